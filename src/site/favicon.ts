// Two notes on two lines.
export const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path{stroke:#8a837a;stroke-width:1.5}@media(prefers-color-scheme:dark){path{stroke:#a59e94}}</style><path d="M2 11h28M2 21h28"/><circle cx="11" cy="11" r="6" fill="#0b6e6b"/><rect x="16" y="15.500" width="11" height="11" rx="3" fill="#a8432a"/></svg>\n';
