import { BringError } from './bring-error';

/** Twice as many as the largest text of this app has. */
const markLimit = 4_000_000;

/** Stops before JSON of nothing but brackets and commas is parsed and each of its parts held against a schema. */
export function expectHonestJson(raw: string) {
  let marks = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code !== 0x2c && code !== 0x5b && code !== 0x7b && code !== 0x0a && code !== 0x0d) continue;
    marks += 1;
    if (marks > markLimit) throw new BringError({ kind: 'too-many-segments', limit: markLimit });
  }
}
