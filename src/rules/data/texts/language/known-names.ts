import type {Dossier} from '../../../../dossier/dossier';
import {isCapital, type Token, tokensOf} from './tokens';

/** A name that has one spelling in the whole clip. */
export type KnownName = {
  readonly name: string;
  readonly tokens: readonly Token[];
  /** Every word has a capital: the name of a person, a place or a product. */
  readonly isProper: boolean;
  /** Its first word may be written small inside a sentence: phường …, tổ dân phố 1. */
  readonly isLoose: boolean;
};

/** Names that clips of every ward share. */
const SHARED = ['Tổ công nghệ số cộng đồng'];

/** Products whose capitals follow no rule. */
const PRODUCTS =
  'VNeID VssID Zalo Facebook YouTube TikTok VietQR MoMo ZaloPay Viettel VNPT Shopee Lazada Tiki Postmart Voso Vietcombank Agribank BIDV VietinBank Google Chrome Messenger Viber Telegram'.split(
    ' ',
  );

function nameOf(name: string, isLoose: boolean): KnownName {
  const tokens = tokensOf(name);
  return {name, tokens, isLoose, isProper: tokens.every(({word}) => isCapital(word))};
}

/** The capitalised words at the end of “phường Trương Quang Trọng”. */
const properPart = (name: string): string => /(?:\p{Lu}\p{L}*(?: |$))+$/u.exec(name)?.[0] ?? '';

/** The names of a dossier: its unit and place, the groups, the platform, the names among its compounds. */
export function knownNames({clip, team, activities, words}: Dossier): readonly KnownName[] {
  const places = [clip.unit.name, ...clip.unit.place.split(',').map((part) => part.trim())];
  const names = [
    ...[...SHARED, ...PRODUCTS].map((name) => nameOf(name, false)),
    ...places.flatMap((name) => [nameOf(properPart(name), false), nameOf(name, true)]),
    ...team.groups.map(({name}) => nameOf(name, true)),
    nameOf(activities.services.app, true),
    ...words.compounds.filter((name) => isCapital(name)).map((name) => nameOf(name, false)),
  ].filter(({tokens}) => tokens.length > 0);
  return [...new Map(names.map((name) => [name.name, name])).values()];
}
