/**
 * `node scripts/serve.mjs <port>` serves dist/ to the tests until it is stopped.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildIfStale } from './build.mjs';
import { root } from './run-tool.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What was sent before, by file: compressing it for each page anew would take time from what is measured. */
const sent = new Map();

/** Builds where that is due and serves dist/ as a static host does, on a free port if none is given: compressed, hashed files for a year. */
export async function serveBuild(port = 0) {
  if (!(await buildIfStale())) throw new Error('The build failed.');
  const server = createServer(answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { address: `http://localhost:${server.address().port}/`, close };
}

function answer({ url }, response) {
  const body = bodyOf(fileOf(url));
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    ...body.headers,
    'Cache-Control': url.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'max-age=600',
  });
  response.end(body.bytes);
}

/** The compressed bytes of a file with the headers that belong to them; undefined where there is no such file. */
function bodyOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const known = sent.get(file);
  if (known?.changedAt === found.mtimeMs) return known;
  const isCompressed = !['.woff2', '.png'].includes(extname(file));
  const bytes = isCompressed ? gzipSync(readFileSync(file)) : readFileSync(file);
  const headers = {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': bytes.length,
    ...(isCompressed && { 'Content-Encoding': 'gzip' }),
  };
  const body = { changedAt: found.mtimeMs, bytes, headers };
  sent.set(file, body);
  return body;
}

/** The file of dist/ that a request names; a path that climbs ends at the root of dist/. */
function fileOf(url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  return join(root, 'dist', normalize(path.endsWith('/') ? `${path}index.html` : path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveBuild(Number(process.argv[2]));
