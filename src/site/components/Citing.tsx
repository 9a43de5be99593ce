// One work in every form in which it is cited: to paste, and as a file.
import type { CslItem } from '../../cite/csl-item.ts';
import { FILE_FORMATS } from '../../cite/file-formats.ts';
import { STYLES, type Style, type Styled } from '../../cite/styled.ts';
import { Reference } from './Reference.tsx';

interface Props {
  item: CslItem;
  /** Of the file. */
  name: string;
  styled: Styled | undefined;
}

export function Citing({ item, name, styled }: Props) {
  return (
    <dl class="rows one">
      {styled &&
        (Object.entries(STYLES) as [Style, string][]).map(([style, called]) => (
          <div key={style}>
            <dt>{called}</dt>
            <dd class="long">
              <Reference text={styled[style]} />
            </dd>
          </div>
        ))}
      {FILE_FORMATS.map((format) => {
        const text = format.write([item]);
        return (
          <div key={format.extension}>
            <dt>
              {format.name}{' '}
              <a href={dataAddress(text)} download={`${name}.${format.extension}`}>
                as a file
              </a>
            </dt>
            <dd>
              <details>
                <summary>Show</summary>
                <pre>{text}</pre>
              </details>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The file within its link: a copy for any web server needs no further file for it. */
function dataAddress(text: string): string {
  return `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
}
