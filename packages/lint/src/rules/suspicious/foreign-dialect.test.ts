// Documents in the policy languages of other clouds (DOC-3, RES-10, COND-1), and single slips that are none.
import { checkRule } from '../check.test-support.ts'
import { foreignDialect } from './foreign-dialect.ts'

const own = { effect: 'allow', action: 'cvm:RunInstances', resource: '*' }
const ARN = 'arn:aws:s3:::logs/*'

checkRule(foreignDialect, [
  {
    title: 'one of AWS is told once, at its version, though it cannot be compiled',
    document: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: ARN }],
    },
    finds: ['"2012-10-17"'],
    says: [
      'The document uses the policy language of AWS IAM, as `2012-10-17`, `s3:GetObject` and `arn:aws:s3:::logs/*` show, and the CAM API refuses it; write it anew with `"version": "2.0"`',
    ],
    saysInChinese: ['使用了 AWS IAM 的策略语言'],
    levels: ['warning'],
  },
  {
    title: 'one of Alibaba Cloud',
    document: {
      Statement: [{ Effect: 'Allow', Action: 'oss:GetObject', Resource: 'acs:oss:*:*:logs/*' }],
      Version: '1',
    },
    finds: ['"1"'],
    says: ['the policy language of Alibaba Cloud RAM, as `1`, `oss:GetObject` and `acs:oss:*:*:logs/*` show'],
    saysInChinese: ['使用了 阿里云 RAM 的策略语言'],
  },
  {
    title: 'without a foreign version at the first sign in the text',
    document: {
      version: '2.0',
      statement: [
        own,
        { effect: 'allow', resource: '*', condition: { StringEquals: { 'aws:username': 'x' } }, action: 'iam:GetUser' },
      ],
    },
    finds: ['"StringEquals"'],
  },
  {
    title: 'one name of a resource is enough when no other language has such names',
    statement: { resource: [ARN, '*'] },
    finds: [`"${ARN}"`],
    says: ['as `arn:aws:s3:::logs/*` shows'],
  },
  { title: 'of both clouds', statement: { resource: 'acs:oss:*:*:logs' }, finds: ['"acs:oss:*:*:logs"'] },
  {
    title: 'so is the name of a principal',
    kind: 'trust',
    document: {
      version: '2.0',
      statement: [{ effect: 'allow', action: 'sts:AssumeRole', principal: { qcs: 'arn:aws:iam::123456789012:root' } }],
    },
    finds: ['"arn:aws:iam::123456789012:root"'],
  },
  {
    title: 'the principal of the document',
    kind: 'resource',
    document: { version: '2.0', principal: { AWS: ['arn:aws:iam::123456789012:root'] }, statement: [own] },
    finds: ['"AWS"'],
    says: ['as `AWS` and `arn:aws:iam::123456789012:root` show'],
  },
  {
    title: 'two signs of one sort are one sort',
    kind: 'resource',
    document: { version: '2.0', principal: { AWS: 'arn:x' }, statement: [own] },
    finds: [],
  },
  {
    title: 'kinds of principals with another sign, of either cloud',
    kind: 'trust',
    document: {
      version: '1',
      statement: [{ effect: 'allow', action: 'sts:AssumeRole', principal: { RAM: 'x' } }],
    },
    finds: ['"1"'],
    says: ['as `1` and `RAM` show'],
  },
  {
    title: 'the same of AWS',
    kind: 'trust',
    document: {
      version: '2008-10-17',
      statement: [{ effect: 'allow', action: 'sts:AssumeRole', principal: { CanonicalUser: 'x', AWS: 'y' } }],
    },
    finds: ['"2008-10-17"'],
    says: ['as `2008-10-17`, `CanonicalUser` and `AWS` show'],
  },
  {
    title: 'hosts of services with another sign',
    kind: 'trust',
    document: {
      version: '2012-10-17',
      statement: [{ effect: 'allow', action: 'sts:AssumeRole', principal: { service: 'ec2.amazonaws.com' } }],
    },
    finds: ['"2012-10-17"'],
    says: ['`ec2.amazonaws.com`'],
  },
  {
    title: 'those of Alibaba Cloud, and keys of conditions',
    kind: 'trust',
    document: {
      version: '2.0',
      statement: [
        {
          effect: 'allow',
          action: 'sts:AssumeRole',
          principal: { service: 'ecs.aliyuncs.com' },
          condition: { string_equal: { 'acs:SourceIp': 'x' } },
        },
      ],
    },
    finds: ['"ecs.aliyuncs.com"'],
    says: ['as `ecs.aliyuncs.com` and `acs:SourceIp` show'],
  },
  {
    title: 'a bare arn with a service',
    statement: { action: 'lambda:Invoke', resource: 'arn:x:y' },
    finds: ['"lambda:Invoke"'],
  },
  {
    title: 'services of both clouds and operators count for the one that has a sign of its own',
    document: {
      version: '2.0',
      statement: [{ ...own, action: ['ecs:RunTask'], condition: { 'ForAnyValue:StringLike': { 'acs:x': 'y' } } }],
    },
    finds: ['"ecs:RunTask"'],
    says: ['Alibaba Cloud RAM, as `ecs:RunTask`, `ForAnyValue:StringLike` and `acs:x` show'],
  },
  {
    title: 'a mixture is told for the cloud with more sorts of signs',
    statement: { action: 'oss:GetObject', resource: ['acs:oss:*:*:logs', ARN] },
    finds: ['"oss:GetObject"'],
    says: ['Alibaba Cloud'],
  },
  {
    title: 'the same the other way round',
    statement: { action: 's3:GetObject', resource: ['acs:oss:*:*:logs', ARN] },
    finds: ['"s3:GetObject"'],
    says: ['AWS IAM'],
  },
  {
    title: 'one sort of sign, be it often, may be a slip',
    document: {
      version: '2.0',
      statement: [{ ...own, action: ['s3:GetObject', 'ec2:RunInstances'] }],
    },
    finds: [],
  },
  {
    title: 'each sort alone',
    document: { version: '2012-10-17', statement: [own] },
    finds: [],
  },
  { title: 'an operator', statement: { condition: { StringEquals: { 'qcs:ip': 'x' } } }, finds: [] },
  { title: 'a bare arn', statement: { resource: 'arn:x:y' }, finds: [] },
  {
    title: 'what both clouds have says nothing of either',
    statement: { action: 'ecs:RunTask', condition: { Bool: { x: 'true' }, NotIpAddress: { y: '10.0.0.1' } } },
    finds: [],
  },
  {
    title: 'services that the catalogue knows, from the config too, and operators of CAM',
    statement: {
      action: ['oss:Get', 'kms:Decrypt'],
      condition: { StringEqual: { x: 'y' }, string_equal: { 'acs:x': 'y' } },
    },
    additions: { services: { oss: { actions: ['Get'] } } },
    finds: [],
  },
  { title: 'a document of CAM', statement: {}, finds: [] },
])
