// Made by `bun run gen`; do not edit.
import { $protobuf } from './protobuf.js'

const { Reader, Writer, util } = $protobuf
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

function grpc_reflection_v1alpha_ServerReflectionRequest() {  }
Object.assign(grpc_reflection_v1alpha_ServerReflectionRequest.prototype, { host: "", fileByFilename: null, fileContainingSymbol: null, fileContainingExtension: null, allExtensionNumbersOfType: null, listServices: null })
Object.defineProperty(grpc_reflection_v1alpha_ServerReflectionRequest.prototype, 'messageRequest', { get: util.oneOfGetter(["fileByFilename","fileContainingSymbol","fileContainingExtension","allExtensionNumbersOfType","listServices"]), set: util.oneOfSetter(["fileByFilename","fileContainingSymbol","fileContainingExtension","allExtensionNumbersOfType","listServices"]) })
Object.assign(grpc_reflection_v1alpha_ServerReflectionRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.host!=null&&m.host!=="")
w.uint32(10).string(m.host)
if(m.fileByFilename!=null)
w.uint32(26).string(m.fileByFilename)
if(m.fileContainingSymbol!=null)
w.uint32(34).string(m.fileContainingSymbol)
if(m.fileContainingExtension!=null)
grpc_reflection_v1alpha_ExtensionRequest.encode(m.fileContainingExtension,w.uint32(42).fork(),q+1).ldelim()
if(m.allExtensionNumbersOfType!=null)
w.uint32(50).string(m.allExtensionNumbersOfType)
if(m.listServices!=null)
w.uint32(58).string(m.listServices)
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
m=g||new grpc_reflection_v1alpha_ServerReflectionRequest
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
m.host=v
else
delete m.host
continue
}
case 3:{
if(u!==2)
break
m.fileByFilename=r.stringVerify()
m.messageRequest="fileByFilename"
continue
}
case 4:{
if(u!==2)
break
m.fileContainingSymbol=r.stringVerify()
m.messageRequest="fileContainingSymbol"
continue
}
case 5:{
if(u!==2)
break
m.fileContainingExtension=grpc_reflection_v1alpha_ExtensionRequest.decode(r,r.size(),undefined,q+1,m.fileContainingExtension)
m.messageRequest="fileContainingExtension"
continue
}
case 6:{
if(u!==2)
break
m.allExtensionNumbersOfType=r.stringVerify()
m.messageRequest="allExtensionNumbersOfType"
continue
}
case 7:{
if(u!==2)
break
m.listServices=r.stringVerify()
m.messageRequest="listServices"
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

function grpc_reflection_v1alpha_ExtensionRequest() {  }
Object.assign(grpc_reflection_v1alpha_ExtensionRequest.prototype, { containingType: "", extensionNumber: 0 })
Object.assign(grpc_reflection_v1alpha_ExtensionRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.containingType!=null&&m.containingType!=="")
w.uint32(10).string(m.containingType)
if(m.extensionNumber!=null&&m.extensionNumber!==0)
w.uint32(16).int32(m.extensionNumber)
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
m=g||new grpc_reflection_v1alpha_ExtensionRequest
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
m.containingType=v
else
delete m.containingType
continue
}
case 2:{
if(u!==0)
break
if(v=r.int32())
m.extensionNumber=v
else
delete m.extensionNumber
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

function grpc_reflection_v1alpha_ServerReflectionResponse() {  }
Object.assign(grpc_reflection_v1alpha_ServerReflectionResponse.prototype, { validHost: "", originalRequest: null, fileDescriptorResponse: null, allExtensionNumbersResponse: null, listServicesResponse: null, errorResponse: null })
Object.defineProperty(grpc_reflection_v1alpha_ServerReflectionResponse.prototype, 'messageResponse', { get: util.oneOfGetter(["fileDescriptorResponse","allExtensionNumbersResponse","listServicesResponse","errorResponse"]), set: util.oneOfSetter(["fileDescriptorResponse","allExtensionNumbersResponse","listServicesResponse","errorResponse"]) })
Object.assign(grpc_reflection_v1alpha_ServerReflectionResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.validHost!=null&&m.validHost!=="")
w.uint32(10).string(m.validHost)
if(m.originalRequest!=null)
grpc_reflection_v1alpha_ServerReflectionRequest.encode(m.originalRequest,w.uint32(18).fork(),q+1).ldelim()
if(m.fileDescriptorResponse!=null)
grpc_reflection_v1alpha_FileDescriptorResponse.encode(m.fileDescriptorResponse,w.uint32(34).fork(),q+1).ldelim()
if(m.allExtensionNumbersResponse!=null)
grpc_reflection_v1alpha_ExtensionNumberResponse.encode(m.allExtensionNumbersResponse,w.uint32(42).fork(),q+1).ldelim()
if(m.listServicesResponse!=null)
grpc_reflection_v1alpha_ListServiceResponse.encode(m.listServicesResponse,w.uint32(50).fork(),q+1).ldelim()
if(m.errorResponse!=null)
grpc_reflection_v1alpha_ErrorResponse.encode(m.errorResponse,w.uint32(58).fork(),q+1).ldelim()
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
m=g||new grpc_reflection_v1alpha_ServerReflectionResponse
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
m.validHost=v
else
delete m.validHost
continue
}
case 2:{
if(u!==2)
break
m.originalRequest=grpc_reflection_v1alpha_ServerReflectionRequest.decode(r,r.size(),undefined,q+1,m.originalRequest)
continue
}
case 4:{
if(u!==2)
break
m.fileDescriptorResponse=grpc_reflection_v1alpha_FileDescriptorResponse.decode(r,r.size(),undefined,q+1,m.fileDescriptorResponse)
m.messageResponse="fileDescriptorResponse"
continue
}
case 5:{
if(u!==2)
break
m.allExtensionNumbersResponse=grpc_reflection_v1alpha_ExtensionNumberResponse.decode(r,r.size(),undefined,q+1,m.allExtensionNumbersResponse)
m.messageResponse="allExtensionNumbersResponse"
continue
}
case 6:{
if(u!==2)
break
m.listServicesResponse=grpc_reflection_v1alpha_ListServiceResponse.decode(r,r.size(),undefined,q+1,m.listServicesResponse)
m.messageResponse="listServicesResponse"
continue
}
case 7:{
if(u!==2)
break
m.errorResponse=grpc_reflection_v1alpha_ErrorResponse.decode(r,r.size(),undefined,q+1,m.errorResponse)
m.messageResponse="errorResponse"
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

function grpc_reflection_v1alpha_FileDescriptorResponse() { this.fileDescriptorProto = [] }
Object.assign(grpc_reflection_v1alpha_FileDescriptorResponse.prototype, { fileDescriptorProto: util.emptyArray })
Object.assign(grpc_reflection_v1alpha_FileDescriptorResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.fileDescriptorProto!=null&&m.fileDescriptorProto.length){
for(var i=0;i<m.fileDescriptorProto.length;++i)
w.uint32(10).bytes(m.fileDescriptorProto[i])
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
m=g||new grpc_reflection_v1alpha_FileDescriptorResponse
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
if(!(m.fileDescriptorProto&&m.fileDescriptorProto.length))
m.fileDescriptorProto=[]
m.fileDescriptorProto.push(r.bytes())
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

function grpc_reflection_v1alpha_ExtensionNumberResponse() { this.extensionNumber = [] }
Object.assign(grpc_reflection_v1alpha_ExtensionNumberResponse.prototype, { baseTypeName: "", extensionNumber: util.emptyArray })
Object.assign(grpc_reflection_v1alpha_ExtensionNumberResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.baseTypeName!=null&&m.baseTypeName!=="")
w.uint32(10).string(m.baseTypeName)
if(m.extensionNumber!=null&&m.extensionNumber.length){
w.uint32(18).int32s(m.extensionNumber)
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
m=g||new grpc_reflection_v1alpha_ExtensionNumberResponse
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
m.baseTypeName=v
else
delete m.baseTypeName
continue
}
case 2:
{
if(u===2){
if(!(m.extensionNumber&&m.extensionNumber.length))
m.extensionNumber=[]
r.int32s(m.extensionNumber)
continue
}
if(u!==0)
break
if(!(m.extensionNumber&&m.extensionNumber.length))
m.extensionNumber=[]
m.extensionNumber.push(r.int32())
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

function grpc_reflection_v1alpha_ListServiceResponse() { this.service = [] }
Object.assign(grpc_reflection_v1alpha_ListServiceResponse.prototype, { service: util.emptyArray })
Object.assign(grpc_reflection_v1alpha_ListServiceResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.service!=null&&m.service.length){
for(var i=0;i<m.service.length;++i)
grpc_reflection_v1alpha_ServiceResponse.encode(m.service[i],w.uint32(10).fork(),q+1).ldelim()
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
m=g||new grpc_reflection_v1alpha_ListServiceResponse
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
if(!(m.service&&m.service.length))
m.service=[]
m.service.push(grpc_reflection_v1alpha_ServiceResponse.decode(r,r.size(),undefined,q+1))
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

function grpc_reflection_v1alpha_ServiceResponse() {  }
Object.assign(grpc_reflection_v1alpha_ServiceResponse.prototype, { name: "" })
Object.assign(grpc_reflection_v1alpha_ServiceResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
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
m=g||new grpc_reflection_v1alpha_ServiceResponse
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

function grpc_reflection_v1alpha_ErrorResponse() {  }
Object.assign(grpc_reflection_v1alpha_ErrorResponse.prototype, { errorCode: 0, errorMessage: "" })
Object.assign(grpc_reflection_v1alpha_ErrorResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.errorCode!=null&&m.errorCode!==0)
w.uint32(8).int32(m.errorCode)
if(m.errorMessage!=null&&m.errorMessage!=="")
w.uint32(18).string(m.errorMessage)
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
m=g||new grpc_reflection_v1alpha_ErrorResponse
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
m.errorCode=v
else
delete m.errorCode
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.errorMessage=v
else
delete m.errorMessage
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

function grpc_reflection_v1_ServerReflectionRequest() {  }
Object.assign(grpc_reflection_v1_ServerReflectionRequest.prototype, { host: "", fileByFilename: null, fileContainingSymbol: null, fileContainingExtension: null, allExtensionNumbersOfType: null, listServices: null })
Object.defineProperty(grpc_reflection_v1_ServerReflectionRequest.prototype, 'messageRequest', { get: util.oneOfGetter(["fileByFilename","fileContainingSymbol","fileContainingExtension","allExtensionNumbersOfType","listServices"]), set: util.oneOfSetter(["fileByFilename","fileContainingSymbol","fileContainingExtension","allExtensionNumbersOfType","listServices"]) })
Object.assign(grpc_reflection_v1_ServerReflectionRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.host!=null&&m.host!=="")
w.uint32(10).string(m.host)
if(m.fileByFilename!=null)
w.uint32(26).string(m.fileByFilename)
if(m.fileContainingSymbol!=null)
w.uint32(34).string(m.fileContainingSymbol)
if(m.fileContainingExtension!=null)
grpc_reflection_v1_ExtensionRequest.encode(m.fileContainingExtension,w.uint32(42).fork(),q+1).ldelim()
if(m.allExtensionNumbersOfType!=null)
w.uint32(50).string(m.allExtensionNumbersOfType)
if(m.listServices!=null)
w.uint32(58).string(m.listServices)
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
m=g||new grpc_reflection_v1_ServerReflectionRequest
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
m.host=v
else
delete m.host
continue
}
case 3:{
if(u!==2)
break
m.fileByFilename=r.stringVerify()
m.messageRequest="fileByFilename"
continue
}
case 4:{
if(u!==2)
break
m.fileContainingSymbol=r.stringVerify()
m.messageRequest="fileContainingSymbol"
continue
}
case 5:{
if(u!==2)
break
m.fileContainingExtension=grpc_reflection_v1_ExtensionRequest.decode(r,r.size(),undefined,q+1,m.fileContainingExtension)
m.messageRequest="fileContainingExtension"
continue
}
case 6:{
if(u!==2)
break
m.allExtensionNumbersOfType=r.stringVerify()
m.messageRequest="allExtensionNumbersOfType"
continue
}
case 7:{
if(u!==2)
break
m.listServices=r.stringVerify()
m.messageRequest="listServices"
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

function grpc_reflection_v1_ExtensionRequest() {  }
Object.assign(grpc_reflection_v1_ExtensionRequest.prototype, { containingType: "", extensionNumber: 0 })
Object.assign(grpc_reflection_v1_ExtensionRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.containingType!=null&&m.containingType!=="")
w.uint32(10).string(m.containingType)
if(m.extensionNumber!=null&&m.extensionNumber!==0)
w.uint32(16).int32(m.extensionNumber)
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
m=g||new grpc_reflection_v1_ExtensionRequest
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
m.containingType=v
else
delete m.containingType
continue
}
case 2:{
if(u!==0)
break
if(v=r.int32())
m.extensionNumber=v
else
delete m.extensionNumber
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

function grpc_reflection_v1_ServerReflectionResponse() {  }
Object.assign(grpc_reflection_v1_ServerReflectionResponse.prototype, { validHost: "", originalRequest: null, fileDescriptorResponse: null, allExtensionNumbersResponse: null, listServicesResponse: null, errorResponse: null })
Object.defineProperty(grpc_reflection_v1_ServerReflectionResponse.prototype, 'messageResponse', { get: util.oneOfGetter(["fileDescriptorResponse","allExtensionNumbersResponse","listServicesResponse","errorResponse"]), set: util.oneOfSetter(["fileDescriptorResponse","allExtensionNumbersResponse","listServicesResponse","errorResponse"]) })
Object.assign(grpc_reflection_v1_ServerReflectionResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.validHost!=null&&m.validHost!=="")
w.uint32(10).string(m.validHost)
if(m.originalRequest!=null)
grpc_reflection_v1_ServerReflectionRequest.encode(m.originalRequest,w.uint32(18).fork(),q+1).ldelim()
if(m.fileDescriptorResponse!=null)
grpc_reflection_v1_FileDescriptorResponse.encode(m.fileDescriptorResponse,w.uint32(34).fork(),q+1).ldelim()
if(m.allExtensionNumbersResponse!=null)
grpc_reflection_v1_ExtensionNumberResponse.encode(m.allExtensionNumbersResponse,w.uint32(42).fork(),q+1).ldelim()
if(m.listServicesResponse!=null)
grpc_reflection_v1_ListServiceResponse.encode(m.listServicesResponse,w.uint32(50).fork(),q+1).ldelim()
if(m.errorResponse!=null)
grpc_reflection_v1_ErrorResponse.encode(m.errorResponse,w.uint32(58).fork(),q+1).ldelim()
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
m=g||new grpc_reflection_v1_ServerReflectionResponse
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
m.validHost=v
else
delete m.validHost
continue
}
case 2:{
if(u!==2)
break
m.originalRequest=grpc_reflection_v1_ServerReflectionRequest.decode(r,r.size(),undefined,q+1,m.originalRequest)
continue
}
case 4:{
if(u!==2)
break
m.fileDescriptorResponse=grpc_reflection_v1_FileDescriptorResponse.decode(r,r.size(),undefined,q+1,m.fileDescriptorResponse)
m.messageResponse="fileDescriptorResponse"
continue
}
case 5:{
if(u!==2)
break
m.allExtensionNumbersResponse=grpc_reflection_v1_ExtensionNumberResponse.decode(r,r.size(),undefined,q+1,m.allExtensionNumbersResponse)
m.messageResponse="allExtensionNumbersResponse"
continue
}
case 6:{
if(u!==2)
break
m.listServicesResponse=grpc_reflection_v1_ListServiceResponse.decode(r,r.size(),undefined,q+1,m.listServicesResponse)
m.messageResponse="listServicesResponse"
continue
}
case 7:{
if(u!==2)
break
m.errorResponse=grpc_reflection_v1_ErrorResponse.decode(r,r.size(),undefined,q+1,m.errorResponse)
m.messageResponse="errorResponse"
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

function grpc_reflection_v1_FileDescriptorResponse() { this.fileDescriptorProto = [] }
Object.assign(grpc_reflection_v1_FileDescriptorResponse.prototype, { fileDescriptorProto: util.emptyArray })
Object.assign(grpc_reflection_v1_FileDescriptorResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.fileDescriptorProto!=null&&m.fileDescriptorProto.length){
for(var i=0;i<m.fileDescriptorProto.length;++i)
w.uint32(10).bytes(m.fileDescriptorProto[i])
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
m=g||new grpc_reflection_v1_FileDescriptorResponse
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
if(!(m.fileDescriptorProto&&m.fileDescriptorProto.length))
m.fileDescriptorProto=[]
m.fileDescriptorProto.push(r.bytes())
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

function grpc_reflection_v1_ExtensionNumberResponse() { this.extensionNumber = [] }
Object.assign(grpc_reflection_v1_ExtensionNumberResponse.prototype, { baseTypeName: "", extensionNumber: util.emptyArray })
Object.assign(grpc_reflection_v1_ExtensionNumberResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.baseTypeName!=null&&m.baseTypeName!=="")
w.uint32(10).string(m.baseTypeName)
if(m.extensionNumber!=null&&m.extensionNumber.length){
w.uint32(18).int32s(m.extensionNumber)
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
m=g||new grpc_reflection_v1_ExtensionNumberResponse
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
m.baseTypeName=v
else
delete m.baseTypeName
continue
}
case 2:
{
if(u===2){
if(!(m.extensionNumber&&m.extensionNumber.length))
m.extensionNumber=[]
r.int32s(m.extensionNumber)
continue
}
if(u!==0)
break
if(!(m.extensionNumber&&m.extensionNumber.length))
m.extensionNumber=[]
m.extensionNumber.push(r.int32())
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

function grpc_reflection_v1_ListServiceResponse() { this.service = [] }
Object.assign(grpc_reflection_v1_ListServiceResponse.prototype, { service: util.emptyArray })
Object.assign(grpc_reflection_v1_ListServiceResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.service!=null&&m.service.length){
for(var i=0;i<m.service.length;++i)
grpc_reflection_v1_ServiceResponse.encode(m.service[i],w.uint32(10).fork(),q+1).ldelim()
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
m=g||new grpc_reflection_v1_ListServiceResponse
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
if(!(m.service&&m.service.length))
m.service=[]
m.service.push(grpc_reflection_v1_ServiceResponse.decode(r,r.size(),undefined,q+1))
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

function grpc_reflection_v1_ServiceResponse() {  }
Object.assign(grpc_reflection_v1_ServiceResponse.prototype, { name: "" })
Object.assign(grpc_reflection_v1_ServiceResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
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
m=g||new grpc_reflection_v1_ServiceResponse
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

function grpc_reflection_v1_ErrorResponse() {  }
Object.assign(grpc_reflection_v1_ErrorResponse.prototype, { errorCode: 0, errorMessage: "" })
Object.assign(grpc_reflection_v1_ErrorResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.errorCode!=null&&m.errorCode!==0)
w.uint32(8).int32(m.errorCode)
if(m.errorMessage!=null&&m.errorMessage!=="")
w.uint32(18).string(m.errorMessage)
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
m=g||new grpc_reflection_v1_ErrorResponse
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
m.errorCode=v
else
delete m.errorCode
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.errorMessage=v
else
delete m.errorMessage
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

function grpc_health_v1_HealthCheckRequest() {  }
Object.assign(grpc_health_v1_HealthCheckRequest.prototype, { service: "" })
Object.assign(grpc_health_v1_HealthCheckRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.service!=null&&m.service!=="")
w.uint32(10).string(m.service)
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
m=g||new grpc_health_v1_HealthCheckRequest
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
m.service=v
else
delete m.service
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

function grpc_health_v1_HealthCheckResponse() {  }
Object.assign(grpc_health_v1_HealthCheckResponse.prototype, { status: 0 })
Object.assign(grpc_health_v1_HealthCheckResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.status!=null&&m.status!==0)
w.uint32(8).int32(m.status)
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
m=g||new grpc_health_v1_HealthCheckResponse
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

const grpc_health_v1_HealthCheckResponse_ServingStatus = Object.assign(Object.create({ __proto__: null, 0: 'UNKNOWN', 1: 'SERVING', 2: 'NOT_SERVING', 3: 'SERVICE_UNKNOWN' }), { UNKNOWN: 0, SERVING: 1, NOT_SERVING: 2, SERVICE_UNKNOWN: 3 })

function grpc_health_v1_HealthListRequest() {  }
Object.assign(grpc_health_v1_HealthListRequest.prototype, {  })
Object.assign(grpc_health_v1_HealthListRequest, { encode: function (m,w,q){
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
m=g||new grpc_health_v1_HealthListRequest
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

function grpc_health_v1_HealthListResponse() { this.statuses = {} }
Object.assign(grpc_health_v1_HealthListResponse.prototype, { statuses: util.emptyObject })
Object.assign(grpc_health_v1_HealthListResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.statuses!=null){
for(var ks=Object.keys(m.statuses),i=0;i<ks.length;++i){
w.uint32(10).fork().uint32(10).string(ks[i])
grpc_health_v1_HealthCheckResponse.encode(m.statuses[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
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
m=g||new grpc_health_v1_HealthListResponse
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
if(m.statuses===util.emptyObject)
m.statuses={}
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
v=grpc_health_v1_HealthCheckResponse.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.statuses,k)
m.statuses[k]=v||new grpc_health_v1_HealthCheckResponse
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

function inference_ServerLiveRequest() {  }
Object.assign(inference_ServerLiveRequest.prototype, {  })
Object.assign(inference_ServerLiveRequest, { encode: function (m,w,q){
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
m=g||new inference_ServerLiveRequest
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

function inference_ServerLiveResponse() {  }
Object.assign(inference_ServerLiveResponse.prototype, { live: false })
Object.assign(inference_ServerLiveResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.live!=null&&m.live!==false)
w.uint32(8).bool(m.live)
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
m=g||new inference_ServerLiveResponse
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
m.live=v
else
delete m.live
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

function inference_ServerReadyRequest() {  }
Object.assign(inference_ServerReadyRequest.prototype, {  })
Object.assign(inference_ServerReadyRequest, { encode: function (m,w,q){
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
m=g||new inference_ServerReadyRequest
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

function inference_ServerReadyResponse() {  }
Object.assign(inference_ServerReadyResponse.prototype, { ready: false })
Object.assign(inference_ServerReadyResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.ready!=null&&m.ready!==false)
w.uint32(8).bool(m.ready)
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
m=g||new inference_ServerReadyResponse
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
m.ready=v
else
delete m.ready
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

function inference_ModelReadyRequest() {  }
Object.assign(inference_ModelReadyRequest.prototype, { name: "", version: "" })
Object.assign(inference_ModelReadyRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.version!=null&&m.version!=="")
w.uint32(18).string(m.version)
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
m=g||new inference_ModelReadyRequest
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
m.version=v
else
delete m.version
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

function inference_ModelReadyResponse() {  }
Object.assign(inference_ModelReadyResponse.prototype, { ready: false })
Object.assign(inference_ModelReadyResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.ready!=null&&m.ready!==false)
w.uint32(8).bool(m.ready)
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
m=g||new inference_ModelReadyResponse
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
m.ready=v
else
delete m.ready
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

function inference_ServerMetadataRequest() {  }
Object.assign(inference_ServerMetadataRequest.prototype, {  })
Object.assign(inference_ServerMetadataRequest, { encode: function (m,w,q){
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
m=g||new inference_ServerMetadataRequest
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

function inference_ServerMetadataResponse() { this.extensions = [] }
Object.assign(inference_ServerMetadataResponse.prototype, { name: "", version: "", extensions: util.emptyArray })
Object.assign(inference_ServerMetadataResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.version!=null&&m.version!=="")
w.uint32(18).string(m.version)
if(m.extensions!=null&&m.extensions.length){
for(var i=0;i<m.extensions.length;++i)
w.uint32(26).string(m.extensions[i])
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
m=g||new inference_ServerMetadataResponse
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
m.version=v
else
delete m.version
continue
}
case 3:
{
if(u!==2)
break
if(!(m.extensions&&m.extensions.length))
m.extensions=[]
m.extensions.push(r.stringVerify())
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

function inference_ModelMetadataRequest() {  }
Object.assign(inference_ModelMetadataRequest.prototype, { name: "", version: "" })
Object.assign(inference_ModelMetadataRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.version!=null&&m.version!=="")
w.uint32(18).string(m.version)
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
m=g||new inference_ModelMetadataRequest
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
m.version=v
else
delete m.version
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

function inference_ModelMetadataResponse() { this.versions = []; this.inputs = []; this.outputs = []; this.parameters = {} }
Object.assign(inference_ModelMetadataResponse.prototype, { name: "", versions: util.emptyArray, platform: "", inputs: util.emptyArray, outputs: util.emptyArray, parameters: util.emptyObject })
Object.assign(inference_ModelMetadataResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.versions!=null&&m.versions.length){
for(var i=0;i<m.versions.length;++i)
w.uint32(18).string(m.versions[i])
}
if(m.platform!=null&&m.platform!=="")
w.uint32(26).string(m.platform)
if(m.inputs!=null&&m.inputs.length){
for(var i=0;i<m.inputs.length;++i)
inference_ModelMetadataResponse_TensorMetadata.encode(m.inputs[i],w.uint32(34).fork(),q+1).ldelim()
}
if(m.outputs!=null&&m.outputs.length){
for(var i=0;i<m.outputs.length;++i)
inference_ModelMetadataResponse_TensorMetadata.encode(m.outputs[i],w.uint32(42).fork(),q+1).ldelim()
}
if(m.parameters!=null){
for(var ks=Object.keys(m.parameters),i=0;i<ks.length;++i){
w.uint32(50).fork().uint32(10).string(ks[i])
inference_InferParameter.encode(m.parameters[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
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
m=g||new inference_ModelMetadataResponse
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
if(!(m.versions&&m.versions.length))
m.versions=[]
m.versions.push(r.stringVerify())
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.platform=v
else
delete m.platform
continue
}
case 4:
{
if(u!==2)
break
if(!(m.inputs&&m.inputs.length))
m.inputs=[]
m.inputs.push(inference_ModelMetadataResponse_TensorMetadata.decode(r,r.size(),undefined,q+1))
continue
}
case 5:
{
if(u!==2)
break
if(!(m.outputs&&m.outputs.length))
m.outputs=[]
m.outputs.push(inference_ModelMetadataResponse_TensorMetadata.decode(r,r.size(),undefined,q+1))
continue
}
case 6:{
if(u!==2)
break
if(m.parameters===util.emptyObject)
m.parameters={}
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
v=inference_InferParameter.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.parameters,k)
m.parameters[k]=v||new inference_InferParameter
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

function inference_ModelMetadataResponse_TensorMetadata() { this.shape = []; this.parameters = {} }
Object.assign(inference_ModelMetadataResponse_TensorMetadata.prototype, { name: "", datatype: "", shape: util.emptyArray, parameters: util.emptyObject })
Object.assign(inference_ModelMetadataResponse_TensorMetadata, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.datatype!=null&&m.datatype!=="")
w.uint32(18).string(m.datatype)
if(m.shape!=null&&m.shape.length){
w.uint32(26).int64s(m.shape)
}
if(m.parameters!=null){
for(var ks=Object.keys(m.parameters),i=0;i<ks.length;++i){
w.uint32(34).fork().uint32(10).string(ks[i])
inference_InferParameter.encode(m.parameters[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
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
m=g||new inference_ModelMetadataResponse_TensorMetadata
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
m.datatype=v
else
delete m.datatype
continue
}
case 3:
{
if(u===2){
if(!(m.shape&&m.shape.length))
m.shape=[]
r.int64s(m.shape)
continue
}
if(u!==0)
break
if(!(m.shape&&m.shape.length))
m.shape=[]
m.shape.push(r.int64())
continue
}
case 4:{
if(u!==2)
break
if(m.parameters===util.emptyObject)
m.parameters={}
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
v=inference_InferParameter.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.parameters,k)
m.parameters[k]=v||new inference_InferParameter
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

function inference_ModelInferRequest() { this.parameters = {}; this.inputs = []; this.outputs = []; this.rawInputContents = [] }
Object.assign(inference_ModelInferRequest.prototype, { modelName: "", modelVersion: "", id: "", parameters: util.emptyObject, inputs: util.emptyArray, outputs: util.emptyArray, rawInputContents: util.emptyArray })
Object.assign(inference_ModelInferRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.modelName!=null&&m.modelName!=="")
w.uint32(10).string(m.modelName)
if(m.modelVersion!=null&&m.modelVersion!=="")
w.uint32(18).string(m.modelVersion)
if(m.id!=null&&m.id!=="")
w.uint32(26).string(m.id)
if(m.parameters!=null){
for(var ks=Object.keys(m.parameters),i=0;i<ks.length;++i){
w.uint32(34).fork().uint32(10).string(ks[i])
inference_InferParameter.encode(m.parameters[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.inputs!=null&&m.inputs.length){
for(var i=0;i<m.inputs.length;++i)
inference_ModelInferRequest_InferInputTensor.encode(m.inputs[i],w.uint32(42).fork(),q+1).ldelim()
}
if(m.outputs!=null&&m.outputs.length){
for(var i=0;i<m.outputs.length;++i)
inference_ModelInferRequest_InferRequestedOutputTensor.encode(m.outputs[i],w.uint32(50).fork(),q+1).ldelim()
}
if(m.rawInputContents!=null&&m.rawInputContents.length){
for(var i=0;i<m.rawInputContents.length;++i)
w.uint32(58).bytes(m.rawInputContents[i])
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
m=g||new inference_ModelInferRequest
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
m.modelName=v
else
delete m.modelName
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.modelVersion=v
else
delete m.modelVersion
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.id=v
else
delete m.id
continue
}
case 4:{
if(u!==2)
break
if(m.parameters===util.emptyObject)
m.parameters={}
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
v=inference_InferParameter.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.parameters,k)
m.parameters[k]=v||new inference_InferParameter
continue
}
case 5:
{
if(u!==2)
break
if(!(m.inputs&&m.inputs.length))
m.inputs=[]
m.inputs.push(inference_ModelInferRequest_InferInputTensor.decode(r,r.size(),undefined,q+1))
continue
}
case 6:
{
if(u!==2)
break
if(!(m.outputs&&m.outputs.length))
m.outputs=[]
m.outputs.push(inference_ModelInferRequest_InferRequestedOutputTensor.decode(r,r.size(),undefined,q+1))
continue
}
case 7:
{
if(u!==2)
break
if(!(m.rawInputContents&&m.rawInputContents.length))
m.rawInputContents=[]
m.rawInputContents.push(r.bytes())
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

function inference_ModelInferRequest_InferInputTensor() { this.shape = []; this.parameters = {} }
Object.assign(inference_ModelInferRequest_InferInputTensor.prototype, { name: "", datatype: "", shape: util.emptyArray, parameters: util.emptyObject, contents: null })
Object.assign(inference_ModelInferRequest_InferInputTensor, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.datatype!=null&&m.datatype!=="")
w.uint32(18).string(m.datatype)
if(m.shape!=null&&m.shape.length){
w.uint32(26).int64s(m.shape)
}
if(m.parameters!=null){
for(var ks=Object.keys(m.parameters),i=0;i<ks.length;++i){
w.uint32(34).fork().uint32(10).string(ks[i])
inference_InferParameter.encode(m.parameters[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.contents!=null)
inference_InferTensorContents.encode(m.contents,w.uint32(42).fork(),q+1).ldelim()
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
m=g||new inference_ModelInferRequest_InferInputTensor
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
m.datatype=v
else
delete m.datatype
continue
}
case 3:
{
if(u===2){
if(!(m.shape&&m.shape.length))
m.shape=[]
r.int64s(m.shape)
continue
}
if(u!==0)
break
if(!(m.shape&&m.shape.length))
m.shape=[]
m.shape.push(r.int64())
continue
}
case 4:{
if(u!==2)
break
if(m.parameters===util.emptyObject)
m.parameters={}
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
v=inference_InferParameter.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.parameters,k)
m.parameters[k]=v||new inference_InferParameter
continue
}
case 5:{
if(u!==2)
break
m.contents=inference_InferTensorContents.decode(r,r.size(),undefined,q+1,m.contents)
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

function inference_ModelInferRequest_InferRequestedOutputTensor() { this.parameters = {} }
Object.assign(inference_ModelInferRequest_InferRequestedOutputTensor.prototype, { name: "", parameters: util.emptyObject })
Object.assign(inference_ModelInferRequest_InferRequestedOutputTensor, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.parameters!=null){
for(var ks=Object.keys(m.parameters),i=0;i<ks.length;++i){
w.uint32(18).fork().uint32(10).string(ks[i])
inference_InferParameter.encode(m.parameters[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
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
m=g||new inference_ModelInferRequest_InferRequestedOutputTensor
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
if(m.parameters===util.emptyObject)
m.parameters={}
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
v=inference_InferParameter.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.parameters,k)
m.parameters[k]=v||new inference_InferParameter
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

function inference_ModelInferResponse() { this.parameters = {}; this.outputs = []; this.rawOutputContents = [] }
Object.assign(inference_ModelInferResponse.prototype, { modelName: "", modelVersion: "", id: "", parameters: util.emptyObject, outputs: util.emptyArray, rawOutputContents: util.emptyArray })
Object.assign(inference_ModelInferResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.modelName!=null&&m.modelName!=="")
w.uint32(10).string(m.modelName)
if(m.modelVersion!=null&&m.modelVersion!=="")
w.uint32(18).string(m.modelVersion)
if(m.id!=null&&m.id!=="")
w.uint32(26).string(m.id)
if(m.parameters!=null){
for(var ks=Object.keys(m.parameters),i=0;i<ks.length;++i){
w.uint32(34).fork().uint32(10).string(ks[i])
inference_InferParameter.encode(m.parameters[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.outputs!=null&&m.outputs.length){
for(var i=0;i<m.outputs.length;++i)
inference_ModelInferResponse_InferOutputTensor.encode(m.outputs[i],w.uint32(42).fork(),q+1).ldelim()
}
if(m.rawOutputContents!=null&&m.rawOutputContents.length){
for(var i=0;i<m.rawOutputContents.length;++i)
w.uint32(50).bytes(m.rawOutputContents[i])
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
m=g||new inference_ModelInferResponse
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
m.modelName=v
else
delete m.modelName
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.modelVersion=v
else
delete m.modelVersion
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.id=v
else
delete m.id
continue
}
case 4:{
if(u!==2)
break
if(m.parameters===util.emptyObject)
m.parameters={}
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
v=inference_InferParameter.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.parameters,k)
m.parameters[k]=v||new inference_InferParameter
continue
}
case 5:
{
if(u!==2)
break
if(!(m.outputs&&m.outputs.length))
m.outputs=[]
m.outputs.push(inference_ModelInferResponse_InferOutputTensor.decode(r,r.size(),undefined,q+1))
continue
}
case 6:
{
if(u!==2)
break
if(!(m.rawOutputContents&&m.rawOutputContents.length))
m.rawOutputContents=[]
m.rawOutputContents.push(r.bytes())
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

function inference_ModelInferResponse_InferOutputTensor() { this.shape = []; this.parameters = {} }
Object.assign(inference_ModelInferResponse_InferOutputTensor.prototype, { name: "", datatype: "", shape: util.emptyArray, parameters: util.emptyObject, contents: null })
Object.assign(inference_ModelInferResponse_InferOutputTensor, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.datatype!=null&&m.datatype!=="")
w.uint32(18).string(m.datatype)
if(m.shape!=null&&m.shape.length){
w.uint32(26).int64s(m.shape)
}
if(m.parameters!=null){
for(var ks=Object.keys(m.parameters),i=0;i<ks.length;++i){
w.uint32(34).fork().uint32(10).string(ks[i])
inference_InferParameter.encode(m.parameters[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.contents!=null)
inference_InferTensorContents.encode(m.contents,w.uint32(42).fork(),q+1).ldelim()
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
m=g||new inference_ModelInferResponse_InferOutputTensor
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
m.datatype=v
else
delete m.datatype
continue
}
case 3:
{
if(u===2){
if(!(m.shape&&m.shape.length))
m.shape=[]
r.int64s(m.shape)
continue
}
if(u!==0)
break
if(!(m.shape&&m.shape.length))
m.shape=[]
m.shape.push(r.int64())
continue
}
case 4:{
if(u!==2)
break
if(m.parameters===util.emptyObject)
m.parameters={}
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
v=inference_InferParameter.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.parameters,k)
m.parameters[k]=v||new inference_InferParameter
continue
}
case 5:{
if(u!==2)
break
m.contents=inference_InferTensorContents.decode(r,r.size(),undefined,q+1,m.contents)
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

function inference_InferParameter() {  }
Object.assign(inference_InferParameter.prototype, { boolParam: null, int64Param: null, stringParam: null })
Object.defineProperty(inference_InferParameter.prototype, 'parameterChoice', { get: util.oneOfGetter(["boolParam","int64Param","stringParam"]), set: util.oneOfSetter(["boolParam","int64Param","stringParam"]) })
Object.assign(inference_InferParameter, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.boolParam!=null)
w.uint32(8).bool(m.boolParam)
if(m.int64Param!=null)
w.uint32(16).int64(m.int64Param)
if(m.stringParam!=null)
w.uint32(26).string(m.stringParam)
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
m=g||new inference_InferParameter
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
m.boolParam=r.bool()
m.parameterChoice="boolParam"
continue
}
case 2:{
if(u!==0)
break
m.int64Param=r.int64()
m.parameterChoice="int64Param"
continue
}
case 3:{
if(u!==2)
break
m.stringParam=r.stringVerify()
m.parameterChoice="stringParam"
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

function inference_InferTensorContents() { this.boolContents = []; this.intContents = []; this.int64Contents = []; this.uintContents = []; this.uint64Contents = []; this.fp32Contents = []; this.fp64Contents = []; this.bytesContents = [] }
Object.assign(inference_InferTensorContents.prototype, { boolContents: util.emptyArray, intContents: util.emptyArray, int64Contents: util.emptyArray, uintContents: util.emptyArray, uint64Contents: util.emptyArray, fp32Contents: util.emptyArray, fp64Contents: util.emptyArray, bytesContents: util.emptyArray })
Object.assign(inference_InferTensorContents, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.boolContents!=null&&m.boolContents.length){
w.uint32(10).bools(m.boolContents)
}
if(m.intContents!=null&&m.intContents.length){
w.uint32(18).int32s(m.intContents)
}
if(m.int64Contents!=null&&m.int64Contents.length){
w.uint32(26).int64s(m.int64Contents)
}
if(m.uintContents!=null&&m.uintContents.length){
w.uint32(34).uint32s(m.uintContents)
}
if(m.uint64Contents!=null&&m.uint64Contents.length){
w.uint32(42).uint64s(m.uint64Contents)
}
if(m.fp32Contents!=null&&m.fp32Contents.length){
w.uint32(50).floats(m.fp32Contents)
}
if(m.fp64Contents!=null&&m.fp64Contents.length){
w.uint32(58).doubles(m.fp64Contents)
}
if(m.bytesContents!=null&&m.bytesContents.length){
for(var i=0;i<m.bytesContents.length;++i)
w.uint32(66).bytes(m.bytesContents[i])
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
m=g||new inference_InferTensorContents
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
if(u===2){
if(!(m.boolContents&&m.boolContents.length))
m.boolContents=[]
r.bools(m.boolContents)
continue
}
if(u!==0)
break
if(!(m.boolContents&&m.boolContents.length))
m.boolContents=[]
m.boolContents.push(r.bool())
continue
}
case 2:
{
if(u===2){
if(!(m.intContents&&m.intContents.length))
m.intContents=[]
r.int32s(m.intContents)
continue
}
if(u!==0)
break
if(!(m.intContents&&m.intContents.length))
m.intContents=[]
m.intContents.push(r.int32())
continue
}
case 3:
{
if(u===2){
if(!(m.int64Contents&&m.int64Contents.length))
m.int64Contents=[]
r.int64s(m.int64Contents)
continue
}
if(u!==0)
break
if(!(m.int64Contents&&m.int64Contents.length))
m.int64Contents=[]
m.int64Contents.push(r.int64())
continue
}
case 4:
{
if(u===2){
if(!(m.uintContents&&m.uintContents.length))
m.uintContents=[]
r.uint32s(m.uintContents)
continue
}
if(u!==0)
break
if(!(m.uintContents&&m.uintContents.length))
m.uintContents=[]
m.uintContents.push(r.uint32())
continue
}
case 5:
{
if(u===2){
if(!(m.uint64Contents&&m.uint64Contents.length))
m.uint64Contents=[]
r.uint64s(m.uint64Contents)
continue
}
if(u!==0)
break
if(!(m.uint64Contents&&m.uint64Contents.length))
m.uint64Contents=[]
m.uint64Contents.push(r.uint64())
continue
}
case 6:
{
if(u===2){
if(!(m.fp32Contents&&m.fp32Contents.length))
m.fp32Contents=[]
r.floats(m.fp32Contents)
continue
}
if(u!==5)
break
if(!(m.fp32Contents&&m.fp32Contents.length))
m.fp32Contents=[]
m.fp32Contents.push(r.float())
continue
}
case 7:
{
if(u===2){
if(!(m.fp64Contents&&m.fp64Contents.length))
m.fp64Contents=[]
r.doubles(m.fp64Contents)
continue
}
if(u!==1)
break
if(!(m.fp64Contents&&m.fp64Contents.length))
m.fp64Contents=[]
m.fp64Contents.push(r.double())
continue
}
case 8:
{
if(u!==2)
break
if(!(m.bytesContents&&m.bytesContents.length))
m.bytesContents=[]
m.bytesContents.push(r.bytes())
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

function inference_ModelRepositoryParameter() {  }
Object.assign(inference_ModelRepositoryParameter.prototype, { boolParam: null, int64Param: null, stringParam: null, bytesParam: null })
Object.defineProperty(inference_ModelRepositoryParameter.prototype, 'parameterChoice', { get: util.oneOfGetter(["boolParam","int64Param","stringParam","bytesParam"]), set: util.oneOfSetter(["boolParam","int64Param","stringParam","bytesParam"]) })
Object.assign(inference_ModelRepositoryParameter, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.boolParam!=null)
w.uint32(8).bool(m.boolParam)
if(m.int64Param!=null)
w.uint32(16).int64(m.int64Param)
if(m.stringParam!=null)
w.uint32(26).string(m.stringParam)
if(m.bytesParam!=null)
w.uint32(34).bytes(m.bytesParam)
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
m=g||new inference_ModelRepositoryParameter
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
m.boolParam=r.bool()
m.parameterChoice="boolParam"
continue
}
case 2:{
if(u!==0)
break
m.int64Param=r.int64()
m.parameterChoice="int64Param"
continue
}
case 3:{
if(u!==2)
break
m.stringParam=r.stringVerify()
m.parameterChoice="stringParam"
continue
}
case 4:{
if(u!==2)
break
m.bytesParam=r.bytes()
m.parameterChoice="bytesParam"
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

function inference_RepositoryIndexRequest() {  }
Object.assign(inference_RepositoryIndexRequest.prototype, { repositoryName: "", ready: false })
Object.assign(inference_RepositoryIndexRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.repositoryName!=null&&m.repositoryName!=="")
w.uint32(10).string(m.repositoryName)
if(m.ready!=null&&m.ready!==false)
w.uint32(16).bool(m.ready)
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
m=g||new inference_RepositoryIndexRequest
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
m.repositoryName=v
else
delete m.repositoryName
continue
}
case 2:{
if(u!==0)
break
if(v=r.bool())
m.ready=v
else
delete m.ready
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

function inference_RepositoryIndexResponse() { this.models = [] }
Object.assign(inference_RepositoryIndexResponse.prototype, { models: util.emptyArray })
Object.assign(inference_RepositoryIndexResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.models!=null&&m.models.length){
for(var i=0;i<m.models.length;++i)
inference_RepositoryIndexResponse_ModelIndex.encode(m.models[i],w.uint32(10).fork(),q+1).ldelim()
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
m=g||new inference_RepositoryIndexResponse
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
if(!(m.models&&m.models.length))
m.models=[]
m.models.push(inference_RepositoryIndexResponse_ModelIndex.decode(r,r.size(),undefined,q+1))
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

function inference_RepositoryIndexResponse_ModelIndex() {  }
Object.assign(inference_RepositoryIndexResponse_ModelIndex.prototype, { name: "", version: "", state: "", reason: "" })
Object.assign(inference_RepositoryIndexResponse_ModelIndex, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.version!=null&&m.version!=="")
w.uint32(18).string(m.version)
if(m.state!=null&&m.state!=="")
w.uint32(26).string(m.state)
if(m.reason!=null&&m.reason!=="")
w.uint32(34).string(m.reason)
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
m=g||new inference_RepositoryIndexResponse_ModelIndex
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
m.version=v
else
delete m.version
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.state=v
else
delete m.state
continue
}
case 4:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.reason=v
else
delete m.reason
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

function inference_RepositoryModelLoadRequest() { this.parameters = {} }
Object.assign(inference_RepositoryModelLoadRequest.prototype, { repositoryName: "", modelName: "", parameters: util.emptyObject })
Object.assign(inference_RepositoryModelLoadRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.repositoryName!=null&&m.repositoryName!=="")
w.uint32(10).string(m.repositoryName)
if(m.modelName!=null&&m.modelName!=="")
w.uint32(18).string(m.modelName)
if(m.parameters!=null){
for(var ks=Object.keys(m.parameters),i=0;i<ks.length;++i){
w.uint32(26).fork().uint32(10).string(ks[i])
inference_ModelRepositoryParameter.encode(m.parameters[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
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
m=g||new inference_RepositoryModelLoadRequest
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
m.repositoryName=v
else
delete m.repositoryName
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.modelName=v
else
delete m.modelName
continue
}
case 3:{
if(u!==2)
break
if(m.parameters===util.emptyObject)
m.parameters={}
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
v=inference_ModelRepositoryParameter.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.parameters,k)
m.parameters[k]=v||new inference_ModelRepositoryParameter
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

function inference_RepositoryModelLoadResponse() {  }
Object.assign(inference_RepositoryModelLoadResponse.prototype, {  })
Object.assign(inference_RepositoryModelLoadResponse, { encode: function (m,w,q){
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
m=g||new inference_RepositoryModelLoadResponse
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

function inference_RepositoryModelUnloadRequest() { this.parameters = {} }
Object.assign(inference_RepositoryModelUnloadRequest.prototype, { repositoryName: "", modelName: "", parameters: util.emptyObject })
Object.assign(inference_RepositoryModelUnloadRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.repositoryName!=null&&m.repositoryName!=="")
w.uint32(10).string(m.repositoryName)
if(m.modelName!=null&&m.modelName!=="")
w.uint32(18).string(m.modelName)
if(m.parameters!=null){
for(var ks=Object.keys(m.parameters),i=0;i<ks.length;++i){
w.uint32(26).fork().uint32(10).string(ks[i])
inference_ModelRepositoryParameter.encode(m.parameters[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
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
m=g||new inference_RepositoryModelUnloadRequest
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
m.repositoryName=v
else
delete m.repositoryName
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.modelName=v
else
delete m.modelName
continue
}
case 3:{
if(u!==2)
break
if(m.parameters===util.emptyObject)
m.parameters={}
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
v=inference_ModelRepositoryParameter.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.parameters,k)
m.parameters[k]=v||new inference_ModelRepositoryParameter
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

function inference_RepositoryModelUnloadResponse() {  }
Object.assign(inference_RepositoryModelUnloadResponse.prototype, {  })
Object.assign(inference_RepositoryModelUnloadResponse, { encode: function (m,w,q){
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
m=g||new inference_RepositoryModelUnloadResponse
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

const seldon_mlops_scheduler_ResourceType = Object.assign(Object.create({ __proto__: null, 0: 'MODEL', 1: 'PIPELINE' }), { MODEL: 0, PIPELINE: 1 })

function seldon_mlops_scheduler_LoadModelRequest() {  }
Object.assign(seldon_mlops_scheduler_LoadModelRequest.prototype, { model: null })
Object.assign(seldon_mlops_scheduler_LoadModelRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.model!=null)
seldon_mlops_scheduler_Model.encode(m.model,w.uint32(10).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_LoadModelRequest
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
m.model=seldon_mlops_scheduler_Model.decode(r,r.size(),undefined,q+1,m.model)
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

function seldon_mlops_scheduler_Model() {  }
Object.assign(seldon_mlops_scheduler_Model.prototype, { meta: null, modelSpec: null, deploymentSpec: null, streamSpec: null, dataflowSpec: null })
Object.assign(seldon_mlops_scheduler_Model, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.meta!=null)
seldon_mlops_scheduler_MetaData.encode(m.meta,w.uint32(10).fork(),q+1).ldelim()
if(m.modelSpec!=null)
seldon_mlops_scheduler_ModelSpec.encode(m.modelSpec,w.uint32(18).fork(),q+1).ldelim()
if(m.deploymentSpec!=null)
seldon_mlops_scheduler_DeploymentSpec.encode(m.deploymentSpec,w.uint32(26).fork(),q+1).ldelim()
if(m.streamSpec!=null)
seldon_mlops_scheduler_StreamSpec.encode(m.streamSpec,w.uint32(34).fork(),q+1).ldelim()
if(m.dataflowSpec!=null)
seldon_mlops_scheduler_DataflowSpec.encode(m.dataflowSpec,w.uint32(42).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_Model
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
m.meta=seldon_mlops_scheduler_MetaData.decode(r,r.size(),undefined,q+1,m.meta)
continue
}
case 2:{
if(u!==2)
break
m.modelSpec=seldon_mlops_scheduler_ModelSpec.decode(r,r.size(),undefined,q+1,m.modelSpec)
continue
}
case 3:{
if(u!==2)
break
m.deploymentSpec=seldon_mlops_scheduler_DeploymentSpec.decode(r,r.size(),undefined,q+1,m.deploymentSpec)
continue
}
case 4:{
if(u!==2)
break
m.streamSpec=seldon_mlops_scheduler_StreamSpec.decode(r,r.size(),undefined,q+1,m.streamSpec)
continue
}
case 5:{
if(u!==2)
break
m.dataflowSpec=seldon_mlops_scheduler_DataflowSpec.decode(r,r.size(),undefined,q+1,m.dataflowSpec)
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

function seldon_mlops_scheduler_MetaData() {  }
Object.assign(seldon_mlops_scheduler_MetaData.prototype, { name: "", kind: null, version: null, kubernetesMeta: null })
Object.defineProperty(seldon_mlops_scheduler_MetaData.prototype, '_kind', { get: util.oneOfGetter(["kind"]), set: util.oneOfSetter(["kind"]) })
Object.defineProperty(seldon_mlops_scheduler_MetaData.prototype, '_version', { get: util.oneOfGetter(["version"]), set: util.oneOfSetter(["version"]) })
Object.defineProperty(seldon_mlops_scheduler_MetaData.prototype, '_kubernetesMeta', { get: util.oneOfGetter(["kubernetesMeta"]), set: util.oneOfSetter(["kubernetesMeta"]) })
Object.assign(seldon_mlops_scheduler_MetaData, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.kind!=null)
w.uint32(18).string(m.kind)
if(m.version!=null)
w.uint32(26).string(m.version)
if(m.kubernetesMeta!=null)
seldon_mlops_scheduler_KubernetesMeta.encode(m.kubernetesMeta,w.uint32(34).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_MetaData
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
m.kind=r.stringVerify()
m._kind="kind"
continue
}
case 3:{
if(u!==2)
break
m.version=r.stringVerify()
m._version="version"
continue
}
case 4:{
if(u!==2)
break
m.kubernetesMeta=seldon_mlops_scheduler_KubernetesMeta.decode(r,r.size(),undefined,q+1,m.kubernetesMeta)
m._kubernetesMeta="kubernetesMeta"
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

function seldon_mlops_scheduler_DataflowSpec() {  }
Object.assign(seldon_mlops_scheduler_DataflowSpec.prototype, { cleanTopicsOnDelete: false })
Object.assign(seldon_mlops_scheduler_DataflowSpec, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.cleanTopicsOnDelete!=null&&m.cleanTopicsOnDelete!==false)
w.uint32(8).bool(m.cleanTopicsOnDelete)
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
m=g||new seldon_mlops_scheduler_DataflowSpec
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
m.cleanTopicsOnDelete=v
else
delete m.cleanTopicsOnDelete
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

function seldon_mlops_scheduler_DeploymentSpec() {  }
Object.assign(seldon_mlops_scheduler_DeploymentSpec.prototype, { replicas: 0, minReplicas: 0, maxReplicas: 0, logPayloads: false })
Object.assign(seldon_mlops_scheduler_DeploymentSpec, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.replicas!=null&&m.replicas!==0)
w.uint32(8).uint32(m.replicas)
if(m.minReplicas!=null&&m.minReplicas!==0)
w.uint32(16).uint32(m.minReplicas)
if(m.maxReplicas!=null&&m.maxReplicas!==0)
w.uint32(24).uint32(m.maxReplicas)
if(m.logPayloads!=null&&m.logPayloads!==false)
w.uint32(32).bool(m.logPayloads)
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
m=g||new seldon_mlops_scheduler_DeploymentSpec
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
m.replicas=v
else
delete m.replicas
continue
}
case 2:{
if(u!==0)
break
if(v=r.uint32())
m.minReplicas=v
else
delete m.minReplicas
continue
}
case 3:{
if(u!==0)
break
if(v=r.uint32())
m.maxReplicas=v
else
delete m.maxReplicas
continue
}
case 4:{
if(u!==0)
break
if(v=r.bool())
m.logPayloads=v
else
delete m.logPayloads
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

function seldon_mlops_scheduler_ModelSpec() { this.requirements = []; this.parameters = [] }
Object.assign(seldon_mlops_scheduler_ModelSpec.prototype, { uri: "", artifactVersion: null, storageConfig: null, requirements: util.emptyArray, memoryBytes: null, server: null, parameters: util.emptyArray, modelRuntimeInfo: null, explainer: null, llm: null })
Object.defineProperty(seldon_mlops_scheduler_ModelSpec.prototype, '_artifactVersion', { get: util.oneOfGetter(["artifactVersion"]), set: util.oneOfSetter(["artifactVersion"]) })
Object.defineProperty(seldon_mlops_scheduler_ModelSpec.prototype, '_storageConfig', { get: util.oneOfGetter(["storageConfig"]), set: util.oneOfSetter(["storageConfig"]) })
Object.defineProperty(seldon_mlops_scheduler_ModelSpec.prototype, '_memoryBytes', { get: util.oneOfGetter(["memoryBytes"]), set: util.oneOfSetter(["memoryBytes"]) })
Object.defineProperty(seldon_mlops_scheduler_ModelSpec.prototype, '_server', { get: util.oneOfGetter(["server"]), set: util.oneOfSetter(["server"]) })
Object.defineProperty(seldon_mlops_scheduler_ModelSpec.prototype, '_modelRuntimeInfo', { get: util.oneOfGetter(["modelRuntimeInfo"]), set: util.oneOfSetter(["modelRuntimeInfo"]) })
Object.defineProperty(seldon_mlops_scheduler_ModelSpec.prototype, 'modelSpec', { get: util.oneOfGetter(["explainer","llm"]), set: util.oneOfSetter(["explainer","llm"]) })
Object.assign(seldon_mlops_scheduler_ModelSpec, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.uri!=null&&m.uri!=="")
w.uint32(10).string(m.uri)
if(m.artifactVersion!=null)
w.uint32(16).uint32(m.artifactVersion)
if(m.storageConfig!=null)
seldon_mlops_scheduler_StorageConfig.encode(m.storageConfig,w.uint32(26).fork(),q+1).ldelim()
if(m.requirements!=null&&m.requirements.length){
for(var i=0;i<m.requirements.length;++i)
w.uint32(34).string(m.requirements[i])
}
if(m.memoryBytes!=null)
w.uint32(40).uint64(m.memoryBytes)
if(m.server!=null)
w.uint32(50).string(m.server)
if(m.explainer!=null)
seldon_mlops_scheduler_ExplainerSpec.encode(m.explainer,w.uint32(58).fork(),q+1).ldelim()
if(m.parameters!=null&&m.parameters.length){
for(var i=0;i<m.parameters.length;++i)
seldon_mlops_scheduler_ParameterSpec.encode(m.parameters[i],w.uint32(66).fork(),q+1).ldelim()
}
if(m.modelRuntimeInfo!=null)
seldon_mlops_scheduler_ModelRuntimeInfo.encode(m.modelRuntimeInfo,w.uint32(74).fork(),q+1).ldelim()
if(m.llm!=null)
seldon_mlops_scheduler_LlmSpec.encode(m.llm,w.uint32(82).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_ModelSpec
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
m.uri=v
else
delete m.uri
continue
}
case 2:{
if(u!==0)
break
m.artifactVersion=r.uint32()
m._artifactVersion="artifactVersion"
continue
}
case 3:{
if(u!==2)
break
m.storageConfig=seldon_mlops_scheduler_StorageConfig.decode(r,r.size(),undefined,q+1,m.storageConfig)
m._storageConfig="storageConfig"
continue
}
case 4:
{
if(u!==2)
break
if(!(m.requirements&&m.requirements.length))
m.requirements=[]
m.requirements.push(r.stringVerify())
continue
}
case 5:{
if(u!==0)
break
m.memoryBytes=r.uint64()
m._memoryBytes="memoryBytes"
continue
}
case 6:{
if(u!==2)
break
m.server=r.stringVerify()
m._server="server"
continue
}
case 8:
{
if(u!==2)
break
if(!(m.parameters&&m.parameters.length))
m.parameters=[]
m.parameters.push(seldon_mlops_scheduler_ParameterSpec.decode(r,r.size(),undefined,q+1))
continue
}
case 9:{
if(u!==2)
break
m.modelRuntimeInfo=seldon_mlops_scheduler_ModelRuntimeInfo.decode(r,r.size(),undefined,q+1,m.modelRuntimeInfo)
m._modelRuntimeInfo="modelRuntimeInfo"
continue
}
case 7:{
if(u!==2)
break
m.explainer=seldon_mlops_scheduler_ExplainerSpec.decode(r,r.size(),undefined,q+1,m.explainer)
m.modelSpec="explainer"
continue
}
case 10:{
if(u!==2)
break
m.llm=seldon_mlops_scheduler_LlmSpec.decode(r,r.size(),undefined,q+1,m.llm)
m.modelSpec="llm"
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

function seldon_mlops_scheduler_ParameterSpec() {  }
Object.assign(seldon_mlops_scheduler_ParameterSpec.prototype, { name: "", value: "" })
Object.assign(seldon_mlops_scheduler_ParameterSpec, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.value!=null&&m.value!=="")
w.uint32(18).string(m.value)
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
m=g||new seldon_mlops_scheduler_ParameterSpec
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

function seldon_mlops_scheduler_ExplainerSpec() {  }
Object.assign(seldon_mlops_scheduler_ExplainerSpec.prototype, { type: "", modelRef: null, pipelineRef: null })
Object.defineProperty(seldon_mlops_scheduler_ExplainerSpec.prototype, '_modelRef', { get: util.oneOfGetter(["modelRef"]), set: util.oneOfSetter(["modelRef"]) })
Object.defineProperty(seldon_mlops_scheduler_ExplainerSpec.prototype, '_pipelineRef', { get: util.oneOfGetter(["pipelineRef"]), set: util.oneOfSetter(["pipelineRef"]) })
Object.assign(seldon_mlops_scheduler_ExplainerSpec, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.type!=null&&m.type!=="")
w.uint32(10).string(m.type)
if(m.modelRef!=null)
w.uint32(18).string(m.modelRef)
if(m.pipelineRef!=null)
w.uint32(26).string(m.pipelineRef)
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
m=g||new seldon_mlops_scheduler_ExplainerSpec
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
m.type=v
else
delete m.type
continue
}
case 2:{
if(u!==2)
break
m.modelRef=r.stringVerify()
m._modelRef="modelRef"
continue
}
case 3:{
if(u!==2)
break
m.pipelineRef=r.stringVerify()
m._pipelineRef="pipelineRef"
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

function seldon_mlops_scheduler_LlmSpec() {  }
Object.assign(seldon_mlops_scheduler_LlmSpec.prototype, { modelRef: null, pipelineRef: null })
Object.defineProperty(seldon_mlops_scheduler_LlmSpec.prototype, '_modelRef', { get: util.oneOfGetter(["modelRef"]), set: util.oneOfSetter(["modelRef"]) })
Object.defineProperty(seldon_mlops_scheduler_LlmSpec.prototype, '_pipelineRef', { get: util.oneOfGetter(["pipelineRef"]), set: util.oneOfSetter(["pipelineRef"]) })
Object.assign(seldon_mlops_scheduler_LlmSpec, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.modelRef!=null)
w.uint32(10).string(m.modelRef)
if(m.pipelineRef!=null)
w.uint32(18).string(m.pipelineRef)
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
m=g||new seldon_mlops_scheduler_LlmSpec
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
m.modelRef=r.stringVerify()
m._modelRef="modelRef"
continue
}
case 2:{
if(u!==2)
break
m.pipelineRef=r.stringVerify()
m._pipelineRef="pipelineRef"
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

function seldon_mlops_scheduler_ModelRuntimeInfo() {  }
Object.assign(seldon_mlops_scheduler_ModelRuntimeInfo.prototype, { mlserver: null, triton: null })
Object.defineProperty(seldon_mlops_scheduler_ModelRuntimeInfo.prototype, 'modelRuntimeInfo', { get: util.oneOfGetter(["mlserver","triton"]), set: util.oneOfSetter(["mlserver","triton"]) })
Object.assign(seldon_mlops_scheduler_ModelRuntimeInfo, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.mlserver!=null)
seldon_mlops_scheduler_MLServerModelSettings.encode(m.mlserver,w.uint32(10).fork(),q+1).ldelim()
if(m.triton!=null)
seldon_mlops_scheduler_TritonModelConfig.encode(m.triton,w.uint32(18).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_ModelRuntimeInfo
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
m.mlserver=seldon_mlops_scheduler_MLServerModelSettings.decode(r,r.size(),undefined,q+1,m.mlserver)
m.modelRuntimeInfo="mlserver"
continue
}
case 2:{
if(u!==2)
break
m.triton=seldon_mlops_scheduler_TritonModelConfig.decode(r,r.size(),undefined,q+1,m.triton)
m.modelRuntimeInfo="triton"
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

function seldon_mlops_scheduler_MLServerModelSettings() {  }
Object.assign(seldon_mlops_scheduler_MLServerModelSettings.prototype, { parallelWorkers: 0 })
Object.assign(seldon_mlops_scheduler_MLServerModelSettings, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.parallelWorkers!=null&&m.parallelWorkers!==0)
w.uint32(8).uint32(m.parallelWorkers)
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
m=g||new seldon_mlops_scheduler_MLServerModelSettings
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
m.parallelWorkers=v
else
delete m.parallelWorkers
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

function seldon_mlops_scheduler_TritonModelConfig() { this.cpu = [] }
Object.assign(seldon_mlops_scheduler_TritonModelConfig.prototype, { cpu: util.emptyArray })
Object.assign(seldon_mlops_scheduler_TritonModelConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.cpu!=null&&m.cpu.length){
for(var i=0;i<m.cpu.length;++i)
seldon_mlops_scheduler_TritonCPU.encode(m.cpu[i],w.uint32(10).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_TritonModelConfig
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
if(!(m.cpu&&m.cpu.length))
m.cpu=[]
m.cpu.push(seldon_mlops_scheduler_TritonCPU.decode(r,r.size(),undefined,q+1))
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

function seldon_mlops_scheduler_TritonCPU() {  }
Object.assign(seldon_mlops_scheduler_TritonCPU.prototype, { instanceCount: 0 })
Object.assign(seldon_mlops_scheduler_TritonCPU, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.instanceCount!=null&&m.instanceCount!==0)
w.uint32(8).uint32(m.instanceCount)
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
m=g||new seldon_mlops_scheduler_TritonCPU
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
m.instanceCount=v
else
delete m.instanceCount
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

function seldon_mlops_scheduler_KubernetesMeta() {  }
Object.assign(seldon_mlops_scheduler_KubernetesMeta.prototype, { namespace: "", generation: 0 })
Object.assign(seldon_mlops_scheduler_KubernetesMeta, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.namespace!=null&&m.namespace!=="")
w.uint32(10).string(m.namespace)
if(m.generation!=null&&(typeof m.generation==="object"?m.generation.low||m.generation.high:m.generation!==0))
w.uint32(16).int64(m.generation)
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
m=g||new seldon_mlops_scheduler_KubernetesMeta
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
m.namespace=v
else
delete m.namespace
continue
}
case 2:{
if(u!==0)
break
if(typeof(v=r.int64())==="object"?v.low||v.high:v!==0)
m.generation=v
else
delete m.generation
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

function seldon_mlops_scheduler_StreamSpec() {  }
Object.assign(seldon_mlops_scheduler_StreamSpec.prototype, { inputTopic: "", outputTopic: "" })
Object.assign(seldon_mlops_scheduler_StreamSpec, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.inputTopic!=null&&m.inputTopic!=="")
w.uint32(18).string(m.inputTopic)
if(m.outputTopic!=null&&m.outputTopic!=="")
w.uint32(26).string(m.outputTopic)
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
m=g||new seldon_mlops_scheduler_StreamSpec
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
if((v=r.stringVerify()).length)
m.inputTopic=v
else
delete m.inputTopic
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.outputTopic=v
else
delete m.outputTopic
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

function seldon_mlops_scheduler_StorageConfig() {  }
Object.assign(seldon_mlops_scheduler_StorageConfig.prototype, { storageSecretName: null, storageRcloneConfig: null })
Object.defineProperty(seldon_mlops_scheduler_StorageConfig.prototype, 'config', { get: util.oneOfGetter(["storageSecretName","storageRcloneConfig"]), set: util.oneOfSetter(["storageSecretName","storageRcloneConfig"]) })
Object.assign(seldon_mlops_scheduler_StorageConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.storageSecretName!=null)
w.uint32(10).string(m.storageSecretName)
if(m.storageRcloneConfig!=null)
w.uint32(18).string(m.storageRcloneConfig)
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
m=g||new seldon_mlops_scheduler_StorageConfig
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
m.storageSecretName=r.stringVerify()
m.config="storageSecretName"
continue
}
case 2:{
if(u!==2)
break
m.storageRcloneConfig=r.stringVerify()
m.config="storageRcloneConfig"
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

function seldon_mlops_scheduler_LoadModelResponse() {  }
Object.assign(seldon_mlops_scheduler_LoadModelResponse.prototype, {  })
Object.assign(seldon_mlops_scheduler_LoadModelResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_scheduler_LoadModelResponse
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

function seldon_mlops_scheduler_ModelReference() {  }
Object.assign(seldon_mlops_scheduler_ModelReference.prototype, { name: "", version: null })
Object.defineProperty(seldon_mlops_scheduler_ModelReference.prototype, '_version', { get: util.oneOfGetter(["version"]), set: util.oneOfSetter(["version"]) })
Object.assign(seldon_mlops_scheduler_ModelReference, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.version!=null)
w.uint32(16).uint32(m.version)
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
m=g||new seldon_mlops_scheduler_ModelReference
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
if(u!==0)
break
m.version=r.uint32()
m._version="version"
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

function seldon_mlops_scheduler_UnloadModelRequest() {  }
Object.assign(seldon_mlops_scheduler_UnloadModelRequest.prototype, { model: null, kubernetesMeta: null })
Object.defineProperty(seldon_mlops_scheduler_UnloadModelRequest.prototype, '_kubernetesMeta', { get: util.oneOfGetter(["kubernetesMeta"]), set: util.oneOfSetter(["kubernetesMeta"]) })
Object.assign(seldon_mlops_scheduler_UnloadModelRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.model!=null)
seldon_mlops_scheduler_ModelReference.encode(m.model,w.uint32(10).fork(),q+1).ldelim()
if(m.kubernetesMeta!=null)
seldon_mlops_scheduler_KubernetesMeta.encode(m.kubernetesMeta,w.uint32(18).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_UnloadModelRequest
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
m.model=seldon_mlops_scheduler_ModelReference.decode(r,r.size(),undefined,q+1,m.model)
continue
}
case 2:{
if(u!==2)
break
m.kubernetesMeta=seldon_mlops_scheduler_KubernetesMeta.decode(r,r.size(),undefined,q+1,m.kubernetesMeta)
m._kubernetesMeta="kubernetesMeta"
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

function seldon_mlops_scheduler_UnloadModelResponse() {  }
Object.assign(seldon_mlops_scheduler_UnloadModelResponse.prototype, {  })
Object.assign(seldon_mlops_scheduler_UnloadModelResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_scheduler_UnloadModelResponse
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

function seldon_mlops_scheduler_ModelStatusResponse() { this.versions = [] }
Object.assign(seldon_mlops_scheduler_ModelStatusResponse.prototype, { modelName: "", versions: util.emptyArray, deleted: false, keepTopics: false, timestamp: 0, operation: 0 })
Object.assign(seldon_mlops_scheduler_ModelStatusResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.modelName!=null&&m.modelName!=="")
w.uint32(10).string(m.modelName)
if(m.versions!=null&&m.versions.length){
for(var i=0;i<m.versions.length;++i)
seldon_mlops_scheduler_ModelVersionStatus.encode(m.versions[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.deleted!=null&&m.deleted!==false)
w.uint32(24).bool(m.deleted)
if(m.keepTopics!=null&&m.keepTopics!==false)
w.uint32(32).bool(m.keepTopics)
if(m.timestamp!=null&&(typeof m.timestamp==="object"?m.timestamp.low||m.timestamp.high:m.timestamp!==0))
w.uint32(40).uint64(m.timestamp)
if(m.operation!=null&&m.operation!==0)
w.uint32(48).int32(m.operation)
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
m=g||new seldon_mlops_scheduler_ModelStatusResponse
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
m.modelName=v
else
delete m.modelName
continue
}
case 2:
{
if(u!==2)
break
if(!(m.versions&&m.versions.length))
m.versions=[]
m.versions.push(seldon_mlops_scheduler_ModelVersionStatus.decode(r,r.size(),undefined,q+1))
continue
}
case 3:{
if(u!==0)
break
if(v=r.bool())
m.deleted=v
else
delete m.deleted
continue
}
case 4:{
if(u!==0)
break
if(v=r.bool())
m.keepTopics=v
else
delete m.keepTopics
continue
}
case 5:{
if(u!==0)
break
if(typeof(v=r.uint64())==="object"?v.low||v.high:v!==0)
m.timestamp=v
else
delete m.timestamp
continue
}
case 6:{
if(u!==0)
break
if(v=r.int32())
m.operation=v
else
delete m.operation
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

const seldon_mlops_scheduler_ModelStatusResponse_ModelOperation = Object.assign(Object.create({ __proto__: null, 0: 'ModelOperationUnknown', 1: 'ModelCreate', 2: 'ModelDelete' }), { ModelOperationUnknown: 0, ModelCreate: 1, ModelDelete: 2 })

function seldon_mlops_scheduler_ModelVersionStatus() { this.modelReplicaState = {} }
Object.assign(seldon_mlops_scheduler_ModelVersionStatus.prototype, { version: 0, serverName: "", kubernetesMeta: null, modelReplicaState: util.emptyObject, state: null, modelDefn: null })
Object.defineProperty(seldon_mlops_scheduler_ModelVersionStatus.prototype, '_kubernetesMeta', { get: util.oneOfGetter(["kubernetesMeta"]), set: util.oneOfSetter(["kubernetesMeta"]) })
Object.defineProperty(seldon_mlops_scheduler_ModelVersionStatus.prototype, '_modelDefn', { get: util.oneOfGetter(["modelDefn"]), set: util.oneOfSetter(["modelDefn"]) })
Object.assign(seldon_mlops_scheduler_ModelVersionStatus, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.version!=null&&m.version!==0)
w.uint32(16).uint32(m.version)
if(m.serverName!=null&&m.serverName!=="")
w.uint32(26).string(m.serverName)
if(m.kubernetesMeta!=null)
seldon_mlops_scheduler_KubernetesMeta.encode(m.kubernetesMeta,w.uint32(34).fork(),q+1).ldelim()
if(m.modelReplicaState!=null){
for(var ks=Object.keys(m.modelReplicaState),i=0;i<ks.length;++i){
w.uint32(42).fork().uint32(8).int32(ks[i])
seldon_mlops_scheduler_ModelReplicaStatus.encode(m.modelReplicaState[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.state!=null)
seldon_mlops_scheduler_ModelStatus.encode(m.state,w.uint32(50).fork(),q+1).ldelim()
if(m.modelDefn!=null)
seldon_mlops_scheduler_Model.encode(m.modelDefn,w.uint32(58).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_ModelVersionStatus
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
if(u!==0)
break
if(v=r.uint32())
m.version=v
else
delete m.version
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.serverName=v
else
delete m.serverName
continue
}
case 4:{
if(u!==2)
break
m.kubernetesMeta=seldon_mlops_scheduler_KubernetesMeta.decode(r,r.size(),undefined,q+1,m.kubernetesMeta)
m._kubernetesMeta="kubernetesMeta"
continue
}
case 5:{
if(u!==2)
break
if(m.modelReplicaState===util.emptyObject)
m.modelReplicaState={}
var c2=r.size()+r.pos
if(c2>r.len)
throw RangeError("index out of range")
r.len=c2
k=0
v=null
while(r.pos<c2){
var t2=r.tag()
u=t2&7
switch(t2>>>=3){
case 1:
if(u!==0)
break
k=r.int32()
continue
case 2:
if(u!==2)
break
v=seldon_mlops_scheduler_ModelReplicaStatus.decode(r,r.size(),undefined,q+1,v)
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
m.modelReplicaState[k]=v||new seldon_mlops_scheduler_ModelReplicaStatus
continue
}
case 6:{
if(u!==2)
break
m.state=seldon_mlops_scheduler_ModelStatus.decode(r,r.size(),undefined,q+1,m.state)
continue
}
case 7:{
if(u!==2)
break
m.modelDefn=seldon_mlops_scheduler_Model.decode(r,r.size(),undefined,q+1,m.modelDefn)
m._modelDefn="modelDefn"
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

function seldon_mlops_scheduler_ModelStatus() {  }
Object.assign(seldon_mlops_scheduler_ModelStatus.prototype, { state: 0, reason: "", availableReplicas: 0, unavailableReplicas: 0, lastChangeTimestamp: null, modelGwState: 0, modelGwReason: "" })
Object.assign(seldon_mlops_scheduler_ModelStatus, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.state!=null&&m.state!==0)
w.uint32(8).int32(m.state)
if(m.reason!=null&&m.reason!=="")
w.uint32(18).string(m.reason)
if(m.availableReplicas!=null&&m.availableReplicas!==0)
w.uint32(24).uint32(m.availableReplicas)
if(m.unavailableReplicas!=null&&m.unavailableReplicas!==0)
w.uint32(32).uint32(m.unavailableReplicas)
if(m.lastChangeTimestamp!=null)
google_protobuf_Timestamp.encode(m.lastChangeTimestamp,w.uint32(42).fork(),q+1).ldelim()
if(m.modelGwState!=null&&m.modelGwState!==0)
w.uint32(48).int32(m.modelGwState)
if(m.modelGwReason!=null&&m.modelGwReason!=="")
w.uint32(58).string(m.modelGwReason)
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
m=g||new seldon_mlops_scheduler_ModelStatus
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
m.state=v
else
delete m.state
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.reason=v
else
delete m.reason
continue
}
case 3:{
if(u!==0)
break
if(v=r.uint32())
m.availableReplicas=v
else
delete m.availableReplicas
continue
}
case 4:{
if(u!==0)
break
if(v=r.uint32())
m.unavailableReplicas=v
else
delete m.unavailableReplicas
continue
}
case 5:{
if(u!==2)
break
m.lastChangeTimestamp=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastChangeTimestamp)
continue
}
case 6:{
if(u!==0)
break
if(v=r.int32())
m.modelGwState=v
else
delete m.modelGwState
continue
}
case 7:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.modelGwReason=v
else
delete m.modelGwReason
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

const seldon_mlops_scheduler_ModelStatus_ModelState = Object.assign(Object.create({ __proto__: null, 0: 'ModelStateUnknown', 1: 'ModelProgressing', 2: 'ModelAvailable', 3: 'ModelFailed', 4: 'ModelTerminating', 5: 'ModelTerminated', 6: 'ModelTerminateFailed', 7: 'ScheduleFailed', 8: 'ModelScaledDown', 9: 'ModelCreate', 10: 'ModelTerminate' }), { ModelStateUnknown: 0, ModelProgressing: 1, ModelAvailable: 2, ModelFailed: 3, ModelTerminating: 4, ModelTerminated: 5, ModelTerminateFailed: 6, ScheduleFailed: 7, ModelScaledDown: 8, ModelCreate: 9, ModelTerminate: 10 })

function seldon_mlops_scheduler_ModelReplicaStatus() {  }
Object.assign(seldon_mlops_scheduler_ModelReplicaStatus.prototype, { state: 0, reason: "", lastChangeTimestamp: null })
Object.assign(seldon_mlops_scheduler_ModelReplicaStatus, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.state!=null&&m.state!==0)
w.uint32(8).int32(m.state)
if(m.reason!=null&&m.reason!=="")
w.uint32(18).string(m.reason)
if(m.lastChangeTimestamp!=null)
google_protobuf_Timestamp.encode(m.lastChangeTimestamp,w.uint32(26).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_ModelReplicaStatus
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
m.state=v
else
delete m.state
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.reason=v
else
delete m.reason
continue
}
case 3:{
if(u!==2)
break
m.lastChangeTimestamp=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastChangeTimestamp)
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

const seldon_mlops_scheduler_ModelReplicaStatus_ModelReplicaState = Object.assign(Object.create({ __proto__: null, 0: 'ModelReplicaStateUnknown', 1: 'LoadRequested', 2: 'Loading', 3: 'Loaded', 4: 'LoadFailed', 5: 'UnloadRequested', 6: 'Unloading', 7: 'Unloaded', 8: 'UnloadFailed', 9: 'Available', 10: 'LoadedUnavailable', 11: 'UnloadEnvoyRequested', 12: 'Draining' }), { ModelReplicaStateUnknown: 0, LoadRequested: 1, Loading: 2, Loaded: 3, LoadFailed: 4, UnloadRequested: 5, Unloading: 6, Unloaded: 7, UnloadFailed: 8, Available: 9, LoadedUnavailable: 10, UnloadEnvoyRequested: 11, Draining: 12 })

function seldon_mlops_scheduler_ServerStatusRequest() {  }
Object.assign(seldon_mlops_scheduler_ServerStatusRequest.prototype, { subscriberName: "", name: null })
Object.defineProperty(seldon_mlops_scheduler_ServerStatusRequest.prototype, '_name', { get: util.oneOfGetter(["name"]), set: util.oneOfSetter(["name"]) })
Object.assign(seldon_mlops_scheduler_ServerStatusRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.subscriberName!=null&&m.subscriberName!=="")
w.uint32(10).string(m.subscriberName)
if(m.name!=null)
w.uint32(18).string(m.name)
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
m=g||new seldon_mlops_scheduler_ServerStatusRequest
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
m.subscriberName=v
else
delete m.subscriberName
continue
}
case 2:{
if(u!==2)
break
m.name=r.stringVerify()
m._name="name"
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

function seldon_mlops_scheduler_ServerStatusResponse() { this.resources = [] }
Object.assign(seldon_mlops_scheduler_ServerStatusResponse.prototype, { type: 0, serverName: "", resources: util.emptyArray, expectedReplicas: 0, availableReplicas: 0, numLoadedModelReplicas: 0, kubernetesMeta: null })
Object.defineProperty(seldon_mlops_scheduler_ServerStatusResponse.prototype, '_kubernetesMeta', { get: util.oneOfGetter(["kubernetesMeta"]), set: util.oneOfSetter(["kubernetesMeta"]) })
Object.assign(seldon_mlops_scheduler_ServerStatusResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.serverName!=null&&m.serverName!=="")
w.uint32(10).string(m.serverName)
if(m.resources!=null&&m.resources.length){
for(var i=0;i<m.resources.length;++i)
seldon_mlops_scheduler_ServerReplicaResources.encode(m.resources[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.expectedReplicas!=null&&m.expectedReplicas!==0)
w.uint32(24).int32(m.expectedReplicas)
if(m.availableReplicas!=null&&m.availableReplicas!==0)
w.uint32(32).int32(m.availableReplicas)
if(m.numLoadedModelReplicas!=null&&m.numLoadedModelReplicas!==0)
w.uint32(40).int32(m.numLoadedModelReplicas)
if(m.kubernetesMeta!=null)
seldon_mlops_scheduler_KubernetesMeta.encode(m.kubernetesMeta,w.uint32(50).fork(),q+1).ldelim()
if(m.type!=null&&m.type!==0)
w.uint32(56).int32(m.type)
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
m=g||new seldon_mlops_scheduler_ServerStatusResponse
while(r.pos<c){
var s=r.pos
var t=r.tag()
if(t===z){
z=undefined
break
}
var u=t&7
switch(t>>>=3){
case 7:{
if(u!==0)
break
if(v=r.int32())
m.type=v
else
delete m.type
continue
}
case 1:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.serverName=v
else
delete m.serverName
continue
}
case 2:
{
if(u!==2)
break
if(!(m.resources&&m.resources.length))
m.resources=[]
m.resources.push(seldon_mlops_scheduler_ServerReplicaResources.decode(r,r.size(),undefined,q+1))
continue
}
case 3:{
if(u!==0)
break
if(v=r.int32())
m.expectedReplicas=v
else
delete m.expectedReplicas
continue
}
case 4:{
if(u!==0)
break
if(v=r.int32())
m.availableReplicas=v
else
delete m.availableReplicas
continue
}
case 5:{
if(u!==0)
break
if(v=r.int32())
m.numLoadedModelReplicas=v
else
delete m.numLoadedModelReplicas
continue
}
case 6:{
if(u!==2)
break
m.kubernetesMeta=seldon_mlops_scheduler_KubernetesMeta.decode(r,r.size(),undefined,q+1,m.kubernetesMeta)
m._kubernetesMeta="kubernetesMeta"
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

const seldon_mlops_scheduler_ServerStatusResponse_Type = Object.assign(Object.create({ __proto__: null, 0: 'StatusResponseTypeUnknown', 1: 'StatusUpdate', 2: 'NonAuthoritativeReplicaInfo', 4: 'ScalingRequest' }), { StatusResponseTypeUnknown: 0, StatusUpdate: 1, NonAuthoritativeReplicaInfo: 2, ScalingRequest: 4 })

function seldon_mlops_scheduler_ServerReplicaResources() {  }
Object.assign(seldon_mlops_scheduler_ServerReplicaResources.prototype, { replicaIdx: 0, totalMemoryBytes: 0, availableMemoryBytes: 0, numLoadedModels: 0, overCommitPercentage: 0 })
Object.assign(seldon_mlops_scheduler_ServerReplicaResources, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.replicaIdx!=null&&m.replicaIdx!==0)
w.uint32(8).uint32(m.replicaIdx)
if(m.totalMemoryBytes!=null&&(typeof m.totalMemoryBytes==="object"?m.totalMemoryBytes.low||m.totalMemoryBytes.high:m.totalMemoryBytes!==0))
w.uint32(16).uint64(m.totalMemoryBytes)
if(m.availableMemoryBytes!=null&&(typeof m.availableMemoryBytes==="object"?m.availableMemoryBytes.low||m.availableMemoryBytes.high:m.availableMemoryBytes!==0))
w.uint32(24).uint64(m.availableMemoryBytes)
if(m.numLoadedModels!=null&&m.numLoadedModels!==0)
w.uint32(32).int32(m.numLoadedModels)
if(m.overCommitPercentage!=null&&m.overCommitPercentage!==0)
w.uint32(40).uint32(m.overCommitPercentage)
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
m=g||new seldon_mlops_scheduler_ServerReplicaResources
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
m.replicaIdx=v
else
delete m.replicaIdx
continue
}
case 2:{
if(u!==0)
break
if(typeof(v=r.uint64())==="object"?v.low||v.high:v!==0)
m.totalMemoryBytes=v
else
delete m.totalMemoryBytes
continue
}
case 3:{
if(u!==0)
break
if(typeof(v=r.uint64())==="object"?v.low||v.high:v!==0)
m.availableMemoryBytes=v
else
delete m.availableMemoryBytes
continue
}
case 4:{
if(u!==0)
break
if(v=r.int32())
m.numLoadedModels=v
else
delete m.numLoadedModels
continue
}
case 5:{
if(u!==0)
break
if(v=r.uint32())
m.overCommitPercentage=v
else
delete m.overCommitPercentage
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

function seldon_mlops_scheduler_ModelSubscriptionRequest() {  }
Object.assign(seldon_mlops_scheduler_ModelSubscriptionRequest.prototype, { subscriberName: "", isModelGateway: false })
Object.assign(seldon_mlops_scheduler_ModelSubscriptionRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.subscriberName!=null&&m.subscriberName!=="")
w.uint32(10).string(m.subscriberName)
if(m.isModelGateway!=null&&m.isModelGateway!==false)
w.uint32(16).bool(m.isModelGateway)
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
m=g||new seldon_mlops_scheduler_ModelSubscriptionRequest
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
m.subscriberName=v
else
delete m.subscriberName
continue
}
case 2:{
if(u!==0)
break
if(v=r.bool())
m.isModelGateway=v
else
delete m.isModelGateway
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

function seldon_mlops_scheduler_ModelStatusRequest() {  }
Object.assign(seldon_mlops_scheduler_ModelStatusRequest.prototype, { subscriberName: "", model: null, allVersions: false })
Object.defineProperty(seldon_mlops_scheduler_ModelStatusRequest.prototype, '_model', { get: util.oneOfGetter(["model"]), set: util.oneOfSetter(["model"]) })
Object.assign(seldon_mlops_scheduler_ModelStatusRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.subscriberName!=null&&m.subscriberName!=="")
w.uint32(10).string(m.subscriberName)
if(m.model!=null)
seldon_mlops_scheduler_ModelReference.encode(m.model,w.uint32(18).fork(),q+1).ldelim()
if(m.allVersions!=null&&m.allVersions!==false)
w.uint32(24).bool(m.allVersions)
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
m=g||new seldon_mlops_scheduler_ModelStatusRequest
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
m.subscriberName=v
else
delete m.subscriberName
continue
}
case 2:{
if(u!==2)
break
m.model=seldon_mlops_scheduler_ModelReference.decode(r,r.size(),undefined,q+1,m.model)
m._model="model"
continue
}
case 3:{
if(u!==0)
break
if(v=r.bool())
m.allVersions=v
else
delete m.allVersions
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

function seldon_mlops_scheduler_ServerNotifyRequest() { this.servers = [] }
Object.assign(seldon_mlops_scheduler_ServerNotifyRequest.prototype, { servers: util.emptyArray, isFirstSync: false })
Object.assign(seldon_mlops_scheduler_ServerNotifyRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.servers!=null&&m.servers.length){
for(var i=0;i<m.servers.length;++i)
seldon_mlops_scheduler_ServerNotify.encode(m.servers[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.isFirstSync!=null&&m.isFirstSync!==false)
w.uint32(16).bool(m.isFirstSync)
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
m=g||new seldon_mlops_scheduler_ServerNotifyRequest
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
if(!(m.servers&&m.servers.length))
m.servers=[]
m.servers.push(seldon_mlops_scheduler_ServerNotify.decode(r,r.size(),undefined,q+1))
continue
}
case 2:{
if(u!==0)
break
if(v=r.bool())
m.isFirstSync=v
else
delete m.isFirstSync
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

function seldon_mlops_scheduler_ServerNotify() {  }
Object.assign(seldon_mlops_scheduler_ServerNotify.prototype, { name: "", expectedReplicas: 0, minReplicas: 0, maxReplicas: 0, shared: false, kubernetesMeta: null })
Object.defineProperty(seldon_mlops_scheduler_ServerNotify.prototype, '_kubernetesMeta', { get: util.oneOfGetter(["kubernetesMeta"]), set: util.oneOfSetter(["kubernetesMeta"]) })
Object.assign(seldon_mlops_scheduler_ServerNotify, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.expectedReplicas!=null&&m.expectedReplicas!==0)
w.uint32(16).uint32(m.expectedReplicas)
if(m.shared!=null&&m.shared!==false)
w.uint32(24).bool(m.shared)
if(m.kubernetesMeta!=null)
seldon_mlops_scheduler_KubernetesMeta.encode(m.kubernetesMeta,w.uint32(34).fork(),q+1).ldelim()
if(m.minReplicas!=null&&m.minReplicas!==0)
w.uint32(40).uint32(m.minReplicas)
if(m.maxReplicas!=null&&m.maxReplicas!==0)
w.uint32(48).uint32(m.maxReplicas)
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
m=g||new seldon_mlops_scheduler_ServerNotify
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
if(u!==0)
break
if(v=r.uint32())
m.expectedReplicas=v
else
delete m.expectedReplicas
continue
}
case 5:{
if(u!==0)
break
if(v=r.uint32())
m.minReplicas=v
else
delete m.minReplicas
continue
}
case 6:{
if(u!==0)
break
if(v=r.uint32())
m.maxReplicas=v
else
delete m.maxReplicas
continue
}
case 3:{
if(u!==0)
break
if(v=r.bool())
m.shared=v
else
delete m.shared
continue
}
case 4:{
if(u!==2)
break
m.kubernetesMeta=seldon_mlops_scheduler_KubernetesMeta.decode(r,r.size(),undefined,q+1,m.kubernetesMeta)
m._kubernetesMeta="kubernetesMeta"
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

function seldon_mlops_scheduler_ServerNotifyResponse() {  }
Object.assign(seldon_mlops_scheduler_ServerNotifyResponse.prototype, {  })
Object.assign(seldon_mlops_scheduler_ServerNotifyResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_scheduler_ServerNotifyResponse
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

function seldon_mlops_scheduler_ServerSubscriptionRequest() {  }
Object.assign(seldon_mlops_scheduler_ServerSubscriptionRequest.prototype, { subscriberName: "" })
Object.assign(seldon_mlops_scheduler_ServerSubscriptionRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.subscriberName!=null&&m.subscriberName!=="")
w.uint32(10).string(m.subscriberName)
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
m=g||new seldon_mlops_scheduler_ServerSubscriptionRequest
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
m.subscriberName=v
else
delete m.subscriberName
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

function seldon_mlops_scheduler_StartExperimentRequest() {  }
Object.assign(seldon_mlops_scheduler_StartExperimentRequest.prototype, { experiment: null })
Object.assign(seldon_mlops_scheduler_StartExperimentRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.experiment!=null)
seldon_mlops_scheduler_Experiment.encode(m.experiment,w.uint32(10).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_StartExperimentRequest
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
m.experiment=seldon_mlops_scheduler_Experiment.decode(r,r.size(),undefined,q+1,m.experiment)
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

function seldon_mlops_scheduler_Experiment() { this.candidates = [] }
Object.assign(seldon_mlops_scheduler_Experiment.prototype, { name: "", default: null, candidates: util.emptyArray, mirror: null, config: null, kubernetesMeta: null, resourceType: 0 })
Object.defineProperty(seldon_mlops_scheduler_Experiment.prototype, '_default', { get: util.oneOfGetter(["default"]), set: util.oneOfSetter(["default"]) })
Object.defineProperty(seldon_mlops_scheduler_Experiment.prototype, '_mirror', { get: util.oneOfGetter(["mirror"]), set: util.oneOfSetter(["mirror"]) })
Object.defineProperty(seldon_mlops_scheduler_Experiment.prototype, '_config', { get: util.oneOfGetter(["config"]), set: util.oneOfSetter(["config"]) })
Object.defineProperty(seldon_mlops_scheduler_Experiment.prototype, '_kubernetesMeta', { get: util.oneOfGetter(["kubernetesMeta"]), set: util.oneOfSetter(["kubernetesMeta"]) })
Object.assign(seldon_mlops_scheduler_Experiment, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m["default"]!=null)
w.uint32(18).string(m["default"])
if(m.candidates!=null&&m.candidates.length){
for(var i=0;i<m.candidates.length;++i)
seldon_mlops_scheduler_ExperimentCandidate.encode(m.candidates[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.mirror!=null)
seldon_mlops_scheduler_ExperimentMirror.encode(m.mirror,w.uint32(34).fork(),q+1).ldelim()
if(m.config!=null)
seldon_mlops_scheduler_ExperimentConfig.encode(m.config,w.uint32(42).fork(),q+1).ldelim()
if(m.kubernetesMeta!=null)
seldon_mlops_scheduler_KubernetesMeta.encode(m.kubernetesMeta,w.uint32(50).fork(),q+1).ldelim()
if(m.resourceType!=null&&m.resourceType!==0)
w.uint32(56).int32(m.resourceType)
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
m=g||new seldon_mlops_scheduler_Experiment
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
m["default"]=r.stringVerify()
m._default="default"
continue
}
case 3:
{
if(u!==2)
break
if(!(m.candidates&&m.candidates.length))
m.candidates=[]
m.candidates.push(seldon_mlops_scheduler_ExperimentCandidate.decode(r,r.size(),undefined,q+1))
continue
}
case 4:{
if(u!==2)
break
m.mirror=seldon_mlops_scheduler_ExperimentMirror.decode(r,r.size(),undefined,q+1,m.mirror)
m._mirror="mirror"
continue
}
case 5:{
if(u!==2)
break
m.config=seldon_mlops_scheduler_ExperimentConfig.decode(r,r.size(),undefined,q+1,m.config)
m._config="config"
continue
}
case 6:{
if(u!==2)
break
m.kubernetesMeta=seldon_mlops_scheduler_KubernetesMeta.decode(r,r.size(),undefined,q+1,m.kubernetesMeta)
m._kubernetesMeta="kubernetesMeta"
continue
}
case 7:{
if(u!==0)
break
if(v=r.int32())
m.resourceType=v
else
delete m.resourceType
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

function seldon_mlops_scheduler_ExperimentConfig() {  }
Object.assign(seldon_mlops_scheduler_ExperimentConfig.prototype, { stickySessions: false })
Object.assign(seldon_mlops_scheduler_ExperimentConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.stickySessions!=null&&m.stickySessions!==false)
w.uint32(8).bool(m.stickySessions)
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
m=g||new seldon_mlops_scheduler_ExperimentConfig
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
m.stickySessions=v
else
delete m.stickySessions
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

function seldon_mlops_scheduler_ExperimentCandidate() {  }
Object.assign(seldon_mlops_scheduler_ExperimentCandidate.prototype, { name: "", weight: 0 })
Object.assign(seldon_mlops_scheduler_ExperimentCandidate, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.weight!=null&&m.weight!==0)
w.uint32(16).uint32(m.weight)
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
m=g||new seldon_mlops_scheduler_ExperimentCandidate
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
if(u!==0)
break
if(v=r.uint32())
m.weight=v
else
delete m.weight
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

function seldon_mlops_scheduler_ExperimentMirror() {  }
Object.assign(seldon_mlops_scheduler_ExperimentMirror.prototype, { name: "", percent: 0 })
Object.assign(seldon_mlops_scheduler_ExperimentMirror, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.percent!=null&&m.percent!==0)
w.uint32(16).uint32(m.percent)
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
m=g||new seldon_mlops_scheduler_ExperimentMirror
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
if(u!==0)
break
if(v=r.uint32())
m.percent=v
else
delete m.percent
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

function seldon_mlops_scheduler_StartExperimentResponse() {  }
Object.assign(seldon_mlops_scheduler_StartExperimentResponse.prototype, {  })
Object.assign(seldon_mlops_scheduler_StartExperimentResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_scheduler_StartExperimentResponse
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

function seldon_mlops_scheduler_StopExperimentRequest() {  }
Object.assign(seldon_mlops_scheduler_StopExperimentRequest.prototype, { name: "" })
Object.assign(seldon_mlops_scheduler_StopExperimentRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
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
m=g||new seldon_mlops_scheduler_StopExperimentRequest
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

function seldon_mlops_scheduler_StopExperimentResponse() {  }
Object.assign(seldon_mlops_scheduler_StopExperimentResponse.prototype, {  })
Object.assign(seldon_mlops_scheduler_StopExperimentResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_scheduler_StopExperimentResponse
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

function seldon_mlops_scheduler_ExperimentSubscriptionRequest() {  }
Object.assign(seldon_mlops_scheduler_ExperimentSubscriptionRequest.prototype, { subscriberName: "" })
Object.assign(seldon_mlops_scheduler_ExperimentSubscriptionRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.subscriberName!=null&&m.subscriberName!=="")
w.uint32(10).string(m.subscriberName)
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
m=g||new seldon_mlops_scheduler_ExperimentSubscriptionRequest
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
m.subscriberName=v
else
delete m.subscriberName
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

function seldon_mlops_scheduler_ExperimentStatusResponse() {  }
Object.assign(seldon_mlops_scheduler_ExperimentStatusResponse.prototype, { experimentName: "", active: false, candidatesReady: false, mirrorReady: false, statusDescription: "", kubernetesMeta: null })
Object.defineProperty(seldon_mlops_scheduler_ExperimentStatusResponse.prototype, '_kubernetesMeta', { get: util.oneOfGetter(["kubernetesMeta"]), set: util.oneOfSetter(["kubernetesMeta"]) })
Object.assign(seldon_mlops_scheduler_ExperimentStatusResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.experimentName!=null&&m.experimentName!=="")
w.uint32(10).string(m.experimentName)
if(m.active!=null&&m.active!==false)
w.uint32(16).bool(m.active)
if(m.candidatesReady!=null&&m.candidatesReady!==false)
w.uint32(24).bool(m.candidatesReady)
if(m.mirrorReady!=null&&m.mirrorReady!==false)
w.uint32(32).bool(m.mirrorReady)
if(m.statusDescription!=null&&m.statusDescription!=="")
w.uint32(42).string(m.statusDescription)
if(m.kubernetesMeta!=null)
seldon_mlops_scheduler_KubernetesMeta.encode(m.kubernetesMeta,w.uint32(50).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_ExperimentStatusResponse
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
m.experimentName=v
else
delete m.experimentName
continue
}
case 2:{
if(u!==0)
break
if(v=r.bool())
m.active=v
else
delete m.active
continue
}
case 3:{
if(u!==0)
break
if(v=r.bool())
m.candidatesReady=v
else
delete m.candidatesReady
continue
}
case 4:{
if(u!==0)
break
if(v=r.bool())
m.mirrorReady=v
else
delete m.mirrorReady
continue
}
case 5:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.statusDescription=v
else
delete m.statusDescription
continue
}
case 6:{
if(u!==2)
break
m.kubernetesMeta=seldon_mlops_scheduler_KubernetesMeta.decode(r,r.size(),undefined,q+1,m.kubernetesMeta)
m._kubernetesMeta="kubernetesMeta"
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

function seldon_mlops_scheduler_LoadPipelineRequest() {  }
Object.assign(seldon_mlops_scheduler_LoadPipelineRequest.prototype, { pipeline: null })
Object.assign(seldon_mlops_scheduler_LoadPipelineRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.pipeline!=null)
seldon_mlops_scheduler_Pipeline.encode(m.pipeline,w.uint32(10).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_LoadPipelineRequest
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
m.pipeline=seldon_mlops_scheduler_Pipeline.decode(r,r.size(),undefined,q+1,m.pipeline)
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

function seldon_mlops_scheduler_ExperimentStatusRequest() {  }
Object.assign(seldon_mlops_scheduler_ExperimentStatusRequest.prototype, { subscriberName: "", name: null })
Object.defineProperty(seldon_mlops_scheduler_ExperimentStatusRequest.prototype, '_name', { get: util.oneOfGetter(["name"]), set: util.oneOfSetter(["name"]) })
Object.assign(seldon_mlops_scheduler_ExperimentStatusRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.subscriberName!=null&&m.subscriberName!=="")
w.uint32(10).string(m.subscriberName)
if(m.name!=null)
w.uint32(18).string(m.name)
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
m=g||new seldon_mlops_scheduler_ExperimentStatusRequest
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
m.subscriberName=v
else
delete m.subscriberName
continue
}
case 2:{
if(u!==2)
break
m.name=r.stringVerify()
m._name="name"
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

function seldon_mlops_scheduler_Pipeline() { this.steps = [] }
Object.assign(seldon_mlops_scheduler_Pipeline.prototype, { name: "", uid: "", version: 0, steps: util.emptyArray, output: null, kubernetesMeta: null, input: null, dataflowSpec: null, allowCycles: false, maxStepRevisits: 0 })
Object.defineProperty(seldon_mlops_scheduler_Pipeline.prototype, '_output', { get: util.oneOfGetter(["output"]), set: util.oneOfSetter(["output"]) })
Object.defineProperty(seldon_mlops_scheduler_Pipeline.prototype, '_kubernetesMeta', { get: util.oneOfGetter(["kubernetesMeta"]), set: util.oneOfSetter(["kubernetesMeta"]) })
Object.defineProperty(seldon_mlops_scheduler_Pipeline.prototype, '_input', { get: util.oneOfGetter(["input"]), set: util.oneOfSetter(["input"]) })
Object.defineProperty(seldon_mlops_scheduler_Pipeline.prototype, '_dataflowSpec', { get: util.oneOfGetter(["dataflowSpec"]), set: util.oneOfSetter(["dataflowSpec"]) })
Object.assign(seldon_mlops_scheduler_Pipeline, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.uid!=null&&m.uid!=="")
w.uint32(18).string(m.uid)
if(m.version!=null&&m.version!==0)
w.uint32(24).uint32(m.version)
if(m.steps!=null&&m.steps.length){
for(var i=0;i<m.steps.length;++i)
seldon_mlops_scheduler_PipelineStep.encode(m.steps[i],w.uint32(34).fork(),q+1).ldelim()
}
if(m.output!=null)
seldon_mlops_scheduler_PipelineOutput.encode(m.output,w.uint32(42).fork(),q+1).ldelim()
if(m.kubernetesMeta!=null)
seldon_mlops_scheduler_KubernetesMeta.encode(m.kubernetesMeta,w.uint32(50).fork(),q+1).ldelim()
if(m.input!=null)
seldon_mlops_scheduler_PipelineInput.encode(m.input,w.uint32(58).fork(),q+1).ldelim()
if(m.dataflowSpec!=null)
seldon_mlops_scheduler_DataflowSpec.encode(m.dataflowSpec,w.uint32(66).fork(),q+1).ldelim()
if(m.allowCycles!=null&&m.allowCycles!==false)
w.uint32(72).bool(m.allowCycles)
if(m.maxStepRevisits!=null&&m.maxStepRevisits!==0)
w.uint32(80).uint32(m.maxStepRevisits)
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
m=g||new seldon_mlops_scheduler_Pipeline
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
m.uid=v
else
delete m.uid
continue
}
case 3:{
if(u!==0)
break
if(v=r.uint32())
m.version=v
else
delete m.version
continue
}
case 4:
{
if(u!==2)
break
if(!(m.steps&&m.steps.length))
m.steps=[]
m.steps.push(seldon_mlops_scheduler_PipelineStep.decode(r,r.size(),undefined,q+1))
continue
}
case 5:{
if(u!==2)
break
m.output=seldon_mlops_scheduler_PipelineOutput.decode(r,r.size(),undefined,q+1,m.output)
m._output="output"
continue
}
case 6:{
if(u!==2)
break
m.kubernetesMeta=seldon_mlops_scheduler_KubernetesMeta.decode(r,r.size(),undefined,q+1,m.kubernetesMeta)
m._kubernetesMeta="kubernetesMeta"
continue
}
case 7:{
if(u!==2)
break
m.input=seldon_mlops_scheduler_PipelineInput.decode(r,r.size(),undefined,q+1,m.input)
m._input="input"
continue
}
case 8:{
if(u!==2)
break
m.dataflowSpec=seldon_mlops_scheduler_DataflowSpec.decode(r,r.size(),undefined,q+1,m.dataflowSpec)
m._dataflowSpec="dataflowSpec"
continue
}
case 9:{
if(u!==0)
break
if(v=r.bool())
m.allowCycles=v
else
delete m.allowCycles
continue
}
case 10:{
if(u!==0)
break
if(v=r.uint32())
m.maxStepRevisits=v
else
delete m.maxStepRevisits
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

function seldon_mlops_scheduler_PipelineStep() { this.inputs = []; this.tensorMap = {}; this.triggers = [] }
Object.assign(seldon_mlops_scheduler_PipelineStep.prototype, { name: "", inputs: util.emptyArray, joinWindowMs: null, tensorMap: util.emptyObject, inputsJoin: 0, triggers: util.emptyArray, triggersJoin: 0, batch: null })
Object.defineProperty(seldon_mlops_scheduler_PipelineStep.prototype, '_joinWindowMs', { get: util.oneOfGetter(["joinWindowMs"]), set: util.oneOfSetter(["joinWindowMs"]) })
Object.assign(seldon_mlops_scheduler_PipelineStep, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.inputs!=null&&m.inputs.length){
for(var i=0;i<m.inputs.length;++i)
w.uint32(18).string(m.inputs[i])
}
if(m.joinWindowMs!=null)
w.uint32(24).uint32(m.joinWindowMs)
if(m.tensorMap!=null){
for(var ks=Object.keys(m.tensorMap),i=0;i<ks.length;++i){
w.uint32(34).fork().uint32(10).string(ks[i])
.uint32(18).string(m.tensorMap[ks[i]]).ldelim()
}
}
if(m.inputsJoin!=null&&m.inputsJoin!==0)
w.uint32(40).int32(m.inputsJoin)
if(m.triggers!=null&&m.triggers.length){
for(var i=0;i<m.triggers.length;++i)
w.uint32(50).string(m.triggers[i])
}
if(m.triggersJoin!=null&&m.triggersJoin!==0)
w.uint32(56).int32(m.triggersJoin)
if(m.batch!=null)
seldon_mlops_scheduler_Batch.encode(m.batch,w.uint32(66).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_PipelineStep
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
if(!(m.inputs&&m.inputs.length))
m.inputs=[]
m.inputs.push(r.stringVerify())
continue
}
case 3:{
if(u!==0)
break
m.joinWindowMs=r.uint32()
m._joinWindowMs="joinWindowMs"
continue
}
case 4:{
if(u!==2)
break
if(m.tensorMap===util.emptyObject)
m.tensorMap={}
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
util.makeProp(m.tensorMap,k)
m.tensorMap[k]=v
continue
}
case 5:{
if(u!==0)
break
if(v=r.int32())
m.inputsJoin=v
else
delete m.inputsJoin
continue
}
case 6:
{
if(u!==2)
break
if(!(m.triggers&&m.triggers.length))
m.triggers=[]
m.triggers.push(r.stringVerify())
continue
}
case 7:{
if(u!==0)
break
if(v=r.int32())
m.triggersJoin=v
else
delete m.triggersJoin
continue
}
case 8:{
if(u!==2)
break
m.batch=seldon_mlops_scheduler_Batch.decode(r,r.size(),undefined,q+1,m.batch)
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

const seldon_mlops_scheduler_PipelineStep_JoinOp = Object.assign(Object.create({ __proto__: null, 0: 'INNER', 1: 'OUTER', 2: 'ANY' }), { INNER: 0, OUTER: 1, ANY: 2 })

function seldon_mlops_scheduler_Batch() {  }
Object.assign(seldon_mlops_scheduler_Batch.prototype, { size: null, windowMs: null })
Object.defineProperty(seldon_mlops_scheduler_Batch.prototype, '_size', { get: util.oneOfGetter(["size"]), set: util.oneOfSetter(["size"]) })
Object.defineProperty(seldon_mlops_scheduler_Batch.prototype, '_windowMs', { get: util.oneOfGetter(["windowMs"]), set: util.oneOfSetter(["windowMs"]) })
Object.assign(seldon_mlops_scheduler_Batch, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.size!=null)
w.uint32(8).uint32(m.size)
if(m.windowMs!=null)
w.uint32(16).uint32(m.windowMs)
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
m=g||new seldon_mlops_scheduler_Batch
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
m.size=r.uint32()
m._size="size"
continue
}
case 2:{
if(u!==0)
break
m.windowMs=r.uint32()
m._windowMs="windowMs"
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

function seldon_mlops_scheduler_PipelineInput() { this.externalInputs = []; this.externalTriggers = []; this.tensorMap = {} }
Object.assign(seldon_mlops_scheduler_PipelineInput.prototype, { externalInputs: util.emptyArray, externalTriggers: util.emptyArray, joinWindowMs: null, joinType: 0, triggersJoin: 0, tensorMap: util.emptyObject })
Object.defineProperty(seldon_mlops_scheduler_PipelineInput.prototype, '_joinWindowMs', { get: util.oneOfGetter(["joinWindowMs"]), set: util.oneOfSetter(["joinWindowMs"]) })
Object.assign(seldon_mlops_scheduler_PipelineInput, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.externalInputs!=null&&m.externalInputs.length){
for(var i=0;i<m.externalInputs.length;++i)
w.uint32(10).string(m.externalInputs[i])
}
if(m.externalTriggers!=null&&m.externalTriggers.length){
for(var i=0;i<m.externalTriggers.length;++i)
w.uint32(18).string(m.externalTriggers[i])
}
if(m.joinWindowMs!=null)
w.uint32(24).uint32(m.joinWindowMs)
if(m.joinType!=null&&m.joinType!==0)
w.uint32(32).int32(m.joinType)
if(m.triggersJoin!=null&&m.triggersJoin!==0)
w.uint32(40).int32(m.triggersJoin)
if(m.tensorMap!=null){
for(var ks=Object.keys(m.tensorMap),i=0;i<ks.length;++i){
w.uint32(50).fork().uint32(10).string(ks[i])
.uint32(18).string(m.tensorMap[ks[i]]).ldelim()
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
m=g||new seldon_mlops_scheduler_PipelineInput
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
if(!(m.externalInputs&&m.externalInputs.length))
m.externalInputs=[]
m.externalInputs.push(r.stringVerify())
continue
}
case 2:
{
if(u!==2)
break
if(!(m.externalTriggers&&m.externalTriggers.length))
m.externalTriggers=[]
m.externalTriggers.push(r.stringVerify())
continue
}
case 3:{
if(u!==0)
break
m.joinWindowMs=r.uint32()
m._joinWindowMs="joinWindowMs"
continue
}
case 4:{
if(u!==0)
break
if(v=r.int32())
m.joinType=v
else
delete m.joinType
continue
}
case 5:{
if(u!==0)
break
if(v=r.int32())
m.triggersJoin=v
else
delete m.triggersJoin
continue
}
case 6:{
if(u!==2)
break
if(m.tensorMap===util.emptyObject)
m.tensorMap={}
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
util.makeProp(m.tensorMap,k)
m.tensorMap[k]=v
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

const seldon_mlops_scheduler_PipelineInput_JoinOp = Object.assign(Object.create({ __proto__: null, 0: 'INNER', 1: 'OUTER', 2: 'ANY' }), { INNER: 0, OUTER: 1, ANY: 2 })

function seldon_mlops_scheduler_PipelineOutput() { this.steps = []; this.tensorMap = {} }
Object.assign(seldon_mlops_scheduler_PipelineOutput.prototype, { steps: util.emptyArray, joinWindowMs: 0, stepsJoin: 0, tensorMap: util.emptyObject })
Object.assign(seldon_mlops_scheduler_PipelineOutput, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.steps!=null&&m.steps.length){
for(var i=0;i<m.steps.length;++i)
w.uint32(10).string(m.steps[i])
}
if(m.joinWindowMs!=null&&m.joinWindowMs!==0)
w.uint32(16).uint32(m.joinWindowMs)
if(m.stepsJoin!=null&&m.stepsJoin!==0)
w.uint32(24).int32(m.stepsJoin)
if(m.tensorMap!=null){
for(var ks=Object.keys(m.tensorMap),i=0;i<ks.length;++i){
w.uint32(34).fork().uint32(10).string(ks[i])
.uint32(18).string(m.tensorMap[ks[i]]).ldelim()
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
m=g||new seldon_mlops_scheduler_PipelineOutput
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
if(!(m.steps&&m.steps.length))
m.steps=[]
m.steps.push(r.stringVerify())
continue
}
case 2:{
if(u!==0)
break
if(v=r.uint32())
m.joinWindowMs=v
else
delete m.joinWindowMs
continue
}
case 3:{
if(u!==0)
break
if(v=r.int32())
m.stepsJoin=v
else
delete m.stepsJoin
continue
}
case 4:{
if(u!==2)
break
if(m.tensorMap===util.emptyObject)
m.tensorMap={}
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
util.makeProp(m.tensorMap,k)
m.tensorMap[k]=v
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

const seldon_mlops_scheduler_PipelineOutput_JoinOp = Object.assign(Object.create({ __proto__: null, 0: 'INNER', 1: 'OUTER', 2: 'ANY' }), { INNER: 0, OUTER: 1, ANY: 2 })

function seldon_mlops_scheduler_LoadPipelineResponse() {  }
Object.assign(seldon_mlops_scheduler_LoadPipelineResponse.prototype, {  })
Object.assign(seldon_mlops_scheduler_LoadPipelineResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_scheduler_LoadPipelineResponse
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

function seldon_mlops_scheduler_UnloadPipelineRequest() {  }
Object.assign(seldon_mlops_scheduler_UnloadPipelineRequest.prototype, { name: "" })
Object.assign(seldon_mlops_scheduler_UnloadPipelineRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
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
m=g||new seldon_mlops_scheduler_UnloadPipelineRequest
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

function seldon_mlops_scheduler_UnloadPipelineResponse() {  }
Object.assign(seldon_mlops_scheduler_UnloadPipelineResponse.prototype, {  })
Object.assign(seldon_mlops_scheduler_UnloadPipelineResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_scheduler_UnloadPipelineResponse
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

function seldon_mlops_scheduler_PipelineStatusRequest() {  }
Object.assign(seldon_mlops_scheduler_PipelineStatusRequest.prototype, { subscriberName: "", name: null, allVersions: false })
Object.defineProperty(seldon_mlops_scheduler_PipelineStatusRequest.prototype, '_name', { get: util.oneOfGetter(["name"]), set: util.oneOfSetter(["name"]) })
Object.assign(seldon_mlops_scheduler_PipelineStatusRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.subscriberName!=null&&m.subscriberName!=="")
w.uint32(10).string(m.subscriberName)
if(m.name!=null)
w.uint32(18).string(m.name)
if(m.allVersions!=null&&m.allVersions!==false)
w.uint32(24).bool(m.allVersions)
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
m=g||new seldon_mlops_scheduler_PipelineStatusRequest
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
m.subscriberName=v
else
delete m.subscriberName
continue
}
case 2:{
if(u!==2)
break
m.name=r.stringVerify()
m._name="name"
continue
}
case 3:{
if(u!==0)
break
if(v=r.bool())
m.allVersions=v
else
delete m.allVersions
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

function seldon_mlops_scheduler_PipelineSubscriptionRequest() {  }
Object.assign(seldon_mlops_scheduler_PipelineSubscriptionRequest.prototype, { subscriberName: "", subscriberIp: "", isPipelineGateway: false })
Object.assign(seldon_mlops_scheduler_PipelineSubscriptionRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.subscriberName!=null&&m.subscriberName!=="")
w.uint32(10).string(m.subscriberName)
if(m.subscriberIp!=null&&m.subscriberIp!=="")
w.uint32(18).string(m.subscriberIp)
if(m.isPipelineGateway!=null&&m.isPipelineGateway!==false)
w.uint32(24).bool(m.isPipelineGateway)
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
m=g||new seldon_mlops_scheduler_PipelineSubscriptionRequest
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
m.subscriberName=v
else
delete m.subscriberName
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.subscriberIp=v
else
delete m.subscriberIp
continue
}
case 3:{
if(u!==0)
break
if(v=r.bool())
m.isPipelineGateway=v
else
delete m.isPipelineGateway
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

function seldon_mlops_scheduler_PipelineStatusResponse() { this.versions = [] }
Object.assign(seldon_mlops_scheduler_PipelineStatusResponse.prototype, { pipelineName: "", versions: util.emptyArray, timestamp: 0, operation: 0 })
Object.assign(seldon_mlops_scheduler_PipelineStatusResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.pipelineName!=null&&m.pipelineName!=="")
w.uint32(10).string(m.pipelineName)
if(m.versions!=null&&m.versions.length){
for(var i=0;i<m.versions.length;++i)
seldon_mlops_scheduler_PipelineWithState.encode(m.versions[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.timestamp!=null&&(typeof m.timestamp==="object"?m.timestamp.low||m.timestamp.high:m.timestamp!==0))
w.uint32(24).uint64(m.timestamp)
if(m.operation!=null&&m.operation!==0)
w.uint32(32).int32(m.operation)
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
m=g||new seldon_mlops_scheduler_PipelineStatusResponse
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
m.pipelineName=v
else
delete m.pipelineName
continue
}
case 2:
{
if(u!==2)
break
if(!(m.versions&&m.versions.length))
m.versions=[]
m.versions.push(seldon_mlops_scheduler_PipelineWithState.decode(r,r.size(),undefined,q+1))
continue
}
case 3:{
if(u!==0)
break
if(typeof(v=r.uint64())==="object"?v.low||v.high:v!==0)
m.timestamp=v
else
delete m.timestamp
continue
}
case 4:{
if(u!==0)
break
if(v=r.int32())
m.operation=v
else
delete m.operation
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

const seldon_mlops_scheduler_PipelineStatusResponse_PipelineOperation = Object.assign(Object.create({ __proto__: null, 0: 'PipelineOperationUnknown', 1: 'PipelineCreate', 2: 'PipelineDelete' }), { PipelineOperationUnknown: 0, PipelineCreate: 1, PipelineDelete: 2 })

function seldon_mlops_scheduler_PipelineWithState() {  }
Object.assign(seldon_mlops_scheduler_PipelineWithState.prototype, { pipeline: null, state: null })
Object.assign(seldon_mlops_scheduler_PipelineWithState, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.pipeline!=null)
seldon_mlops_scheduler_Pipeline.encode(m.pipeline,w.uint32(10).fork(),q+1).ldelim()
if(m.state!=null)
seldon_mlops_scheduler_PipelineVersionState.encode(m.state,w.uint32(18).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_scheduler_PipelineWithState
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
m.pipeline=seldon_mlops_scheduler_Pipeline.decode(r,r.size(),undefined,q+1,m.pipeline)
continue
}
case 2:{
if(u!==2)
break
m.state=seldon_mlops_scheduler_PipelineVersionState.decode(r,r.size(),undefined,q+1,m.state)
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

function seldon_mlops_scheduler_PipelineVersionState() {  }
Object.assign(seldon_mlops_scheduler_PipelineVersionState.prototype, { pipelineVersion: 0, status: 0, reason: "", lastChangeTimestamp: null, modelsReady: false, pipelineGwStatus: 0, pipelineGwReason: "" })
Object.assign(seldon_mlops_scheduler_PipelineVersionState, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.pipelineVersion!=null&&m.pipelineVersion!==0)
w.uint32(8).uint32(m.pipelineVersion)
if(m.status!=null&&m.status!==0)
w.uint32(16).int32(m.status)
if(m.reason!=null&&m.reason!=="")
w.uint32(26).string(m.reason)
if(m.lastChangeTimestamp!=null)
google_protobuf_Timestamp.encode(m.lastChangeTimestamp,w.uint32(34).fork(),q+1).ldelim()
if(m.modelsReady!=null&&m.modelsReady!==false)
w.uint32(40).bool(m.modelsReady)
if(m.pipelineGwStatus!=null&&m.pipelineGwStatus!==0)
w.uint32(48).int32(m.pipelineGwStatus)
if(m.pipelineGwReason!=null&&m.pipelineGwReason!=="")
w.uint32(58).string(m.pipelineGwReason)
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
m=g||new seldon_mlops_scheduler_PipelineVersionState
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
m.pipelineVersion=v
else
delete m.pipelineVersion
continue
}
case 2:{
if(u!==0)
break
if(v=r.int32())
m.status=v
else
delete m.status
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.reason=v
else
delete m.reason
continue
}
case 4:{
if(u!==2)
break
m.lastChangeTimestamp=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastChangeTimestamp)
continue
}
case 5:{
if(u!==0)
break
if(v=r.bool())
m.modelsReady=v
else
delete m.modelsReady
continue
}
case 6:{
if(u!==0)
break
if(v=r.int32())
m.pipelineGwStatus=v
else
delete m.pipelineGwStatus
continue
}
case 7:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.pipelineGwReason=v
else
delete m.pipelineGwReason
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

const seldon_mlops_scheduler_PipelineVersionState_PipelineStatus = Object.assign(Object.create({ __proto__: null, 0: 'PipelineStatusUnknown', 1: 'PipelineCreate', 2: 'PipelineCreating', 3: 'PipelineReady', 4: 'PipelineFailed', 5: 'PipelineTerminate', 6: 'PipelineTerminating', 7: 'PipelineTerminated', 8: 'PipelineRebalancing', 9: 'PipelineFailedTerminating' }), { PipelineStatusUnknown: 0, PipelineCreate: 1, PipelineCreating: 2, PipelineReady: 3, PipelineFailed: 4, PipelineTerminate: 5, PipelineTerminating: 6, PipelineTerminated: 7, PipelineRebalancing: 8, PipelineFailedTerminating: 9 })

function seldon_mlops_scheduler_SchedulerStatusRequest() {  }
Object.assign(seldon_mlops_scheduler_SchedulerStatusRequest.prototype, { subscriberName: "" })
Object.assign(seldon_mlops_scheduler_SchedulerStatusRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.subscriberName!=null&&m.subscriberName!=="")
w.uint32(10).string(m.subscriberName)
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
m=g||new seldon_mlops_scheduler_SchedulerStatusRequest
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
m.subscriberName=v
else
delete m.subscriberName
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

function seldon_mlops_scheduler_SchedulerStatusResponse() {  }
Object.assign(seldon_mlops_scheduler_SchedulerStatusResponse.prototype, { applicationVersion: "" })
Object.assign(seldon_mlops_scheduler_SchedulerStatusResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.applicationVersion!=null&&m.applicationVersion!=="")
w.uint32(10).string(m.applicationVersion)
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
m=g||new seldon_mlops_scheduler_SchedulerStatusResponse
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
m.applicationVersion=v
else
delete m.applicationVersion
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

function seldon_mlops_scheduler_ControlPlaneSubscriptionRequest() {  }
Object.assign(seldon_mlops_scheduler_ControlPlaneSubscriptionRequest.prototype, { subscriberName: "" })
Object.assign(seldon_mlops_scheduler_ControlPlaneSubscriptionRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.subscriberName!=null&&m.subscriberName!=="")
w.uint32(10).string(m.subscriberName)
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
m=g||new seldon_mlops_scheduler_ControlPlaneSubscriptionRequest
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
m.subscriberName=v
else
delete m.subscriberName
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

function seldon_mlops_scheduler_ControlPlaneResponse() {  }
Object.assign(seldon_mlops_scheduler_ControlPlaneResponse.prototype, { event: 0 })
Object.assign(seldon_mlops_scheduler_ControlPlaneResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.event!=null&&m.event!==0)
w.uint32(8).int32(m.event)
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
m=g||new seldon_mlops_scheduler_ControlPlaneResponse
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
m.event=v
else
delete m.event
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

const seldon_mlops_scheduler_ControlPlaneResponse_Event = Object.assign(Object.create({ __proto__: null, 0: 'UNKNOWN_EVENT', 1: 'SEND_SERVERS', 2: 'SEND_MODELS', 3: 'SEND_PIPELINES', 4: 'SEND_EXPERIMENTS' }), { UNKNOWN_EVENT: 0, SEND_SERVERS: 1, SEND_MODELS: 2, SEND_PIPELINES: 3, SEND_EXPERIMENTS: 4 })

function seldon_mlops_scheduler_ModelUpdateMessage() {  }
Object.assign(seldon_mlops_scheduler_ModelUpdateMessage.prototype, { op: 0, model: "", version: 0, uid: "", timestamp: 0, stream: "" })
Object.assign(seldon_mlops_scheduler_ModelUpdateMessage, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.op!=null&&m.op!==0)
w.uint32(8).int32(m.op)
if(m.model!=null&&m.model!=="")
w.uint32(18).string(m.model)
if(m.version!=null&&m.version!==0)
w.uint32(24).uint32(m.version)
if(m.uid!=null&&m.uid!=="")
w.uint32(34).string(m.uid)
if(m.timestamp!=null&&(typeof m.timestamp==="object"?m.timestamp.low||m.timestamp.high:m.timestamp!==0))
w.uint32(40).uint64(m.timestamp)
if(m.stream!=null&&m.stream!=="")
w.uint32(50).string(m.stream)
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
m=g||new seldon_mlops_scheduler_ModelUpdateMessage
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
m.op=v
else
delete m.op
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.model=v
else
delete m.model
continue
}
case 3:{
if(u!==0)
break
if(v=r.uint32())
m.version=v
else
delete m.version
continue
}
case 4:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.uid=v
else
delete m.uid
continue
}
case 5:{
if(u!==0)
break
if(typeof(v=r.uint64())==="object"?v.low||v.high:v!==0)
m.timestamp=v
else
delete m.timestamp
continue
}
case 6:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.stream=v
else
delete m.stream
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

const seldon_mlops_scheduler_ModelUpdateMessage_ModelOperation = Object.assign(Object.create({ __proto__: null, 0: 'Unknown', 1: 'Create', 2: 'Delete' }), { Unknown: 0, Create: 1, Delete: 2 })

function seldon_mlops_scheduler_ModelUpdateStatusMessage() {  }
Object.assign(seldon_mlops_scheduler_ModelUpdateStatusMessage.prototype, { update: null, success: false, reason: "" })
Object.assign(seldon_mlops_scheduler_ModelUpdateStatusMessage, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.update!=null)
seldon_mlops_scheduler_ModelUpdateMessage.encode(m.update,w.uint32(10).fork(),q+1).ldelim()
if(m.success!=null&&m.success!==false)
w.uint32(16).bool(m.success)
if(m.reason!=null&&m.reason!=="")
w.uint32(26).string(m.reason)
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
m=g||new seldon_mlops_scheduler_ModelUpdateStatusMessage
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
m.update=seldon_mlops_scheduler_ModelUpdateMessage.decode(r,r.size(),undefined,q+1,m.update)
continue
}
case 2:{
if(u!==0)
break
if(v=r.bool())
m.success=v
else
delete m.success
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.reason=v
else
delete m.reason
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

function seldon_mlops_scheduler_ModelUpdateStatusResponse() {  }
Object.assign(seldon_mlops_scheduler_ModelUpdateStatusResponse.prototype, {  })
Object.assign(seldon_mlops_scheduler_ModelUpdateStatusResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_scheduler_ModelUpdateStatusResponse
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

function seldon_mlops_chainer_PipelineSubscriptionRequest() {  }
Object.assign(seldon_mlops_chainer_PipelineSubscriptionRequest.prototype, { name: "" })
Object.assign(seldon_mlops_chainer_PipelineSubscriptionRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
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
m=g||new seldon_mlops_chainer_PipelineSubscriptionRequest
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

function seldon_mlops_chainer_PipelineUpdateMessage() { this.updates = [] }
Object.assign(seldon_mlops_chainer_PipelineUpdateMessage.prototype, { op: 0, pipeline: "", version: 0, uid: "", updates: util.emptyArray, pipelineOutputTopic: "", pipelineErrorTopic: "", allowCycles: false, maxStepRevisits: 0, timestamp: 0, stream: "" })
Object.assign(seldon_mlops_chainer_PipelineUpdateMessage, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.op!=null&&m.op!==0)
w.uint32(8).int32(m.op)
if(m.pipeline!=null&&m.pipeline!=="")
w.uint32(18).string(m.pipeline)
if(m.version!=null&&m.version!==0)
w.uint32(24).uint32(m.version)
if(m.uid!=null&&m.uid!=="")
w.uint32(34).string(m.uid)
if(m.updates!=null&&m.updates.length){
for(var i=0;i<m.updates.length;++i)
seldon_mlops_chainer_PipelineStepUpdate.encode(m.updates[i],w.uint32(42).fork(),q+1).ldelim()
}
if(m.pipelineOutputTopic!=null&&m.pipelineOutputTopic!=="")
w.uint32(50).string(m.pipelineOutputTopic)
if(m.pipelineErrorTopic!=null&&m.pipelineErrorTopic!=="")
w.uint32(58).string(m.pipelineErrorTopic)
if(m.allowCycles!=null&&m.allowCycles!==false)
w.uint32(64).bool(m.allowCycles)
if(m.maxStepRevisits!=null&&m.maxStepRevisits!==0)
w.uint32(72).uint32(m.maxStepRevisits)
if(m.timestamp!=null&&(typeof m.timestamp==="object"?m.timestamp.low||m.timestamp.high:m.timestamp!==0))
w.uint32(80).uint64(m.timestamp)
if(m.stream!=null&&m.stream!=="")
w.uint32(90).string(m.stream)
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
m=g||new seldon_mlops_chainer_PipelineUpdateMessage
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
m.op=v
else
delete m.op
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.pipeline=v
else
delete m.pipeline
continue
}
case 3:{
if(u!==0)
break
if(v=r.uint32())
m.version=v
else
delete m.version
continue
}
case 4:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.uid=v
else
delete m.uid
continue
}
case 5:
{
if(u!==2)
break
if(!(m.updates&&m.updates.length))
m.updates=[]
m.updates.push(seldon_mlops_chainer_PipelineStepUpdate.decode(r,r.size(),undefined,q+1))
continue
}
case 6:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.pipelineOutputTopic=v
else
delete m.pipelineOutputTopic
continue
}
case 7:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.pipelineErrorTopic=v
else
delete m.pipelineErrorTopic
continue
}
case 8:{
if(u!==0)
break
if(v=r.bool())
m.allowCycles=v
else
delete m.allowCycles
continue
}
case 9:{
if(u!==0)
break
if(v=r.uint32())
m.maxStepRevisits=v
else
delete m.maxStepRevisits
continue
}
case 10:{
if(u!==0)
break
if(typeof(v=r.uint64())==="object"?v.low||v.high:v!==0)
m.timestamp=v
else
delete m.timestamp
continue
}
case 11:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.stream=v
else
delete m.stream
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

const seldon_mlops_chainer_PipelineUpdateMessage_PipelineOperation = Object.assign(Object.create({ __proto__: null, 0: 'Unknown', 1: 'Create', 2: 'Delete', 3: 'Rebalance', 4: 'Ready' }), { Unknown: 0, Create: 1, Delete: 2, Rebalance: 3, Ready: 4 })

function seldon_mlops_chainer_PipelineStepUpdate() { this.sources = []; this.triggers = []; this.tensorMap = [] }
Object.assign(seldon_mlops_chainer_PipelineStepUpdate.prototype, { sources: util.emptyArray, triggers: util.emptyArray, sink: null, inputJoinTy: 0, triggersJoinTy: 0, passEmptyResponses: false, joinWindowMs: null, tensorMap: util.emptyArray, batch: null })
Object.defineProperty(seldon_mlops_chainer_PipelineStepUpdate.prototype, '_joinWindowMs', { get: util.oneOfGetter(["joinWindowMs"]), set: util.oneOfSetter(["joinWindowMs"]) })
Object.assign(seldon_mlops_chainer_PipelineStepUpdate, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.sources!=null&&m.sources.length){
for(var i=0;i<m.sources.length;++i)
seldon_mlops_chainer_PipelineTopic.encode(m.sources[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.triggers!=null&&m.triggers.length){
for(var i=0;i<m.triggers.length;++i)
seldon_mlops_chainer_PipelineTopic.encode(m.triggers[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.sink!=null)
seldon_mlops_chainer_PipelineTopic.encode(m.sink,w.uint32(26).fork(),q+1).ldelim()
if(m.inputJoinTy!=null&&m.inputJoinTy!==0)
w.uint32(32).int32(m.inputJoinTy)
if(m.triggersJoinTy!=null&&m.triggersJoinTy!==0)
w.uint32(40).int32(m.triggersJoinTy)
if(m.passEmptyResponses!=null&&m.passEmptyResponses!==false)
w.uint32(48).bool(m.passEmptyResponses)
if(m.joinWindowMs!=null)
w.uint32(56).uint32(m.joinWindowMs)
if(m.tensorMap!=null&&m.tensorMap.length){
for(var i=0;i<m.tensorMap.length;++i)
seldon_mlops_chainer_PipelineTensorMapping.encode(m.tensorMap[i],w.uint32(66).fork(),q+1).ldelim()
}
if(m.batch!=null)
seldon_mlops_chainer_Batch.encode(m.batch,w.uint32(74).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_chainer_PipelineStepUpdate
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
if(!(m.sources&&m.sources.length))
m.sources=[]
m.sources.push(seldon_mlops_chainer_PipelineTopic.decode(r,r.size(),undefined,q+1))
continue
}
case 2:
{
if(u!==2)
break
if(!(m.triggers&&m.triggers.length))
m.triggers=[]
m.triggers.push(seldon_mlops_chainer_PipelineTopic.decode(r,r.size(),undefined,q+1))
continue
}
case 3:{
if(u!==2)
break
m.sink=seldon_mlops_chainer_PipelineTopic.decode(r,r.size(),undefined,q+1,m.sink)
continue
}
case 4:{
if(u!==0)
break
if(v=r.int32())
m.inputJoinTy=v
else
delete m.inputJoinTy
continue
}
case 5:{
if(u!==0)
break
if(v=r.int32())
m.triggersJoinTy=v
else
delete m.triggersJoinTy
continue
}
case 6:{
if(u!==0)
break
if(v=r.bool())
m.passEmptyResponses=v
else
delete m.passEmptyResponses
continue
}
case 7:{
if(u!==0)
break
m.joinWindowMs=r.uint32()
m._joinWindowMs="joinWindowMs"
continue
}
case 8:
{
if(u!==2)
break
if(!(m.tensorMap&&m.tensorMap.length))
m.tensorMap=[]
m.tensorMap.push(seldon_mlops_chainer_PipelineTensorMapping.decode(r,r.size(),undefined,q+1))
continue
}
case 9:{
if(u!==2)
break
m.batch=seldon_mlops_chainer_Batch.decode(r,r.size(),undefined,q+1,m.batch)
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

const seldon_mlops_chainer_PipelineStepUpdate_PipelineJoinType = Object.assign(Object.create({ __proto__: null, 0: 'Unknown', 1: 'Inner', 2: 'Outer', 3: 'Any' }), { Unknown: 0, Inner: 1, Outer: 2, Any: 3 })

function seldon_mlops_chainer_PipelineTensorMapping() {  }
Object.assign(seldon_mlops_chainer_PipelineTensorMapping.prototype, { pipelineName: "", topicAndTensor: "", tensorName: "" })
Object.assign(seldon_mlops_chainer_PipelineTensorMapping, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.pipelineName!=null&&m.pipelineName!=="")
w.uint32(10).string(m.pipelineName)
if(m.topicAndTensor!=null&&m.topicAndTensor!=="")
w.uint32(18).string(m.topicAndTensor)
if(m.tensorName!=null&&m.tensorName!=="")
w.uint32(26).string(m.tensorName)
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
m=g||new seldon_mlops_chainer_PipelineTensorMapping
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
m.pipelineName=v
else
delete m.pipelineName
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.topicAndTensor=v
else
delete m.topicAndTensor
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.tensorName=v
else
delete m.tensorName
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

function seldon_mlops_chainer_PipelineTopic() {  }
Object.assign(seldon_mlops_chainer_PipelineTopic.prototype, { pipelineName: "", topicName: "", tensor: null })
Object.defineProperty(seldon_mlops_chainer_PipelineTopic.prototype, '_tensor', { get: util.oneOfGetter(["tensor"]), set: util.oneOfSetter(["tensor"]) })
Object.assign(seldon_mlops_chainer_PipelineTopic, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.pipelineName!=null&&m.pipelineName!=="")
w.uint32(10).string(m.pipelineName)
if(m.topicName!=null&&m.topicName!=="")
w.uint32(18).string(m.topicName)
if(m.tensor!=null)
w.uint32(26).string(m.tensor)
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
m=g||new seldon_mlops_chainer_PipelineTopic
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
m.pipelineName=v
else
delete m.pipelineName
continue
}
case 2:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.topicName=v
else
delete m.topicName
continue
}
case 3:{
if(u!==2)
break
m.tensor=r.stringVerify()
m._tensor="tensor"
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

function seldon_mlops_chainer_Batch() {  }
Object.assign(seldon_mlops_chainer_Batch.prototype, { size: null, windowMs: null, rolling: false })
Object.defineProperty(seldon_mlops_chainer_Batch.prototype, '_size', { get: util.oneOfGetter(["size"]), set: util.oneOfSetter(["size"]) })
Object.defineProperty(seldon_mlops_chainer_Batch.prototype, '_windowMs', { get: util.oneOfGetter(["windowMs"]), set: util.oneOfSetter(["windowMs"]) })
Object.assign(seldon_mlops_chainer_Batch, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.size!=null)
w.uint32(8).uint32(m.size)
if(m.windowMs!=null)
w.uint32(16).uint32(m.windowMs)
if(m.rolling!=null&&m.rolling!==false)
w.uint32(24).bool(m.rolling)
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
m=g||new seldon_mlops_chainer_Batch
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
m.size=r.uint32()
m._size="size"
continue
}
case 2:{
if(u!==0)
break
m.windowMs=r.uint32()
m._windowMs="windowMs"
continue
}
case 3:{
if(u!==0)
break
if(v=r.bool())
m.rolling=v
else
delete m.rolling
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

function seldon_mlops_chainer_PipelineUpdateStatusMessage() {  }
Object.assign(seldon_mlops_chainer_PipelineUpdateStatusMessage.prototype, { update: null, success: false, reason: "" })
Object.assign(seldon_mlops_chainer_PipelineUpdateStatusMessage, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.update!=null)
seldon_mlops_chainer_PipelineUpdateMessage.encode(m.update,w.uint32(10).fork(),q+1).ldelim()
if(m.success!=null&&m.success!==false)
w.uint32(16).bool(m.success)
if(m.reason!=null&&m.reason!=="")
w.uint32(26).string(m.reason)
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
m=g||new seldon_mlops_chainer_PipelineUpdateStatusMessage
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
m.update=seldon_mlops_chainer_PipelineUpdateMessage.decode(r,r.size(),undefined,q+1,m.update)
continue
}
case 2:{
if(u!==0)
break
if(v=r.bool())
m.success=v
else
delete m.success
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.reason=v
else
delete m.reason
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

function seldon_mlops_chainer_PipelineUpdateStatusResponse() {  }
Object.assign(seldon_mlops_chainer_PipelineUpdateStatusResponse.prototype, {  })
Object.assign(seldon_mlops_chainer_PipelineUpdateStatusResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_chainer_PipelineUpdateStatusResponse
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

function seldon_mlops_health_HealthCheckRequest() {  }
Object.assign(seldon_mlops_health_HealthCheckRequest.prototype, {  })
Object.assign(seldon_mlops_health_HealthCheckRequest, { encode: function (m,w,q){
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
m=g||new seldon_mlops_health_HealthCheckRequest
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

function seldon_mlops_health_HealthCheckResponse() {  }
Object.assign(seldon_mlops_health_HealthCheckResponse.prototype, { ok: false })
Object.assign(seldon_mlops_health_HealthCheckResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.ok!=null&&m.ok!==false)
w.uint32(8).bool(m.ok)
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
m=g||new seldon_mlops_health_HealthCheckResponse
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
m.ok=v
else
delete m.ok
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

function seldon_mlops_agent_debug_ModelReplicaState() {  }
Object.assign(seldon_mlops_agent_debug_ModelReplicaState.prototype, { state: 0, lastAccessed: null, name: "" })
Object.assign(seldon_mlops_agent_debug_ModelReplicaState, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.state!=null&&m.state!==0)
w.uint32(8).int32(m.state)
if(m.lastAccessed!=null)
google_protobuf_Timestamp.encode(m.lastAccessed,w.uint32(18).fork(),q+1).ldelim()
if(m.name!=null&&m.name!=="")
w.uint32(26).string(m.name)
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
m=g||new seldon_mlops_agent_debug_ModelReplicaState
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
m.state=v
else
delete m.state
continue
}
case 2:{
if(u!==2)
break
m.lastAccessed=google_protobuf_Timestamp.decode(r,r.size(),undefined,q+1,m.lastAccessed)
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.name=v
else
delete m.name
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

const seldon_mlops_agent_debug_ModelReplicaState_ModelState = Object.assign(Object.create({ __proto__: null, 0: 'Evicted', 1: 'InMemory' }), { Evicted: 0, InMemory: 1 })

function seldon_mlops_agent_debug_ReplicaStatusResponse() { this.models = [] }
Object.assign(seldon_mlops_agent_debug_ReplicaStatusResponse.prototype, { availableMemoryBytes: 0, models: util.emptyArray })
Object.assign(seldon_mlops_agent_debug_ReplicaStatusResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.availableMemoryBytes!=null&&(typeof m.availableMemoryBytes==="object"?m.availableMemoryBytes.low||m.availableMemoryBytes.high:m.availableMemoryBytes!==0))
w.uint32(8).uint64(m.availableMemoryBytes)
if(m.models!=null&&m.models.length){
for(var i=0;i<m.models.length;++i)
seldon_mlops_agent_debug_ModelReplicaState.encode(m.models[i],w.uint32(18).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_agent_debug_ReplicaStatusResponse
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
if(typeof(v=r.uint64())==="object"?v.low||v.high:v!==0)
m.availableMemoryBytes=v
else
delete m.availableMemoryBytes
continue
}
case 2:
{
if(u!==2)
break
if(!(m.models&&m.models.length))
m.models=[]
m.models.push(seldon_mlops_agent_debug_ModelReplicaState.decode(r,r.size(),undefined,q+1))
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

function seldon_mlops_agent_debug_ReplicaStatusRequest() {  }
Object.assign(seldon_mlops_agent_debug_ReplicaStatusRequest.prototype, {  })
Object.assign(seldon_mlops_agent_debug_ReplicaStatusRequest, { encode: function (m,w,q){
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
m=g||new seldon_mlops_agent_debug_ReplicaStatusRequest
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

function seldon_mlops_agent_ModelEventMessage() {  }
Object.assign(seldon_mlops_agent_ModelEventMessage.prototype, { serverName: "", replicaIdx: 0, modelName: "", modelVersion: 0, event: 0, message: "", availableMemoryBytes: 0, runtimeInfo: null })
Object.assign(seldon_mlops_agent_ModelEventMessage, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.serverName!=null&&m.serverName!=="")
w.uint32(10).string(m.serverName)
if(m.replicaIdx!=null&&m.replicaIdx!==0)
w.uint32(16).uint32(m.replicaIdx)
if(m.modelName!=null&&m.modelName!=="")
w.uint32(26).string(m.modelName)
if(m.modelVersion!=null&&m.modelVersion!==0)
w.uint32(32).uint32(m.modelVersion)
if(m.event!=null&&m.event!==0)
w.uint32(40).int32(m.event)
if(m.message!=null&&m.message!=="")
w.uint32(50).string(m.message)
if(m.availableMemoryBytes!=null&&(typeof m.availableMemoryBytes==="object"?m.availableMemoryBytes.low||m.availableMemoryBytes.high:m.availableMemoryBytes!==0))
w.uint32(56).uint64(m.availableMemoryBytes)
if(m.runtimeInfo!=null)
seldon_mlops_scheduler_ModelRuntimeInfo.encode(m.runtimeInfo,w.uint32(66).fork(),q+1).ldelim()
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
m=g||new seldon_mlops_agent_ModelEventMessage
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
m.serverName=v
else
delete m.serverName
continue
}
case 2:{
if(u!==0)
break
if(v=r.uint32())
m.replicaIdx=v
else
delete m.replicaIdx
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.modelName=v
else
delete m.modelName
continue
}
case 4:{
if(u!==0)
break
if(v=r.uint32())
m.modelVersion=v
else
delete m.modelVersion
continue
}
case 5:{
if(u!==0)
break
if(v=r.int32())
m.event=v
else
delete m.event
continue
}
case 6:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.message=v
else
delete m.message
continue
}
case 7:{
if(u!==0)
break
if(typeof(v=r.uint64())==="object"?v.low||v.high:v!==0)
m.availableMemoryBytes=v
else
delete m.availableMemoryBytes
continue
}
case 8:{
if(u!==2)
break
m.runtimeInfo=seldon_mlops_scheduler_ModelRuntimeInfo.decode(r,r.size(),undefined,q+1,m.runtimeInfo)
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

const seldon_mlops_agent_ModelEventMessage_Event = Object.assign(Object.create({ __proto__: null, 0: 'UNKNOWN_EVENT', 1: 'LOAD_FAIL_MEMORY', 2: 'LOADED', 3: 'LOAD_FAILED', 4: 'UNLOADED', 5: 'UNLOAD_FAILED', 6: 'REMOVED', 7: 'REMOVE_FAILED', 9: 'RSYNC' }), { UNKNOWN_EVENT: 0, LOAD_FAIL_MEMORY: 1, LOADED: 2, LOAD_FAILED: 3, UNLOADED: 4, UNLOAD_FAILED: 5, REMOVED: 6, REMOVE_FAILED: 7, RSYNC: 9 })

function seldon_mlops_agent_ModelEventResponse() {  }
Object.assign(seldon_mlops_agent_ModelEventResponse.prototype, {  })
Object.assign(seldon_mlops_agent_ModelEventResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_agent_ModelEventResponse
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

function seldon_mlops_agent_ModelScalingTriggerMessage() { this.metrics = {} }
Object.assign(seldon_mlops_agent_ModelScalingTriggerMessage.prototype, { serverName: "", replicaIdx: 0, modelName: "", modelVersion: 0, trigger: 0, amount: 0, metrics: util.emptyObject })
Object.assign(seldon_mlops_agent_ModelScalingTriggerMessage, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.serverName!=null&&m.serverName!=="")
w.uint32(10).string(m.serverName)
if(m.replicaIdx!=null&&m.replicaIdx!==0)
w.uint32(16).uint32(m.replicaIdx)
if(m.modelName!=null&&m.modelName!=="")
w.uint32(26).string(m.modelName)
if(m.modelVersion!=null&&m.modelVersion!==0)
w.uint32(32).uint32(m.modelVersion)
if(m.trigger!=null&&m.trigger!==0)
w.uint32(40).int32(m.trigger)
if(m.amount!=null&&m.amount!==0)
w.uint32(48).uint32(m.amount)
if(m.metrics!=null){
for(var ks=Object.keys(m.metrics),i=0;i<ks.length;++i){
w.uint32(58).fork().uint32(10).string(ks[i])
.uint32(16).uint32(m.metrics[ks[i]]).ldelim()
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
m=g||new seldon_mlops_agent_ModelScalingTriggerMessage
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
m.serverName=v
else
delete m.serverName
continue
}
case 2:{
if(u!==0)
break
if(v=r.uint32())
m.replicaIdx=v
else
delete m.replicaIdx
continue
}
case 3:{
if(u!==2)
break
if((v=r.stringVerify()).length)
m.modelName=v
else
delete m.modelName
continue
}
case 4:{
if(u!==0)
break
if(v=r.uint32())
m.modelVersion=v
else
delete m.modelVersion
continue
}
case 5:{
if(u!==0)
break
if(v=r.int32())
m.trigger=v
else
delete m.trigger
continue
}
case 6:{
if(u!==0)
break
if(v=r.uint32())
m.amount=v
else
delete m.amount
continue
}
case 7:{
if(u!==2)
break
if(m.metrics===util.emptyObject)
m.metrics={}
var c2=r.size()+r.pos
if(c2>r.len)
throw RangeError("index out of range")
r.len=c2
k=""
v=0
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
if(u!==0)
break
v=r.uint32()
continue
}
r.skipType(u,q,t2)
}
if(r.pos!==c2)
throw RangeError("index out of range")
r.len=c
if(k==="__proto__")
util.makeProp(m.metrics,k)
m.metrics[k]=v
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

const seldon_mlops_agent_ModelScalingTriggerMessage_Trigger = Object.assign(Object.create({ __proto__: null, 0: 'SCALE_UP', 1: 'SCALE_DOWN' }), { SCALE_UP: 0, SCALE_DOWN: 1 })

function seldon_mlops_agent_ModelScalingTriggerResponse() {  }
Object.assign(seldon_mlops_agent_ModelScalingTriggerResponse.prototype, {  })
Object.assign(seldon_mlops_agent_ModelScalingTriggerResponse, { encode: function (m,w,q){
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
m=g||new seldon_mlops_agent_ModelScalingTriggerResponse
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

function seldon_mlops_agent_AgentDrainRequest() {  }
Object.assign(seldon_mlops_agent_AgentDrainRequest.prototype, { serverName: "", replicaIdx: 0 })
Object.assign(seldon_mlops_agent_AgentDrainRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.serverName!=null&&m.serverName!=="")
w.uint32(10).string(m.serverName)
if(m.replicaIdx!=null&&m.replicaIdx!==0)
w.uint32(16).uint32(m.replicaIdx)
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
m=g||new seldon_mlops_agent_AgentDrainRequest
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
m.serverName=v
else
delete m.serverName
continue
}
case 2:{
if(u!==0)
break
if(v=r.uint32())
m.replicaIdx=v
else
delete m.replicaIdx
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

function seldon_mlops_agent_AgentDrainResponse() {  }
Object.assign(seldon_mlops_agent_AgentDrainResponse.prototype, { success: false })
Object.assign(seldon_mlops_agent_AgentDrainResponse, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.success!=null&&m.success!==false)
w.uint32(8).bool(m.success)
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
m=g||new seldon_mlops_agent_AgentDrainResponse
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
m.success=v
else
delete m.success
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

function seldon_mlops_agent_AgentSubscribeRequest() { this.loadedModels = [] }
Object.assign(seldon_mlops_agent_AgentSubscribeRequest.prototype, { serverName: "", shared: false, replicaIdx: 0, replicaConfig: null, loadedModels: util.emptyArray, availableMemoryBytes: 0 })
Object.assign(seldon_mlops_agent_AgentSubscribeRequest, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.serverName!=null&&m.serverName!=="")
w.uint32(10).string(m.serverName)
if(m.shared!=null&&m.shared!==false)
w.uint32(16).bool(m.shared)
if(m.replicaIdx!=null&&m.replicaIdx!==0)
w.uint32(24).uint32(m.replicaIdx)
if(m.replicaConfig!=null)
seldon_mlops_agent_ReplicaConfig.encode(m.replicaConfig,w.uint32(34).fork(),q+1).ldelim()
if(m.loadedModels!=null&&m.loadedModels.length){
for(var i=0;i<m.loadedModels.length;++i)
seldon_mlops_agent_ModelVersion.encode(m.loadedModels[i],w.uint32(42).fork(),q+1).ldelim()
}
if(m.availableMemoryBytes!=null&&(typeof m.availableMemoryBytes==="object"?m.availableMemoryBytes.low||m.availableMemoryBytes.high:m.availableMemoryBytes!==0))
w.uint32(48).uint64(m.availableMemoryBytes)
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
m=g||new seldon_mlops_agent_AgentSubscribeRequest
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
m.serverName=v
else
delete m.serverName
continue
}
case 2:{
if(u!==0)
break
if(v=r.bool())
m.shared=v
else
delete m.shared
continue
}
case 3:{
if(u!==0)
break
if(v=r.uint32())
m.replicaIdx=v
else
delete m.replicaIdx
continue
}
case 4:{
if(u!==2)
break
m.replicaConfig=seldon_mlops_agent_ReplicaConfig.decode(r,r.size(),undefined,q+1,m.replicaConfig)
continue
}
case 5:
{
if(u!==2)
break
if(!(m.loadedModels&&m.loadedModels.length))
m.loadedModels=[]
m.loadedModels.push(seldon_mlops_agent_ModelVersion.decode(r,r.size(),undefined,q+1))
continue
}
case 6:{
if(u!==0)
break
if(typeof(v=r.uint64())==="object"?v.low||v.high:v!==0)
m.availableMemoryBytes=v
else
delete m.availableMemoryBytes
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

function seldon_mlops_agent_ReplicaConfig() { this.capabilities = [] }
Object.assign(seldon_mlops_agent_ReplicaConfig.prototype, { inferenceSvc: "", inferenceHttpPort: 0, inferenceGrpcPort: 0, memoryBytes: 0, capabilities: util.emptyArray, overCommitPercentage: 0 })
Object.assign(seldon_mlops_agent_ReplicaConfig, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.inferenceSvc!=null&&m.inferenceSvc!=="")
w.uint32(10).string(m.inferenceSvc)
if(m.inferenceHttpPort!=null&&m.inferenceHttpPort!==0)
w.uint32(16).int32(m.inferenceHttpPort)
if(m.inferenceGrpcPort!=null&&m.inferenceGrpcPort!==0)
w.uint32(24).int32(m.inferenceGrpcPort)
if(m.memoryBytes!=null&&(typeof m.memoryBytes==="object"?m.memoryBytes.low||m.memoryBytes.high:m.memoryBytes!==0))
w.uint32(32).uint64(m.memoryBytes)
if(m.capabilities!=null&&m.capabilities.length){
for(var i=0;i<m.capabilities.length;++i)
w.uint32(42).string(m.capabilities[i])
}
if(m.overCommitPercentage!=null&&m.overCommitPercentage!==0)
w.uint32(48).uint32(m.overCommitPercentage)
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
m=g||new seldon_mlops_agent_ReplicaConfig
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
m.inferenceSvc=v
else
delete m.inferenceSvc
continue
}
case 2:{
if(u!==0)
break
if(v=r.int32())
m.inferenceHttpPort=v
else
delete m.inferenceHttpPort
continue
}
case 3:{
if(u!==0)
break
if(v=r.int32())
m.inferenceGrpcPort=v
else
delete m.inferenceGrpcPort
continue
}
case 4:{
if(u!==0)
break
if(typeof(v=r.uint64())==="object"?v.low||v.high:v!==0)
m.memoryBytes=v
else
delete m.memoryBytes
continue
}
case 5:
{
if(u!==2)
break
if(!(m.capabilities&&m.capabilities.length))
m.capabilities=[]
m.capabilities.push(r.stringVerify())
continue
}
case 6:{
if(u!==0)
break
if(v=r.uint32())
m.overCommitPercentage=v
else
delete m.overCommitPercentage
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

function seldon_mlops_agent_ModelOperationMessage() {  }
Object.assign(seldon_mlops_agent_ModelOperationMessage.prototype, { operation: 0, modelVersion: null, autoscalingEnabled: false })
Object.assign(seldon_mlops_agent_ModelOperationMessage, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.operation!=null&&m.operation!==0)
w.uint32(8).int32(m.operation)
if(m.modelVersion!=null)
seldon_mlops_agent_ModelVersion.encode(m.modelVersion,w.uint32(18).fork(),q+1).ldelim()
if(m.autoscalingEnabled!=null&&m.autoscalingEnabled!==false)
w.uint32(24).bool(m.autoscalingEnabled)
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
m=g||new seldon_mlops_agent_ModelOperationMessage
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
m.operation=v
else
delete m.operation
continue
}
case 2:{
if(u!==2)
break
m.modelVersion=seldon_mlops_agent_ModelVersion.decode(r,r.size(),undefined,q+1,m.modelVersion)
continue
}
case 3:{
if(u!==0)
break
if(v=r.bool())
m.autoscalingEnabled=v
else
delete m.autoscalingEnabled
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

const seldon_mlops_agent_ModelOperationMessage_Operation = Object.assign(Object.create({ __proto__: null, 0: 'UNKNOWN_EVENT', 1: 'LOAD_MODEL', 2: 'UNLOAD_MODEL' }), { UNKNOWN_EVENT: 0, LOAD_MODEL: 1, UNLOAD_MODEL: 2 })

function seldon_mlops_agent_ModelVersion() {  }
Object.assign(seldon_mlops_agent_ModelVersion.prototype, { model: null, version: 0 })
Object.assign(seldon_mlops_agent_ModelVersion, { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.model!=null)
seldon_mlops_scheduler_Model.encode(m.model,w.uint32(10).fork(),q+1).ldelim()
if(m.version!=null&&m.version!==0)
w.uint32(16).uint32(m.version)
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
m=g||new seldon_mlops_agent_ModelVersion
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
m.model=seldon_mlops_scheduler_Model.decode(r,r.size(),undefined,q+1,m.model)
continue
}
case 2:{
if(u!==0)
break
if(v=r.uint32())
m.version=v
else
delete m.version
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

export const google = { protobuf: { Timestamp: google_protobuf_Timestamp } }
export const grpc = { reflection: { v1alpha: { ServerReflectionRequest: grpc_reflection_v1alpha_ServerReflectionRequest, ExtensionRequest: grpc_reflection_v1alpha_ExtensionRequest, ServerReflectionResponse: grpc_reflection_v1alpha_ServerReflectionResponse, FileDescriptorResponse: grpc_reflection_v1alpha_FileDescriptorResponse, ExtensionNumberResponse: grpc_reflection_v1alpha_ExtensionNumberResponse, ListServiceResponse: grpc_reflection_v1alpha_ListServiceResponse, ServiceResponse: grpc_reflection_v1alpha_ServiceResponse, ErrorResponse: grpc_reflection_v1alpha_ErrorResponse }, v1: { ServerReflectionRequest: grpc_reflection_v1_ServerReflectionRequest, ExtensionRequest: grpc_reflection_v1_ExtensionRequest, ServerReflectionResponse: grpc_reflection_v1_ServerReflectionResponse, FileDescriptorResponse: grpc_reflection_v1_FileDescriptorResponse, ExtensionNumberResponse: grpc_reflection_v1_ExtensionNumberResponse, ListServiceResponse: grpc_reflection_v1_ListServiceResponse, ServiceResponse: grpc_reflection_v1_ServiceResponse, ErrorResponse: grpc_reflection_v1_ErrorResponse } }, health: { v1: { HealthCheckRequest: grpc_health_v1_HealthCheckRequest, HealthCheckResponse: Object.assign(grpc_health_v1_HealthCheckResponse, { ServingStatus: grpc_health_v1_HealthCheckResponse_ServingStatus }), HealthListRequest: grpc_health_v1_HealthListRequest, HealthListResponse: grpc_health_v1_HealthListResponse } } }
export const inference = { ServerLiveRequest: inference_ServerLiveRequest, ServerLiveResponse: inference_ServerLiveResponse, ServerReadyRequest: inference_ServerReadyRequest, ServerReadyResponse: inference_ServerReadyResponse, ModelReadyRequest: inference_ModelReadyRequest, ModelReadyResponse: inference_ModelReadyResponse, ServerMetadataRequest: inference_ServerMetadataRequest, ServerMetadataResponse: inference_ServerMetadataResponse, ModelMetadataRequest: inference_ModelMetadataRequest, ModelMetadataResponse: Object.assign(inference_ModelMetadataResponse, { TensorMetadata: inference_ModelMetadataResponse_TensorMetadata }), ModelInferRequest: Object.assign(inference_ModelInferRequest, { InferInputTensor: inference_ModelInferRequest_InferInputTensor, InferRequestedOutputTensor: inference_ModelInferRequest_InferRequestedOutputTensor }), ModelInferResponse: Object.assign(inference_ModelInferResponse, { InferOutputTensor: inference_ModelInferResponse_InferOutputTensor }), InferParameter: inference_InferParameter, InferTensorContents: inference_InferTensorContents, ModelRepositoryParameter: inference_ModelRepositoryParameter, RepositoryIndexRequest: inference_RepositoryIndexRequest, RepositoryIndexResponse: Object.assign(inference_RepositoryIndexResponse, { ModelIndex: inference_RepositoryIndexResponse_ModelIndex }), RepositoryModelLoadRequest: inference_RepositoryModelLoadRequest, RepositoryModelLoadResponse: inference_RepositoryModelLoadResponse, RepositoryModelUnloadRequest: inference_RepositoryModelUnloadRequest, RepositoryModelUnloadResponse: inference_RepositoryModelUnloadResponse }
export const seldon = { mlops: { scheduler: { ResourceType: seldon_mlops_scheduler_ResourceType, LoadModelRequest: seldon_mlops_scheduler_LoadModelRequest, Model: seldon_mlops_scheduler_Model, MetaData: seldon_mlops_scheduler_MetaData, DataflowSpec: seldon_mlops_scheduler_DataflowSpec, DeploymentSpec: seldon_mlops_scheduler_DeploymentSpec, ModelSpec: seldon_mlops_scheduler_ModelSpec, ParameterSpec: seldon_mlops_scheduler_ParameterSpec, ExplainerSpec: seldon_mlops_scheduler_ExplainerSpec, LlmSpec: seldon_mlops_scheduler_LlmSpec, ModelRuntimeInfo: seldon_mlops_scheduler_ModelRuntimeInfo, MLServerModelSettings: seldon_mlops_scheduler_MLServerModelSettings, TritonModelConfig: seldon_mlops_scheduler_TritonModelConfig, TritonCPU: seldon_mlops_scheduler_TritonCPU, KubernetesMeta: seldon_mlops_scheduler_KubernetesMeta, StreamSpec: seldon_mlops_scheduler_StreamSpec, StorageConfig: seldon_mlops_scheduler_StorageConfig, LoadModelResponse: seldon_mlops_scheduler_LoadModelResponse, ModelReference: seldon_mlops_scheduler_ModelReference, UnloadModelRequest: seldon_mlops_scheduler_UnloadModelRequest, UnloadModelResponse: seldon_mlops_scheduler_UnloadModelResponse, ModelStatusResponse: Object.assign(seldon_mlops_scheduler_ModelStatusResponse, { ModelOperation: seldon_mlops_scheduler_ModelStatusResponse_ModelOperation }), ModelVersionStatus: seldon_mlops_scheduler_ModelVersionStatus, ModelStatus: Object.assign(seldon_mlops_scheduler_ModelStatus, { ModelState: seldon_mlops_scheduler_ModelStatus_ModelState }), ModelReplicaStatus: Object.assign(seldon_mlops_scheduler_ModelReplicaStatus, { ModelReplicaState: seldon_mlops_scheduler_ModelReplicaStatus_ModelReplicaState }), ServerStatusRequest: seldon_mlops_scheduler_ServerStatusRequest, ServerStatusResponse: Object.assign(seldon_mlops_scheduler_ServerStatusResponse, { Type: seldon_mlops_scheduler_ServerStatusResponse_Type }), ServerReplicaResources: seldon_mlops_scheduler_ServerReplicaResources, ModelSubscriptionRequest: seldon_mlops_scheduler_ModelSubscriptionRequest, ModelStatusRequest: seldon_mlops_scheduler_ModelStatusRequest, ServerNotifyRequest: seldon_mlops_scheduler_ServerNotifyRequest, ServerNotify: seldon_mlops_scheduler_ServerNotify, ServerNotifyResponse: seldon_mlops_scheduler_ServerNotifyResponse, ServerSubscriptionRequest: seldon_mlops_scheduler_ServerSubscriptionRequest, StartExperimentRequest: seldon_mlops_scheduler_StartExperimentRequest, Experiment: seldon_mlops_scheduler_Experiment, ExperimentConfig: seldon_mlops_scheduler_ExperimentConfig, ExperimentCandidate: seldon_mlops_scheduler_ExperimentCandidate, ExperimentMirror: seldon_mlops_scheduler_ExperimentMirror, StartExperimentResponse: seldon_mlops_scheduler_StartExperimentResponse, StopExperimentRequest: seldon_mlops_scheduler_StopExperimentRequest, StopExperimentResponse: seldon_mlops_scheduler_StopExperimentResponse, ExperimentSubscriptionRequest: seldon_mlops_scheduler_ExperimentSubscriptionRequest, ExperimentStatusResponse: seldon_mlops_scheduler_ExperimentStatusResponse, LoadPipelineRequest: seldon_mlops_scheduler_LoadPipelineRequest, ExperimentStatusRequest: seldon_mlops_scheduler_ExperimentStatusRequest, Pipeline: seldon_mlops_scheduler_Pipeline, PipelineStep: Object.assign(seldon_mlops_scheduler_PipelineStep, { JoinOp: seldon_mlops_scheduler_PipelineStep_JoinOp }), Batch: seldon_mlops_scheduler_Batch, PipelineInput: Object.assign(seldon_mlops_scheduler_PipelineInput, { JoinOp: seldon_mlops_scheduler_PipelineInput_JoinOp }), PipelineOutput: Object.assign(seldon_mlops_scheduler_PipelineOutput, { JoinOp: seldon_mlops_scheduler_PipelineOutput_JoinOp }), LoadPipelineResponse: seldon_mlops_scheduler_LoadPipelineResponse, UnloadPipelineRequest: seldon_mlops_scheduler_UnloadPipelineRequest, UnloadPipelineResponse: seldon_mlops_scheduler_UnloadPipelineResponse, PipelineStatusRequest: seldon_mlops_scheduler_PipelineStatusRequest, PipelineSubscriptionRequest: seldon_mlops_scheduler_PipelineSubscriptionRequest, PipelineStatusResponse: Object.assign(seldon_mlops_scheduler_PipelineStatusResponse, { PipelineOperation: seldon_mlops_scheduler_PipelineStatusResponse_PipelineOperation }), PipelineWithState: seldon_mlops_scheduler_PipelineWithState, PipelineVersionState: Object.assign(seldon_mlops_scheduler_PipelineVersionState, { PipelineStatus: seldon_mlops_scheduler_PipelineVersionState_PipelineStatus }), SchedulerStatusRequest: seldon_mlops_scheduler_SchedulerStatusRequest, SchedulerStatusResponse: seldon_mlops_scheduler_SchedulerStatusResponse, ControlPlaneSubscriptionRequest: seldon_mlops_scheduler_ControlPlaneSubscriptionRequest, ControlPlaneResponse: Object.assign(seldon_mlops_scheduler_ControlPlaneResponse, { Event: seldon_mlops_scheduler_ControlPlaneResponse_Event }), ModelUpdateMessage: Object.assign(seldon_mlops_scheduler_ModelUpdateMessage, { ModelOperation: seldon_mlops_scheduler_ModelUpdateMessage_ModelOperation }), ModelUpdateStatusMessage: seldon_mlops_scheduler_ModelUpdateStatusMessage, ModelUpdateStatusResponse: seldon_mlops_scheduler_ModelUpdateStatusResponse }, chainer: { PipelineSubscriptionRequest: seldon_mlops_chainer_PipelineSubscriptionRequest, PipelineUpdateMessage: Object.assign(seldon_mlops_chainer_PipelineUpdateMessage, { PipelineOperation: seldon_mlops_chainer_PipelineUpdateMessage_PipelineOperation }), PipelineStepUpdate: Object.assign(seldon_mlops_chainer_PipelineStepUpdate, { PipelineJoinType: seldon_mlops_chainer_PipelineStepUpdate_PipelineJoinType }), PipelineTensorMapping: seldon_mlops_chainer_PipelineTensorMapping, PipelineTopic: seldon_mlops_chainer_PipelineTopic, Batch: seldon_mlops_chainer_Batch, PipelineUpdateStatusMessage: seldon_mlops_chainer_PipelineUpdateStatusMessage, PipelineUpdateStatusResponse: seldon_mlops_chainer_PipelineUpdateStatusResponse }, health: { HealthCheckRequest: seldon_mlops_health_HealthCheckRequest, HealthCheckResponse: seldon_mlops_health_HealthCheckResponse }, agent_debug: { ModelReplicaState: Object.assign(seldon_mlops_agent_debug_ModelReplicaState, { ModelState: seldon_mlops_agent_debug_ModelReplicaState_ModelState }), ReplicaStatusResponse: seldon_mlops_agent_debug_ReplicaStatusResponse, ReplicaStatusRequest: seldon_mlops_agent_debug_ReplicaStatusRequest }, agent: { ModelEventMessage: Object.assign(seldon_mlops_agent_ModelEventMessage, { Event: seldon_mlops_agent_ModelEventMessage_Event }), ModelEventResponse: seldon_mlops_agent_ModelEventResponse, ModelScalingTriggerMessage: Object.assign(seldon_mlops_agent_ModelScalingTriggerMessage, { Trigger: seldon_mlops_agent_ModelScalingTriggerMessage_Trigger }), ModelScalingTriggerResponse: seldon_mlops_agent_ModelScalingTriggerResponse, AgentDrainRequest: seldon_mlops_agent_AgentDrainRequest, AgentDrainResponse: seldon_mlops_agent_AgentDrainResponse, AgentSubscribeRequest: seldon_mlops_agent_AgentSubscribeRequest, ReplicaConfig: seldon_mlops_agent_ReplicaConfig, ModelOperationMessage: Object.assign(seldon_mlops_agent_ModelOperationMessage, { Operation: seldon_mlops_agent_ModelOperationMessage_Operation }), ModelVersion: seldon_mlops_agent_ModelVersion } } }
