// <counterpoint-compare ids="a,b" condition="c">: the one module that other people's pages load. Where it cannot run, what stands in the element stays.
import { CounterpointCompare } from './element.tsx';

const NAME = 'counterpoint-compare';

// A browser that takes no sheets for a shadow root would show the card bare: there the page's own words are better.
if ('adoptedStyleSheets' in Document.prototype && !customElements.get(NAME))
  customElements.define(NAME, CounterpointCompare);
