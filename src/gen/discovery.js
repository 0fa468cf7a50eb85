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

export const google = { protobuf: { Any: google_protobuf_Any, Struct: google_protobuf_Struct, Value: google_protobuf_Value, NullValue: google_protobuf_NullValue, ListValue: google_protobuf_ListValue, Duration: google_protobuf_Duration }, rpc: { Status: google_rpc_Status } }
export const xds = { core: { v3: { ContextParams: xds_core_v3_ContextParams } } }
export const envoy = { type: { v3: { SemanticVersion: envoy_type_v3_SemanticVersion } }, config: { core: { v3: { Locality: envoy_config_core_v3_Locality, BuildVersion: envoy_config_core_v3_BuildVersion, Extension: envoy_config_core_v3_Extension, Node: envoy_config_core_v3_Node, Metadata: envoy_config_core_v3_Metadata, ControlPlane: envoy_config_core_v3_ControlPlane, Pipe: envoy_config_core_v3_Pipe, EnvoyInternalAddress: envoy_config_core_v3_EnvoyInternalAddress, SocketAddress: Object.assign(envoy_config_core_v3_SocketAddress, { Protocol: envoy_config_core_v3_SocketAddress_Protocol }), Address: envoy_config_core_v3_Address } } }, service: { secret: { v3: {  } }, discovery: { v3: { ResourceLocator: envoy_service_discovery_v3_ResourceLocator, ResourceName: envoy_service_discovery_v3_ResourceName, DiscoveryRequest: envoy_service_discovery_v3_DiscoveryRequest, DiscoveryResponse: envoy_service_discovery_v3_DiscoveryResponse, DeltaDiscoveryRequest: envoy_service_discovery_v3_DeltaDiscoveryRequest, DeltaDiscoveryResponse: envoy_service_discovery_v3_DeltaDiscoveryResponse, DynamicParameterConstraints: Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints, { SingleConstraint: Object.assign(envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint, { Exists: envoy_service_discovery_v3_DynamicParameterConstraints_SingleConstraint_Exists }), ConstraintList: envoy_service_discovery_v3_DynamicParameterConstraints_ConstraintList }), Resource: Object.assign(envoy_service_discovery_v3_Resource, { CacheControl: envoy_service_discovery_v3_Resource_CacheControl }) } }, runtime: { v3: {  } }, route: { v3: {  } }, listener: { v3: {  } }, extension: { v3: {  } }, endpoint: { v3: {  } }, cluster: { v3: {  } } } }
