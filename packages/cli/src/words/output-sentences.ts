// What is said when a report cannot be written to its file, a row for each language. It refuses to know when it is said.
import type { Language } from './language.ts'

export type OutputSentences = {
  readonly noFolder: (folder: string) => string
  readonly isFolder: string
  readonly isInput: string
}

export const OUTPUT_SENTENCES: Readonly<Record<Language, OutputSentences>> = {
  en: {
    noFolder: (folder) => `the folder \`${folder}\` does not exist; create it first`,
    isFolder: 'it is a folder; name a file in it',
    isInput: 'it is one of the documents that were checked; name another file',
  },
  zh: {
    noFolder: (folder) => `文件夹 \`${folder}\` 不存在，请先创建`,
    isFolder: '这是一个文件夹，请指定其中的文件',
    isInput: '它是被检查的文档之一，请指定其他文件',
  },
}
