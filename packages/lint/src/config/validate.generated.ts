// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// @ts-nocheck
// Whether a value has the structure of a configuration, as structure.json describes it. Made from that file by
// `npm run generate`, and not to be edited. It refuses to know which rules there are.
import type { ConfigShape } from './shape.ts'

var F=(t,n)=>()=>{try{return n||t((n={exports:{}}).exports,n),n.exports}catch(g){throw n=0,g}};var T=F(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});function H(t){let n=t.length,g=0,P=0,f;for(;P<
n;)g++,f=t.charCodeAt(P++),f>=55296&&f<=56319&&P<n&&(f=t.charCodeAt(P),(f&64512)===56320&&P++);return g}N.default=H;H.
code='require("ajv/dist/runtime/ucs2length").default'});var X=R,Y=R,C={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,properties:{
$schema:{type:"string"},extends:{enum:["recommended","strict","ci"]},rules:{$ref:"#/$defs/rules"},overrides:{type:"arr\
ay",maxItems:1e3,items:{$ref:"#/$defs/override"}},catalog:{$ref:"#/$defs/catalog"},account:{$ref:"#/$defs/account"},ignore:{
$ref:"#/$defs/globs"},ruleModules:{type:"array",maxItems:100,items:{type:"string",minLength:1,maxLength:4096}},customRules:{
type:"array",maxItems:1e3,items:{$ref:"#/$defs/customRule"}}},$defs:{level:{enum:["off","info","warning","error"]},severity:{
enum:["info","warning","error"]},kind:{enum:["identity","trust","session","resource","legacy"]},kinds:{type:"array",minItems:1,
maxItems:5,items:{$ref:"#/$defs/kind"}},glob:{type:"string",minLength:1,maxLength:1024},globs:{type:"array",maxItems:1e3,
items:{$ref:"#/$defs/glob"}},digits:{type:["string","integer"],pattern:"^[0-9]{1,32}$",minimum:0,maximum:9007199254740991},
setting:{type:["string","object"],if:{type:"string"},then:{$ref:"#/$defs/level"},else:{properties:{level:{$ref:"#/$def\
s/level"},options:{type:"object"}},additionalProperties:!1}},rules:{type:"object",maxProperties:1e4,additionalProperties:{
$ref:"#/$defs/setting"}},override:{type:"object",additionalProperties:!1,properties:{files:{$ref:"#/$defs/globs"},kinds:{
$ref:"#/$defs/kinds"},kind:{$ref:"#/$defs/kind"},rules:{$ref:"#/$defs/rules"}}},account:{type:"object",additionalProperties:!1,
properties:{uin:{$ref:"#/$defs/digits"},appId:{$ref:"#/$defs/digits"},trusted:{type:"array",maxItems:1e4,items:{$ref:"\
#/$defs/digits"}}}},catalog:{type:"object",additionalProperties:!1,properties:{services:{type:"object",additionalProperties:{
$ref:"#/$defs/service"}},conditionKeys:{type:"object",additionalProperties:{$ref:"#/$defs/conditionKey"}},regions:{type:"\
array",maxItems:1e4,items:{type:"string",minLength:1,maxLength:1024}},serviceHosts:{type:"array",maxItems:1e4,items:{type:"\
string",minLength:1,maxLength:1024}}}},service:{type:"object",additionalProperties:!1,properties:{actions:{type:["arra\
y","object"],maxItems:1e5,items:{type:"string",minLength:1,maxLength:1024},additionalProperties:{enum:["read","list","\
write","permissions","credentials"]}},resourceTypes:{type:"array",maxItems:1e4,items:{type:"string",minLength:1,maxLength:1024}},
complete:{type:"boolean"}}},conditionKey:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{enum:[
"string","string-set","numeric","date","ip","boolean"]},actions:{type:"array",maxItems:1e4,items:{type:"string",minLength:1,
maxLength:1024}}}},text:{type:["string","object"],minLength:1,maxLength:2e3,required:["en","zh"],additionalProperties:!1,
properties:{en:{type:"string",minLength:1,maxLength:2e3},zh:{type:"string",minLength:1,maxLength:2e3}}},customRule:{type:"\
object",required:["id","level","message"],additionalProperties:!1,properties:{id:{type:"string",pattern:"^[a-z][a-z0-9\
]*(-[a-z0-9]+)*$",maxLength:100},level:{$ref:"#/$defs/severity"},message:{$ref:"#/$defs/text"},category:{enum:["correc\
tness","security","suspicious","style"]},kinds:{$ref:"#/$defs/kinds"},forbidActions:{$ref:"#/$defs/globs"},requireConditions:{
type:"array",minItems:1,maxItems:100,items:{$ref:"#/$defs/requirement"}},allowRegions:{type:"array",maxItems:1e4,items:{
type:"string",minLength:1,maxLength:1024}},openRegions:{enum:["forbid","allow"]},allowAccounts:{type:"array",maxItems:1e4,
items:{$ref:"#/$defs/digits"}}}},requirement:{type:"object",required:["actions"],additionalProperties:!1,properties:{actions:{
$ref:"#/$defs/globs"},keys:{type:"array",minItems:1,maxItems:100,items:{type:"string",minLength:1,maxLength:1024}},operator:{
type:"string",minLength:1,maxLength:100},key:{type:"string",minLength:1,maxLength:1024},values:{type:"array",minItems:1,
maxItems:1e3,items:{type:["string","number","boolean"]}}}}}},p=Object.prototype.hasOwnProperty,y=T().default;var _={type:["string","object"],if:{type:"string"},then:{$ref:"#/$defs/level"},else:{properties:{level:{$ref:"#/$defs/\
level"},options:{type:"object"}},additionalProperties:!1}},M={enum:["off","info","warning","error"]};function L(t,{instancePath:n="",
parentData:g,parentDataProperty:P,rootData:f=t,dynamicAnchors:h={}}={}){let e=null,i=0,m=L.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){let u={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:_.type}};e===null?e=[u]:e.push(u),i++}let s=i,r=!0,a=i;
if(typeof t!="string"){let u={};e===null?e=[u]:e.push(u),i++}var o=a===i;i=s,e!==null&&(s?e.length=s:e=null);let l;if(o){
let u=i;if(!(t==="off"||t==="info"||t==="warning"||t==="error")){let k={instancePath:n,schemaPath:"#/$defs/level/enum",
keyword:"enum",params:{allowedValues:M.enum}};e===null?e=[k]:e.push(k),i++}var o=u===i;r=o,l="then"}else{let u=i;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let k of Object.keys(t))if(!(k==="level"||k==="options")){let v={instancePath:n,
schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[v]:
e.push(v),i++}if(t.level!==void 0&&p.call(t,"level")){let k=t.level;if(!(k==="off"||k==="info"||k==="warning"||k==="er\
ror")){let v={instancePath:n+"/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues:M.enum}};e===
null?e=[v]:e.push(v),i++}}if(t.options!==void 0&&p.call(t,"options")){let k=t.options;if(!(k&&typeof k=="object"&&!Array.
isArray(k))){let v={instancePath:n+"/options",schemaPath:"#/else/properties/options/type",keyword:"type",params:{type:"\
object"}};e===null?e=[v]:e.push(v),i++}}}var o=u===i;if(r=o,r)var c=!0;l="else"}if(!r){let u={instancePath:n,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[u]:e.push(u),i++}return L.errors=e,m.props=c,i===0}L.evaluated=
{dynamicProps:!0,dynamicItems:!1};function x(t,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:f=t,dynamicAnchors:h={}}={}){
let e=null,i=0,m=x.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(Object.keys(t).length>1e4){let s={instancePath:n,schemaPath:"#/maxProperties",keyword:"maxProper\
ties",params:{limit:1e4}};e===null?e=[s]:e.push(s),i++}for(let s of Object.keys(t))L(t[s],{instancePath:n+"/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:s,rootData:f,dynamicAnchors:h})||(e=w(e,L.errors),i=e.length)}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}return x.
errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var V={enum:["identity","trust","session","resource","legacy"]};function $(t,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:f=t,dynamicAnchors:h={}}={}){let e=null,i=0,
m=$.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(t)){if(t.length>1e3){
let r={instancePath:n,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[r]:e.push(r),i++}let s=t.
length;for(let r=0;r<s;r++){let a=t[r];if(typeof a=="string"){if(y(a)>1024){let o={instancePath:n+"/"+r,schemaPath:"#/\
$defs/glob/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),i++}if(y(a)<1){let o={instancePath:n+
"/"+r,schemaPath:"#/$defs/glob/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={
instancePath:n+"/"+r,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}return $.
errors=e,i===0}$.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function b(t,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:f=t,dynamicAnchors:h={}}={}){let e=null,i=0,
m=b.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(t)){if(t.length>5){let r={
instancePath:n,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[r]:e.push(r),i++}if(t.length<1){
let r={instancePath:n,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[r]:e.push(r),i++}let s=t.
length;for(let r=0;r<s;r++){let a=t[r];if(!(a==="identity"||a==="trust"||a==="session"||a==="resource"||a==="legacy")){
let o={instancePath:n+"/"+r,schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues:V.enum}};e===null?e=[o]:
e.push(o),i++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.
push(s),i++}return b.errors=e,i===0}b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function I(t,{instancePath:n="",
parentData:g,parentDataProperty:P,rootData:f=t,dynamicAnchors:h={}}={}){let e=null,i=0,m=I.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s of Object.keys(t))
if(!(s==="files"||s==="kinds"||s==="kind"||s==="rules")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),i++}if(t.files!==void 0&&p.call(t,"files")&&
($(t.files,{instancePath:n+"/files",parentData:t,parentDataProperty:"files",rootData:f,dynamicAnchors:h})||(e=w(e,$.errors),
i=e.length)),t.kinds!==void 0&&p.call(t,"kinds")&&(b(t.kinds,{instancePath:n+"/kinds",parentData:t,parentDataProperty:"\
kinds",rootData:f,dynamicAnchors:h})||(e=w(e,b.errors),i=e.length)),t.kind!==void 0&&p.call(t,"kind")){let s=t.kind;if(!(s===
"identity"||s==="trust"||s==="session"||s==="resource"||s==="legacy")){let r={instancePath:n+"/kind",schemaPath:"#/$de\
fs/kind/enum",keyword:"enum",params:{allowedValues:V.enum}};e===null?e=[r]:e.push(r),i++}}t.rules!==void 0&&p.call(t,"\
rules")&&(x(t.rules,{instancePath:n+"/rules",parentData:t,parentDataProperty:"rules",rootData:f,dynamicAnchors:h})||(e=
w(e,x.errors),i=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),i++}return I.errors=e,i===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var E={type:"object",additionalProperties:!1,properties:{actions:{type:["array","object"],maxItems:1e5,items:{type:"st\
ring",minLength:1,maxLength:1024},additionalProperties:{enum:["read","list","write","permissions","credentials"]}},resourceTypes:{
type:"array",maxItems:1e4,items:{type:"string",minLength:1,maxLength:1024}},complete:{type:"boolean"}}},B={type:"objec\
t",required:["type"],additionalProperties:!1,properties:{type:{enum:["string","string-set","numeric","date","ip","bool\
ean"]},actions:{type:"array",maxItems:1e4,items:{type:"string",minLength:1,maxLength:1024}}}};function A(t,{instancePath:n="",
parentData:g,parentDataProperty:P,rootData:f=t,dynamicAnchors:h={}}={}){let e=null,i=0,m=A.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s of Object.keys(t))
if(!(s==="services"||s==="conditionKeys"||s==="regions"||s==="serviceHosts")){let r={instancePath:n,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),i++}if(t.services!==
void 0&&p.call(t,"services")){let s=t.services;if(s&&typeof s=="object"&&!Array.isArray(s))for(let r of Object.keys(s)){
let a=s[r];if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o of Object.keys(a))if(!(o==="actions"||o==="resourceT\
ypes"||o==="complete")){let l={instancePath:n+"/services/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$def\
s/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),
i++}if(a.actions!==void 0&&p.call(a,"actions")){let o=a.actions;if(!o||typeof o!="object"){let l={instancePath:n+"/ser\
vices/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/actions",schemaPath:"#/$defs/service/properties/actions/type",keyword:"\
type",params:{type:E.properties.actions.type}};e===null?e=[l]:e.push(l),i++}if(Array.isArray(o)){if(o.length>1e5){let c={
instancePath:n+"/services/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/actions",schemaPath:"#/$defs/service/properties\
/actions/maxItems",keyword:"maxItems",params:{limit:1e5}};e===null?e=[c]:e.push(c),i++}let l=o.length;for(let c=0;c<l;c++){
let u=o[c];if(typeof u=="string"){if(y(u)>1024){let d={instancePath:n+"/services/"+r.replace(/~/g,"~0").replace(/\//g,
"~1")+"/actions/"+c,schemaPath:"#/$defs/service/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[d]:e.push(d),i++}if(y(u)<1){let d={instancePath:n+"/services/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
actions/"+c,schemaPath:"#/$defs/service/properties/actions/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[d]:e.push(d),i++}}else{let d={instancePath:n+"/services/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/actions/"+
c,schemaPath:"#/$defs/service/properties/actions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(
d),i++}}}if(o&&typeof o=="object"&&!Array.isArray(o))for(let l of Object.keys(o)){let c=o[l];if(!(c==="read"||c==="lis\
t"||c==="write"||c==="permissions"||c==="credentials")){let u={instancePath:n+"/services/"+r.replace(/~/g,"~0").replace(
/\//g,"~1")+"/actions/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/service/properties/actions/additi\
onalProperties/enum",keyword:"enum",params:{allowedValues:E.properties.actions.additionalProperties.enum}};e===null?e=
[u]:e.push(u),i++}}}if(a.resourceTypes!==void 0&&p.call(a,"resourceTypes")){let o=a.resourceTypes;if(Array.isArray(o)){
if(o.length>1e4){let c={instancePath:n+"/services/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/resourceTypes",schemaPath:"\
#/$defs/service/properties/resourceTypes/maxItems",keyword:"maxItems",params:{limit:1e4}};e===null?e=[c]:e.push(c),i++}
let l=o.length;for(let c=0;c<l;c++){let u=o[c];if(typeof u=="string"){if(y(u)>1024){let d={instancePath:n+"/services/"+
r.replace(/~/g,"~0").replace(/\//g,"~1")+"/resourceTypes/"+c,schemaPath:"#/$defs/service/properties/resourceTypes/item\
s/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[d]:e.push(d),i++}if(y(u)<1){let d={instancePath:n+"/\
services/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/resourceTypes/"+c,schemaPath:"#/$defs/service/properties/resourc\
eTypes/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:n+
"/services/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/resourceTypes/"+c,schemaPath:"#/$defs/service/properties/resou\
rceTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}}else{let l={instancePath:n+
"/services/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/resourceTypes",schemaPath:"#/$defs/service/properties/resource\
Types/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),i++}}if(a.complete!==void 0&&p.call(a,"comp\
lete")&&typeof a.complete!="boolean"){let o={instancePath:n+"/services/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/co\
mplete",schemaPath:"#/$defs/service/properties/complete/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.
push(o),i++}}else{let o={instancePath:n+"/services/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/serv\
ice/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}else{let r={instancePath:n+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}}if(t.conditionKeys!==
void 0&&p.call(t,"conditionKeys")){let s=t.conditionKeys;if(s&&typeof s=="object"&&!Array.isArray(s))for(let r of Object.
keys(s)){let a=s[r];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0||!p.call(a,"type")){let o={instancePath:n+
"/conditionKeys/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/conditionKey/required",keyword:"require\
d",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),i++}for(let o of Object.keys(a))if(!(o==="type"||o==="act\
ions")){let l={instancePath:n+"/conditionKeys/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/condition\
Key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),i++}if(a.
type!==void 0&&p.call(a,"type")){let o=a.type;if(!(o==="string"||o==="string-set"||o==="numeric"||o==="date"||o==="ip"||
o==="boolean")){let l={instancePath:n+"/conditionKeys/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#\
/$defs/conditionKey/properties/type/enum",keyword:"enum",params:{allowedValues:B.properties.type.enum}};e===null?e=[l]:
e.push(l),i++}}if(a.actions!==void 0&&p.call(a,"actions")){let o=a.actions;if(Array.isArray(o)){if(o.length>1e4){let c={
instancePath:n+"/conditionKeys/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/actions",schemaPath:"#/$defs/conditionKey/\
properties/actions/maxItems",keyword:"maxItems",params:{limit:1e4}};e===null?e=[c]:e.push(c),i++}let l=o.length;for(let c=0;c<
l;c++){let u=o[c];if(typeof u=="string"){if(y(u)>1024){let d={instancePath:n+"/conditionKeys/"+r.replace(/~/g,"~0").replace(
/\//g,"~1")+"/actions/"+c,schemaPath:"#/$defs/conditionKey/properties/actions/items/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[d]:e.push(d),i++}if(y(u)<1){let d={instancePath:n+"/conditionKeys/"+r.replace(/~/g,"~0").replace(
/\//g,"~1")+"/actions/"+c,schemaPath:"#/$defs/conditionKey/properties/actions/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:n+"/conditionKeys/"+r.replace(/~/g,"~0").replace(/\//g,
"~1")+"/actions/"+c,schemaPath:"#/$defs/conditionKey/properties/actions/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[d]:e.push(d),i++}}}else{let l={instancePath:n+"/conditionKeys/"+r.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/actions",schemaPath:"#/$defs/conditionKey/properties/actions/type",keyword:"type",params:{type:"array"}};e===null?
e=[l]:e.push(l),i++}}}else{let o={instancePath:n+"/conditionKeys/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/conditionKey/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}else{let r={instancePath:n+
"/conditionKeys",schemaPath:"#/properties/conditionKeys/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),i++}}if(t.regions!==void 0&&p.call(t,"regions")){let s=t.regions;if(Array.isArray(s)){if(s.length>1e4){let a={
instancePath:n+"/regions",schemaPath:"#/properties/regions/maxItems",keyword:"maxItems",params:{limit:1e4}};e===null?e=
[a]:e.push(a),i++}let r=s.length;for(let a=0;a<r;a++){let o=s[a];if(typeof o=="string"){if(y(o)>1024){let l={instancePath:n+
"/regions/"+a,schemaPath:"#/properties/regions/items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:
e.push(l),i++}if(y(o)<1){let l={instancePath:n+"/regions/"+a,schemaPath:"#/properties/regions/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:n+"/regions/"+a,schemaPath:"#/prop\
erties/regions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}}}else{let r={instancePath:n+
"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}
if(t.serviceHosts!==void 0&&p.call(t,"serviceHosts")){let s=t.serviceHosts;if(Array.isArray(s)){if(s.length>1e4){let a={
instancePath:n+"/serviceHosts",schemaPath:"#/properties/serviceHosts/maxItems",keyword:"maxItems",params:{limit:1e4}};
e===null?e=[a]:e.push(a),i++}let r=s.length;for(let a=0;a<r;a++){let o=s[a];if(typeof o=="string"){if(y(o)>1024){let l={
instancePath:n+"/serviceHosts/"+a,schemaPath:"#/properties/serviceHosts/items/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[l]:e.push(l),i++}if(y(o)<1){let l={instancePath:n+"/serviceHosts/"+a,schemaPath:"#/properties/serviceHosts\
/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:n+"/ser\
viceHosts/"+a,schemaPath:"#/properties/serviceHosts/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),i++}}}else{let r={instancePath:n+"/serviceHosts",schemaPath:"#/properties/serviceHosts/type",keyword:"type",
params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),i++}return A.errors=e,i===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var K={type:["string","integer"],pattern:"^[0-9]{1,32}$",minimum:0,maximum:9007199254740991},z=new RegExp("^[0-9]{1,32\
}$","u");function j(t,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:f=t,dynamicAnchors:h={}}={}){let e=null,
i=0,m=j.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let s of Object.keys(t))if(!(s==="uin"||s==="appId"||s==="trusted")){let r={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),i++}if(t.uin!==
void 0&&p.call(t,"uin")){let s=t.uin;if(typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:n+"/uin",schemaPath:"#/$defs/digits/type",keyword:"type",params:{type:K.type}};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let r={instancePath:n+"/uin",schemaPath:"#/$defs/\
digits/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[r]:e.push(r),i++}if(s<0||
isNaN(s)){let r={instancePath:n+"/uin",schemaPath:"#/$defs/digits/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[r]:e.push(r),i++}}if(typeof s=="string"&&!z.test(s)){let r={instancePath:n+"/uin",schemaPath:"#/$defs/digi\
ts/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,32}$"}};e===null?e=[r]:e.push(r),i++}}if(t.appId!==void 0&&p.call(
t,"appId")){let s=t.appId;if(typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+
"/appId",schemaPath:"#/$defs/digits/type",keyword:"type",params:{type:K.type}};e===null?e=[r]:e.push(r),i++}if(typeof s==
"number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let r={instancePath:n+"/appId",schemaPath:"#/$defs/digits/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[r]:e.push(r),i++}if(s<0||isNaN(s)){
let r={instancePath:n+"/appId",schemaPath:"#/$defs/digits/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[r]:e.push(r),i++}}if(typeof s=="string"&&!z.test(s)){let r={instancePath:n+"/appId",schemaPath:"#/$defs/di\
gits/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,32}$"}};e===null?e=[r]:e.push(r),i++}}if(t.trusted!==void 0&&
p.call(t,"trusted")){let s=t.trusted;if(Array.isArray(s)){if(s.length>1e4){let a={instancePath:n+"/trusted",schemaPath:"\
#/properties/trusted/maxItems",keyword:"maxItems",params:{limit:1e4}};e===null?e=[a]:e.push(a),i++}let r=s.length;for(let a=0;a<
r;a++){let o=s[a];if(typeof o!="string"&&!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:n+
"/trusted/"+a,schemaPath:"#/$defs/digits/type",keyword:"type",params:{type:K.type}};e===null?e=[l]:e.push(l),i++}if(typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let l={instancePath:n+"/trusted/"+a,schemaPath:"#/$defs/digits\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),i++}if(o<0||isNaN(
o)){let l={instancePath:n+"/trusted/"+a,schemaPath:"#/$defs/digits/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[l]:e.push(l),i++}}if(typeof o=="string"&&!z.test(o)){let l={instancePath:n+"/trusted/"+a,schemaPath:"\
#/$defs/digits/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,32}$"}};e===null?e=[l]:e.push(l),i++}}}else{let r={
instancePath:n+"/trusted",schemaPath:"#/properties/trusted/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:
e.push(r),i++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.
push(s),i++}return j.errors=e,i===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var O={type:"object",required:[
"id","level","message"],additionalProperties:!1,properties:{id:{type:"string",pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
maxLength:100},level:{$ref:"#/$defs/severity"},message:{$ref:"#/$defs/text"},category:{enum:["correctness","security",
"suspicious","style"]},kinds:{$ref:"#/$defs/kinds"},forbidActions:{$ref:"#/$defs/globs"},requireConditions:{type:"arra\
y",minItems:1,maxItems:100,items:{$ref:"#/$defs/requirement"}},allowRegions:{type:"array",maxItems:1e4,items:{type:"st\
ring",minLength:1,maxLength:1024}},openRegions:{enum:["forbid","allow"]},allowAccounts:{type:"array",maxItems:1e4,items:{
$ref:"#/$defs/digits"}}}},G={enum:["info","warning","error"]},J={type:["string","object"],minLength:1,maxLength:2e3,required:[
"en","zh"],additionalProperties:!1,properties:{en:{type:"string",minLength:1,maxLength:2e3},zh:{type:"string",minLength:1,
maxLength:2e3}}},Q=new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$","u"),S={type:"object",required:["actions"],additionalProperties:!1,
properties:{actions:{$ref:"#/$defs/globs"},keys:{type:"array",minItems:1,maxItems:100,items:{type:"string",minLength:1,
maxLength:1024}},operator:{type:"string",minLength:1,maxLength:100},key:{type:"string",minLength:1,maxLength:1024},values:{
type:"array",minItems:1,maxItems:1e3,items:{type:["string","number","boolean"]}}}};function D(t,{instancePath:n="",parentData:g,
parentDataProperty:P,rootData:f=t,dynamicAnchors:h={}}={}){let e=null,i=0,m=D.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.actions===void 0||!p.call(t,"actions")){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actions"}};e===null?e=[s]:e.
push(s),i++}for(let s of Object.keys(t))if(!(s==="actions"||s==="keys"||s==="operator"||s==="key"||s==="values")){let r={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[r]:e.push(r),i++}if(t.actions!==void 0&&p.call(t,"actions")&&($(t.actions,{instancePath:n+"/actions",parentData:t,parentDataProperty:"\
actions",rootData:f,dynamicAnchors:h})||(e=w(e,$.errors),i=e.length)),t.keys!==void 0&&p.call(t,"keys")){let s=t.keys;
if(Array.isArray(s)){if(s.length>100){let a={instancePath:n+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"m\
axItems",params:{limit:100}};e===null?e=[a]:e.push(a),i++}if(s.length<1){let a={instancePath:n+"/keys",schemaPath:"#/p\
roperties/keys/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),i++}let r=s.length;for(let a=0;a<
r;a++){let o=s[a];if(typeof o=="string"){if(y(o)>1024){let l={instancePath:n+"/keys/"+a,schemaPath:"#/properties/keys/\
items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),i++}if(y(o)<1){let l={instancePath:n+
"/keys/"+a,schemaPath:"#/properties/keys/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(
l),i++}}else{let l={instancePath:n+"/keys/"+a,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[l]:e.push(l),i++}}}else{let r={instancePath:n+"/keys",schemaPath:"#/properties/keys/type",keyword:"\
type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}if(t.operator!==void 0&&p.call(t,"operator")){let s=t.operator;
if(typeof s=="string"){if(y(s)>100){let r={instancePath:n+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"\
maxLength",params:{limit:100}};e===null?e=[r]:e.push(r),i++}if(y(s)<1){let r={instancePath:n+"/operator",schemaPath:"#\
/properties/operator/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n+
"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}
if(t.key!==void 0&&p.call(t,"key")){let s=t.key;if(typeof s=="string"){if(y(s)>1024){let r={instancePath:n+"/key",schemaPath:"\
#/properties/key/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[r]:e.push(r),i++}if(y(s)<1){let r={instancePath:n+
"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:n+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),i++}}if(t.values!==void 0&&p.call(t,"values")){let s=t.values;if(Array.isArray(s)){if(s.length>1e3){let a={instancePath:n+
"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[a]:e.push(a),i++}
if(s.length<1){let a={instancePath:n+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),i++}let r=s.length;for(let a=0;a<r;a++){let o=s[a];if(typeof o!="string"&&!(typeof o=="number"&&
isFinite(o))&&typeof o!="boolean"){let l={instancePath:n+"/values/"+a,schemaPath:"#/properties/values/items/type",keyword:"\
type",params:{type:S.properties.values.items.type}};e===null?e=[l]:e.push(l),i++}}}else{let r={instancePath:n+"/values",
schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}return D.errors=
e,i===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(t,{instancePath:n="",parentData:g,parentDataProperty:P,
rootData:f=t,dynamicAnchors:h={}}={}){let e=null,i=0,m=q.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0||!p.call(t,"id")){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[s]:e.push(s),i++}if(t.level===void 0||!p.call(
t,"level")){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"}};e===null?
e=[s]:e.push(s),i++}if(t.message===void 0||!p.call(t,"message")){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),i++}for(let s of Object.keys(t))if(!p.call(O.properties,
s)){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[r]:e.push(r),i++}if(t.id!==void 0&&p.call(t,"id")){let s=t.id;if(typeof s=="string"){if(y(s)>100){let r={instancePath:n+
"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[r]:e.push(r),i++}if(!Q.
test(s)){let r={instancePath:n+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-\
z0-9]*(-[a-z0-9]+)*$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(t.level!==void 0&&p.call(t,"level")){let s=t.
level;if(!(s==="info"||s==="warning"||s==="error")){let r={instancePath:n+"/level",schemaPath:"#/$defs/severity/enum",
keyword:"enum",params:{allowedValues:G.enum}};e===null?e=[r]:e.push(r),i++}}if(t.message!==void 0&&p.call(t,"message")){
let s=t.message;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let r={instancePath:n+"/message",schemaPath:"\
#/$defs/text/type",keyword:"type",params:{type:J.type}};e===null?e=[r]:e.push(r),i++}if(typeof s=="string"){if(y(s)>2e3){
let r={instancePath:n+"/message",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?
e=[r]:e.push(r),i++}if(y(s)<1){let r={instancePath:n+"/message",schemaPath:"#/$defs/text/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[r]:e.push(r),i++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.en===void 0||!p.call(
s,"en")){let r={instancePath:n+"/message",schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty:"\
en"}};e===null?e=[r]:e.push(r),i++}if(s.zh===void 0||!p.call(s,"zh")){let r={instancePath:n+"/message",schemaPath:"#/$\
defs/text/required",keyword:"required",params:{missingProperty:"zh"}};e===null?e=[r]:e.push(r),i++}for(let r of Object.
keys(s))if(!(r==="en"||r==="zh")){let a={instancePath:n+"/message",schemaPath:"#/$defs/text/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[a]:e.push(a),i++}if(s.en!==void 0&&p.call(s,"en")){let r=s.
en;if(typeof r=="string"){if(y(r)>2e3){let a={instancePath:n+"/message/en",schemaPath:"#/$defs/text/properties/en/maxL\
ength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[a]:e.push(a),i++}if(y(r)<1){let a={instancePath:n+"/message\
/en",schemaPath:"#/$defs/text/properties/en/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),
i++}}else{let a={instancePath:n+"/message/en",schemaPath:"#/$defs/text/properties/en/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),i++}}if(s.zh!==void 0&&p.call(s,"zh")){let r=s.zh;if(typeof r=="string"){if(y(r)>2e3){
let a={instancePath:n+"/message/zh",schemaPath:"#/$defs/text/properties/zh/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[a]:e.push(a),i++}if(y(r)<1){let a={instancePath:n+"/message/zh",schemaPath:"#/$defs/text/properties/zh/min\
Length",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:n+"/message/zh",schemaPath:"\
#/$defs/text/properties/zh/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}}if(t.category!==
void 0&&p.call(t,"category")){let s=t.category;if(!(s==="correctness"||s==="security"||s==="suspicious"||s==="style")){
let r={instancePath:n+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues:O.properties.
category.enum}};e===null?e=[r]:e.push(r),i++}}if(t.kinds!==void 0&&p.call(t,"kinds")&&(b(t.kinds,{instancePath:n+"/kin\
ds",parentData:t,parentDataProperty:"kinds",rootData:f,dynamicAnchors:h})||(e=w(e,b.errors),i=e.length)),t.forbidActions!==
void 0&&p.call(t,"forbidActions")&&($(t.forbidActions,{instancePath:n+"/forbidActions",parentData:t,parentDataProperty:"\
forbidActions",rootData:f,dynamicAnchors:h})||(e=w(e,$.errors),i=e.length)),t.requireConditions!==void 0&&p.call(t,"re\
quireConditions")){let s=t.requireConditions;if(Array.isArray(s)){if(s.length>100){let a={instancePath:n+"/requireCond\
itions",schemaPath:"#/properties/requireConditions/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[a]:e.push(
a),i++}if(s.length<1){let a={instancePath:n+"/requireConditions",schemaPath:"#/properties/requireConditions/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),i++}let r=s.length;for(let a=0;a<r;a++)D(s[a],{instancePath:n+
"/requireConditions/"+a,parentData:s,parentDataProperty:a,rootData:f,dynamicAnchors:h})||(e=w(e,D.errors),i=e.length)}else{
let r={instancePath:n+"/requireConditions",schemaPath:"#/properties/requireConditions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),i++}}if(t.allowRegions!==void 0&&p.call(t,"allowRegions")){let s=t.allowRegions;if(Array.
isArray(s)){if(s.length>1e4){let a={instancePath:n+"/allowRegions",schemaPath:"#/properties/allowRegions/maxItems",keyword:"\
maxItems",params:{limit:1e4}};e===null?e=[a]:e.push(a),i++}let r=s.length;for(let a=0;a<r;a++){let o=s[a];if(typeof o==
"string"){if(y(o)>1024){let l={instancePath:n+"/allowRegions/"+a,schemaPath:"#/properties/allowRegions/items/maxLength",
keyword:"maxLength",params:{limit:1024}};e===null?e=[l]:e.push(l),i++}if(y(o)<1){let l={instancePath:n+"/allowRegions/"+
a,schemaPath:"#/properties/allowRegions/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),
i++}}else{let l={instancePath:n+"/allowRegions/"+a,schemaPath:"#/properties/allowRegions/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),i++}}}else{let r={instancePath:n+"/allowRegions",schemaPath:"#/properties/all\
owRegions/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}if(t.openRegions!==void 0&&p.call(
t,"openRegions")){let s=t.openRegions;if(!(s==="forbid"||s==="allow")){let r={instancePath:n+"/openRegions",schemaPath:"\
#/properties/openRegions/enum",keyword:"enum",params:{allowedValues:O.properties.openRegions.enum}};e===null?e=[r]:e.push(
r),i++}}if(t.allowAccounts!==void 0&&p.call(t,"allowAccounts")){let s=t.allowAccounts;if(Array.isArray(s)){if(s.length>
1e4){let a={instancePath:n+"/allowAccounts",schemaPath:"#/properties/allowAccounts/maxItems",keyword:"maxItems",params:{
limit:1e4}};e===null?e=[a]:e.push(a),i++}let r=s.length;for(let a=0;a<r;a++){let o=s[a];if(typeof o!="string"&&!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:n+"/allowAccounts/"+a,schemaPath:"#/$defs/digits/type",
keyword:"type",params:{type:K.type}};e===null?e=[l]:e.push(l),i++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||
isNaN(o)){let l={instancePath:n+"/allowAccounts/"+a,schemaPath:"#/$defs/digits/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),i++}if(o<0||isNaN(o)){let l={instancePath:n+"/allowAccounts/"+a,
schemaPath:"#/$defs/digits/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),i++}}
if(typeof o=="string"&&!z.test(o)){let l={instancePath:n+"/allowAccounts/"+a,schemaPath:"#/$defs/digits/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,32}$"}};e===null?e=[l]:e.push(l),i++}}}else{let r={instancePath:n+"/allowAccounts",
schemaPath:"#/properties/allowAccounts/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}return q.
errors=e,i===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(t,{instancePath:n="",parentData:g,parentDataProperty:P,
rootData:f=t,dynamicAnchors:h={}}={}){let e=null,i=0,m=R.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s of Object.keys(t))if(!p.call(C.properties,s)){let r={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[r]:e.push(r),i++}if(t.$schema!==void 0&&p.call(t,"$schema")&&typeof t.$schema!="string"){let s={instancePath:n+"/$s\
chema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(t.
extends!==void 0&&p.call(t,"extends")){let s=t.extends;if(!(s==="recommended"||s==="strict"||s==="ci")){let r={instancePath:n+
"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues:C.properties.extends.enum}};e===
null?e=[r]:e.push(r),i++}}if(t.rules!==void 0&&p.call(t,"rules")&&(x(t.rules,{instancePath:n+"/rules",parentData:t,parentDataProperty:"\
rules",rootData:f,dynamicAnchors:h})||(e=w(e,x.errors),i=e.length)),t.overrides!==void 0&&p.call(t,"overrides")){let s=t.
overrides;if(Array.isArray(s)){if(s.length>1e3){let a={instancePath:n+"/overrides",schemaPath:"#/properties/overrides/\
maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[a]:e.push(a),i++}let r=s.length;for(let a=0;a<r;a++)I(s[a],
{instancePath:n+"/overrides/"+a,parentData:s,parentDataProperty:a,rootData:f,dynamicAnchors:h})||(e=w(e,I.errors),i=e.
length)}else{let r={instancePath:n+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),i++}}if(t.catalog!==void 0&&p.call(t,"catalog")&&(A(t.catalog,{instancePath:n+"/cata\
log",parentData:t,parentDataProperty:"catalog",rootData:f,dynamicAnchors:h})||(e=w(e,A.errors),i=e.length)),t.account!==
void 0&&p.call(t,"account")&&(j(t.account,{instancePath:n+"/account",parentData:t,parentDataProperty:"account",rootData:f,
dynamicAnchors:h})||(e=w(e,j.errors),i=e.length)),t.ignore!==void 0&&p.call(t,"ignore")&&($(t.ignore,{instancePath:n+"\
/ignore",parentData:t,parentDataProperty:"ignore",rootData:f,dynamicAnchors:h})||(e=w(e,$.errors),i=e.length)),t.ruleModules!==
void 0&&p.call(t,"ruleModules")){let s=t.ruleModules;if(Array.isArray(s)){if(s.length>100){let a={instancePath:n+"/rul\
eModules",schemaPath:"#/properties/ruleModules/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[a]:e.push(
a),i++}let r=s.length;for(let a=0;a<r;a++){let o=s[a];if(typeof o=="string"){if(y(o)>4096){let l={instancePath:n+"/rul\
eModules/"+a,schemaPath:"#/properties/ruleModules/items/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=
[l]:e.push(l),i++}if(y(o)<1){let l={instancePath:n+"/ruleModules/"+a,schemaPath:"#/properties/ruleModules/items/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:n+"/ruleModules/"+a,
schemaPath:"#/properties/ruleModules/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}}}else{
let r={instancePath:n+"/ruleModules",schemaPath:"#/properties/ruleModules/type",keyword:"type",params:{type:"array"}};
e===null?e=[r]:e.push(r),i++}}if(t.customRules!==void 0&&p.call(t,"customRules")){let s=t.customRules;if(Array.isArray(
s)){if(s.length>1e3){let a={instancePath:n+"/customRules",schemaPath:"#/properties/customRules/maxItems",keyword:"maxI\
tems",params:{limit:1e3}};e===null?e=[a]:e.push(a),i++}let r=s.length;for(let a=0;a<r;a++)q(s[a],{instancePath:n+"/cus\
tomRules/"+a,parentData:s,parentDataProperty:a,rootData:f,dynamicAnchors:h})||(e=w(e,q.errors),i=e.length)}else{let r={
instancePath:n+"/customRules",schemaPath:"#/properties/customRules/type",keyword:"type",params:{type:"array"}};e===null?
e=[r]:e.push(r),i++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),i++}return R.errors=e,i===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function w(t,n){if(t===
null)return n;for(let g of n)t.push(g);return t}const validate=Y;

/** One fault, as ajv reports it. */
export type SchemaError = {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}
/** Whether the value fits; the faults of the last value stand in `errors`. */
export const validateShape: {
  (value: unknown): value is ConfigShape
  readonly errors?: readonly SchemaError[] | null
} = validate
