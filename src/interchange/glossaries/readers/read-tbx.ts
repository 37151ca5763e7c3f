import { failure, success, type Result } from '../../../domain/result';
import { catchFault } from '../../files/bring-error';
import type { BringFault } from '../../files/bring-error';
import { makePace } from '../../files/pace';
import { localName, parseXml } from '../../files/parse-xml';
import { DraftList, tidy } from '../draft-list';
import { mostTerms, type DraftGlossary, type GlossaryFault, type OnProgress } from '../draft-term';
import { toDrafts, type TbxConcept, type TbxTerm } from './tbx-concept';

/** The same things in version 2 (`martif`) and in version 3 (`tbx`). */
const roots = new Set(['martif', 'tbx']);
const concepts = new Set(['termEntry', 'conceptEntry']);
const languageSections = new Set(['langSet', 'langSec']);
const termSections = new Set(['tig', 'ntig', 'termSec']);
/** Elements of which the text is wanted; `partOfSpeech` and `definition` are elements in DCT style. */
const texts = new Set([
  'title',
  'term',
  'note',
  'termNote',
  'descrip',
  'partOfSpeech',
  'definition',
]);

/** TBX, version 2 and 3, in DCA and DCT style: the Indonesian terms of each concept with its English ones as glosses. */
export async function readTbx(
  raw: string,
  onProgress: OnProgress,
): Promise<Result<DraftGlossary, GlossaryFault>> {
  const list = new DraftList();
  const reader = new TbxReader((concept) => {
    const drafts = toDrafts(concept);
    if (typeof drafts === 'string') list.skip(concept.line, drafts, concept.id);
    else for (const draft of drafts) list.add(draft, concept.line);
  });
  const read = await catchFault(() =>
    parseXml(
      raw,
      {
        open: ({ name, attributes, line }) => reader.open(localName(name), attributes, line),
        close: (name) => reader.close(localName(name)),
        text: (text) => reader.text(text),
      },
      makePace({ onProgress }),
    ),
  );
  if (!read.ok) return failure(toGlossaryFault(read.error));
  if (reader.isTbx !== true) return failure({ kind: 'not-tbx' });
  if (list.isFull()) return failure({ kind: 'too-many', most: mostTerms });
  return success(list.finish(reader.title));
}

/** Other faults than these are of other files than XML. */
function toGlossaryFault(fault: BringFault): GlossaryFault {
  if (fault.kind === 'broken-xml')
    return { kind: 'not-xml', line: fault.line, column: fault.column };
  if (fault.kind === 'too-many-segments') return { kind: 'too-many', most: mostTerms };
  if (fault.kind === 'entity-declared') return { kind: 'entities', line: fault.line };
  return fault.kind === 'too-deep' ? { kind: 'too-deep', line: fault.line } : { kind: 'not-tbx' };
}

type Building = TbxConcept & { readonly terms: TbxTerm[]; readonly notes: string[] };

/** Tells of each concept when it ends. */
class TbxReader {
  isTbx: boolean | undefined;
  title = '';
  private readonly tell: (concept: TbxConcept) => void;
  private concept: Building | undefined;
  private language = '';
  private term: TbxTerm | undefined;
  private category = '';
  private content: string | undefined;

  constructor(tell: (concept: TbxConcept) => void) {
    this.tell = tell;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, line: number) {
    this.isTbx ??= roots.has(name);
    if (concepts.has(name)) {
      const id = attributes['id'] ?? '';
      this.concept = { id, line, terms: [], notes: [], definition: '' };
    } else if (languageSections.has(name)) {
      this.language = attributes['xml:lang'] ?? attributes['lang'] ?? '';
    } else if (termSections.has(name)) {
      this.term = { language: this.language, text: '', partOfSpeech: '', notes: [] };
      this.concept?.terms.push(this.term);
    } else if (texts.has(name)) {
      this.category = attributes['type'] ?? name;
      this.content = '';
    }
  }

  text(piece: string) {
    if (this.content !== undefined) this.content += piece;
  }

  close(name: string) {
    if (texts.has(name) && this.content !== undefined) {
      this.put(name, tidy(this.content));
      this.content = undefined;
    } else if (termSections.has(name)) {
      this.term = undefined;
    } else if (concepts.has(name) && this.concept) {
      this.tell(this.concept);
      this.concept = undefined;
    }
  }

  private put(name: string, content: string) {
    const { concept, term, category } = this;
    if (name === 'title') this.title ||= content;
    else if (name === 'note') (term?.notes ?? concept?.notes)?.push(content);
    else if (name === 'term' && term) term.text ||= content;
    else if (category === 'partOfSpeech' && term) term.partOfSpeech ||= content;
    else if (category === 'definition' && concept) concept.definition ||= content;
  }
}
