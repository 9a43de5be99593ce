// JSON: the comparison as it is, with a note of whence it comes.
import type { TextFormat } from './format.ts';
import { ATTRIBUTION, LICENCE, LIMITS } from './licence.ts';

export const json: TextFormat = {
  id: 'json',
  name: 'JSON, for programs',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  holds: 'whole',
  write: (comparison, about) =>
    JSON.stringify({
      about: { ...about, attribution: ATTRIBUTION, licence: LICENCE, limits: LIMITS },
      ...comparison,
    }),
};
