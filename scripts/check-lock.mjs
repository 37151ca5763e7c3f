/**
 * Holds package-lock.json against the promise that `npm ci` works on Linux, macOS and Windows:
 * every native binding that a package lists for those systems is in the lock, and no download address is.
 */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const faults = [];
const locked = new Map(Object.entries(packages).map(([path, entry]) => [path, entry.version]));
const systems = /(linux-x64|linux-arm64|darwin-x64|darwin-arm64|win32-x64|win32-arm64)/;

/** Whether npm, starting at the folder of `owner`, finds `name` at exactly `version`. */
function resolves(owner, name, version) {
  for (let folder = owner; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (locked.get(`${folder}/node_modules/${name}`) === version) return true;
    if (!folder.includes('/node_modules/')) return locked.get(`node_modules/${name}`) === version;
  }
}

for (const [path, entry] of Object.entries(packages)) {
  if (entry.resolved) faults.push(`${path}: carries a download address`);
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (systems.test(name) && /^\d/.test(version) && !resolves(path, name, version))
      faults.push(`${path}: ${name}@${version} is missing`);
  }
}

if (faults.length > 0) {
  console.error(`package-lock.json does not serve every system:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
console.log(`package-lock.json: ${locked.size} packages, bindings of all systems present`);
