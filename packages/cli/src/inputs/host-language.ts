// Which file names say that a file is source in another language, with policies at most inside it: positions and
// meaning in there are not those of a policy text. It refuses to look at the content; the name decides.
import { extname } from 'node:path'

/** Names of languages as messages write them, each with its file extensions. */
const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Terraform: '.tf .tfvars',
    HCL: '.hcl',
    Go: '.go',
    Python: '.py .pyi .ipynb',
    JavaScript: '.js .mjs .cjs .jsx',
    TypeScript: '.ts .mts .cts .tsx',
    Java: '.java',
    Kotlin: '.kt .kts',
    Scala: '.scala',
    Groovy: '.groovy .gradle',
    PHP: '.php',
    Ruby: '.rb',
    'C#': '.cs',
    C: '.c .h',
    'C++': '.cc .cpp .cxx .hpp',
    'Objective-C': '.m .mm',
    Swift: '.swift',
    Rust: '.rs',
    Lua: '.lua',
    Perl: '.pl .pm',
    R: '.r',
    Dart: '.dart',
    Elixir: '.ex .exs',
    SQL: '.sql',
    Rego: '.rego',
    Cedar: '.cedar',
    Jsonnet: '.jsonnet .libsonnet',
    CUE: '.cue',
    Vue: '.vue',
    Svelte: '.svelte',
    shell: '.sh .bash .zsh .fish .ksh',
    PowerShell: '.ps1 .psm1',
    batch: '.bat .cmd',
    Markdown: '.md .mdx .markdown',
    reStructuredText: '.rst',
    AsciiDoc: '.adoc',
    YAML: '.yaml .yml',
    TOML: '.toml',
    INI: '.ini',
    XML: '.xml',
    HTML: '.html .htm',
    CSS: '.css .scss .less',
    CSV: '.csv',
    LaTeX: '.tex',
    PDF: '.pdf',
    Word: '.doc .docx',
    'JSON Lines': '.jsonl .ndjson',
  }).flatMap(([language, extensions]) => extensions.split(' ').map((extension) => [extension, language] as const)),
)

/** The language that a file of this name is written in; `undefined` when it may be a policy text. */
export function hostLanguageOf(path: string): string | undefined {
  return LANGUAGE_OF.get(extname(path).toLowerCase())
}
