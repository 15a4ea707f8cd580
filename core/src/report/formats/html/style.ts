// How the page looks: light or dark as the reader's system is, and in an editor as the editor is. Nothing is loaded.
export const style = `
:root {
  color-scheme: light dark;
  --text: var(--vscode-editor-foreground, #1f2328);
  --page: var(--vscode-editor-background, #ffffff);
  --quiet: var(--vscode-descriptionForeground, #59636e);
  --line: var(--vscode-panel-border, #d1d9e0);
  --box: var(--vscode-textBlockQuote-background, #f6f8fa);
  --error: var(--vscode-editorError-foreground, #c4131f);
  --warning: var(--vscode-editorWarning-foreground, #8a5a00);
  --note: var(--vscode-editorInfo-foreground, #0b5cad);
  --held: var(--vscode-testing-iconPassed, #1a7f37);
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: var(--vscode-editor-foreground, #e6edf3);
    --page: var(--vscode-editor-background, #0d1117);
    --quiet: var(--vscode-descriptionForeground, #9198a1);
    --line: var(--vscode-panel-border, #3d444d);
    --box: var(--vscode-textBlockQuote-background, #151b23);
    --error: var(--vscode-editorError-foreground, #ff7b72);
    --warning: var(--vscode-editorWarning-foreground, #d29922);
    --note: var(--vscode-editorInfo-foreground, #79c0ff);
    --held: var(--vscode-testing-iconPassed, #3fb950);
  }
}
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 14px/1.5 var(--vscode-font-family, system-ui, sans-serif); }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .25rem 0; }
code, .place { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); font-size: .92em; overflow-wrap: anywhere; }
.place, .quiet, summary { color: var(--quiet); }
.finding { margin: .5rem 0; padding: .6rem .8rem; background: var(--box); border-left: 3px solid var(--line); }
.finding.error { border-color: var(--error); }
.finding.warning { border-color: var(--warning); }
.finding.note { border-color: var(--note); }
.held { color: var(--held); }
.open { color: var(--error); }
.unknown { color: var(--note); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
h3 ~ table { table-layout: fixed; }
h3 ~ table th:nth-child(1) { width: 26%; }
h3 ~ table th:nth-child(2) { width: 14%; }
h3 ~ table th:nth-child(3) { width: 16%; }
ul, ol { margin: .25rem 0; padding-left: 1.5rem; }
td ul { padding-left: 1rem; }
summary { cursor: pointer; }
`;
