import type {Finding} from './finding';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Ends a sentence once: what already ends with a mark gets no second one. */
const sentence = (text: string): string => (/[.!?…]["”)]?$/u.test(text) ? text : `${text}.`);

/** `data/team.json:12:5`, as editors and terminals make it a link; less when less is known. */
const placeText = ({file, line, column}: Finding): string =>
  [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');

/** One line for people: place, path, what is wrong and how to mend it, what was seen, what is allowed. */
export const formatFinding = (finding: Finding): string => {
  const where = [placeText(finding), finding.path ?? ''].filter((part) => part !== '').join(' ');
  const parts = [sentence(oneLine(finding.message))];
  if (finding.measured !== undefined && finding.measured !== '') {
    parts.push(sentence(`Đã thấy: ${oneLine(finding.measured)}`));
  }
  if (finding.expected !== undefined && finding.expected !== '') {
    parts.push(sentence(`Cho phép: ${oneLine(finding.expected)}`));
  }
  return (where === '' ? '' : `${where}: `) + parts.join(' ');
};
