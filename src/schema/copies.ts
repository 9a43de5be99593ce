// Addresses to which no reader is sent: sites that hand on books and papers of others, or take them from whoever uploads them, as far as
// one can see without asking anybody; and hosts that stand between a reader and a publisher. We say that a work was read there, since it
// was, and do not lead there: a reader finds it by its DOI, its publisher or a library.

/** The names of such sites, whatever their country or what stands before. */
const SITES: ReadonlySet<string> = new Set(
  [
    '123docz 123dok 1library 21docs 5y1 9dok 9pdf abcdocz b-ok bibliboba bookreadfree bookstorenearby',
    'cloudflare-ipfs coek cupdf docksci docobook doctorlib documentine documents doczz dokumen ebin ebrary epage',
    'epdf fanyv88 fdocument fdocuments fdokumen healthdocbox hotlib ibook ilovetranslation issuhub jagomart kipdf',
    'knigalit kundoc kupdf litark litmir mafiadoc melakarnets moam neupsykey newlib pdfcoffee pdfcoke pdfdrive',
    'pdffox pdfkul pdfroom pdfslide prideseotools readonlinefree the-uncensored-wiki trantor vdoc vdocument',
    'vdocuments wikisum wip workers wowebook zlibrary zlib dweb',
    'assignmentfreelancers booksci bisu clevelandohioweatherforecast docplayer docsity docslib docslides elogim graduateway http3 juguandian',
    'paperzz pocketdentistry quizgecko readkong rhandi scribd slidelegend studfile studyhippo studylib studylibde studylibid studyres stuvia',
    'tpbot vukou wilddata wixlib',
  ].flatMap((line) => line.split(' ')),
);

/** Proxies of libraries, hosts on which a publisher tries things out, and addresses that are only a number or name a door of their own. */
const BETWEEN = /(^|[.-])(staging|stage|dev|uat|demo|preprod|proxy|ezproxy\w*)[.-]|^[\d.]+$/;

/** Where a work was read, which its page says in place of a link. */
export function copyAt(address: string): string {
  return `in a copy at ${new URL(address).hostname}, to which we do not link`;
}

/** Whether an address is one of these. What is no address is not. */
export function isAtCopies(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, port } = new URL(address);
  return port !== '' || SITES.has(hostname.split('.').at(-2) ?? '') || BETWEEN.test(hostname);
}
