// The command's own sentences in Chinese. It refuses to know when they are said.
import type { Sentences } from './sentences.ts'

export const SENTENCES_ZH: Sentences = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  kind: (kind, inferred) => (kind === null ? '不是策略文本' : inferred ? `${kind}（推断）` : kind),
  callFails: (api, code) => `${api}：调用将失败，返回 ${code}`,
  callSucceeds: (api) => `${api}：就本工具所知，调用不会因该文档而失败`,
  related: '参见',
  fix: { safe: '修复', unsafe: '不安全的修复' },
  more: (count) => `另有 ${count} 处`,
  summary: ({ files, unreadable, errors, warnings, infos }) => {
    const failed = unreadable === 0 ? '' : `；${unreadable} 个输入无法读取`
    return `${files} 个文件：${errors} 个错误，${warnings} 个警告${infos === 0 ? '' : `，${infos} 条提示`}${failed}`
  },
  mended: (count, files, isDryRun) => `${isDryRun ? '将修复' : '已修复'} ${files} 个文件中的 ${count} 个问题`,
  resting: (count) => `${count} 个问题已被忽略`,
  nothingOf: (rule, near) =>
    `规则 \`${rule}\` 没有发现任何问题${near === '' || near === rule ? '' : `；是否想写 \`${near}\`？`}`,
  ignored: (count) => `配置排除了 ${count} 个文件`,
  badConfig: '它的配置有错误',
  takenDown: (count, path) => `已将 ${count} 个问题写入 \`${path}\``,
  fixable: (count) => `其中 ${count} 个可以安全地修复`,
  tooManyWarnings: (count, limit) => `${count} 个警告超过了 \`--max-warnings\` 允许的 ${limit} 个`,
  quiet: (hidden) => `\`--quiet\` 隐藏了 ${hidden} 条低于错误级别的诊断`,
  unreadable: (path, reason) => `无法读取 \`${path}\`：${reason}`,
  notWritten: (path, reason) => `无法写入 \`${path}\`，文件保持不变：${reason}`,
  unwritten: (reason) => `需要修复，但无法写入：${reason}`,
  unwritable: (reason) => `无法写出结果：${reason}`,
  reasons: new Map([
    ['ENOENT', '没有这个文件或文件夹'],
    ['EACCES', '没有权限'],
    ['EPERM', '系统不允许'],
    ['EISDIR', '这是一个文件夹，而这里需要一个文档'],
    ['ENOTDIR', '路径中有一部分是文件而不是文件夹'],
    ['ELOOP', '符号链接形成了循环'],
    ['TOO_LARGE', '文件超过 256 MB，而策略最多 6144 个字符'],
    ['NO_MATCH', '通配模式没有匹配任何文件'],
    [
      'NO_DOCUMENT',
      '文件夹中除被忽略的文件外没有策略文档：既没有 `*.policy.json`，也没有含 `statement` 成员的 JSON 文件',
    ],
  ]),
  otherReason: (code) => `系统返回 ${code}`,
  progress: (done, all) => `已读取 ${done}/${all} 个文件`,
  notFormatted: (count, all) => `${all} 个文件中有 ${count} 个未格式化；可用 \`qcs-policy format --write\` 格式化`,
  allFormatted: (count) => `${count} 个文件均已格式化`,
  written: (count, all) => `${all} 个文件中已格式化 ${count} 个`,
  refused: '未格式化，因为无法完整读取；请先修正以下问题',
}
