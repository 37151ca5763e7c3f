import type { BroughtSide } from './brought';
import { decodeBytes } from '../files/decode-bytes';
import { expectFewLines } from '../files/expect-few-lines';
import { LeftOutList } from './left-out';
import { SegmentList } from './segment-list';

/** A text on the screen for a while; times are in milliseconds. */
type Cue = { readonly start: number; readonly end: number; readonly lines: readonly string[] };

/** Subtitles (SubRip or WebVTT): sentences are put together again from the cues they are spread over. */
export function readSubtitles(bytes: Uint8Array): BroughtSide {
  const { raw, encoding } = decodeBytes(bytes);
  expectFewLines(raw);
  const leftOut = new LeftOutList();
  const segments = new SegmentList();
  for (const sentence of joinCues(readCues(raw, leftOut))) segments.add('paragraph', sentence);
  return { kind: 'side', encoding, segments: segments.segments, leftOut: leftOut.list() };
}

const timing =
  /^\s*((?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3})/;
const sound = /^[[(][^\])]*[\])]$/;

function readCues(raw: string, leftOut: LeftOutList): readonly Cue[] {
  return raw
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .flatMap((block) => {
      const lines = block.split('\n');
      const at = lines.findIndex((line) => timing.test(line));
      const [, start = '', end = ''] = timing.exec(lines[at] ?? '') ?? [];
      if (at < 0) {
        leftOut.add('metadata', /^\s*\d+\s*$/.test(block) ? '' : block);
        return [];
      }
      leftOut.add('timing', lines.slice(0, at + 1).join(' '));
      const shown = lines.slice(at + 1).map(withoutMarkup);
      for (const line of shown) if (sound.test(line)) leftOut.add('sound', line);
      const spoken = shown.filter((line) => line !== '' && !sound.test(line));
      return [{ start: toMs(start), end: toMs(end), lines: spoken }];
    });
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
};

/** Without tags (`<i>`, `<v Name>`), places (`{\an8}`) and entities. */
const withoutMarkup = (line: string) =>
  line
    .replaceAll(/<\/?[a-z\d][^<>]*>|\{\\[^{}]*\}/gi, '')
    .replaceAll(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => entities[entity] ?? '')
    .replaceAll('\\N', ' ')
    .trim();

const toMs = (time: string) =>
  time
    .replace(',', '.')
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0) * 1000;

const sentenceEnd = /[.!?…。！？]["'”’»)\]]*$/;
const speaker = /^[-–—]\s*/;
const longestSentence = 600;
const longestPauseMs = 3000;

/** A cue goes on with the sentence of the one before, unless that ended, was long ago, or somebody else speaks. */
function joinCues(cues: readonly Cue[]): readonly string[] {
  const sentences: string[] = [];
  let open = '';
  let endedAt = 0;
  const end = () => {
    sentences.push(open);
    open = '';
  };
  for (const cue of cues) {
    if (cue.start - endedAt > longestPauseMs) end();
    for (const line of cue.lines) {
      if (speaker.test(line) || open.length > longestSentence) end();
      open = `${open} ${line.replace(speaker, '')}`.trim();
      if (sentenceEnd.test(open)) end();
    }
    endedAt = Math.max(endedAt, cue.end);
  }
  end();
  return sentences;
}
