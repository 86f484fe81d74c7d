import {z} from 'zod';
import {defineScene} from '../define-scene';
import {type FigureView, figureViewSchema} from '../figure-view';
import {idsOf} from '../item';
import {figuresOfView, statisticsSource} from '../statistics-source';
import {statisticsViews} from '../statistics-views';

export const statistics = defineScene({
  kind: 'statistics',
  place: {part: 'statistics'},
  sheets: {
    indicators: {sheet: 'Số liệu', about: 'mỗi dòng một chỉ tiêu'},
    rates: {sheet: 'Tỷ lệ', about: 'tỷ lệ do chương trình tính từ tử số và mẫu số'},
    views: {sheet: 'Biểu đồ'},
    sources: {sheet: 'Văn bản nguồn'},
  },
  fields: {
    views: z.array(figureViewSchema).min(1).max(5),
    asOf: z.string(),
    source: z.string(),
  },
  write(written, {dossier, figures}) {
    const views = statisticsViews(dossier, figures);
    return {heading: written.heading, views, ...statisticsSource(written, views)};
  },
  beats: ({views}) => idsOf(views),
  words: ({heading, asOf, source, views}) => [heading, asOf, source, ...views.flatMap(viewWords)],
  figures: ({views}) => views.flatMap(figuresOfView),
});

function viewWords(view: FigureView): readonly string[] {
  switch (view.type) {
    case 'counter':
      return [view.figure.text, view.figure.label];
    case 'ring':
      return [
        view.figure.text,
        view.figure.label,
        view.basis,
        view.numerator.label,
        view.denominator.label,
      ];
    case 'bars':
      return [view.title, ...view.rows.flatMap(({text, label}) => [text, label])];
    case 'ranking':
      // A ranking is looked over rather than read word for word.
      return [view.title, ...view.rows.slice(0, 3).map(({label}) => label)];
  }
}
