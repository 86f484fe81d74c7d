// Starts the fingerprint thread from its TypeScript source: flags that load tsx do not reach threads of Node 20.
import {register} from 'tsx/esm/api';

register();
await import('./fingerprint-thread.ts');
