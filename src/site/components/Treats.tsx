// How a modality came to a condition, and what is known of its evidence there.
import { capital } from '../../compare/words.ts';
import type { Standing } from '../../evidence/evidence.ts';
import { ROLES, type Role } from '../../schema/role.ts';
import { InlineProse } from './Prose.tsx';

interface Props {
  name: string;
  href: string;
  role: Role;
  text: string;
  standing: Standing;
}

export function Treats({ name, href, role, text, standing }: Props) {
  return (
    <>
      <a href={href}>{name}</a> <span class="aside">{standing.words}</span>
      <p>
        <b>{capital(ROLES[role])}</b>
        {' · '}
        <span class="aside">
          <InlineProse text={text} />
        </span>
      </p>
    </>
  );
}
