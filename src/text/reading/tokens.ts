/** The text between two spaces: what is read, and the marks around it. */
export type Token = {
  readonly written: string;
  readonly head: string;
  readonly core: string;
  readonly tail: string;
  /** The core in small letters, as it is compared with words. */
  readonly word: string;
  /** Only letters, none but the first a capital: read the same in any context. */
  readonly isPlain: boolean;
  readonly isNumber: boolean;
};

const HEAD = /^[^\p{L}\p{N}%‰°₫$€£&=×]+/u;
const TAIL = /[^\p{L}\p{N}%‰°₫$€£&=×]+$/u;
const SIGN = /[-−+±~≈<>≤≥]$/;
const MINUTE = /^['’′]/;

export const splitTokens = (text: string): readonly Token[] =>
  text.normalize('NFC').split(/\s+/).filter(Boolean).map(memoisedToken);

const parsed = new Map<string, Token>();
const MOST = 20_000;

/** Captions are tried in thousands of cuts of the same words, so each is parsed once. */
function memoisedToken(written: string): Token {
  const known = parsed.get(written);
  if (known) return known;
  if (parsed.size >= MOST) parsed.clear();
  const token = parseToken(written);
  parsed.set(written, token);
  return token;
}

function parseToken(written: string): Token {
  let head = HEAD.exec(written)?.[0] ?? '';
  let core = written.slice(head.length);
  const sign = SIGN.exec(head)?.[0];
  if (sign !== undefined && /^[$€£]?\d/.test(core)) {
    head = head.slice(0, -1);
    core = sign + core;
  }
  let tail = TAIL.exec(core)?.[0] ?? '';
  core = core.slice(0, core.length - tail.length);
  if (MINUTE.test(tail) && /\d$/.test(core) && head === '') {
    core += "'";
    tail = tail.slice(1);
  }
  return {
    written,
    head,
    core,
    tail,
    word: core.toLowerCase(),
    isPlain: /^\p{L}\p{Ll}+$/u.test(core),
    isNumber: /^[-−+±~≈<>≤≥$€£]?\d(?:[\d.,/]*|\d*[x×]\d+)$/.test(core),
  };
}

/** Marks at which a speaker rests, so that the words on both sides do not belong together. */
export const isPause = (left: Token | undefined, right: Token | undefined): boolean =>
  left === undefined ||
  right === undefined ||
  /[,;:.!?…)\]]/.test(left.tail) ||
  /[([]/.test(right.head);
