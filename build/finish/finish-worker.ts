import { parentPort, workerData } from 'node:worker_threads';
import { finishPart, type Part } from './finish-pages';

finishPart(workerData as Part).then((unused) => parentPort?.postMessage(unused));
