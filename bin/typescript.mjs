// Lets Node run TypeScript, in worker threads too: before version 22, what `--import tsx` sets up stays in the main one.
import { register } from 'tsx/esm/api';

register();
