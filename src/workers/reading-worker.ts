import { serveReading } from './serve-reading';

serveReading(globalThis);
