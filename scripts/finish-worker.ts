import { parentPort, workerData } from 'node:worker_threads';
import { finishPart, type Part } from './finish-pages';

parentPort?.postMessage(await finishPart(workerData as Part));
