// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// @ts-nocheck
// Whether a value is an account as account.schema.json describes it. Made from that file by `npm run generate`, and not
// to be edited. It refuses to know what its answers mean to people.
import type { AccountsShape } from './shape.ts'

var R=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(y){throw n=0,y}};var E=R(F=>{"use strict";Object.defineProperty(F,"__esModule",{value:!0});function _(r){let n=r.length,y=0,h=0,u;for(;h<
n;)y++,u=r.charCodeAt(h++),u>=55296&&u<=56319&&h<n&&(u=r.charCodeAt(h),(u&64512)===56320&&h++);return y}F.default=_;_.
code='require("ajv/dist/runtime/ucs2length").default'});var H=I,J=I;var l=Object.prototype.hasOwnProperty,z={type:"object",additionalProperties:!1,required:["uin"],properties:{$schema:{type:"\
string"},uin:{$ref:"#/$defs/digits"},appId:{$ref:"#/$defs/digits"},users:{type:"array",items:{$ref:"#/$defs/user"}},groups:{
type:"array",items:{$ref:"#/$defs/group"}},roles:{type:"array",items:{$ref:"#/$defs/role"}},policies:{type:"array",items:{
$ref:"#/$defs/policy"}},samlProviders:{type:"array",items:{$ref:"#/$defs/name"}},oidcProviders:{type:"array",items:{$ref:"\
#/$defs/name"}},bucketPolicies:{type:"object",propertyNames:{$ref:"#/$defs/bucket"},additionalProperties:{type:["objec\
t","string","null"]}},generalPolicies:{type:"boolean"}}},N={type:["string","integer"],pattern:"^[0-9]{1,32}$",minimum:0,
maximum:9007199254740991};var d=E().default,x=new RegExp("^[0-9]{1,32}$","u"),K=new RegExp("^[a-z0-9][a-z0-9-]{0,62}-[0-9]{1,32}$","u");var C={type:["string","integer","null"],minLength:1,maxLength:1024,minimum:0,maximum:9007199254740991};var q={type:["string","integer"],minLength:1,maxLength:1024,minimum:0,maximum:9007199254740991};function k(r,{instancePath:n="",
parentData:y,parentDataProperty:h,rootData:u=r,dynamicAnchors:c={}}={}){let e=null,t=0,f=k.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),Array.isArray(r)){let i=r.length;for(let s=0;s<i;s++){let a=r[s];if(typeof a!=
"string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:n+"/"+s,schemaPath:"#/$defs/id/ty\
pe",keyword:"type",params:{type:q.type}};e===null?e=[o]:e.push(o),t++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a)){let o={instancePath:n+"/"+s,schemaPath:"#/$defs/id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){let o={instancePath:n+"/"+s,schemaPath:"#/$defs/id/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),t++}}if(typeof a=="string"){if(d(a)>1024){let o={instancePath:n+
"/"+s,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),t++}if(d(a)<
1){let o={instancePath:n+"/"+s,schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:
e.push(o),t++}}}}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.
push(i),t++}return k.errors=e,t===0}k.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:n="",
parentData:y,parentDataProperty:h,rootData:u=r,dynamicAnchors:c={}}={}){let e=null,t=0,f=L.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.uin===void 0||!l.call(
r,"uin")){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uin"}};e===null?e=
[i]:e.push(i),t++}for(let i of Object.keys(r))if(!(i==="uin"||i==="name"||i==="groups"||i==="policies"||i==="permissio\
nsBoundary")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[s]:e.push(s),t++}if(r.uin!==void 0&&l.call(r,"uin")){let i=r.uin;if(typeof i!="string"&&!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let s={instancePath:n+"/uin",schemaPath:"#/$defs/digits/type",keyword:"type",params:{
type:N.type}};e===null?e=[s]:e.push(s),t++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let s={
instancePath:n+"/uin",schemaPath:"#/$defs/digits/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[s]:e.push(s),t++}if(i<0||isNaN(i)){let s={instancePath:n+"/uin",schemaPath:"#/$defs/digits/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(typeof i=="string"&&!x.test(i)){let s={instancePath:n+
"/uin",schemaPath:"#/$defs/digits/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,32}$"}};e===null?e=[s]:e.push(s),
t++}}if(r.name!==void 0&&l.call(r,"name")){let i=r.name;if(typeof i=="string"){if(d(i)>1024){let s={instancePath:n+"/n\
ame",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[s]:e.push(s),t++}if(d(i)<
1){let s={instancePath:n+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[s]:e.push(s),t++}}else{let s={instancePath:n+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[s]:e.push(s),t++}}if(r.groups!==void 0&&l.call(r,"groups")){let i=r.groups;if(Array.isArray(i)){let s=i.
length;for(let a=0;a<s;a++){let o=i[a];if(typeof o!="string"&&!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={
instancePath:n+"/groups/"+a,schemaPath:"#/$defs/digits/type",keyword:"type",params:{type:N.type}};e===null?e=[p]:e.push(
p),t++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let p={instancePath:n+"/groups/"+a,schemaPath:"\
#/$defs/digits/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[p]:e.push(p),t++}
if(o<0||isNaN(o)){let p={instancePath:n+"/groups/"+a,schemaPath:"#/$defs/digits/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(typeof o=="string"&&!x.test(o)){let p={instancePath:n+"/groups/"+a,schemaPath:"\
#/$defs/digits/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,32}$"}};e===null?e=[p]:e.push(p),t++}}}else{let s={
instancePath:n+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.
push(s),t++}}if(r.policies!==void 0&&l.call(r,"policies")&&(k(r.policies,{instancePath:n+"/policies",parentData:r,parentDataProperty:"\
policies",rootData:u,dynamicAnchors:c})||(e=$(e,k.errors),t=e.length)),r.permissionsBoundary!==void 0&&l.call(r,"permi\
ssionsBoundary")){let i=r.permissionsBoundary;if(typeof i!="string"&&!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null){let s={instancePath:n+"/permissionsBoundary",schemaPath:"#/$defs/boundary/type",keyword:"type",params:{
type:C.type}};e===null?e=[s]:e.push(s),t++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let s={
instancePath:n+"/permissionsBoundary",schemaPath:"#/$defs/boundary/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}};e===null?e=[s]:e.push(s),t++}if(i<0||isNaN(i)){let s={instancePath:n+"/permissionsBoundary",schemaPath:"\
#/$defs/boundary/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(typeof i==
"string"){if(d(i)>1024){let s={instancePath:n+"/permissionsBoundary",schemaPath:"#/$defs/boundary/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[s]:e.push(s),t++}if(d(i)<1){let s={instancePath:n+"/permissionsBoundary",schemaPath:"\
#/$defs/boundary/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}}}else{let i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return L.errors=e,t===0}L.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function j(r,{instancePath:n="",parentData:y,parentDataProperty:h,rootData:u=r,dynamicAnchors:c={}}={}){let e=null,t=0,
f=j.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0||!l.call(r,"id")){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[i]:e.push(i),t++}for(let i of Object.keys(r))if(!(i==="id"||i==="name"||i==="policies")){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[s]:e.push(
s),t++}if(r.id!==void 0&&l.call(r,"id")){let i=r.id;if(typeof i!="string"&&!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let s={instancePath:n+"/id",schemaPath:"#/$defs/digits/type",keyword:"type",params:{type:N.type}};e===null?e=[s]:
e.push(s),t++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let s={instancePath:n+"/id",schemaPath:"\
#/$defs/digits/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[s]:e.push(s),t++}
if(i<0||isNaN(i)){let s={instancePath:n+"/id",schemaPath:"#/$defs/digits/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(typeof i=="string"&&!x.test(i)){let s={instancePath:n+"/id",schemaPath:"\
#/$defs/digits/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,32}$"}};e===null?e=[s]:e.push(s),t++}}if(r.name!==
void 0&&l.call(r,"name")){let i=r.name;if(typeof i=="string"){if(d(i)>1024){let s={instancePath:n+"/name",schemaPath:"\
#/$defs/name/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[s]:e.push(s),t++}if(d(i)<1){let s={instancePath:n+
"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}}r.policies!==void 0&&l.call(r,"policies")&&(k(r.policies,{instancePath:n+"/policies",parentData:r,parentDataProperty:"\
policies",rootData:u,dynamicAnchors:c})||(e=$(e,k.errors),t=e.length))}else{let i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return j.errors=e,t===0}j.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var B={type:["object","string"]};function A(r,{instancePath:n="",parentData:y,parentDataProperty:h,rootData:u=r,dynamicAnchors:c={}}={}){
let e=null,t=0,f=A.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name===void 0||!l.call(r,"name")){let i={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),t++}for(let i of Object.keys(r))if(!(i==="name"||i==="i\
d"||i==="trustPolicy"||i==="policies"||i==="permissionsBoundary"||i==="sessionDuration"||i==="serviceLinked"||i==="del\
eted")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[s]:e.push(s),t++}if(r.name!==void 0&&l.call(r,"name")){let i=r.name;if(typeof i=="string"){if(d(i)>1024){let s={
instancePath:n+"/name",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[s]:e.push(
s),t++}if(d(i)<1){let s={instancePath:n+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}}if(r.id!==void 0&&l.call(r,"id")){let i=r.id;if(typeof i!="string"&&!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let s={instancePath:n+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{
type:q.type}};e===null?e=[s]:e.push(s),t++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let s={
instancePath:n+"/id",schemaPath:"#/$defs/id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[s]:e.push(s),t++}if(i<0||isNaN(i)){let s={instancePath:n+"/id",schemaPath:"#/$defs/id/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(typeof i=="string"){if(d(i)>1024){let s={instancePath:n+
"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[s]:e.push(s),t++}if(d(i)<
1){let s={instancePath:n+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:
e.push(s),t++}}}if(r.trustPolicy!==void 0&&l.call(r,"trustPolicy")){let i=r.trustPolicy;if(!(i&&typeof i=="object"&&!Array.
isArray(i))&&typeof i!="string"){let s={instancePath:n+"/trustPolicy",schemaPath:"#/$defs/document/type",keyword:"type",
params:{type:B.type}};e===null?e=[s]:e.push(s),t++}}if(r.policies!==void 0&&l.call(r,"policies")&&(k(r.policies,{instancePath:n+
"/policies",parentData:r,parentDataProperty:"policies",rootData:u,dynamicAnchors:c})||(e=$(e,k.errors),t=e.length)),r.
permissionsBoundary!==void 0&&l.call(r,"permissionsBoundary")){let i=r.permissionsBoundary;if(typeof i!="string"&&!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null){let s={instancePath:n+"/permissionsBoundary",schemaPath:"#/$defs/\
boundary/type",keyword:"type",params:{type:C.type}};e===null?e=[s]:e.push(s),t++}if(typeof i=="number"&&isFinite(i)){if(i>
9007199254740991||isNaN(i)){let s={instancePath:n+"/permissionsBoundary",schemaPath:"#/$defs/boundary/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[s]:e.push(s),t++}if(i<0||isNaN(i)){let s={instancePath:n+
"/permissionsBoundary",schemaPath:"#/$defs/boundary/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[s]:e.push(s),t++}}if(typeof i=="string"){if(d(i)>1024){let s={instancePath:n+"/permissionsBoundary",schemaPath:"#/$\
defs/boundary/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[s]:e.push(s),t++}if(d(i)<1){let s={instancePath:n+
"/permissionsBoundary",schemaPath:"#/$defs/boundary/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.
push(s),t++}}}if(r.sessionDuration!==void 0&&l.call(r,"sessionDuration")){let i=r.sessionDuration;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let s={instancePath:n+"/sessionDuration",schemaPath:"#/properties/sessionDuratio\
n/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof i=="number"&&isFinite(i)){if(i>
43200||isNaN(i)){let s={instancePath:n+"/sessionDuration",schemaPath:"#/properties/sessionDuration/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:43200}};e===null?e=[s]:e.push(s),t++}if(i<0||isNaN(i)){let s={instancePath:n+"/s\
essionDuration",schemaPath:"#/properties/sessionDuration/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[s]:e.push(s),t++}}}if(r.serviceLinked!==void 0&&l.call(r,"serviceLinked")&&typeof r.serviceLinked!="boolea\
n"){let i={instancePath:n+"/serviceLinked",schemaPath:"#/properties/serviceLinked/type",keyword:"type",params:{type:"b\
oolean"}};e===null?e=[i]:e.push(i),t++}if(r.deleted!==void 0&&l.call(r,"deleted")&&typeof r.deleted!="boolean"){let i={
instancePath:n+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:
e.push(i),t++}}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.
push(i),t++}return A.errors=e,t===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var M={type:"object",additionalProperties:!1,
required:["id"],properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},type:{enum:["custom","preset","service-l\
inked"]},deactivated:{type:"boolean"},document:{$ref:"#/$defs/document"},versions:{type:"array",minItems:1,items:{type:"\
object",additionalProperties:!1,required:["id"],properties:{id:{$ref:"#/$defs/id"},default:{type:"boolean"},document:{
$ref:"#/$defs/document"}}}}}};function D(r,{instancePath:n="",parentData:y,parentDataProperty:h,rootData:u=r,dynamicAnchors:c={}}={}){
let e=null,t=0,f=D.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.id===void 0||!l.call(r,"id")){let i={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),t++}for(let i of Object.keys(r))if(!(i==="id"||i==="name"||i===
"type"||i==="deactivated"||i==="document"||i==="versions")){let s={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&l.call(r,
"id")){let i=r.id;if(typeof i!="string"&&!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let s={instancePath:n+
"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:q.type}};e===null?e=[s]:e.push(s),t++}if(typeof i=="num\
ber"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){let s={instancePath:n+"/id",schemaPath:"#/$defs/id/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[s]:e.push(s),t++}if(i<0||isNaN(i)){let s={instancePath:n+
"/id",schemaPath:"#/$defs/id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}
if(typeof i=="string"){if(d(i)>1024){let s={instancePath:n+"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",
params:{limit:1024}};e===null?e=[s]:e.push(s),t++}if(d(i)<1){let s={instancePath:n+"/id",schemaPath:"#/$defs/id/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}}if(r.name!==void 0&&l.call(r,"name")){let i=r.
name;if(typeof i=="string"){if(d(i)>1024){let s={instancePath:n+"/name",schemaPath:"#/$defs/name/maxLength",keyword:"m\
axLength",params:{limit:1024}};e===null?e=[s]:e.push(s),t++}if(d(i)<1){let s={instancePath:n+"/name",schemaPath:"#/$de\
fs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/na\
me",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(r.type!==void 0&&
l.call(r,"type")){let i=r.type;if(!(i==="custom"||i==="preset"||i==="service-linked")){let s={instancePath:n+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:M.properties.type.enum}};e===null?e=[s]:e.push(s),t++}}if(r.
deactivated!==void 0&&l.call(r,"deactivated")&&typeof r.deactivated!="boolean"){let i={instancePath:n+"/deactivated",schemaPath:"\
#/properties/deactivated/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}if(r.document!==void 0&&
l.call(r,"document")){let i=r.document;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&typeof i!="string"){let s={instancePath:n+
"/document",schemaPath:"#/$defs/document/type",keyword:"type",params:{type:B.type}};e===null?e=[s]:e.push(s),t++}}if(r.
versions!==void 0&&l.call(r,"versions")){let i=r.versions;if(Array.isArray(i)){if(i.length<1){let a={instancePath:n+"/\
versions",schemaPath:"#/properties/versions/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}
let s=i.length;for(let a=0;a<s;a++){let o=i[a];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0||!l.call(
o,"id")){let p={instancePath:n+"/versions/"+a,schemaPath:"#/properties/versions/items/required",keyword:"required",params:{
missingProperty:"id"}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(o))if(!(p==="id"||p==="default"||p==="doc\
ument")){let m={instancePath:n+"/versions/"+a,schemaPath:"#/properties/versions/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(o.id!==void 0&&l.call(o,"id")){let p=o.
id;if(typeof p!="string"&&!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:n+"/versions/"+a+
"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:q.type}};e===null?e=[m]:e.push(m),t++}if(typeof p=="num\
ber"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){let m={instancePath:n+"/versions/"+a+"/id",schemaPath:"#/$defs/id/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[m]:e.push(m),t++}if(p<0||isNaN(
p)){let m={instancePath:n+"/versions/"+a+"/id",schemaPath:"#/$defs/id/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0}};e===null?e=[m]:e.push(m),t++}}if(typeof p=="string"){if(d(p)>1024){let m={instancePath:n+"/versions/"+a+"\
/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),t++}if(d(p)<1){
let m={instancePath:n+"/versions/"+a+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[m]:e.push(m),t++}}}if(o.default!==void 0&&l.call(o,"default")&&typeof o.default!="boolean"){let p={instancePath:n+
"/versions/"+a+"/default",schemaPath:"#/properties/versions/items/properties/default/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[p]:e.push(p),t++}if(o.document!==void 0&&l.call(o,"document")){let p=o.document;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&typeof p!="string"){let m={instancePath:n+"/versions/"+a+"/document",schemaPath:"#/$defs\
/document/type",keyword:"type",params:{type:B.type}};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:n+"/versi\
ons/"+a,schemaPath:"#/properties/versions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
t++}}}else{let s={instancePath:n+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[s]:e.push(s),t++}}}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),t++}return D.errors=e,t===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(r,{
instancePath:n="",parentData:y,parentDataProperty:h,rootData:u=r,dynamicAnchors:c={}}={}){let e=null,t=0,f=v.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.uin===
void 0||!l.call(r,"uin")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ui\
n"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!l.call(z.properties,s)){let a={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.
$schema!==void 0&&l.call(r,"$schema")&&typeof r.$schema!="string"){let s={instancePath:n+"/$schema",schemaPath:"#/prop\
erties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.uin!==void 0&&l.call(r,
"uin")){let s=r.uin;if(typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:n+
"/uin",schemaPath:"#/$defs/digits/type",keyword:"type",params:{type:N.type}};e===null?e=[a]:e.push(a),t++}if(typeof s==
"number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let a={instancePath:n+"/uin",schemaPath:"#/$defs/digits/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[a]:e.push(a),t++}if(s<0||isNaN(s)){let a={
instancePath:n+"/uin",schemaPath:"#/$defs/digits/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[a]:e.push(a),t++}}if(typeof s=="string"&&!x.test(s)){let a={instancePath:n+"/uin",schemaPath:"#/$defs/digits/patter\
n",keyword:"pattern",params:{pattern:"^[0-9]{1,32}$"}};e===null?e=[a]:e.push(a),t++}}if(r.appId!==void 0&&l.call(r,"ap\
pId")){let s=r.appId;if(typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:n+
"/appId",schemaPath:"#/$defs/digits/type",keyword:"type",params:{type:N.type}};e===null?e=[a]:e.push(a),t++}if(typeof s==
"number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let a={instancePath:n+"/appId",schemaPath:"#/$defs/digits/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[a]:e.push(a),t++}if(s<0||isNaN(s)){
let a={instancePath:n+"/appId",schemaPath:"#/$defs/digits/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[a]:e.push(a),t++}}if(typeof s=="string"&&!x.test(s)){let a={instancePath:n+"/appId",schemaPath:"#/$defs/di\
gits/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,32}$"}};e===null?e=[a]:e.push(a),t++}}if(r.users!==void 0&&l.
call(r,"users")){let s=r.users;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)L(s[o],{instancePath:n+"/users/"+
o,parentData:s,parentDataProperty:o,rootData:u,dynamicAnchors:c})||(e=$(e,L.errors),t=e.length)}else{let a={instancePath:n+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.
groups!==void 0&&l.call(r,"groups")){let s=r.groups;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)j(s[o],{instancePath:n+
"/groups/"+o,parentData:s,parentDataProperty:o,rootData:u,dynamicAnchors:c})||(e=$(e,j.errors),t=e.length)}else{let a={
instancePath:n+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),t++}}if(r.roles!==void 0&&l.call(r,"roles")){let s=r.roles;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++)
A(s[o],{instancePath:n+"/roles/"+o,parentData:s,parentDataProperty:o,rootData:u,dynamicAnchors:c})||(e=$(e,A.errors),t=
e.length)}else{let a={instancePath:n+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),t++}}if(r.policies!==void 0&&l.call(r,"policies")){let s=r.policies;if(Array.isArray(s)){let a=s.
length;for(let o=0;o<a;o++)D(s[o],{instancePath:n+"/policies/"+o,parentData:s,parentDataProperty:o,rootData:u,dynamicAnchors:c})||
(e=$(e,D.errors),t=e.length)}else{let a={instancePath:n+"/policies",schemaPath:"#/properties/policies/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.samlProviders!==void 0&&l.call(r,"samlProviders")){let s=r.
samlProviders;if(Array.isArray(s)){let a=s.length;for(let o=0;o<a;o++){let p=s[o];if(typeof p=="string"){if(d(p)>1024){
let m={instancePath:n+"/samlProviders/"+o,schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[m]:e.push(m),t++}if(d(p)<1){let m={instancePath:n+"/samlProviders/"+o,schemaPath:"#/$defs/name/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:n+"/samlProviders/"+o,schemaPath:"\
#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}else{let a={instancePath:n+"/\
samlProviders",schemaPath:"#/properties/samlProviders/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(
a),t++}}if(r.oidcProviders!==void 0&&l.call(r,"oidcProviders")){let s=r.oidcProviders;if(Array.isArray(s)){let a=s.length;
for(let o=0;o<a;o++){let p=s[o];if(typeof p=="string"){if(d(p)>1024){let m={instancePath:n+"/oidcProviders/"+o,schemaPath:"\
#/$defs/name/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[m]:e.push(m),t++}if(d(p)<1){let m={instancePath:n+
"/oidcProviders/"+o,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),
t++}}else{let m={instancePath:n+"/oidcProviders/"+o,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),t++}}}else{let a={instancePath:n+"/oidcProviders",schemaPath:"#/properties/oidcProviders/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.bucketPolicies!==void 0&&l.call(r,"bucketPoli\
cies")){let s=r.bucketPolicies;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a of Object.keys(s)){let o=t;if(typeof a==
"string"&&!K.test(a)){let p={instancePath:n+"/bucketPolicies",schemaPath:"#/$defs/bucket/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9-]{0,62}-[0-9]{1,32}$"},propertyName:a};e===null?e=[p]:e.push(p),t++}var i=o===t;if(!i){let p={
instancePath:n+"/bucketPolicies",schemaPath:"#/properties/bucketPolicies/propertyNames",keyword:"propertyNames",params:{
propertyName:a}};e===null?e=[p]:e.push(p),t++}}for(let a of Object.keys(s)){let o=s[a];if(!(o&&typeof o=="object"&&!Array.
isArray(o))&&typeof o!="string"&&o!==null){let p={instancePath:n+"/bucketPolicies/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/bucketPolicies/additionalProperties/type",keyword:"type",params:{type:z.properties.bucketPolicies.
additionalProperties.type}};e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:n+"/bucketPolicies",schemaPath:"#/\
properties/bucketPolicies/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.generalPolicies!==
void 0&&l.call(r,"generalPolicies")&&typeof r.generalPolicies!="boolean"){let s={instancePath:n+"/generalPolicies",schemaPath:"\
#/properties/generalPolicies/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}v.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function I(r,{instancePath:n="",parentData:y,parentDataProperty:h,rootData:u=r,
dynamicAnchors:c={}}={}){let e=null,t=0,f=I.evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);
let i=t,s=!0,a=t;if(t===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.accounts===void 0||!l.call(r,"accou\
nts"))&&(P="accounts")){let O={};e===null?e=[O]:e.push(O),t++}}else{let P={};e===null?e=[P]:e.push(P),t++}var o=a===t;
t=i,e!==null&&(i?e.length=i:e=null);let p;if(o){let P=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let g of Object.
keys(r))if(!(g==="$schema"||g==="accounts")){let w={instancePath:n,schemaPath:"#/then/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:g}};e===null?e=[w]:e.push(w),t++}if(r.$schema!==void 0&&l.call(r,"$sch\
ema")&&typeof r.$schema!="string"){let g={instancePath:n+"/$schema",schemaPath:"#/then/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(r.accounts!==void 0&&l.call(r,"accounts")){let g=r.accounts;
if(Array.isArray(g)){if(g.length<1){let b={instancePath:n+"/accounts",schemaPath:"#/then/properties/accounts/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),t++}let w=g.length;for(let b=0;b<w;b++)v(g[b],{instancePath:n+
"/accounts/"+b,parentData:g,parentDataProperty:b,rootData:u,dynamicAnchors:c})||(e=$(e,v.errors),t=e.length)}else{let w={
instancePath:n+"/accounts",schemaPath:"#/then/properties/accounts/type",keyword:"type",params:{type:"array"}};e===null?
e=[w]:e.push(w),t++}}}var o=P===t;if(s=o,s)var m=!0;p="then"}else{let P=t;v(r,{instancePath:n,parentData:y,parentDataProperty:h,
rootData:u,dynamicAnchors:c})||(e=$(e,v.errors),t=e.length);var o=P===t;s=o,s&&m!==!0&&(m=!0),p="else"}if(!s){let P={instancePath:n,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[P]:e.push(P),t++}return I.errors=e,f.props=m,t===
0}I.evaluated={dynamicProps:!0,dynamicItems:!1};function $(r,n){if(r===null)return n;for(let y of n)r.push(y);return r}const validate=J;

/** One fault, as ajv reports it. */
export type SchemaError = {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
}
/** Whether the value fits; the faults of the last value stand in `errors`. */
export const validateShape: {
  (value: unknown): value is AccountsShape
  readonly errors?: readonly SchemaError[] | null
} = validate
