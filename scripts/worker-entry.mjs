// A worker starts as plain JavaScript: Node 20 does not hand the loader of the main thread on to it.
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2] ?? '');
