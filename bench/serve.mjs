import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { buildIfStale } from '../scripts/build.mjs';
import { root } from '../scripts/run-tool.mjs';

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

/** Builds where that is due and serves dist/ on a free port as a static host does: compressed, hashed files for a year. */
export async function serveBuild() {
  if (!(await buildIfStale())) throw new Error('The build failed.');
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { address: `http://localhost:${server.address().port}/`, close };
}

function answer({ url, headers }, response) {
  const file = fileOf(url);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const isCompressed = !file.endsWith('.woff2') && headers['accept-encoding']?.includes('gzip');
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': url.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'max-age=600',
    Vary: 'Accept-Encoding',
    ...(isCompressed && { 'Content-Encoding': 'gzip' }),
  });
  pipeline(createReadStream(file), ...(isCompressed ? [createGzip()] : []), response, () => {});
}

/** The file of dist/ that a request names; a path that climbs ends at the root of dist/. */
function fileOf(url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  return join(root, 'dist', normalize(path.endsWith('/') ? `${path}index.html` : path));
}
