import { serveAlignment } from './serve-alignment';

serveAlignment(globalThis);
