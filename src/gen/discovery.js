// Made by `bun run gen`; do not edit.
import { $protobuf } from './protobuf.js'

const { Reader, Writer, util } = $protobuf
function google_protobuf_Any() {  }
Object.assign(google_protobuf_Any.prototype, { value: util.newBuffer([]), typeUrl: "" })
Object.assign(google_protobuf_Any, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.typeUrl!=null&&m.typeUrl!=="")
w.uint32(10).string(m.typeUrl)
if(m.value!=null&&m.value.length)
w.uint32(18).bytes(m.value)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new google_protobuf_Any
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 2:{
if(u!==2)
break
if((v=r.bytes()).length)
m.value=v
else
delete m.value
continue
}
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.typeUrl=v
else
delete m.typeUrl
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function google_protobuf_UInt32Value() {  }
Object.assign(google_protobuf_UInt32Value.prototype, { value: 0 })
Object.assign(google_protobuf_UInt32Value, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.value!=null&&m.value!==0)
w.uint32(8).uint32(m.value)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new google_protobuf_UInt32Value
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==0)
break
if(v=r.uint32())
m.value=v
else
delete m.value
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function google_protobuf_Timestamp() {  }
Object.assign(google_protobuf_Timestamp.prototype, { seconds: 0, nanos: 0 })
Object.assign(google_protobuf_Timestamp, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.seconds!=null&&(typeof m.seconds==="object"?m.seconds.low||m.seconds.high:m.seconds!==0))
w.uint32(8).int64(m.seconds)
if(m.nanos!=null&&m.nanos!==0)
w.uint32(16).int32(m.nanos)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new google_protobuf_Timestamp
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==0)
break
if(typeof(v=r.int64())==="object"?v.low||v.high:v!==0)
m.seconds=v
else
delete m.seconds
continue
}
case 2:{
if(u!==0)
break
if(v=r.int32())
m.nanos=v
else
delete m.nanos
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function google_protobuf_Struct() { this.fields = {} }
Object.assign(google_protobuf_Struct.prototype, { fields: util.emptyObject })
Object.assign(google_protobuf_Struct, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.fields!=null){
for(var ks=Object.keys(m.fields),i=0;i<ks.length;++i){
w.uint32(10).fork().uint32(10).string(ks[i])
google_protobuf_Value.encode(m.fields[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,k,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new google_protobuf_Struct
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if(m.fields===util.emptyObject)
m.fields={}
var c2=r.size()+r.pos
if(c2>r.len)
throw RangeError("index out of range")
r.len=c2
k=""
v=null
while(r.pos<c2){
var t2=r.tag()
u=t2&7
switch(t2>>>=3){
case 1:
if(u!==2)
break
k=r.stringVerify()
continue
case 2:
if(u!==2)
break
v=google_protobuf_Value.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.fields,k)
m.fields[k]=v||new google_protobuf_Value
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function google_protobuf_Value() {  }
Object.assign(google_protobuf_Value.prototype, { nullValue: null, numberValue: null, stringValue: null, boolValue: null, structValue: null, listValue: null })
Object.defineProperty(google_protobuf_Value.prototype, 'kind', { get: util.oneOfGetter(["nullValue","numberValue","stringValue","boolValue","structValue"]), set: util.oneOfSetter(["nullValue","numberValue","stringValue","boolValue","structValue"]) })
Object.assign(google_protobuf_Value, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.nullValue!=null)
w.uint32(8).int32(m.nullValue)
if(m.numberValue!=null)
w.uint32(17).double(m.numberValue)
if(m.stringValue!=null)
w.uint32(26).string(m.stringValue)
if(m.boolValue!=null)
w.uint32(32).bool(m.boolValue)
if(m.structValue!=null)
google_protobuf_Struct.encode(m.structValue,w.uint32(42).fork(),q+1).ldelim()
if(m.listValue!=null)
google_protobuf_ListValue.encode(m.listValue,w.uint32(50).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new google_protobuf_Value
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==0)
break
m.nullValue=r.int32()
m.kind="nullValue"
continue
}
case 2:{
if(u!==1)
break
m.numberValue=r.double()
m.kind="numberValue"
continue
}
case 3:{
if(u!==2)
break
m.stringValue=r.stringVerify()
m.kind="stringValue"
continue
}
case 4:{
if(u!==0)
break
m.boolValue=r.bool()
m.kind="boolValue"
continue
}
case 5:{
if(u!==2)
break
m.structValue=google_protobuf_Struct.decode(r,r.size(),undefined,q+1,m.structValue)
m.kind="structValue"
continue
}
case 6:{
if(u!==2)
break
m.listValue=google_protobuf_ListValue.decode(r,r.size(),undefined,q+1,m.listValue)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

const google_protobuf_NullValue = Object.assign(Object.create({ __proto__: null, 0: 'NULL_VALUE' }), { NULL_VALUE: 0 })

function google_protobuf_ListValue() { this.values = [] }
Object.assign(google_protobuf_ListValue.prototype, { values: util.emptyArray })
Object.assign(google_protobuf_ListValue, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.values!=null&&m.values.length){
for(var i=0;i<m.values.length;++i)
google_protobuf_Value.encode(m.values[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new google_protobuf_ListValue
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:
{
if(u!==2)
break
if(!(m.values&&m.values.length))
m.values=[]
m.values.push(google_protobuf_Value.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function google_protobuf_Duration() {  }
Object.assign(google_protobuf_Duration.prototype, { seconds: 0, nanos: 0 })
Object.assign(google_protobuf_Duration, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.seconds!=null&&(typeof m.seconds==="object"?m.seconds.low||m.seconds.high:m.seconds!==0))
w.uint32(8).int64(m.seconds)
if(m.nanos!=null&&m.nanos!==0)
w.uint32(16).int32(m.nanos)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new google_protobuf_Duration
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==0)
break
if(typeof(v=r.int64())==="object"?v.low||v.high:v!==0)
m.seconds=v
else
delete m.seconds
continue
}
case 2:{
if(u!==0)
break
if(v=r.int32())
m.nanos=v
else
delete m.nanos
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function google_rpc_Status() { this.details = [] }
Object.assign(google_rpc_Status.prototype, { code: 0, message: "", details: util.emptyArray })
Object.assign(google_rpc_Status, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.code!=null&&m.code!==0)
w.uint32(8).int32(m.code)
if(m.message!=null&&m.message!=="")
w.uint32(18).string(m.message)
if(m.details!=null&&m.details.length){
for(var i=0;i<m.details.length;++i)
google_protobuf_Any.encode(m.details[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new google_rpc_Status
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==0)
break
if(v=r.int32())
m.code=v
else
delete m.code
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.message=v
else
delete m.message
continue
}
case 3:
{
if(u!==2)
break
if(!(m.details&&m.details.length))
m.details=[]
m.details.push(google_protobuf_Any.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function xds_core_v3_TypedExtensionConfig() {  }
Object.assign(xds_core_v3_TypedExtensionConfig.prototype, { name: "", typedConfig: null })
Object.assign(xds_core_v3_TypedExtensionConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.typedConfig!=null)
google_protobuf_Any.encode(m.typedConfig,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new xds_core_v3_TypedExtensionConfig
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.name=v
else
delete m.name
continue
}
case 2:{
if(u!==2)
break
m.typedConfig=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.typedConfig)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function xds_core_v3_ContextParams() { this.params = {} }
Object.assign(xds_core_v3_ContextParams.prototype, { params: util.emptyObject })
Object.assign(xds_core_v3_ContextParams, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.params!=null){
for(var ks=Object.keys(m.params),i=0;i<ks.length;++i){
w.uint32(10).fork().uint32(10).string(ks[i])
.uint32(18).string(m.params[ks[i]]).ldelim()
}
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,k,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new xds_core_v3_ContextParams
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if(m.params===util.emptyObject)
m.params={}
var c2=r.size()+r.pos
if(c2>r.len)
throw RangeError("index out of range")
r.len=c2
k=""
v=""
while(r.pos<c2){
var t2=r.tag()
u=t2&7
switch(t2>>>=3){
case 1:
if(u!==2)
break
k=r.stringVerify()
continue
case 2:
if(u!==2)
break
v=r.stringVerify()
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.params,k)
m.params[k]=v
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_RegexMatcher() {  }
Object.assign(envoy_type_matcher_v3_RegexMatcher.prototype, { googleRe2: null, regex: "" })
Object.defineProperty(envoy_type_matcher_v3_RegexMatcher.prototype, 'engineType', { get: util.oneOfGetter(["googleRe2"]), set: util.oneOfSetter(["googleRe2"]) })
Object.assign(envoy_type_matcher_v3_RegexMatcher, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.googleRe2!=null)
envoy_type_matcher_v3_RegexMatcher_GoogleRE2.encode(m.googleRe2,w.uint32(10).fork(),q+1).ldelim()
if(m.regex!=null&&m.regex!=="")
w.uint32(18).string(m.regex)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_RegexMatcher
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.googleRe2=envoy_type_matcher_v3_RegexMatcher_GoogleRE2.decode(r,r.size(),undefined,q+1,m.googleRe2)
m.engineType="googleRe2"
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.regex=v
else
delete m.regex
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_RegexMatcher_GoogleRE2() {  }
Object.assign(envoy_type_matcher_v3_RegexMatcher_GoogleRE2.prototype, { maxProgramSize: null })
Object.assign(envoy_type_matcher_v3_RegexMatcher_GoogleRE2, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.maxProgramSize!=null)
google_protobuf_UInt32Value.encode(m.maxProgramSize,w.uint32(10).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_RegexMatcher_GoogleRE2
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.maxProgramSize=google_protobuf_UInt32Value.decode(r,r.size(),undefined,q+1,m.maxProgramSize)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_StringMatcher() {  }
Object.assign(envoy_type_matcher_v3_StringMatcher.prototype, { exact: null, prefix: null, suffix: null, safeRegex: null, contains: null, custom: null, ignoreCase: false })
Object.defineProperty(envoy_type_matcher_v3_StringMatcher.prototype, 'matchPattern', { get: util.oneOfGetter(["exact","prefix","suffix","safeRegex","contains","custom"]), set: util.oneOfSetter(["exact","prefix","suffix","safeRegex","contains","custom"]) })
Object.assign(envoy_type_matcher_v3_StringMatcher, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.exact!=null)
w.uint32(10).string(m.exact)
if(m.prefix!=null)
w.uint32(18).string(m.prefix)
if(m.suffix!=null)
w.uint32(26).string(m.suffix)
if(m.safeRegex!=null)
envoy_type_matcher_v3_RegexMatcher.encode(m.safeRegex,w.uint32(42).fork(),q+1).ldelim()
if(m.ignoreCase!=null&&m.ignoreCase!==false)
w.uint32(48).bool(m.ignoreCase)
if(m.contains!=null)
w.uint32(58).string(m.contains)
if(m.custom!=null)
xds_core_v3_TypedExtensionConfig.encode(m.custom,w.uint32(66).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_StringMatcher
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.exact=r.stringVerify()
m.matchPattern="exact"
continue
}
case 2:{
if(u!==2)
break
m.prefix=r.stringVerify()
m.matchPattern="prefix"
continue
}
case 3:{
if(u!==2)
break
m.suffix=r.stringVerify()
m.matchPattern="suffix"
continue
}
case 5:{
if(u!==2)
break
m.safeRegex=envoy_type_matcher_v3_RegexMatcher.decode(r,r.size(),undefined,q+1,m.safeRegex)
m.matchPattern="safeRegex"
continue
}
case 7:{
if(u!==2)
break
m.contains=r.stringVerify()
m.matchPattern="contains"
continue
}
case 8:{
if(u!==2)
break
m.custom=xds_core_v3_TypedExtensionConfig.decode(r,r.size(),undefined,q+1,m.custom)
m.matchPattern="custom"
continue
}
case 6:{
if(u!==0)
break
if(v=r.bool())
m.ignoreCase=v
else
delete m.ignoreCase
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_ValueMatcher() {  }
Object.assign(envoy_type_matcher_v3_ValueMatcher.prototype, { nullMatch: null, doubleMatch: null, stringMatch: null, boolMatch: null, presentMatch: null, listMatch: null, orMatch: null })
Object.defineProperty(envoy_type_matcher_v3_ValueMatcher.prototype, 'matchPattern', { get: util.oneOfGetter(["nullMatch","doubleMatch","stringMatch","boolMatch","presentMatch","listMatch","orMatch"]), set: util.oneOfSetter(["nullMatch","doubleMatch","stringMatch","boolMatch","presentMatch","listMatch","orMatch"]) })
Object.assign(envoy_type_matcher_v3_ValueMatcher, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.nullMatch!=null)
envoy_type_matcher_v3_ValueMatcher_NullMatch.encode(m.nullMatch,w.uint32(10).fork(),q+1).ldelim()
if(m.doubleMatch!=null)
envoy_type_matcher_v3_DoubleMatcher.encode(m.doubleMatch,w.uint32(18).fork(),q+1).ldelim()
if(m.stringMatch!=null)
envoy_type_matcher_v3_StringMatcher.encode(m.stringMatch,w.uint32(26).fork(),q+1).ldelim()
if(m.boolMatch!=null)
w.uint32(32).bool(m.boolMatch)
if(m.presentMatch!=null)
w.uint32(40).bool(m.presentMatch)
if(m.listMatch!=null)
envoy_type_matcher_v3_ListMatcher.encode(m.listMatch,w.uint32(50).fork(),q+1).ldelim()
if(m.orMatch!=null)
envoy_type_matcher_v3_OrMatcher.encode(m.orMatch,w.uint32(58).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_ValueMatcher
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.nullMatch=envoy_type_matcher_v3_ValueMatcher_NullMatch.decode(r,r.size(),undefined,q+1,m.nullMatch)
m.matchPattern="nullMatch"
continue
}
case 2:{
if(u!==2)
break
m.doubleMatch=envoy_type_matcher_v3_DoubleMatcher.decode(r,r.size(),undefined,q+1,m.doubleMatch)
m.matchPattern="doubleMatch"
continue
}
case 3:{
if(u!==2)
break
m.stringMatch=envoy_type_matcher_v3_StringMatcher.decode(r,r.size(),undefined,q+1,m.stringMatch)
m.matchPattern="stringMatch"
continue
}
case 4:{
if(u!==0)
break
m.boolMatch=r.bool()
m.matchPattern="boolMatch"
continue
}
case 5:{
if(u!==0)
break
m.presentMatch=r.bool()
m.matchPattern="presentMatch"
continue
}
case 6:{
if(u!==2)
break
m.listMatch=envoy_type_matcher_v3_ListMatcher.decode(r,r.size(),undefined,q+1,m.listMatch)
m.matchPattern="listMatch"
continue
}
case 7:{
if(u!==2)
break
m.orMatch=envoy_type_matcher_v3_OrMatcher.decode(r,r.size(),undefined,q+1,m.orMatch)
m.matchPattern="orMatch"
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_ValueMatcher_NullMatch() {  }
Object.assign(envoy_type_matcher_v3_ValueMatcher_NullMatch.prototype, {  })
Object.assign(envoy_type_matcher_v3_ValueMatcher_NullMatch, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_ValueMatcher_NullMatch
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
r.skipType(t&7,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_ListMatcher() {  }
Object.assign(envoy_type_matcher_v3_ListMatcher.prototype, { oneOf: null })
Object.defineProperty(envoy_type_matcher_v3_ListMatcher.prototype, 'matchPattern', { get: util.oneOfGetter(["oneOf"]), set: util.oneOfSetter(["oneOf"]) })
Object.assign(envoy_type_matcher_v3_ListMatcher, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.oneOf!=null)
envoy_type_matcher_v3_ValueMatcher.encode(m.oneOf,w.uint32(10).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_ListMatcher
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.oneOf=envoy_type_matcher_v3_ValueMatcher.decode(r,r.size(),undefined,q+1,m.oneOf)
m.matchPattern="oneOf"
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_OrMatcher() { this.valueMatchers = [] }
Object.assign(envoy_type_matcher_v3_OrMatcher.prototype, { valueMatchers: util.emptyArray })
Object.assign(envoy_type_matcher_v3_OrMatcher, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.valueMatchers!=null&&m.valueMatchers.length){
for(var i=0;i<m.valueMatchers.length;++i)
envoy_type_matcher_v3_ValueMatcher.encode(m.valueMatchers[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_OrMatcher
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:
{
if(u!==2)
break
if(!(m.valueMatchers&&m.valueMatchers.length))
m.valueMatchers=[]
m.valueMatchers.push(envoy_type_matcher_v3_ValueMatcher.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_DoubleMatcher() {  }
Object.assign(envoy_type_matcher_v3_DoubleMatcher.prototype, { range: null, exact: null })
Object.defineProperty(envoy_type_matcher_v3_DoubleMatcher.prototype, 'matchPattern', { get: util.oneOfGetter(["range","exact"]), set: util.oneOfSetter(["range","exact"]) })
Object.assign(envoy_type_matcher_v3_DoubleMatcher, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.range!=null)
envoy_type_v3_DoubleRange.encode(m.range,w.uint32(10).fork(),q+1).ldelim()
if(m.exact!=null)
w.uint32(17).double(m.exact)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_DoubleMatcher
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.range=envoy_type_v3_DoubleRange.decode(r,r.size(),undefined,q+1,m.range)
m.matchPattern="range"
continue
}
case 2:{
if(u!==1)
break
m.exact=r.double()
m.matchPattern="exact"
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_NodeMatcher() { this.nodeMetadatas = [] }
Object.assign(envoy_type_matcher_v3_NodeMatcher.prototype, { nodeId: null, nodeMetadatas: util.emptyArray })
Object.assign(envoy_type_matcher_v3_NodeMatcher, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.nodeId!=null)
envoy_type_matcher_v3_StringMatcher.encode(m.nodeId,w.uint32(10).fork(),q+1).ldelim()
if(m.nodeMetadatas!=null&&m.nodeMetadatas.length){
for(var i=0;i<m.nodeMetadatas.length;++i)
envoy_type_matcher_v3_StructMatcher.encode(m.nodeMetadatas[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_NodeMatcher
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.nodeId=envoy_type_matcher_v3_StringMatcher.decode(r,r.size(),undefined,q+1,m.nodeId)
continue
}
case 2:
{
if(u!==2)
break
if(!(m.nodeMetadatas&&m.nodeMetadatas.length))
m.nodeMetadatas=[]
m.nodeMetadatas.push(envoy_type_matcher_v3_StructMatcher.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_StructMatcher() { this.path = [] }
Object.assign(envoy_type_matcher_v3_StructMatcher.prototype, { path: util.emptyArray, value: null })
Object.assign(envoy_type_matcher_v3_StructMatcher, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.path!=null&&m.path.length){
for(var i=0;i<m.path.length;++i)
envoy_type_matcher_v3_StructMatcher_PathSegment.encode(m.path[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.value!=null)
envoy_type_matcher_v3_ValueMatcher.encode(m.value,w.uint32(26).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_StructMatcher
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 2:
{
if(u!==2)
break
if(!(m.path&&m.path.length))
m.path=[]
m.path.push(envoy_type_matcher_v3_StructMatcher_PathSegment.decode(r,r.size(),undefined,q+1))
continue
}
case 3:{
if(u!==2)
break
m.value=envoy_type_matcher_v3_ValueMatcher.decode(r,r.size(),undefined,q+1,m.value)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_matcher_v3_StructMatcher_PathSegment() {  }
Object.assign(envoy_type_matcher_v3_StructMatcher_PathSegment.prototype, { key: null })
Object.defineProperty(envoy_type_matcher_v3_StructMatcher_PathSegment.prototype, 'segment', { get: util.oneOfGetter(["key"]), set: util.oneOfSetter(["key"]) })
Object.assign(envoy_type_matcher_v3_StructMatcher_PathSegment, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.key!=null)
w.uint32(10).string(m.key)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_matcher_v3_StructMatcher_PathSegment
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.key=r.stringVerify()
m.segment="key"
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_v3_SemanticVersion() {  }
Object.assign(envoy_type_v3_SemanticVersion.prototype, { majorNumber: 0, minorNumber: 0, patch: 0 })
Object.assign(envoy_type_v3_SemanticVersion, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.majorNumber!=null&&m.majorNumber!==0)
w.uint32(8).uint32(m.majorNumber)
if(m.minorNumber!=null&&m.minorNumber!==0)
w.uint32(16).uint32(m.minorNumber)
if(m.patch!=null&&m.patch!==0)
w.uint32(24).uint32(m.patch)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_v3_SemanticVersion
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==0)
break
if(v=r.uint32())
m.majorNumber=v
else
delete m.majorNumber
continue
}
case 2:{
if(u!==0)
break
if(v=r.uint32())
m.minorNumber=v
else
delete m.minorNumber
continue
}
case 3:{
if(u!==0)
break
if(v=r.uint32())
m.patch=v
else
delete m.patch
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_type_v3_DoubleRange() {  }
Object.assign(envoy_type_v3_DoubleRange.prototype, { start: 0, end: 0 })
Object.assign(envoy_type_v3_DoubleRange, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.start!=null&&!Object.is(m.start,0))
w.uint32(9).double(m.start)
if(m.end!=null&&!Object.is(m.end,0))
w.uint32(17).double(m.end)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_type_v3_DoubleRange
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==1)
break
if(!Object.is(v=r.double(),0))
m.start=v
else
delete m.start
continue
}
case 2:{
if(u!==1)
break
if(!Object.is(v=r.double(),0))
m.end=v
else
delete m.end
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_config_core_v3_Locality() {  }
Object.assign(envoy_config_core_v3_Locality.prototype, { region: "", zone: "", subZone: "" })
Object.assign(envoy_config_core_v3_Locality, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.region!=null&&m.region!=="")
w.uint32(10).string(m.region)
if(m.zone!=null&&m.zone!=="")
w.uint32(18).string(m.zone)
if(m.subZone!=null&&m.subZone!=="")
w.uint32(26).string(m.subZone)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_config_core_v3_Locality
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.region=v
else
delete m.region
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.zone=v
else
delete m.zone
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.subZone=v
else
delete m.subZone
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_config_core_v3_BuildVersion() {  }
Object.assign(envoy_config_core_v3_BuildVersion.prototype, { version: null, metadata: null })
Object.assign(envoy_config_core_v3_BuildVersion, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.version!=null)
envoy_type_v3_SemanticVersion.encode(m.version,w.uint32(10).fork(),q+1).ldelim()
if(m.metadata!=null)
google_protobuf_Struct.encode(m.metadata,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_config_core_v3_BuildVersion
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.version=envoy_type_v3_SemanticVersion.decode(r,r.size(),undefined,q+1,m.version)
continue
}
case 2:{
if(u!==2)
break
m.metadata=google_protobuf_Struct.decode(r,r.size(),undefined,q+1,m.metadata)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_config_core_v3_Extension() { this.typeUrls = [] }
Object.assign(envoy_config_core_v3_Extension.prototype, { name: "", category: "", typeDescriptor: "", version: null, disabled: false, typeUrls: util.emptyArray })
Object.assign(envoy_config_core_v3_Extension, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.category!=null&&m.category!=="")
w.uint32(18).string(m.category)
if(m.typeDescriptor!=null&&m.typeDescriptor!=="")
w.uint32(26).string(m.typeDescriptor)
if(m.version!=null)
envoy_config_core_v3_BuildVersion.encode(m.version,w.uint32(34).fork(),q+1).ldelim()
if(m.disabled!=null&&m.disabled!==false)
w.uint32(40).bool(m.disabled)
if(m.typeUrls!=null&&m.typeUrls.length){
for(var i=0;i<m.typeUrls.length;++i)
w.uint32(50).string(m.typeUrls[i])
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_config_core_v3_Extension
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.name=v
else
delete m.name
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.category=v
else
delete m.category
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.typeDescriptor=v
else
delete m.typeDescriptor
continue
}
case 4:{
if(u!==2)
break
m.version=envoy_config_core_v3_BuildVersion.decode(r,r.size(),undefined,q+1,m.version)
continue
}
case 5:{
if(u!==0)
break
if(v=r.bool())
m.disabled=v
else
delete m.disabled
continue
}
case 6:
{
if(u!==2)
break
if(!(m.typeUrls&&m.typeUrls.length))
m.typeUrls=[]
m.typeUrls.push(r.stringVerify())
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_config_core_v3_Node() { this.dynamicParameters = {}; this.extensions = []; this.clientFeatures = []; this.listeningAddresses = [] }
Object.assign(envoy_config_core_v3_Node.prototype, { id: "", cluster: "", metadata: null, dynamicParameters: util.emptyObject, locality: null, userAgentName: "", userAgentVersion: null, userAgentBuildVersion: null, extensions: util.emptyArray, clientFeatures: util.emptyArray, listeningAddresses: util.emptyArray })
Object.defineProperty(envoy_config_core_v3_Node.prototype, 'userAgentVersionType', { get: util.oneOfGetter(["userAgentVersion","userAgentBuildVersion"]), set: util.oneOfSetter(["userAgentVersion","userAgentBuildVersion"]) })
Object.assign(envoy_config_core_v3_Node, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.id!=null&&m.id!=="")
w.uint32(10).string(m.id)
if(m.cluster!=null&&m.cluster!=="")
w.uint32(18).string(m.cluster)
if(m.metadata!=null)
google_protobuf_Struct.encode(m.metadata,w.uint32(26).fork(),q+1).ldelim()
if(m.locality!=null)
envoy_config_core_v3_Locality.encode(m.locality,w.uint32(34).fork(),q+1).ldelim()
if(m.userAgentName!=null&&m.userAgentName!=="")
w.uint32(50).string(m.userAgentName)
if(m.userAgentVersion!=null)
w.uint32(58).string(m.userAgentVersion)
if(m.userAgentBuildVersion!=null)
envoy_config_core_v3_BuildVersion.encode(m.userAgentBuildVersion,w.uint32(66).fork(),q+1).ldelim()
if(m.extensions!=null&&m.extensions.length){
for(var i=0;i<m.extensions.length;++i)
envoy_config_core_v3_Extension.encode(m.extensions[i],w.uint32(74).fork(),q+1).ldelim()
}
if(m.clientFeatures!=null&&m.clientFeatures.length){
for(var i=0;i<m.clientFeatures.length;++i)
w.uint32(82).string(m.clientFeatures[i])
}
if(m.listeningAddresses!=null&&m.listeningAddresses.length){
for(var i=0;i<m.listeningAddresses.length;++i)
envoy_config_core_v3_Address.encode(m.listeningAddresses[i],w.uint32(90).fork(),q+1).ldelim()
}
if(m.dynamicParameters!=null){
for(var ks=Object.keys(m.dynamicParameters),i=0;i<ks.length;++i){
w.uint32(98).fork().uint32(10).string(ks[i])
xds_core_v3_ContextParams.encode(m.dynamicParameters[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,k,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_config_core_v3_Node
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.id=v
else
delete m.id
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.cluster=v
else
delete m.cluster
continue
}
case 3:{
if(u!==2)
break
m.metadata=google_protobuf_Struct.decode(r,r.size(),undefined,q+1,m.metadata)
continue
}
case 12:{
if(u!==2)
break
if(m.dynamicParameters===util.emptyObject)
m.dynamicParameters={}
var c2=r.size()+r.pos
if(c2>r.len)
throw RangeError("index out of range")
r.len=c2
k=""
v=null
while(r.pos<c2){
var t2=r.tag()
u=t2&7
switch(t2>>>=3){
case 1:
if(u!==2)
break
k=r.stringVerify()
continue
case 2:
if(u!==2)
break
v=xds_core_v3_ContextParams.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.dynamicParameters,k)
m.dynamicParameters[k]=v||new xds_core_v3_ContextParams
continue
}
case 4:{
if(u!==2)
break
m.locality=envoy_config_core_v3_Locality.decode(r,r.size(),undefined,q+1,m.locality)
continue
}
case 6:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.userAgentName=v
else
delete m.userAgentName
continue
}
case 7:{
if(u!==2)
break
m.userAgentVersion=r.stringVerify()
m.userAgentVersionType="userAgentVersion"
continue
}
case 8:{
if(u!==2)
break
m.userAgentBuildVersion=envoy_config_core_v3_BuildVersion.decode(r,r.size(),undefined,q+1,m.userAgentBuildVersion)
m.userAgentVersionType="userAgentBuildVersion"
continue
}
case 9:
{
if(u!==2)
break
if(!(m.extensions&&m.extensions.length))
m.extensions=[]
m.extensions.push(envoy_config_core_v3_Extension.decode(r,r.size(),undefined,q+1))
continue
}
case 10:
{
if(u!==2)
break
if(!(m.clientFeatures&&m.clientFeatures.length))
m.clientFeatures=[]
m.clientFeatures.push(r.stringVerify())
continue
}
case 11:
{
if(u!==2)
break
if(!(m.listeningAddresses&&m.listeningAddresses.length))
m.listeningAddresses=[]
m.listeningAddresses.push(envoy_config_core_v3_Address.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_config_core_v3_Metadata() { this.filterMetadata = {}; this.typedFilterMetadata = {} }
Object.assign(envoy_config_core_v3_Metadata.prototype, { filterMetadata: util.emptyObject, typedFilterMetadata: util.emptyObject })
Object.assign(envoy_config_core_v3_Metadata, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.filterMetadata!=null){
for(var ks=Object.keys(m.filterMetadata),i=0;i<ks.length;++i){
w.uint32(10).fork().uint32(10).string(ks[i])
google_protobuf_Struct.encode(m.filterMetadata[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.typedFilterMetadata!=null){
for(var ks=Object.keys(m.typedFilterMetadata),i=0;i<ks.length;++i){
w.uint32(18).fork().uint32(10).string(ks[i])
google_protobuf_Any.encode(m.typedFilterMetadata[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,k,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_config_core_v3_Metadata
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if(m.filterMetadata===util.emptyObject)
m.filterMetadata={}
var c2=r.size()+r.pos
if(c2>r.len)
throw RangeError("index out of range")
r.len=c2
k=""
v=null
while(r.pos<c2){
var t2=r.tag()
u=t2&7
switch(t2>>>=3){
case 1:
if(u!==2)
break
k=r.stringVerify()
continue
case 2:
if(u!==2)
break
v=google_protobuf_Struct.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.filterMetadata,k)
m.filterMetadata[k]=v||new google_protobuf_Struct
continue
}
case 2:{
if(u!==2)
break
if(m.typedFilterMetadata===util.emptyObject)
m.typedFilterMetadata={}
var c2=r.size()+r.pos
if(c2>r.len)
throw RangeError("index out of range")
r.len=c2
k=""
v=null
while(r.pos<c2){
var t2=r.tag()
u=t2&7
switch(t2>>>=3){
case 1:
if(u!==2)
break
k=r.stringVerify()
continue
case 2:
if(u!==2)
break
v=google_protobuf_Any.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.typedFilterMetadata,k)
m.typedFilterMetadata[k]=v||new google_protobuf_Any
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_config_core_v3_ControlPlane() {  }
Object.assign(envoy_config_core_v3_ControlPlane.prototype, { identifier: "" })
Object.assign(envoy_config_core_v3_ControlPlane, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.identifier!=null&&m.identifier!=="")
w.uint32(10).string(m.identifier)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_config_core_v3_ControlPlane
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.identifier=v
else
delete m.identifier
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_config_core_v3_Pipe() {  }
Object.assign(envoy_config_core_v3_Pipe.prototype, { path: "", mode: 0 })
Object.assign(envoy_config_core_v3_Pipe, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.path!=null&&m.path!=="")
w.uint32(10).string(m.path)
if(m.mode!=null&&m.mode!==0)
w.uint32(16).uint32(m.mode)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_config_core_v3_Pipe
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.path=v
else
delete m.path
continue
}
case 2:{
if(u!==0)
break
if(v=r.uint32())
m.mode=v
else
delete m.mode
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_config_core_v3_EnvoyInternalAddress() {  }
Object.assign(envoy_config_core_v3_EnvoyInternalAddress.prototype, { serverListenerName: null, endpointId: "" })
Object.defineProperty(envoy_config_core_v3_EnvoyInternalAddress.prototype, 'addressNameSpecifier', { get: util.oneOfGetter(["serverListenerName"]), set: util.oneOfSetter(["serverListenerName"]) })
Object.assign(envoy_config_core_v3_EnvoyInternalAddress, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.serverListenerName!=null)
w.uint32(10).string(m.serverListenerName)
if(m.endpointId!=null&&m.endpointId!=="")
w.uint32(18).string(m.endpointId)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_config_core_v3_EnvoyInternalAddress
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.serverListenerName=r.stringVerify()
m.addressNameSpecifier="serverListenerName"
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.endpointId=v
else
delete m.endpointId
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_config_core_v3_SocketAddress() {  }
Object.assign(envoy_config_core_v3_SocketAddress.prototype, { protocol: 0, address: "", portValue: null, namedPort: null, resolverName: "", ipv4Compat: false, networkNamespaceFilepath: "" })
Object.defineProperty(envoy_config_core_v3_SocketAddress.prototype, 'portSpecifier', { get: util.oneOfGetter(["portValue","namedPort"]), set: util.oneOfSetter(["portValue","namedPort"]) })
Object.assign(envoy_config_core_v3_SocketAddress, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.protocol!=null&&m.protocol!==0)
w.uint32(8).int32(m.protocol)
if(m.address!=null&&m.address!=="")
w.uint32(18).string(m.address)
if(m.portValue!=null)
w.uint32(24).uint32(m.portValue)
if(m.namedPort!=null)
w.uint32(34).string(m.namedPort)
if(m.resolverName!=null&&m.resolverName!=="")
w.uint32(42).string(m.resolverName)
if(m.ipv4Compat!=null&&m.ipv4Compat!==false)
w.uint32(48).bool(m.ipv4Compat)
if(m.networkNamespaceFilepath!=null&&m.networkNamespaceFilepath!=="")
w.uint32(58).string(m.networkNamespaceFilepath)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_config_core_v3_SocketAddress
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==0)
break
if(v=r.int32())
m.protocol=v
else
delete m.protocol
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.address=v
else
delete m.address
continue
}
case 3:{
if(u!==0)
break
m.portValue=r.uint32()
m.portSpecifier="portValue"
continue
}
case 4:{
if(u!==2)
break
m.namedPort=r.stringVerify()
m.portSpecifier="namedPort"
continue
}
case 5:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.resolverName=v
else
delete m.resolverName
continue
}
case 6:{
if(u!==0)
break
if(v=r.bool())
m.ipv4Compat=v
else
delete m.ipv4Compat
continue
}
case 7:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.networkNamespaceFilepath=v
else
delete m.networkNamespaceFilepath
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

const envoy_config_core_v3_SocketAddress_Protocol = Object.assign(Object.create({ __proto__: null, 0: 'TCP', 1: 'UDP' }), { TCP: 0, UDP: 1 })

function envoy_config_core_v3_Address() {  }
Object.assign(envoy_config_core_v3_Address.prototype, { socketAddress: null, pipe: null, envoyInternalAddress: null })
Object.defineProperty(envoy_config_core_v3_Address.prototype, 'address', { get: util.oneOfGetter(["socketAddress","pipe","envoyInternalAddress"]), set: util.oneOfSetter(["socketAddress","pipe","envoyInternalAddress"]) })
Object.assign(envoy_config_core_v3_Address, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.socketAddress!=null)
envoy_config_core_v3_SocketAddress.encode(m.socketAddress,w.uint32(10).fork(),q+1).ldelim()
if(m.pipe!=null)
envoy_config_core_v3_Pipe.encode(m.pipe,w.uint32(18).fork(),q+1).ldelim()
if(m.envoyInternalAddress!=null)
envoy_config_core_v3_EnvoyInternalAddress.encode(m.envoyInternalAddress,w.uint32(26).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_config_core_v3_Address
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.socketAddress=envoy_config_core_v3_SocketAddress.decode(r,r.size(),undefined,q+1,m.socketAddress)
m.address="socketAddress"
continue
}
case 2:{
if(u!==2)
break
m.pipe=envoy_config_core_v3_Pipe.decode(r,r.size(),undefined,q+1,m.pipe)
m.address="pipe"
continue
}
case 3:{
if(u!==2)
break
m.envoyInternalAddress=envoy_config_core_v3_EnvoyInternalAddress.decode(r,r.size(),undefined,q+1,m.envoyInternalAddress)
m.address="envoyInternalAddress"
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

const envoy_admin_v3_ClientResourceStatus = Object.assign(Object.create({ __proto__: null, 0: 'UNKNOWN', 1: 'REQUESTED', 2: 'DOES_NOT_EXIST', 3: 'ACKED', 4: 'NACKED' }), { UNKNOWN: 0, REQUESTED: 1, DOES_NOT_EXIST: 2, ACKED: 3, NACKED: 4 })

function envoy_admin_v3_UpdateFailureState() {  }
Object.assign(envoy_admin_v3_UpdateFailureState.prototype, { failedConfiguration: null, lastUpdateAttempt: null, details: "", versionInfo: "" })
Object.assign(envoy_admin_v3_UpdateFailureState, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.failedConfiguration!=null)
google_protobuf_Any.encode(m.failedConfiguration,w.uint32(10).fork(),q+1).ldelim()
if(m.lastUpdateAttempt!=null)
google_protobuf_Timestamp.encode(m.lastUpdateAttempt,w.uint32(18).fork(),q+1).ldelim()
if(m.details!=null&&m.details!=="")
w.uint32(26).string(m.details)
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(34).string(m.versionInfo)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_UpdateFailureState
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.failedConfiguration=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.failedConfiguration)
continue
}
case 2:{
if(u!==2)
break
m.lastUpdateAttempt=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdateAttempt)
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.details=v
else
delete m.details
continue
}
case 4:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_ListenersConfigDump() { this.staticListeners = []; this.dynamicListeners = [] }
Object.assign(envoy_admin_v3_ListenersConfigDump.prototype, { versionInfo: "", staticListeners: util.emptyArray, dynamicListeners: util.emptyArray })
Object.assign(envoy_admin_v3_ListenersConfigDump, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(10).string(m.versionInfo)
if(m.staticListeners!=null&&m.staticListeners.length){
for(var i=0;i<m.staticListeners.length;++i)
envoy_admin_v3_ListenersConfigDump_StaticListener.encode(m.staticListeners[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.dynamicListeners!=null&&m.dynamicListeners.length){
for(var i=0;i<m.dynamicListeners.length;++i)
envoy_admin_v3_ListenersConfigDump_DynamicListener.encode(m.dynamicListeners[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_ListenersConfigDump
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
case 2:
{
if(u!==2)
break
if(!(m.staticListeners&&m.staticListeners.length))
m.staticListeners=[]
m.staticListeners.push(envoy_admin_v3_ListenersConfigDump_StaticListener.decode(r,r.size(),undefined,q+1))
continue
}
case 3:
{
if(u!==2)
break
if(!(m.dynamicListeners&&m.dynamicListeners.length))
m.dynamicListeners=[]
m.dynamicListeners.push(envoy_admin_v3_ListenersConfigDump_DynamicListener.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_ListenersConfigDump_StaticListener() {  }
Object.assign(envoy_admin_v3_ListenersConfigDump_StaticListener.prototype, { listener: null, lastUpdated: null })
Object.assign(envoy_admin_v3_ListenersConfigDump_StaticListener, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.listener!=null)
google_protobuf_Any.encode(m.listener,w.uint32(10).fork(),q+1).ldelim()
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_ListenersConfigDump_StaticListener
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.listener=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.listener)
continue
}
case 2:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_ListenersConfigDump_DynamicListenerState() {  }
Object.assign(envoy_admin_v3_ListenersConfigDump_DynamicListenerState.prototype, { versionInfo: "", listener: null, lastUpdated: null })
Object.assign(envoy_admin_v3_ListenersConfigDump_DynamicListenerState, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(10).string(m.versionInfo)
if(m.listener!=null)
google_protobuf_Any.encode(m.listener,w.uint32(18).fork(),q+1).ldelim()
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(26).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_ListenersConfigDump_DynamicListenerState
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
case 2:{
if(u!==2)
break
m.listener=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.listener)
continue
}
case 3:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_ListenersConfigDump_DynamicListener() {  }
Object.assign(envoy_admin_v3_ListenersConfigDump_DynamicListener.prototype, { name: "", activeState: null, warmingState: null, drainingState: null, errorState: null, clientStatus: 0 })
Object.assign(envoy_admin_v3_ListenersConfigDump_DynamicListener, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.activeState!=null)
envoy_admin_v3_ListenersConfigDump_DynamicListenerState.encode(m.activeState,w.uint32(18).fork(),q+1).ldelim()
if(m.warmingState!=null)
envoy_admin_v3_ListenersConfigDump_DynamicListenerState.encode(m.warmingState,w.uint32(26).fork(),q+1).ldelim()
if(m.drainingState!=null)
envoy_admin_v3_ListenersConfigDump_DynamicListenerState.encode(m.drainingState,w.uint32(34).fork(),q+1).ldelim()
if(m.errorState!=null)
envoy_admin_v3_UpdateFailureState.encode(m.errorState,w.uint32(42).fork(),q+1).ldelim()
if(m.clientStatus!=null&&m.clientStatus!==0)
w.uint32(48).int32(m.clientStatus)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_ListenersConfigDump_DynamicListener
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.name=v
else
delete m.name
continue
}
case 2:{
if(u!==2)
break
m.activeState=envoy_admin_v3_ListenersConfigDump_DynamicListenerState.decode(r,r.size(),undefined,q+1,m.activeState)
continue
}
case 3:{
if(u!==2)
break
m.warmingState=envoy_admin_v3_ListenersConfigDump_DynamicListenerState.decode(r,r.size(),undefined,q+1,m.warmingState)
continue
}
case 4:{
if(u!==2)
break
m.drainingState=envoy_admin_v3_ListenersConfigDump_DynamicListenerState.decode(r,r.size(),undefined,q+1,m.drainingState)
continue
}
case 5:{
if(u!==2)
break
m.errorState=envoy_admin_v3_UpdateFailureState.decode(r,r.size(),undefined,q+1,m.errorState)
continue
}
case 6:{
if(u!==0)
break
if(v=r.int32())
m.clientStatus=v
else
delete m.clientStatus
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_ClustersConfigDump() { this.staticClusters = []; this.dynamicActiveClusters = []; this.dynamicWarmingClusters = [] }
Object.assign(envoy_admin_v3_ClustersConfigDump.prototype, { versionInfo: "", staticClusters: util.emptyArray, dynamicActiveClusters: util.emptyArray, dynamicWarmingClusters: util.emptyArray })
Object.assign(envoy_admin_v3_ClustersConfigDump, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(10).string(m.versionInfo)
if(m.staticClusters!=null&&m.staticClusters.length){
for(var i=0;i<m.staticClusters.length;++i)
envoy_admin_v3_ClustersConfigDump_StaticCluster.encode(m.staticClusters[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.dynamicActiveClusters!=null&&m.dynamicActiveClusters.length){
for(var i=0;i<m.dynamicActiveClusters.length;++i)
envoy_admin_v3_ClustersConfigDump_DynamicCluster.encode(m.dynamicActiveClusters[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.dynamicWarmingClusters!=null&&m.dynamicWarmingClusters.length){
for(var i=0;i<m.dynamicWarmingClusters.length;++i)
envoy_admin_v3_ClustersConfigDump_DynamicCluster.encode(m.dynamicWarmingClusters[i],w.uint32(34).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_ClustersConfigDump
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
case 2:
{
if(u!==2)
break
if(!(m.staticClusters&&m.staticClusters.length))
m.staticClusters=[]
m.staticClusters.push(envoy_admin_v3_ClustersConfigDump_StaticCluster.decode(r,r.size(),undefined,q+1))
continue
}
case 3:
{
if(u!==2)
break
if(!(m.dynamicActiveClusters&&m.dynamicActiveClusters.length))
m.dynamicActiveClusters=[]
m.dynamicActiveClusters.push(envoy_admin_v3_ClustersConfigDump_DynamicCluster.decode(r,r.size(),undefined,q+1))
continue
}
case 4:
{
if(u!==2)
break
if(!(m.dynamicWarmingClusters&&m.dynamicWarmingClusters.length))
m.dynamicWarmingClusters=[]
m.dynamicWarmingClusters.push(envoy_admin_v3_ClustersConfigDump_DynamicCluster.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_ClustersConfigDump_StaticCluster() {  }
Object.assign(envoy_admin_v3_ClustersConfigDump_StaticCluster.prototype, { cluster: null, lastUpdated: null })
Object.assign(envoy_admin_v3_ClustersConfigDump_StaticCluster, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.cluster!=null)
google_protobuf_Any.encode(m.cluster,w.uint32(10).fork(),q+1).ldelim()
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_ClustersConfigDump_StaticCluster
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.cluster=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.cluster)
continue
}
case 2:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_ClustersConfigDump_DynamicCluster() {  }
Object.assign(envoy_admin_v3_ClustersConfigDump_DynamicCluster.prototype, { versionInfo: "", cluster: null, lastUpdated: null, errorState: null, clientStatus: 0 })
Object.assign(envoy_admin_v3_ClustersConfigDump_DynamicCluster, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(10).string(m.versionInfo)
if(m.cluster!=null)
google_protobuf_Any.encode(m.cluster,w.uint32(18).fork(),q+1).ldelim()
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(26).fork(),q+1).ldelim()
if(m.errorState!=null)
envoy_admin_v3_UpdateFailureState.encode(m.errorState,w.uint32(34).fork(),q+1).ldelim()
if(m.clientStatus!=null&&m.clientStatus!==0)
w.uint32(40).int32(m.clientStatus)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_ClustersConfigDump_DynamicCluster
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
case 2:{
if(u!==2)
break
m.cluster=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.cluster)
continue
}
case 3:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
case 4:{
if(u!==2)
break
m.errorState=envoy_admin_v3_UpdateFailureState.decode(r,r.size(),undefined,q+1,m.errorState)
continue
}
case 5:{
if(u!==0)
break
if(v=r.int32())
m.clientStatus=v
else
delete m.clientStatus
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_RoutesConfigDump() { this.staticRouteConfigs = []; this.dynamicRouteConfigs = [] }
Object.assign(envoy_admin_v3_RoutesConfigDump.prototype, { staticRouteConfigs: util.emptyArray, dynamicRouteConfigs: util.emptyArray })
Object.assign(envoy_admin_v3_RoutesConfigDump, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.staticRouteConfigs!=null&&m.staticRouteConfigs.length){
for(var i=0;i<m.staticRouteConfigs.length;++i)
envoy_admin_v3_RoutesConfigDump_StaticRouteConfig.encode(m.staticRouteConfigs[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.dynamicRouteConfigs!=null&&m.dynamicRouteConfigs.length){
for(var i=0;i<m.dynamicRouteConfigs.length;++i)
envoy_admin_v3_RoutesConfigDump_DynamicRouteConfig.encode(m.dynamicRouteConfigs[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_RoutesConfigDump
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 2:
{
if(u!==2)
break
if(!(m.staticRouteConfigs&&m.staticRouteConfigs.length))
m.staticRouteConfigs=[]
m.staticRouteConfigs.push(envoy_admin_v3_RoutesConfigDump_StaticRouteConfig.decode(r,r.size(),undefined,q+1))
continue
}
case 3:
{
if(u!==2)
break
if(!(m.dynamicRouteConfigs&&m.dynamicRouteConfigs.length))
m.dynamicRouteConfigs=[]
m.dynamicRouteConfigs.push(envoy_admin_v3_RoutesConfigDump_DynamicRouteConfig.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_RoutesConfigDump_StaticRouteConfig() {  }
Object.assign(envoy_admin_v3_RoutesConfigDump_StaticRouteConfig.prototype, { routeConfig: null, lastUpdated: null })
Object.assign(envoy_admin_v3_RoutesConfigDump_StaticRouteConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.routeConfig!=null)
google_protobuf_Any.encode(m.routeConfig,w.uint32(10).fork(),q+1).ldelim()
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_RoutesConfigDump_StaticRouteConfig
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.routeConfig=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.routeConfig)
continue
}
case 2:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_RoutesConfigDump_DynamicRouteConfig() {  }
Object.assign(envoy_admin_v3_RoutesConfigDump_DynamicRouteConfig.prototype, { versionInfo: "", routeConfig: null, lastUpdated: null, errorState: null, clientStatus: 0 })
Object.assign(envoy_admin_v3_RoutesConfigDump_DynamicRouteConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(10).string(m.versionInfo)
if(m.routeConfig!=null)
google_protobuf_Any.encode(m.routeConfig,w.uint32(18).fork(),q+1).ldelim()
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(26).fork(),q+1).ldelim()
if(m.errorState!=null)
envoy_admin_v3_UpdateFailureState.encode(m.errorState,w.uint32(34).fork(),q+1).ldelim()
if(m.clientStatus!=null&&m.clientStatus!==0)
w.uint32(40).int32(m.clientStatus)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_RoutesConfigDump_DynamicRouteConfig
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
case 2:{
if(u!==2)
break
m.routeConfig=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.routeConfig)
continue
}
case 3:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
case 4:{
if(u!==2)
break
m.errorState=envoy_admin_v3_UpdateFailureState.decode(r,r.size(),undefined,q+1,m.errorState)
continue
}
case 5:{
if(u!==0)
break
if(v=r.int32())
m.clientStatus=v
else
delete m.clientStatus
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_ScopedRoutesConfigDump() { this.inlineScopedRouteConfigs = []; this.dynamicScopedRouteConfigs = [] }
Object.assign(envoy_admin_v3_ScopedRoutesConfigDump.prototype, { inlineScopedRouteConfigs: util.emptyArray, dynamicScopedRouteConfigs: util.emptyArray })
Object.assign(envoy_admin_v3_ScopedRoutesConfigDump, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.inlineScopedRouteConfigs!=null&&m.inlineScopedRouteConfigs.length){
for(var i=0;i<m.inlineScopedRouteConfigs.length;++i)
envoy_admin_v3_ScopedRoutesConfigDump_InlineScopedRouteConfigs.encode(m.inlineScopedRouteConfigs[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.dynamicScopedRouteConfigs!=null&&m.dynamicScopedRouteConfigs.length){
for(var i=0;i<m.dynamicScopedRouteConfigs.length;++i)
envoy_admin_v3_ScopedRoutesConfigDump_DynamicScopedRouteConfigs.encode(m.dynamicScopedRouteConfigs[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_ScopedRoutesConfigDump
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:
{
if(u!==2)
break
if(!(m.inlineScopedRouteConfigs&&m.inlineScopedRouteConfigs.length))
m.inlineScopedRouteConfigs=[]
m.inlineScopedRouteConfigs.push(envoy_admin_v3_ScopedRoutesConfigDump_InlineScopedRouteConfigs.decode(r,r.size(),undefined,q+1))
continue
}
case 2:
{
if(u!==2)
break
if(!(m.dynamicScopedRouteConfigs&&m.dynamicScopedRouteConfigs.length))
m.dynamicScopedRouteConfigs=[]
m.dynamicScopedRouteConfigs.push(envoy_admin_v3_ScopedRoutesConfigDump_DynamicScopedRouteConfigs.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_ScopedRoutesConfigDump_InlineScopedRouteConfigs() { this.scopedRouteConfigs = [] }
Object.assign(envoy_admin_v3_ScopedRoutesConfigDump_InlineScopedRouteConfigs.prototype, { name: "", scopedRouteConfigs: util.emptyArray, lastUpdated: null })
Object.assign(envoy_admin_v3_ScopedRoutesConfigDump_InlineScopedRouteConfigs, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.scopedRouteConfigs!=null&&m.scopedRouteConfigs.length){
for(var i=0;i<m.scopedRouteConfigs.length;++i)
google_protobuf_Any.encode(m.scopedRouteConfigs[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(26).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_ScopedRoutesConfigDump_InlineScopedRouteConfigs
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.name=v
else
delete m.name
continue
}
case 2:
{
if(u!==2)
break
if(!(m.scopedRouteConfigs&&m.scopedRouteConfigs.length))
m.scopedRouteConfigs=[]
m.scopedRouteConfigs.push(google_protobuf_Any.decode(r,r.size(),undefined,q+1))
continue
}
case 3:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_ScopedRoutesConfigDump_DynamicScopedRouteConfigs() { this.scopedRouteConfigs = [] }
Object.assign(envoy_admin_v3_ScopedRoutesConfigDump_DynamicScopedRouteConfigs.prototype, { name: "", versionInfo: "", scopedRouteConfigs: util.emptyArray, lastUpdated: null, errorState: null, clientStatus: 0 })
Object.assign(envoy_admin_v3_ScopedRoutesConfigDump_DynamicScopedRouteConfigs, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(18).string(m.versionInfo)
if(m.scopedRouteConfigs!=null&&m.scopedRouteConfigs.length){
for(var i=0;i<m.scopedRouteConfigs.length;++i)
google_protobuf_Any.encode(m.scopedRouteConfigs[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(34).fork(),q+1).ldelim()
if(m.errorState!=null)
envoy_admin_v3_UpdateFailureState.encode(m.errorState,w.uint32(42).fork(),q+1).ldelim()
if(m.clientStatus!=null&&m.clientStatus!==0)
w.uint32(48).int32(m.clientStatus)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_ScopedRoutesConfigDump_DynamicScopedRouteConfigs
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.name=v
else
delete m.name
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
case 3:
{
if(u!==2)
break
if(!(m.scopedRouteConfigs&&m.scopedRouteConfigs.length))
m.scopedRouteConfigs=[]
m.scopedRouteConfigs.push(google_protobuf_Any.decode(r,r.size(),undefined,q+1))
continue
}
case 4:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
case 5:{
if(u!==2)
break
m.errorState=envoy_admin_v3_UpdateFailureState.decode(r,r.size(),undefined,q+1,m.errorState)
continue
}
case 6:{
if(u!==0)
break
if(v=r.int32())
m.clientStatus=v
else
delete m.clientStatus
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_EndpointsConfigDump() { this.staticEndpointConfigs = []; this.dynamicEndpointConfigs = [] }
Object.assign(envoy_admin_v3_EndpointsConfigDump.prototype, { staticEndpointConfigs: util.emptyArray, dynamicEndpointConfigs: util.emptyArray })
Object.assign(envoy_admin_v3_EndpointsConfigDump, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.staticEndpointConfigs!=null&&m.staticEndpointConfigs.length){
for(var i=0;i<m.staticEndpointConfigs.length;++i)
envoy_admin_v3_EndpointsConfigDump_StaticEndpointConfig.encode(m.staticEndpointConfigs[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.dynamicEndpointConfigs!=null&&m.dynamicEndpointConfigs.length){
for(var i=0;i<m.dynamicEndpointConfigs.length;++i)
envoy_admin_v3_EndpointsConfigDump_DynamicEndpointConfig.encode(m.dynamicEndpointConfigs[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_EndpointsConfigDump
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 2:
{
if(u!==2)
break
if(!(m.staticEndpointConfigs&&m.staticEndpointConfigs.length))
m.staticEndpointConfigs=[]
m.staticEndpointConfigs.push(envoy_admin_v3_EndpointsConfigDump_StaticEndpointConfig.decode(r,r.size(),undefined,q+1))
continue
}
case 3:
{
if(u!==2)
break
if(!(m.dynamicEndpointConfigs&&m.dynamicEndpointConfigs.length))
m.dynamicEndpointConfigs=[]
m.dynamicEndpointConfigs.push(envoy_admin_v3_EndpointsConfigDump_DynamicEndpointConfig.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_EndpointsConfigDump_StaticEndpointConfig() {  }
Object.assign(envoy_admin_v3_EndpointsConfigDump_StaticEndpointConfig.prototype, { endpointConfig: null, lastUpdated: null })
Object.assign(envoy_admin_v3_EndpointsConfigDump_StaticEndpointConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.endpointConfig!=null)
google_protobuf_Any.encode(m.endpointConfig,w.uint32(10).fork(),q+1).ldelim()
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_EndpointsConfigDump_StaticEndpointConfig
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.endpointConfig=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.endpointConfig)
continue
}
case 2:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_admin_v3_EndpointsConfigDump_DynamicEndpointConfig() {  }
Object.assign(envoy_admin_v3_EndpointsConfigDump_DynamicEndpointConfig.prototype, { versionInfo: "", endpointConfig: null, lastUpdated: null, errorState: null, clientStatus: 0 })
Object.assign(envoy_admin_v3_EndpointsConfigDump_DynamicEndpointConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(10).string(m.versionInfo)
if(m.endpointConfig!=null)
google_protobuf_Any.encode(m.endpointConfig,w.uint32(18).fork(),q+1).ldelim()
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(26).fork(),q+1).ldelim()
if(m.errorState!=null)
envoy_admin_v3_UpdateFailureState.encode(m.errorState,w.uint32(34).fork(),q+1).ldelim()
if(m.clientStatus!=null&&m.clientStatus!==0)
w.uint32(40).int32(m.clientStatus)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_admin_v3_EndpointsConfigDump_DynamicEndpointConfig
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
case 2:{
if(u!==2)
break
m.endpointConfig=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.endpointConfig)
continue
}
case 3:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
case 4:{
if(u!==2)
break
m.errorState=envoy_admin_v3_UpdateFailureState.decode(r,r.size(),undefined,q+1,m.errorState)
continue
}
case 5:{
if(u!==0)
break
if(v=r.int32())
m.clientStatus=v
else
delete m.clientStatus
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

const envoy_service_status_v3_ConfigStatus = Object.assign(Object.create({ __proto__: null, 0: 'UNKNOWN', 1: 'SYNCED', 2: 'NOT_SENT', 3: 'STALE', 4: 'ERROR' }), { UNKNOWN: 0, SYNCED: 1, NOT_SENT: 2, STALE: 3, ERROR: 4 })

const envoy_service_status_v3_ClientConfigStatus = Object.assign(Object.create({ __proto__: null, 0: 'CLIENT_UNKNOWN', 1: 'CLIENT_REQUESTED', 2: 'CLIENT_ACKED', 3: 'CLIENT_NACKED' }), { CLIENT_UNKNOWN: 0, CLIENT_REQUESTED: 1, CLIENT_ACKED: 2, CLIENT_NACKED: 3 })

function envoy_service_status_v3_ClientStatusRequest() { this.nodeMatchers = [] }
Object.assign(envoy_service_status_v3_ClientStatusRequest.prototype, { nodeMatchers: util.emptyArray, node: null, excludeResourceContents: false })
Object.assign(envoy_service_status_v3_ClientStatusRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.nodeMatchers!=null&&m.nodeMatchers.length){
for(var i=0;i<m.nodeMatchers.length;++i)
envoy_type_matcher_v3_NodeMatcher.encode(m.nodeMatchers[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.node!=null)
envoy_config_core_v3_Node.encode(m.node,w.uint32(18).fork(),q+1).ldelim()
if(m.excludeResourceContents!=null&&m.excludeResourceContents!==false)
w.uint32(24).bool(m.excludeResourceContents)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_status_v3_ClientStatusRequest
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:
{
if(u!==2)
break
if(!(m.nodeMatchers&&m.nodeMatchers.length))
m.nodeMatchers=[]
m.nodeMatchers.push(envoy_type_matcher_v3_NodeMatcher.decode(r,r.size(),undefined,q+1))
continue
}
case 2:{
if(u!==2)
break
m.node=envoy_config_core_v3_Node.decode(r,r.size(),undefined,q+1,m.node)
continue
}
case 3:{
if(u!==0)
break
if(v=r.bool())
m.excludeResourceContents=v
else
delete m.excludeResourceContents
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_status_v3_PerXdsConfig() {  }
Object.assign(envoy_service_status_v3_PerXdsConfig.prototype, { status: 0, clientStatus: 0, listenerConfig: null, clusterConfig: null, routeConfig: null, scopedRouteConfig: null, endpointConfig: null })
Object.defineProperty(envoy_service_status_v3_PerXdsConfig.prototype, 'perXdsConfig', { get: util.oneOfGetter(["listenerConfig","clusterConfig","routeConfig","scopedRouteConfig","endpointConfig"]), set: util.oneOfSetter(["listenerConfig","clusterConfig","routeConfig","scopedRouteConfig","endpointConfig"]) })
Object.assign(envoy_service_status_v3_PerXdsConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.status!=null&&m.status!==0)
w.uint32(8).int32(m.status)
if(m.listenerConfig!=null)
envoy_admin_v3_ListenersConfigDump.encode(m.listenerConfig,w.uint32(18).fork(),q+1).ldelim()
if(m.clusterConfig!=null)
envoy_admin_v3_ClustersConfigDump.encode(m.clusterConfig,w.uint32(26).fork(),q+1).ldelim()
if(m.routeConfig!=null)
envoy_admin_v3_RoutesConfigDump.encode(m.routeConfig,w.uint32(34).fork(),q+1).ldelim()
if(m.scopedRouteConfig!=null)
envoy_admin_v3_ScopedRoutesConfigDump.encode(m.scopedRouteConfig,w.uint32(42).fork(),q+1).ldelim()
if(m.endpointConfig!=null)
envoy_admin_v3_EndpointsConfigDump.encode(m.endpointConfig,w.uint32(50).fork(),q+1).ldelim()
if(m.clientStatus!=null&&m.clientStatus!==0)
w.uint32(56).int32(m.clientStatus)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_status_v3_PerXdsConfig
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==0)
break
if(v=r.int32())
m.status=v
else
delete m.status
continue
}
case 7:{
if(u!==0)
break
if(v=r.int32())
m.clientStatus=v
else
delete m.clientStatus
continue
}
case 2:{
if(u!==2)
break
m.listenerConfig=envoy_admin_v3_ListenersConfigDump.decode(r,r.size(),undefined,q+1,m.listenerConfig)
m.perXdsConfig="listenerConfig"
continue
}
case 3:{
if(u!==2)
break
m.clusterConfig=envoy_admin_v3_ClustersConfigDump.decode(r,r.size(),undefined,q+1,m.clusterConfig)
m.perXdsConfig="clusterConfig"
continue
}
case 4:{
if(u!==2)
break
m.routeConfig=envoy_admin_v3_RoutesConfigDump.decode(r,r.size(),undefined,q+1,m.routeConfig)
m.perXdsConfig="routeConfig"
continue
}
case 5:{
if(u!==2)
break
m.scopedRouteConfig=envoy_admin_v3_ScopedRoutesConfigDump.decode(r,r.size(),undefined,q+1,m.scopedRouteConfig)
m.perXdsConfig="scopedRouteConfig"
continue
}
case 6:{
if(u!==2)
break
m.endpointConfig=envoy_admin_v3_EndpointsConfigDump.decode(r,r.size(),undefined,q+1,m.endpointConfig)
m.perXdsConfig="endpointConfig"
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_status_v3_ClientConfig() { this.xdsConfig = []; this.genericXdsConfigs = [] }
Object.assign(envoy_service_status_v3_ClientConfig.prototype, { node: null, xdsConfig: util.emptyArray, genericXdsConfigs: util.emptyArray, clientScope: "" })
Object.assign(envoy_service_status_v3_ClientConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.node!=null)
envoy_config_core_v3_Node.encode(m.node,w.uint32(10).fork(),q+1).ldelim()
if(m.xdsConfig!=null&&m.xdsConfig.length){
for(var i=0;i<m.xdsConfig.length;++i)
envoy_service_status_v3_PerXdsConfig.encode(m.xdsConfig[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.genericXdsConfigs!=null&&m.genericXdsConfigs.length){
for(var i=0;i<m.genericXdsConfigs.length;++i)
envoy_service_status_v3_ClientConfig_GenericXdsConfig.encode(m.genericXdsConfigs[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.clientScope!=null&&m.clientScope!=="")
w.uint32(34).string(m.clientScope)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_status_v3_ClientConfig
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.node=envoy_config_core_v3_Node.decode(r,r.size(),undefined,q+1,m.node)
continue
}
case 2:
{
if(u!==2)
break
if(!(m.xdsConfig&&m.xdsConfig.length))
m.xdsConfig=[]
m.xdsConfig.push(envoy_service_status_v3_PerXdsConfig.decode(r,r.size(),undefined,q+1))
continue
}
case 3:
{
if(u!==2)
break
if(!(m.genericXdsConfigs&&m.genericXdsConfigs.length))
m.genericXdsConfigs=[]
m.genericXdsConfigs.push(envoy_service_status_v3_ClientConfig_GenericXdsConfig.decode(r,r.size(),undefined,q+1))
continue
}
case 4:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.clientScope=v
else
delete m.clientScope
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_status_v3_ClientConfig_GenericXdsConfig() {  }
Object.assign(envoy_service_status_v3_ClientConfig_GenericXdsConfig.prototype, { typeUrl: "", name: "", versionInfo: "", xdsConfig: null, lastUpdated: null, configStatus: 0, clientStatus: 0, errorState: null, isStaticResource: false })
Object.assign(envoy_service_status_v3_ClientConfig_GenericXdsConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.typeUrl!=null&&m.typeUrl!=="")
w.uint32(10).string(m.typeUrl)
if(m.name!=null&&m.name!=="")
w.uint32(18).string(m.name)
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(26).string(m.versionInfo)
if(m.xdsConfig!=null)
google_protobuf_Any.encode(m.xdsConfig,w.uint32(34).fork(),q+1).ldelim()
if(m.lastUpdated!=null)
google_protobuf_Timestamp.encode(m.lastUpdated,w.uint32(42).fork(),q+1).ldelim()
if(m.configStatus!=null&&m.configStatus!==0)
w.uint32(48).int32(m.configStatus)
if(m.clientStatus!=null&&m.clientStatus!==0)
w.uint32(56).int32(m.clientStatus)
if(m.errorState!=null)
envoy_admin_v3_UpdateFailureState.encode(m.errorState,w.uint32(66).fork(),q+1).ldelim()
if(m.isStaticResource!=null&&m.isStaticResource!==false)
w.uint32(72).bool(m.isStaticResource)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_status_v3_ClientConfig_GenericXdsConfig
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.typeUrl=v
else
delete m.typeUrl
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.name=v
else
delete m.name
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
case 4:{
if(u!==2)
break
m.xdsConfig=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.xdsConfig)
continue
}
case 5:{
if(u!==2)
break
m.lastUpdated=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastUpdated)
continue
}
case 6:{
if(u!==0)
break
if(v=r.int32())
m.configStatus=v
else
delete m.configStatus
continue
}
case 7:{
if(u!==0)
break
if(v=r.int32())
m.clientStatus=v
else
delete m.clientStatus
continue
}
case 8:{
if(u!==2)
break
m.errorState=envoy_admin_v3_UpdateFailureState.decode(r,r.size(),undefined,q+1,m.errorState)
continue
}
case 9:{
if(u!==0)
break
if(v=r.bool())
m.isStaticResource=v
else
delete m.isStaticResource
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_status_v3_ClientStatusResponse() { this.config = [] }
Object.assign(envoy_service_status_v3_ClientStatusResponse.prototype, { config: util.emptyArray })
Object.assign(envoy_service_status_v3_ClientStatusResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.config!=null&&m.config.length){
for(var i=0;i<m.config.length;++i)
envoy_service_status_v3_ClientConfig.encode(m.config[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_status_v3_ClientStatusResponse
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:
{
if(u!==2)
break
if(!(m.config&&m.config.length))
m.config=[]
m.config.push(envoy_service_status_v3_ClientConfig.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_ResourceLocator() { this.dynamicParameters = {} }
Object.assign(envoy_service_discovery_v3_ResourceLocator.prototype, { name: "", dynamicParameters: util.emptyObject })
Object.assign(envoy_service_discovery_v3_ResourceLocator, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.dynamicParameters!=null){
for(var ks=Object.keys(m.dynamicParameters),i=0;i<ks.length;++i){
w.uint32(18).fork().uint32(10).string(ks[i])
.uint32(18).string(m.dynamicParameters[ks[i]]).ldelim()
}
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,k,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_ResourceLocator
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.name=v
else
delete m.name
continue
}
case 2:{
if(u!==2)
break
if(m.dynamicParameters===util.emptyObject)
m.dynamicParameters={}
var c2=r.size()+r.pos
if(c2>r.len)
throw RangeError("index out of range")
r.len=c2
k=""
v=""
while(r.pos<c2){
var t2=r.tag()
u=t2&7
switch(t2>>>=3){
case 1:
if(u!==2)
break
k=r.stringVerify()
continue
case 2:
if(u!==2)
break
v=r.stringVerify()
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.dynamicParameters,k)
m.dynamicParameters[k]=v
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_ResourceName() {  }
Object.assign(envoy_service_discovery_v3_ResourceName.prototype, { name: "", dynamicParameterConstraints: null })
Object.assign(envoy_service_discovery_v3_ResourceName, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.dynamicParameterConstraints!=null)
envoy_service_discovery_v3_DynamicParameterConstraints.encode(m.dynamicParameterConstraints,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_ResourceName
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.name=v
else
delete m.name
continue
}
case 2:{
if(u!==2)
break
m.dynamicParameterConstraints=envoy_service_discovery_v3_DynamicParameterConstraints.decode(r,r.size(),undefined,q+1,m.dynamicParameterConstraints)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_DiscoveryRequest() { this.resourceNames = []; this.resourceLocators = [] }
Object.assign(envoy_service_discovery_v3_DiscoveryRequest.prototype, { versionInfo: "", node: null, resourceNames: util.emptyArray, resourceLocators: util.emptyArray, typeUrl: "", responseNonce: "", errorDetail: null })
Object.assign(envoy_service_discovery_v3_DiscoveryRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(10).string(m.versionInfo)
if(m.node!=null)
envoy_config_core_v3_Node.encode(m.node,w.uint32(18).fork(),q+1).ldelim()
if(m.resourceNames!=null&&m.resourceNames.length){
for(var i=0;i<m.resourceNames.length;++i)
w.uint32(26).string(m.resourceNames[i])
}
if(m.typeUrl!=null&&m.typeUrl!=="")
w.uint32(34).string(m.typeUrl)
if(m.responseNonce!=null&&m.responseNonce!=="")
w.uint32(42).string(m.responseNonce)
if(m.errorDetail!=null)
google_rpc_Status.encode(m.errorDetail,w.uint32(50).fork(),q+1).ldelim()
if(m.resourceLocators!=null&&m.resourceLocators.length){
for(var i=0;i<m.resourceLocators.length;++i)
envoy_service_discovery_v3_ResourceLocator.encode(m.resourceLocators[i],w.uint32(58).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_DiscoveryRequest
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
case 2:{
if(u!==2)
break
m.node=envoy_config_core_v3_Node.decode(r,r.size(),undefined,q+1,m.node)
continue
}
case 3:
{
if(u!==2)
break
if(!(m.resourceNames&&m.resourceNames.length))
m.resourceNames=[]
m.resourceNames.push(r.stringVerify())
continue
}
case 7:
{
if(u!==2)
break
if(!(m.resourceLocators&&m.resourceLocators.length))
m.resourceLocators=[]
m.resourceLocators.push(envoy_service_discovery_v3_ResourceLocator.decode(r,r.size(),undefined,q+1))
continue
}
case 4:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.typeUrl=v
else
delete m.typeUrl
continue
}
case 5:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.responseNonce=v
else
delete m.responseNonce
continue
}
case 6:{
if(u!==2)
break
m.errorDetail=google_rpc_Status.decode(r,r.size(),undefined,q+1,m.errorDetail)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_DiscoveryResponse() { this.resources = [] }
Object.assign(envoy_service_discovery_v3_DiscoveryResponse.prototype, { versionInfo: "", resources: util.emptyArray, canary: false, typeUrl: "", nonce: "", controlPlane: null })
Object.assign(envoy_service_discovery_v3_DiscoveryResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.versionInfo!=null&&m.versionInfo!=="")
w.uint32(10).string(m.versionInfo)
if(m.resources!=null&&m.resources.length){
for(var i=0;i<m.resources.length;++i)
google_protobuf_Any.encode(m.resources[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.canary!=null&&m.canary!==false)
w.uint32(24).bool(m.canary)
if(m.typeUrl!=null&&m.typeUrl!=="")
w.uint32(34).string(m.typeUrl)
if(m.nonce!=null&&m.nonce!=="")
w.uint32(42).string(m.nonce)
if(m.controlPlane!=null)
envoy_config_core_v3_ControlPlane.encode(m.controlPlane,w.uint32(50).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_DiscoveryResponse
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.versionInfo=v
else
delete m.versionInfo
continue
}
case 2:
{
if(u!==2)
break
if(!(m.resources&&m.resources.length))
m.resources=[]
m.resources.push(google_protobuf_Any.decode(r,r.size(),undefined,q+1))
continue
}
case 3:{
if(u!==0)
break
if(v=r.bool())
m.canary=v
else
delete m.canary
continue
}
case 4:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.typeUrl=v
else
delete m.typeUrl
continue
}
case 5:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.nonce=v
else
delete m.nonce
continue
}
case 6:{
if(u!==2)
break
m.controlPlane=envoy_config_core_v3_ControlPlane.decode(r,r.size(),undefined,q+1,m.controlPlane)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_DeltaDiscoveryRequest() { this.resourceNamesSubscribe = []; this.resourceNamesUnsubscribe = []; this.resourceLocatorsSubscribe = []; this.resourceLocatorsUnsubscribe = []; this.initialResourceVersions = {} }
Object.assign(envoy_service_discovery_v3_DeltaDiscoveryRequest.prototype, { node: null, typeUrl: "", resourceNamesSubscribe: util.emptyArray, resourceNamesUnsubscribe: util.emptyArray, resourceLocatorsSubscribe: util.emptyArray, resourceLocatorsUnsubscribe: util.emptyArray, initialResourceVersions: util.emptyObject, responseNonce: "", errorDetail: null })
Object.assign(envoy_service_discovery_v3_DeltaDiscoveryRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.node!=null)
envoy_config_core_v3_Node.encode(m.node,w.uint32(10).fork(),q+1).ldelim()
if(m.typeUrl!=null&&m.typeUrl!=="")
w.uint32(18).string(m.typeUrl)
if(m.resourceNamesSubscribe!=null&&m.resourceNamesSubscribe.length){
for(var i=0;i<m.resourceNamesSubscribe.length;++i)
w.uint32(26).string(m.resourceNamesSubscribe[i])
}
if(m.resourceNamesUnsubscribe!=null&&m.resourceNamesUnsubscribe.length){
for(var i=0;i<m.resourceNamesUnsubscribe.length;++i)
w.uint32(34).string(m.resourceNamesUnsubscribe[i])
}
if(m.initialResourceVersions!=null){
for(var ks=Object.keys(m.initialResourceVersions),i=0;i<ks.length;++i){
w.uint32(42).fork().uint32(10).string(ks[i])
.uint32(18).string(m.initialResourceVersions[ks[i]]).ldelim()
}
}
if(m.responseNonce!=null&&m.responseNonce!=="")
w.uint32(50).string(m.responseNonce)
if(m.errorDetail!=null)
google_rpc_Status.encode(m.errorDetail,w.uint32(58).fork(),q+1).ldelim()
if(m.resourceLocatorsSubscribe!=null&&m.resourceLocatorsSubscribe.length){
for(var i=0;i<m.resourceLocatorsSubscribe.length;++i)
envoy_service_discovery_v3_ResourceLocator.encode(m.resourceLocatorsSubscribe[i],w.uint32(66).fork(),q+1).ldelim()
}
if(m.resourceLocatorsUnsubscribe!=null&&m.resourceLocatorsUnsubscribe.length){
for(var i=0;i<m.resourceLocatorsUnsubscribe.length;++i)
envoy_service_discovery_v3_ResourceLocator.encode(m.resourceLocatorsUnsubscribe[i],w.uint32(74).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,k,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_DeltaDiscoveryRequest
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.node=envoy_config_core_v3_Node.decode(r,r.size(),undefined,q+1,m.node)
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.typeUrl=v
else
delete m.typeUrl
continue
}
case 3:
{
if(u!==2)
break
if(!(m.resourceNamesSubscribe&&m.resourceNamesSubscribe.length))
m.resourceNamesSubscribe=[]
m.resourceNamesSubscribe.push(r.stringVerify())
continue
}
case 4:
{
if(u!==2)
break
if(!(m.resourceNamesUnsubscribe&&m.resourceNamesUnsubscribe.length))
m.resourceNamesUnsubscribe=[]
m.resourceNamesUnsubscribe.push(r.stringVerify())
continue
}
case 8:
{
if(u!==2)
break
if(!(m.resourceLocatorsSubscribe&&m.resourceLocatorsSubscribe.length))
m.resourceLocatorsSubscribe=[]
m.resourceLocatorsSubscribe.push(envoy_service_discovery_v3_ResourceLocator.decode(r,r.size(),undefined,q+1))
continue
}
case 9:
{
if(u!==2)
break
if(!(m.resourceLocatorsUnsubscribe&&m.resourceLocatorsUnsubscribe.length))
m.resourceLocatorsUnsubscribe=[]
m.resourceLocatorsUnsubscribe.push(envoy_service_discovery_v3_ResourceLocator.decode(r,r.size(),undefined,q+1))
continue
}
case 5:{
if(u!==2)
break
if(m.initialResourceVersions===util.emptyObject)
m.initialResourceVersions={}
var c2=r.size()+r.pos
if(c2>r.len)
throw RangeError("index out of range")
r.len=c2
k=""
v=""
while(r.pos<c2){
var t2=r.tag()
u=t2&7
switch(t2>>>=3){
case 1:
if(u!==2)
break
k=r.stringVerify()
continue
case 2:
if(u!==2)
break
v=r.stringVerify()
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.initialResourceVersions,k)
m.initialResourceVersions[k]=v
continue
}
case 6:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.responseNonce=v
else
delete m.responseNonce
continue
}
case 7:{
if(u!==2)
break
m.errorDetail=google_rpc_Status.decode(r,r.size(),undefined,q+1,m.errorDetail)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_DeltaDiscoveryResponse() { this.resources = []; this.removedResources = []; this.removedResourceNames = [] }
Object.assign(envoy_service_discovery_v3_DeltaDiscoveryResponse.prototype, { systemVersionInfo: "", resources: util.emptyArray, typeUrl: "", removedResources: util.emptyArray, removedResourceNames: util.emptyArray, nonce: "", controlPlane: null })
Object.assign(envoy_service_discovery_v3_DeltaDiscoveryResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.systemVersionInfo!=null&&m.systemVersionInfo!=="")
w.uint32(10).string(m.systemVersionInfo)
if(m.resources!=null&&m.resources.length){
for(var i=0;i<m.resources.length;++i)
envoy_service_discovery_v3_Resource.encode(m.resources[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.typeUrl!=null&&m.typeUrl!=="")
w.uint32(34).string(m.typeUrl)
if(m.nonce!=null&&m.nonce!=="")
w.uint32(42).string(m.nonce)
if(m.removedResources!=null&&m.removedResources.length){
for(var i=0;i<m.removedResources.length;++i)
w.uint32(50).string(m.removedResources[i])
}
if(m.controlPlane!=null)
envoy_config_core_v3_ControlPlane.encode(m.controlPlane,w.uint32(58).fork(),q+1).ldelim()
if(m.removedResourceNames!=null&&m.removedResourceNames.length){
for(var i=0;i<m.removedResourceNames.length;++i)
envoy_service_discovery_v3_ResourceName.encode(m.removedResourceNames[i],w.uint32(66).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_DeltaDiscoveryResponse
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.systemVersionInfo=v
else
delete m.systemVersionInfo
continue
}
case 2:
{
if(u!==2)
break
if(!(m.resources&&m.resources.length))
m.resources=[]
m.resources.push(envoy_service_discovery_v3_Resource.decode(r,r.size(),undefined,q+1))
continue
}
case 4:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.typeUrl=v
else
delete m.typeUrl
continue
}
case 6:
{
if(u!==2)
break
if(!(m.removedResources&&m.removedResources.length))
m.removedResources=[]
m.removedResources.push(r.stringVerify())
continue
}
case 8:
{
if(u!==2)
break
if(!(m.removedResourceNames&&m.removedResourceNames.length))
m.removedResourceNames=[]
m.removedResourceNames.push(envoy_service_discovery_v3_ResourceName.decode(r,r.size(),undefined,q+1))
continue
}
case 5:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.nonce=v
else
delete m.nonce
continue
}
case 7:{
if(u!==2)
break
m.controlPlane=envoy_config_core_v3_ControlPlane.decode(r,r.size(),undefined,q+1,m.controlPlane)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_DynamicParameterConstraints() {  }
Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints.prototype, { constraint: null, orConstraints: null, andConstraints: null, notConstraints: null })
Object.defineProperty(envoy_service_discovery_v3_DynamicParameterConstraints.prototype, 'type', { get: util.oneOfGetter(["constraint","orConstraints","andConstraints","notConstraints"]), set: util.oneOfSetter(["constraint","orConstraints","andConstraints","notConstraints"]) })
Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.constraint!=null)
envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint.encode(m.constraint,w.uint32(10).fork(),q+1).ldelim()
if(m.orConstraints!=null)
envoy_service_discovery_v3_DynamicParameterConstraints_ConstraintList.encode(m.orConstraints,w.uint32(18).fork(),q+1).ldelim()
if(m.andConstraints!=null)
envoy_service_discovery_v3_DynamicParameterConstraints_ConstraintList.encode(m.andConstraints,w.uint32(26).fork(),q+1).ldelim()
if(m.notConstraints!=null)
envoy_service_discovery_v3_DynamicParameterConstraints.encode(m.notConstraints,w.uint32(34).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_DynamicParameterConstraints
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
m.constraint=envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint.decode(r,r.size(),undefined,q+1,m.constraint)
m.type="constraint"
continue
}
case 2:{
if(u!==2)
break
m.orConstraints=envoy_service_discovery_v3_DynamicParameterConstraints_ConstraintList.decode(r,r.size(),undefined,q+1,m.orConstraints)
m.type="orConstraints"
continue
}
case 3:{
if(u!==2)
break
m.andConstraints=envoy_service_discovery_v3_DynamicParameterConstraints_ConstraintList.decode(r,r.size(),undefined,q+1,m.andConstraints)
m.type="andConstraints"
continue
}
case 4:{
if(u!==2)
break
m.notConstraints=envoy_service_discovery_v3_DynamicParameterConstraints.decode(r,r.size(),undefined,q+1,m.notConstraints)
m.type="notConstraints"
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint() {  }
Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint.prototype, { key: "", value: null, exists: null })
Object.defineProperty(envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint.prototype, 'constraintType', { get: util.oneOfGetter(["value","exists"]), set: util.oneOfSetter(["value","exists"]) })
Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.key!=null&&m.key!=="")
w.uint32(10).string(m.key)
if(m.value!=null)
w.uint32(18).string(m.value)
if(m.exists!=null)
envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint_Exists.encode(m.exists,w.uint32(26).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.key=v
else
delete m.key
continue
}
case 2:{
if(u!==2)
break
m.value=r.stringVerify()
m.constraintType="value"
continue
}
case 3:{
if(u!==2)
break
m.exists=envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint_Exists.decode(r,r.size(),undefined,q+1,m.exists)
m.constraintType="exists"
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint_Exists() {  }
Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint_Exists.prototype, {  })
Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint_Exists, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint_Exists
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
r.skipType(t&7,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_DynamicParameterConstraints_ConstraintList() { this.constraints = [] }
Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints_ConstraintList.prototype, { constraints: util.emptyArray })
Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints_ConstraintList, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.constraints!=null&&m.constraints.length){
for(var i=0;i<m.constraints.length;++i)
envoy_service_discovery_v3_DynamicParameterConstraints.encode(m.constraints[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_DynamicParameterConstraints_ConstraintList
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:
{
if(u!==2)
break
if(!(m.constraints&&m.constraints.length))
m.constraints=[]
m.constraints.push(envoy_service_discovery_v3_DynamicParameterConstraints.decode(r,r.size(),undefined,q+1))
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_Resource() { this.aliases = [] }
Object.assign(envoy_service_discovery_v3_Resource.prototype, { name: "", resourceName: null, aliases: util.emptyArray, version: "", resource: null, ttl: null, cacheControl: null, metadata: null })
Object.assign(envoy_service_discovery_v3_Resource, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.version!=null&&m.version!=="")
w.uint32(10).string(m.version)
if(m.resource!=null)
google_protobuf_Any.encode(m.resource,w.uint32(18).fork(),q+1).ldelim()
if(m.name!=null&&m.name!=="")
w.uint32(26).string(m.name)
if(m.aliases!=null&&m.aliases.length){
for(var i=0;i<m.aliases.length;++i)
w.uint32(34).string(m.aliases[i])
}
if(m.ttl!=null)
google_protobuf_Duration.encode(m.ttl,w.uint32(50).fork(),q+1).ldelim()
if(m.cacheControl!=null)
envoy_service_discovery_v3_Resource_CacheControl.encode(m.cacheControl,w.uint32(58).fork(),q+1).ldelim()
if(m.resourceName!=null)
envoy_service_discovery_v3_ResourceName.encode(m.resourceName,w.uint32(66).fork(),q+1).ldelim()
if(m.metadata!=null)
envoy_config_core_v3_Metadata.encode(m.metadata,w.uint32(74).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_Resource
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.name=v
else
delete m.name
continue
}
case 8:{
if(u!==2)
break
m.resourceName=envoy_service_discovery_v3_ResourceName.decode(r,r.size(),undefined,q+1,m.resourceName)
continue
}
case 4:
{
if(u!==2)
break
if(!(m.aliases&&m.aliases.length))
m.aliases=[]
m.aliases.push(r.stringVerify())
continue
}
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.version=v
else
delete m.version
continue
}
case 2:{
if(u!==2)
break
m.resource=google_protobuf_Any.decode(r,r.size(),undefined,q+1,m.resource)
continue
}
case 6:{
if(u!==2)
break
m.ttl=google_protobuf_Duration.decode(r,r.size(),undefined,q+1,m.ttl)
continue
}
case 7:{
if(u!==2)
break
m.cacheControl=envoy_service_discovery_v3_Resource_CacheControl.decode(r,r.size(),undefined,q+1,m.cacheControl)
continue
}
case 9:{
if(u!==2)
break
m.metadata=envoy_config_core_v3_Metadata.decode(r,r.size(),undefined,q+1,m.metadata)
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

function envoy_service_discovery_v3_Resource_CacheControl() {  }
Object.assign(envoy_service_discovery_v3_Resource_CacheControl.prototype, { doNotCache: false })
Object.assign(envoy_service_discovery_v3_Resource_CacheControl, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.doNotCache!=null&&m.doNotCache!==false)
w.uint32(8).bool(m.doNotCache)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
},
decode: function (r,l,z,q,g){
if(!(r instanceof Reader))
r=Reader.create(r)
if(q===undefined)q=0
if(q>Reader.recursionLimit)
throw Error("max depth exceeded")
var c,m,v
if(l===undefined)
c=r.len
else{
c=r.pos+l
if(c>r.len)
throw RangeError("index out of range")
l=r.len
r.len=c
}
m=g||new envoy_service_discovery_v3_Resource_CacheControl
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 1:{
if(u!==0)
break
if(v=r.bool())
m.doNotCache=v
else
delete m.doNotCache
continue
}
}
r.skipType(u,q,t)
if(!r.discardUnknown){
util.makeProp(m,"$unknowns",false);
(m.$unknowns||(m.$unknowns=[])).push(r.raw(s,r.pos))
}
}
if(l!==undefined){
if(r.pos!==c)
throw RangeError("index out of range")
r.len=l
}
if(z!==undefined)
throw Error("missing end group")
return m
} })

export const google = { protobuf: { Any: google_protobuf_Any, UInt32Value: google_protobuf_UInt32Value, Timestamp: google_protobuf_Timestamp, Struct: google_protobuf_Struct, Value: google_protobuf_Value, NullValue: google_protobuf_NullValue, ListValue: google_protobuf_ListValue, Duration: google_protobuf_Duration }, rpc: { Status: google_rpc_Status } }
export const xds = { core: { v3: { TypedExtensionConfig: xds_core_v3_TypedExtensionConfig, ContextParams: xds_core_v3_ContextParams } } }
export const envoy = { type: { matcher: { v3: { RegexMatcher: Object.assign(envoy_type_matcher_v3_RegexMatcher, { GoogleRE2: envoy_type_matcher_v3_RegexMatcher_GoogleRE2 }), StringMatcher: envoy_type_matcher_v3_StringMatcher, ValueMatcher: Object.assign(envoy_type_matcher_v3_ValueMatcher, { NullMatch: envoy_type_matcher_v3_ValueMatcher_NullMatch }), ListMatcher: envoy_type_matcher_v3_ListMatcher, OrMatcher: envoy_type_matcher_v3_OrMatcher, DoubleMatcher: envoy_type_matcher_v3_DoubleMatcher, NodeMatcher: envoy_type_matcher_v3_NodeMatcher, StructMatcher: Object.assign(envoy_type_matcher_v3_StructMatcher, { PathSegment: envoy_type_matcher_v3_StructMatcher_PathSegment }) } }, v3: { SemanticVersion: envoy_type_v3_SemanticVersion, DoubleRange: envoy_type_v3_DoubleRange } }, config: { core: { v3: { Locality: envoy_config_core_v3_Locality, BuildVersion: envoy_config_core_v3_BuildVersion, Extension: envoy_config_core_v3_Extension, Node: envoy_config_core_v3_Node, Metadata: envoy_config_core_v3_Metadata, ControlPlane: envoy_config_core_v3_ControlPlane, Pipe: envoy_config_core_v3_Pipe, EnvoyInternalAddress: envoy_config_core_v3_EnvoyInternalAddress, SocketAddress: Object.assign(envoy_config_core_v3_SocketAddress, { Protocol: envoy_config_core_v3_SocketAddress_Protocol }), Address: envoy_config_core_v3_Address } } }, admin: { v3: { ClientResourceStatus: envoy_admin_v3_ClientResourceStatus, UpdateFailureState: envoy_admin_v3_UpdateFailureState, ListenersConfigDump: Object.assign(envoy_admin_v3_ListenersConfigDump, { StaticListener: envoy_admin_v3_ListenersConfigDump_StaticListener, DynamicListenerState: envoy_admin_v3_ListenersConfigDump_DynamicListenerState, DynamicListener: envoy_admin_v3_ListenersConfigDump_DynamicListener }), ClustersConfigDump: Object.assign(envoy_admin_v3_ClustersConfigDump, { StaticCluster: envoy_admin_v3_ClustersConfigDump_StaticCluster, DynamicCluster: envoy_admin_v3_ClustersConfigDump_DynamicCluster }), RoutesConfigDump: Object.assign(envoy_admin_v3_RoutesConfigDump, { StaticRouteConfig: envoy_admin_v3_RoutesConfigDump_StaticRouteConfig, DynamicRouteConfig: envoy_admin_v3_RoutesConfigDump_DynamicRouteConfig }), ScopedRoutesConfigDump: Object.assign(envoy_admin_v3_ScopedRoutesConfigDump, { InlineScopedRouteConfigs: envoy_admin_v3_ScopedRoutesConfigDump_InlineScopedRouteConfigs, DynamicScopedRouteConfigs: envoy_admin_v3_ScopedRoutesConfigDump_DynamicScopedRouteConfigs }), EndpointsConfigDump: Object.assign(envoy_admin_v3_EndpointsConfigDump, { StaticEndpointConfig: envoy_admin_v3_EndpointsConfigDump_StaticEndpointConfig, DynamicEndpointConfig: envoy_admin_v3_EndpointsConfigDump_DynamicEndpointConfig }) } }, service: { status: { v3: { ConfigStatus: envoy_service_status_v3_ConfigStatus, ClientConfigStatus: envoy_service_status_v3_ClientConfigStatus, ClientStatusRequest: envoy_service_status_v3_ClientStatusRequest, PerXdsConfig: envoy_service_status_v3_PerXdsConfig, ClientConfig: Object.assign(envoy_service_status_v3_ClientConfig, { GenericXdsConfig: envoy_service_status_v3_ClientConfig_GenericXdsConfig }), ClientStatusResponse: envoy_service_status_v3_ClientStatusResponse } }, secret: { v3: {  } }, discovery: { v3: { ResourceLocator: envoy_service_discovery_v3_ResourceLocator, ResourceName: envoy_service_discovery_v3_ResourceName, DiscoveryRequest: envoy_service_discovery_v3_DiscoveryRequest, DiscoveryResponse: envoy_service_discovery_v3_DiscoveryResponse, DeltaDiscoveryRequest: envoy_service_discovery_v3_DeltaDiscoveryRequest, DeltaDiscoveryResponse: envoy_service_discovery_v3_DeltaDiscoveryResponse, DynamicParameterConstraints: Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints, { SingleConstraint: Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint, { Exists: envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint_Exists }), ConstraintList: envoy_service_discovery_v3_DynamicParameterConstraints_ConstraintList }), Resource: Object.assign(envoy_service_discovery_v3_Resource, { CacheControl: envoy_service_discovery_v3_Resource_CacheControl }) } }, runtime: { v3: {  } }, route: { v3: {  } }, listener: { v3: {  } }, extension: { v3: {  } }, endpoint: { v3: {  } }, cluster: { v3: {  } } } }
