// /vignettes/ and /vignettes/<id>/: composed people, each seen through every modality.
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Vignette } from '../../schema/vignette.ts';
import { conditionLinks, InlineLinks } from '../components/InlineLinks.tsx';
import { VoiceView } from '../components/VoiceView.tsx';
import type { Page } from '../page.ts';
import { recordOr404 } from '../views/record-or-404.tsx';

const MARK = 'Composed for Counterpoint: no real client, no real session, no quotation.';

export const vignettesPage: Page = {
  pattern: '/vignettes/',
  addresses: () => ['/vignettes/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'The same person, several voices',
    description: 'Composed people, each seen through every modality of the catalog.',
    json: '/api/v1/vignettes.json',
    body: (
      <>
        <h1>The same person, several voices</h1>
        <p class="lede">What each modality would attend to, how it would begin, what it would leave alone. {MARK}</p>
        <ul class="plain index">
          {Object.values(catalog.vignettes).map(({ id, name, person }) => (
            <li key={id}>
              <a href={`/vignettes/${id}/`}>{name}</a> <span class="aside">{person}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  }),
};

export const vignettePage: Page = {
  pattern: '/vignettes/:id/',
  addresses: ({ vignettes }) => Object.keys(vignettes).map((id) => `/vignettes/${id}/`),
  answer: ({ catalog, params }) =>
    recordOr404(catalog, 'vignettes', params.id, (vignette) => ({
      is: 'page',
      status: 200,
      title: vignette.name,
      description: `${vignette.person} Seen through ${vignette.voices.length} modalities.`,
      script: 'form',
      json: `/api/v1/vignettes/${vignette.id}.json`,
      body: <VignetteBody vignette={vignette} catalog={catalog} />,
    })),
};

function VignetteBody({ vignette, catalog }: { vignette: WithId<Vignette>; catalog: Catalog }) {
  const { name, person, story, conditions, voices } = vignette;
  const named = conditions.flatMap((id) => catalog.conditions[id] ?? []);
  const nameOf = (voice: { modality: string }) => catalog.modalities[voice.modality]?.name ?? voice.modality;
  const byName = voices.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const without = Object.values(catalog.modalities).filter(({ id }) => !voices.some((v) => v.modality === id));
  return (
    <>
      <h1>{name}</h1>
      <p class="lede">
        {person} {story}
      </p>
      <p class="lead">
        {MARK} Conditions in the story: <InlineLinks to={conditionLinks(named)} />
      </p>
      <form action="/compare/" data-form="compare">
        <input type="hidden" name="chapter" value="practice" />
        <input type="hidden" name="was" value={`?person=${vignette.id}`} />
        <div class="voices">
          {byName.map((voice) => (
            <section key={voice.modality} aria-labelledby={`voice-${voice.modality}`}>
              <h2 id={`voice-${voice.modality}`}>
                <label>
                  <input type="checkbox" name="m" value={voice.modality} />{' '}
                  <span class="sr">Compare {nameOf(voice)}</span>
                </label>{' '}
                <a href={`/modalities/${voice.modality}/`}>{nameOf(voice)}</a>
              </h2>
              <VoiceView voice={voice} />
            </section>
          ))}
        </div>
        {without.length > 0 && <p class="absent">Not written yet for {without.map((m) => m.name).join(', ')}.</p>}
        <button type="submit">Compare those ticked (two to six)</button>
        <p class="said" role="status" />
      </form>
    </>
  );
}
