// Asks the compiler whether a text of JSON is a value of a published type: names, kinds of values, and nothing that the type does not know.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
const options: ts.CompilerOptions = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, noEmit: true, types: [] };

/** What does not fit, one sentence each. */
export function misfits(json: string, type: string, module: string): readonly string[] {
  const path = join(root, "probe.ts");
  const probe = `import type { ${type} } from ${JSON.stringify(module)};\nexport const probe: ${type} = ${json};\n`;
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([path], options, {
    ...host,
    fileExists: (file) => file === path || host.fileExists(file),
    getSourceFile: (file, language) => (file === path ? ts.createSourceFile(file, probe, language) : host.getSourceFile(file, language)),
  });
  return program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
