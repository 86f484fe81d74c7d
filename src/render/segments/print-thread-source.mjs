// Starts the printing thread from its TypeScript source: flags that load tsx reach no thread of Node 20.
import {register} from 'tsx/esm/api';

register();
await import('./print-thread.ts');
