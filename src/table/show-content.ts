import {shorten} from '../text/shorten';
import type {Cell} from './xlsx/workbook';

/** What a cell holds, for a message. */
export function showContent({content, formula}: Cell): string {
  const shown = (() => {
    switch (content.type) {
      case 'text':
        return `"${content.text}"`;
      case 'number':
        return content.written;
      case 'date':
        return `số ngày ${content.serial}`;
      case 'truth':
        return content.isTrue ? 'TRUE' : 'FALSE';
      case 'error':
        return content.code;
      case 'nothing':
        return 'ô trống';
    }
  })();
  return shorten(formula === undefined || formula === '' ? shown : `=${formula} → ${shown}`);
}
