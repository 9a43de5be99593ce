// How a modality came to a condition, and what is known of its evidence there.
import { capital } from '../../compare/words.ts';
import { ABSENCES } from '../../schema/absence.ts';
import { ROLES, type Role } from '../../schema/role.ts';
import { InlineProse } from './Prose.tsx';

export function Treats({ name, href, role, text }: { name: string; href: string; role: Role; text: string }) {
  return (
    <>
      <a href={href}>{name}</a> <em class="absent">evidence {ABSENCES['not-assessed']}</em>
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
