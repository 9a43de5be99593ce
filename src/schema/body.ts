// Who speaks: an organisation that issues guidelines, or keeps a registry.
import { z } from 'zod';
import { BODY_KINDS } from './evidence-words.ts';
import { Name, oneOf } from './fields.ts';

export const Body = z
  .strictObject({
    name: Name.meta({ description: 'Full name of the organisation.' }),
    label: z
      .string()
      .trim()
      .min(2)
      .max(20, 'is too long for a row head: 20 characters at most')
      .meta({ description: 'Short name for row heads.' }),
    kind: oneOf(BODY_KINDS).meta({ description: 'A registry lists programmes; it does not recommend.' }),
    place: Name.meta({ description: 'For which country or region it speaks.' }),
    URL: z
      .url({ protocol: /^https?$/, error: 'is not a web address: write it with https://' })
      .meta({ description: 'Its site.' }),
  })
  .meta({ title: 'Body', description: 'An organisation that issues guidelines, or keeps a registry.' });

export type Body = z.infer<typeof Body>;
