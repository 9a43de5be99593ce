// The open data as schema.org describes a dataset, so that searches for data find them.
import { AUTHORS, LICENCE, LIMITS, TITLE } from '../../open-data/licence.ts';
import { datedVersion, type OpenData } from '../../open-data/open-data.ts';

const FORMATS: Readonly<Record<string, string>> = {
  'counterpoint.json': 'application/json',
  'counterpoint-csv.zip': 'application/zip',
  'counterpoint.sqlite': 'application/vnd.sqlite3',
};

export function datasetLd(data: OpenData): object {
  const { version, date } = datedVersion(data);
  return {
    '@type': 'Dataset',
    name: TITLE,
    description: `Psychotherapies, the conditions that they are used for, what guidelines recommend, published findings, and where they disagree; every statement with its source. ${LIMITS}`,
    version,
    ...(date === undefined ? {} : { datePublished: date }),
    license: LICENCE.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: AUTHORS },
    distribution: data.files.flatMap(({ name, bytes, sha256 }) => {
      const encodingFormat = FORMATS[name];
      return encodingFormat
        ? [{ '@type': 'DataDownload', contentUrl: `/data/${name}`, encodingFormat, contentSize: `${bytes} B`, sha256 }]
        : [];
    }),
  };
}
