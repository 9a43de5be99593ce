// Ids never die: a record that was renamed leaves a file behind that forwards to the new one.
import { z } from 'zod';
import { Id } from './fields.ts';

export const Moved = z.strictObject({ moved: Id.meta({ description: 'The id under which the record now lives.' }) });
export type Moved = z.infer<typeof Moved>;
