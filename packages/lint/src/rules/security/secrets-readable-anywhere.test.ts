// A grant to read keys, passwords or other secrets of any resource: each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { secretsReadableAnywhere } from './secrets-readable-anywhere.ts'

checkRule(secretsReadableAnywhere, [
  {
    title: 'ssm:GetSecretValue',
    statement: { action: ['cvm:DescribeInstances', 'ssm:GetSecretValue'] },
    finds: ['"ssm:GetSecretValue"'],
    says: ['answers carry'],
  },
  {
    title: 'ssm:GetSSHKeyPairValue',
    statement: { action: ['cvm:DescribeInstances', 'ssm:GetSSHKeyPairValue'] },
    finds: ['"ssm:GetSSHKeyPairValue"'],
    says: ['answers carry'],
  },
  {
    title: 'kms:Decrypt',
    statement: { action: ['cvm:DescribeInstances', 'kms:Decrypt'] },
    finds: ['"kms:Decrypt"'],
    says: ['answers carry'],
  },
  {
    title: 'sts:QueryApiKey',
    statement: { action: ['cvm:DescribeInstances', 'sts:QueryApiKey'] },
    finds: ['"sts:QueryApiKey"'],
    says: ['answers carry'],
  },
  {
    title: 'account:QueryKeyBySecretId',
    statement: { action: ['cvm:DescribeInstances', 'account:QueryKeyBySecretId'] },
    finds: ['"account:QueryKeyBySecretId"'],
    says: ['answers carry'],
  },
  {
    title: 'tke:DescribeClusterKubeconfig',
    statement: { action: ['cvm:DescribeInstances', 'tke:DescribeClusterKubeconfig'] },
    finds: ['"tke:DescribeClusterKubeconfig"'],
    says: ['answers carry'],
  },
  {
    title: 'tke:DescribeClusterSecurity',
    statement: { action: ['cvm:DescribeInstances', 'tke:DescribeClusterSecurity'] },
    finds: ['"tke:DescribeClusterSecurity"'],
    says: ['answers carry'],
  },
  {
    title: 'emr:DescribeBootScript',
    statement: { action: ['cvm:DescribeInstances', 'emr:DescribeBootScript'] },
    finds: ['"emr:DescribeBootScript"'],
    says: ['answers carry'],
  },
  {
    title: 'batch:DescribeComputeEnvCreateInfo',
    statement: { action: ['cvm:DescribeInstances', 'batch:DescribeComputeEnvCreateInfo'] },
    finds: ['"batch:DescribeComputeEnvCreateInfo"'],
    says: ['answers carry'],
  },
  {
    title: 'dts:DescribeMigrationDetail',
    statement: { action: ['cvm:DescribeInstances', 'dts:DescribeMigrationDetail'] },
    finds: ['"dts:DescribeMigrationDetail"'],
    says: ['answers carry'],
  },
  {
    title: 'several give one finding, which names them',
    statement: { action: ['ssm:GetSecretValue', 'ssm:GetSSHKeyPairValue'] },
    finds: ['"ssm:GetSecretValue"'],
    says: ['`ssm:GetSecretValue` and `ssm:GetSSHKeyPairValue`'],
  },
  {
    title: 'a glob that holds some',
    statement: { action: 'tke:Describe*' },
    finds: ['"tke:Describe*"'],
    says: ['`tke:DescribeClusterKubeconfig`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'ssm:GetSecretValue', resource: 'qcs::ssm:::*' },
    finds: ['"ssm:GetSecretValue"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'ssm:GetSecretValue', resource: 'qcs::ssm::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'ssm:GetSecretValue', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['ssm:*', 'ssm:GetSecretValue'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'ssm:GetSecretValue', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'ssm:GetSecretValue', resource: '*' },
      { effect: 'deny', action: 'ssm:GetSecretValue', resource: '*' },
    ],
    finds: [],
  },
])
