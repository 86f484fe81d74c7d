import {fileOf} from '../../../dossier/dossier';
import type {Finding} from '../../../findings/finding';
import {formatPath} from '../../../findings/json-path';
import {shorten} from '../../../text/shorten';
import type {Places} from '../../../findings/places';
import type {JsonPath} from '../../../findings/json-path';
import type {Asset} from './asset-fault';

export const KIND_WORDS: Readonly<Record<Asset['kind'], string>> = {
  font: 'Phông chữ',
  music: 'Nhạc',
  photo: 'Ảnh',
  video: 'Đoạn quay',
  voice: 'Giọng đọc',
};

type Told = Pick<Finding, 'ruleId' | 'result' | 'severity' | 'message' | 'measured' | 'expected'>;

/** Makes a finding about a place in the register. */
export type Tell = (path: JsonPath, told: Told) => Finding;

const FILE = fileOf('media');

export const registerTeller =
  (places: Places): Tell =>
  (path, {measured, ...told}) => ({
    ...told,
    stage: 'data',
    ...(measured === undefined ? {} : {measured: shorten(measured, 120)}),
    file: FILE,
    ...(places[FILE]?.locate(path) ?? {}),
    path: formatPath(path),
  });
