import {rule} from '../rule';
import type {TimelineCase} from './timeline-case';

/** A text is listed once, where it is shown first. */
export const fittingTexts = rule<TimelineCase, 'TEXT.OVERFLOW'>({
  id: 'TEXT.OVERFLOW',
  stage: 'timeline',
  about: 'Chữ vừa chỗ dành cho nó',
  severity: 'block',
  inFinal: 'block',
  source: 'Tiêu chuẩn của chương trình (design: chữ không tràn, không bị cắt)',
  check: ({timeline, overflows, locate}) => {
    const seen = new Set<string>();
    return timeline.scenes.flatMap(({scene, from, durationInFrames}, index) =>
      (overflows[index] ?? [])
        .filter(({text}) => !seen.has(text) && seen.add(text))
        .map(({text, at}) => ({
          message: `Chữ trong cảnh “${scene.id}” dài quá chỗ dành cho nó; hãy viết ngắn lại.`,
          measured: text,
          startFrame: from + at,
          endFrame: from + durationInFrames,
          ...locate(text),
        })),
    );
  },
});
