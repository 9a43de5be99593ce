// What can go wrong with a question to the API, as RFC 9457 has it: each kind has an address, which /api/ explains.

export const PROBLEMS = {
  'no-such-address': { status: 404, title: 'No such address', means: 'The API has no such list.' },
  'no-such-record': { status: 404, title: 'Not in the catalog', means: 'No record has this id. Nearest ids follow.' },
  'wrong-number': {
    status: 400,
    title: 'Wrong number of modalities',
    means: 'A comparison needs more, or takes fewer, than the address names.',
  },
  repeated: { status: 400, title: 'Repeated modality', means: 'A comparison names a modality twice.' },
  'unknown-parameter': {
    status: 400,
    title: 'Unknown parameter',
    means: 'The address takes no such parameter. It is refused, since an ignored filter would look like an answer.',
  },
  'unknown-value': {
    status: 400,
    title: 'Unknown value',
    means: 'The field never has this value, so that an empty list would say more than is known.',
  },
  'too-long': { status: 414, title: 'Address too long', means: 'The path and the query together are too long.' },
  'only-reading': { status: 405, title: 'Only reading', means: 'The API answers GET, HEAD and OPTIONS.' },
  'our-fault': { status: 500, title: 'Something broke on our side', means: 'The address is fine; try again.' },
} as const;
export type ProblemKind = keyof typeof PROBLEMS;

export interface Problem {
  is: 'problem';
  kind: ProblemKind;
  detail: string;
  /** What to write instead, the likeliest first. */
  suggestions: readonly string[];
}

export function problem(kind: ProblemKind, detail: string, suggestions: readonly string[] = []): Problem {
  return { is: 'problem', kind, detail, suggestions };
}

/** The body of the answer; `type` leads to what /api/ says of this kind. */
export function problemBody({ kind, detail, suggestions }: Problem, origin: string): object {
  const { status, title } = PROBLEMS[kind];
  return { type: `${origin}/api/#${kind}`, title, status, detail, suggestions };
}
