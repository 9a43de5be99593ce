// Plain text as CommonMark that reads as the same plain text.

/** What means something anywhere in a line. An underscore within a word means nothing. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*[\]<>~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** What would make a line a heading, a list, a rule or a quotation. */
export function escapeStart(line: string): string {
  return line.replace(/^([#+=-])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** An address as the target of a link: what could end it is written in per cent. */
export function linkTarget(address: string): string {
  return address.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
