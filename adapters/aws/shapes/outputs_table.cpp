// What operations answer. Written by generate_outputs.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate_outputs.py
#include "adapters/aws/shapes/outputs_table.hpp"

// clang-format off

namespace stepwell::shapes {
namespace {

constinit const OutputText texts[] = {
{"account", R"~({Status:1
s
{AccountId:1,AccountName:3,AccountCreatedDate:4,AccountState:1
s1,50
t
{AlternateContact:6
{Name:7,Title:3,EmailAddress:8,PhoneNumber:9,AlternateContactType:1
s1,64
s1,254
s1,25
{ContactInformation:11
{FullName!:3,AddressLine1!:12,AddressLine2:12,AddressLine3:12,City!:3,StateOrRegion:3,DistrictOrCounty:3,PostalCode!:13,CountryCode!:14,PhoneNumber!:13,CompanyName:3,WebsiteUrl:15
s1,60
s1,20
s2,2
s1,256
{GovCloudAccountId!:1,AccountState!:1
{PrimaryEmail:18
s5,64
{RegionName:3,RegionOptStatus:1
{NextToken:1,Regions:21
[22
{RegionName:3,RegionOptStatus:1
{Status:1
=acceptPrimaryEmailUpdate 0
=getAccountInformation 2
=getAlternateContact 5
=getContactInformation 10
=getGovCloudAccountInformation 16
=getPrimaryEmail 17
=getRegionOptStatus 19
=listRegions 20
=startPrimaryEmailUpdate 23
)~"},
{"acm", R"~({Certificate:1
{CertificateArn:2,DomainName:3,SubjectAlternativeNames:4,ManagedBy:5,DomainValidationOptions:6,Serial:5,Subject:5,Issuer:5,CreatedAt:11,IssuedAt:11,ImportedAt:11,Status:5,RevokedAt:11,RevocationReason:5,NotBefore:11,NotAfter:11,KeyAlgorithm:5,SignatureAlgorithm:5,InUseBy:12,FailureReason:5,Type:5,RenewalSummary:13,KeyUsages:14,ExtendedKeyUsages:16,CertificateAuthorityArn:2,RenewalEligibility:5,Options:18
s20,2048
s1,253
[3;1,100
s
[7;1,1000
{DomainName!:3,ValidationEmails:8,ValidationDomain:3,ValidationStatus:5,ResourceRecord:9,HttpRedirect:10,ValidationMethod:5
[5
{Name!:5,Type!:5,Value!:5
{RedirectFrom:5,RedirectTo:5
t
[5
{RenewalStatus!:5,DomainValidationOptions!:6,RenewalStatusReason:5,UpdatedAt!:11
[15
{Name:5
[17
{Name:5,OID:5
{CertificateTransparencyLoggingPreference:5,Export:5
{Certificate:20,CertificateChain:21,PrivateKey:22
s1,32768
s1,2097152
s1,524288
{ExpiryEvents:24
{DaysBeforeExpiry:25
n1
{Certificate:20,CertificateChain:21
{CertificateArn:2
{NextToken:29,CertificateSummaryList:30
s1,10000
[31
{CertificateArn:2,DomainName:3,SubjectAlternativeNameSummaries:4,HasAdditionalSubjectAlternativeNames:32,Status:5,Type:5,KeyAlgorithm:5,KeyUsages:33,ExtendedKeyUsages:34,ExportOption:5,InUse:32,Exported:32,RenewalEligibility:5,NotBefore:11,NotAfter:11,CreatedAt:11,IssuedAt:11,ImportedAt:11,RevokedAt:11,ManagedBy:5
?
[5
[5
{Tags:36
[37;1,50
{Key!:38,Value:39
s1,128
s0,256
{CertificateArn:2
{CertificateArn:2
{Results:43,NextToken:29
[44
{CertificateArn:2,X509Attributes:45,CertificateMetadata:54
{Issuer:46,Subject:46,SubjectAlternativeNames:50,ExtendedKeyUsages:34,KeyAlgorithm:5,KeyUsages:33,SerialNumber:53,NotAfter:11,NotBefore:11
{CommonName:5,DomainComponents:47,Country:5,CustomAttributes:48,DistinguishedNameQualifier:5,GenerationQualifier:5,GivenName:5,Initials:5,Locality:5,Organization:5,OrganizationalUnit:5,Pseudonym:5,SerialNumber:5,State:5,Surname:5,Title:5
[5
[49
{ObjectIdentifier:5,Value:5
[51
{DirectoryName:46,DnsName:5,IpAddress:5,OtherName:52,RegisteredId:5,Rfc822Name:5,UniformResourceIdentifier:5
{ObjectIdentifier:5,Value:5
s2,59
{AcmCertificateMetadata:55
{CreatedAt:11,Exported:32,ImportedAt:11,InUse:32,IssuedAt:11,RenewalEligibility:5,RevokedAt:11,Status:5,RenewalStatus:5,Type:5,ExportOption:5,ManagedBy:5,ValidationMethod:5
=describeCertificate 0
=exportCertificate 19
=getAccountConfiguration 23
=getCertificate 26
=importCertificate 27
=listCertificates 28
=listTagsForCertificate 35
=requestCertificate 40
=revokeCertificate 41
=searchCertificates 42
)~"},
{"apigateway", R"~({Id:1,Value:1,Name:1,CustomerId:1,Description:1,Enabled:2,CreatedDate:3,LastUpdatedDate:3,StageKeys:4,Tags:5
s
?
t
[1
<1
{Id:1,Name:1,Type:1,ProviderARNs:7,AuthType:1,AuthorizerUri:1,AuthorizerCredentials:1,IdentitySource:1,IdentityValidationExpression:1,AuthorizerResultTtlInSeconds:8
[1
n
{BasePath:1,RestApiId:1,Stage:1
{Id:1,Description:1,CreatedDate:3,ApiSummary:11
<12
<13
{AuthorizationType:1,ApiKeyRequired:2
{Id:1,Location:15,Properties:1
{Type!:1,Path:1,Method:1,StatusCode:1,Name:1
{Version:1,CreatedDate:3,Description:1
{DomainName:1,DomainNameId:1,DomainNameArn:1,CertificateName:1,CertificateArn:1,CertificateUploadDate:3,RegionalDomainName:1,RegionalHostedZoneId:1,RegionalCertificateName:1,RegionalCertificateArn:1,DistributionDomainName:1,DistributionHostedZoneId:1,EndpointConfiguration:18,DomainNameStatus:1,DomainNameStatusMessage:1,SecurityPolicy:1,EndpointAccessMode:1,Tags:5,MutualTlsAuthentication:20,OwnershipVerificationCertificateArn:1,ManagementPolicy:1,Policy:1,RoutingMode:1
{Types:19,IpAddressType:1,VpcEndpointIds:4
[1
{TruststoreUri:1,TruststoreVersion:1,TruststoreWarnings:4
{DomainNameAccessAssociationArn:1,DomainNameArn:1,AccessAssociationSourceType:1,AccessAssociationSource:1,Tags:5
{Id:1,Name:1,Description:1,Schema:1,ContentType:1
{Id:1,Name:1,ValidateRequestBody:2,ValidateRequestParameters:2
{Id:1,ParentId:1,PathPart:1,Path:1,ResourceMethods:25
<26
{HttpMethod:1,AuthorizationType:1,AuthorizerId:1,ApiKeyRequired:2,RequestValidatorId:1,OperationName:1,RequestParameters:27,RequestModels:5,MethodResponses:28,MethodIntegration:30,AuthorizationScopes:4
<2
<29
{StatusCode:1,ResponseParameters:27,ResponseModels:5
{Type:1,HttpMethod:1,Uri:1,ConnectionType:1,ConnectionId:1,Credentials:1,RequestParameters:5,RequestTemplates:5,PassthroughBehavior:1,ContentHandling:1,TimeoutInMillis:8,CacheNamespace:1,CacheKeyParameters:4,IntegrationResponses:31,TlsConfig:33,ResponseTransferMode:1,IntegrationTarget:1
<32
{StatusCode:1,SelectionPattern:1,ResponseParameters:5,ResponseTemplates:5,ContentHandling:1
{InsecureSkipVerification:2
{Id:1,Name:1,Description:1,CreatedDate:3,Version:1,Warnings:4,BinaryMediaTypes:4,MinimumCompressionSize:8,ApiKeySource:1,EndpointConfiguration:18,Policy:1,Tags:5,DisableExecuteApiEndpoint:2,RootResourceId:1,SecurityPolicy:1,EndpointAccessMode:1,ApiStatus:1,ApiStatusMessage:1
{DeploymentId:1,ClientCertificateId:1,StageName:1,Description:1,CacheClusterEnabled:2,CacheClusterSize:1,CacheClusterStatus:1,MethodSettings:36,Variables:5,DocumentationVersion:1,AccessLogSettings:39,CanarySettings:40,TracingEnabled:2,WebAclArn:1,Tags:5,CreatedDate:3,LastUpdatedDate:3
<37
{MetricsEnabled:2,LoggingLevel:1,DataTraceEnabled:2,ThrottlingBurstLimit:8,ThrottlingRateLimit:38,CachingEnabled:2,CacheTtlInSeconds:8,CacheDataEncrypted:2,RequireAuthorizationForCacheControl:2,UnauthorizedCacheControlHeaderStrategy:1
f
{Format:1,DestinationArn:1
{PercentTraffic:38,DeploymentId:1,StageVariableOverrides:5,UseStageCache:2
{Id:1,Name:1,Description:1,ApiStages:42,Throttle:45,Quota:46,ProductCode:1,Tags:5
[43
{ApiId:1,Stage:1,Throttle:44
<45
{BurstLimit:8,RateLimit:38
{Limit:8,Offset:8,Period:1
{Id:1,Type:1,Value:1,Name:1
{Id:1,Name:1,Description:1,TargetArns:4,Status:1,StatusMessage:1,Tags:5
{ClientCertificateId:1,Description:1,PemEncodedCertificate:1,CreatedDate:3,ExpirationDate:3,Tags:5
{CloudwatchRoleArn:1,ThrottleSettings:45,Features:4,ApiKeyVersion:1
{Warnings:4,Position:1,Items:52
[0
{Position:1,Items:54
[6
{Position:1,Items:56
[9
{Position:1,Items:58
[49
{Position:1,Items:60
[10
{Position:1,Items:62
[14
{Position:1,Items:64
[16
{Position:1,Items:66
[21
{Position:1,Items:68
[17
{ContentType:1,ContentDisposition:1,Body:70
b
{ResponseType:1,StatusCode:1,ResponseParameters:5,ResponseTemplates:5,DefaultResponse:2
{Position:1,Items:73
[71
{Value:1
{Position:1,Items:76
[22
{Position:1,Items:78
[23
{Position:1,Items:80
[24
{Position:1,Items:82
[34
{ContentType:1,ContentDisposition:1,Body:70
{Id:1,FriendlyName:1,Description:1,ConfigurationProperties:85
[86
{Name:1,FriendlyName:1,Description:1,Required:2,DefaultValue:1
{Position:1,Items:88
[84
{Item:90
[35
{Tags:5
{UsagePlanId:1,StartDate:1,EndDate:1,Position:1,Items:93
<94
[95
[8
{Position:1,Items:97
[47
{Position:1,Items:99
[41
{Position:1,Items:101
[48
{Ids:4,Warnings:4
{Ids:4,Warnings:4
{ClientStatus:8,Log:1,Latency:8,PrincipalId:1,Policy:1,Authorization:105,Claims:5
<4
{Status:8,Body:1,Headers:5,MultiValueHeaders:105,Log:1,Latency:8
=createApiKey 0
=createAuthorizer 6
=createBasePathMapping 9
=createDeployment 10
=createDocumentationPart 14
=createDocumentationVersion 16
=createDomainName 17
=createDomainNameAccessAssociation 21
=createModel 22
=createRequestValidator 23
=createResource 24
=createRestApi 34
=createStage 35
=createUsagePlan 41
=createUsagePlanKey 47
=createVpcLink 48
=generateClientCertificate 49
=getAccount 50
=getApiKey 0
=getApiKeys 51
=getAuthorizer 6
=getAuthorizers 53
=getBasePathMapping 9
=getBasePathMappings 55
=getClientCertificate 49
=getClientCertificates 57
=getDeployment 10
=getDeployments 59
=getDocumentationPart 14
=getDocumentationParts 61
=getDocumentationVersion 16
=getDocumentationVersions 63
=getDomainName 17
=getDomainNameAccessAssociations 65
=getDomainNames 67
=getExport 69
=getGatewayResponse 71
=getGatewayResponses 72
=getIntegration 30
=getIntegrationResponse 32
=getMethod 26
=getMethodResponse 29
=getModel 22
=getModelTemplate 74
=getModels 75
=getRequestValidator 23
=getRequestValidators 77
=getResource 24
=getResources 79
=getRestApi 34
=getRestApis 81
=getSdk 83
=getSdkType 84
=getSdkTypes 87
=getStage 35
=getStages 89
=getTags 91
=getUsage 92
=getUsagePlan 41
=getUsagePlanKey 47
=getUsagePlanKeys 96
=getUsagePlans 98
=getVpcLink 48
=getVpcLinks 100
=importApiKeys 102
=importDocumentationParts 103
=importRestApi 34
=putGatewayResponse 71
=putIntegration 30
=putIntegrationResponse 32
=putMethod 26
=putMethodResponse 29
=putRestApi 34
=testInvokeAuthorizer 104
=testInvokeMethod 106
=updateAccount 50
=updateApiKey 0
=updateAuthorizer 6
=updateBasePathMapping 9
=updateClientCertificate 49
=updateDeployment 10
=updateDocumentationPart 14
=updateDocumentationVersion 16
=updateDomainName 17
=updateGatewayResponse 71
=updateIntegration 30
=updateIntegrationResponse 32
=updateMethod 26
=updateMethodResponse 29
=updateModel 22
=updateRequestValidator 23
=updateResource 24
=updateRestApi 34
=updateStage 35
=updateUsage 92
=updateUsagePlan 41
=updateVpcLink 48
)~"},
{"apigatewayv2", R"~({ApiEndpoint:1,ApiGatewayManaged:2,ApiId:1,ApiKeySelectionExpression:1,CorsConfiguration:3,CreatedDate:8,Description:1,DisableSchemaValidation:2,DisableExecuteApiEndpoint:2,ImportInfo:9,IpAddressType:1,Name:1,ProtocolType:1,RouteSelectionExpression:1,Tags:10,Version:1,Warnings:9
s
?
{AllowCredentials:2,AllowHeaders:4,AllowMethods:5,AllowOrigins:6,ExposeHeaders:4,MaxAge:7
[1
[1
[1
n-1,86400
t
[1
<1
{ApiId:1,ApiMappingId:1,ApiMappingKey:1,Stage:1
{AuthorizerCredentialsArn:1,AuthorizerId:1,AuthorizerPayloadFormatVersion:1,AuthorizerResultTtlInSeconds:13,AuthorizerType:1,AuthorizerUri:1,EnableSimpleResponses:2,IdentitySource:14,IdentityValidationExpression:1,JwtConfiguration:15,Name:1
n0,3600
[1
{Audience:9,Issuer:1
{AutoDeployed:2,CreatedDate:8,DeploymentId:1,DeploymentStatus:1,DeploymentStatusMessage:1,Description:1
{ApiMappingSelectionExpression:1,DomainName:1,DomainNameArn:1,DomainNameConfigurations:18,MutualTlsAuthentication:20,RoutingMode:1,Tags:10
[19
{ApiGatewayDomainName:1,CertificateArn:1,CertificateName:1,CertificateUploadDate:8,DomainNameStatus:1,DomainNameStatusMessage:1,EndpointType:1,HostedZoneId:1,IpAddressType:1,SecurityPolicy:1,OwnershipVerificationCertificateArn:1
{TruststoreUri:1,TruststoreVersion:1,TruststoreWarnings:9
{ApiGatewayManaged:2,ConnectionId:1,ConnectionType:1,ContentHandlingStrategy:1,CredentialsArn:1,Description:1,IntegrationId:1,IntegrationMethod:1,IntegrationResponseSelectionExpression:1,IntegrationSubtype:1,IntegrationType:1,IntegrationUri:1,PassthroughBehavior:1,PayloadFormatVersion:1,RequestParameters:22,RequestTemplates:23,ResponseParameters:24,TemplateSelectionExpression:1,TimeoutInMillis:25,TlsConfig:26
<1
<1
<22
n50,30000
{ServerNameToVerify:1
{ContentHandlingStrategy:1,IntegrationResponseId:1,IntegrationResponseKey:1,ResponseParameters:22,ResponseTemplates:23,TemplateSelectionExpression:1
{ContentType:1,Description:1,ModelId:1,Name:1,Schema:1
{Authorization:30,EndpointConfiguration:35,IncludedPortalProductArns:39,LastModified:8,LastPublished:8,LastPublishedDescription:40,PortalArn:33,PortalContent:41,PortalId:46,PublishStatus:1,RumAppMonitorName:47,StatusException:48,Tags:10
{CognitoConfig:31,None:34
{AppClientId!:32,UserPoolArn!:33,UserPoolDomain!:33
s1,256
s20,2048
{
{CertificateArn:36,DomainName:37,PortalDefaultDomainName!:37,PortalDomainHostedZoneId!:38
s10,2048
s3,256
s1,64
[33
s0,1024
{Description:40,DisplayName!:42,Theme!:43
s3,255
{CustomColors!:44,LogoLastUploaded:8
{AccentColor!:45,BackgroundColor!:45,ErrorValidationColor!:45,HeaderColor!:45,NavigationColor!:45,TextColor!:45
s1,16
s10,30
s0,255
{Exception:32,Message:49
s1,2048
{Description:40,DisplayName:51,DisplayOrder:52,LastModified:8,PortalProductArn:33,PortalProductId:46,Tags:10
s1,255
{Contents:53,OverviewPageArn:33,ProductPageArns:39
[54
{ProductRestEndpointPageArns!:39,SectionName!:1
{DisplayContent:56,LastModified:8,ProductPageArn:33,ProductPageId:46
{Body!:57,Title!:51
s1,32768
{DisplayContent:59,LastModified:8,ProductRestEndpointPageArn:33,ProductRestEndpointPageId:46,RestEndpointIdentifier:61,Status:1,StatusException:48,TryItState:1
{Body:57,Endpoint!:60,OperationName:51
s1,1024
{IdentifierParts:62
{Method!:63,Path!:64,RestApiId!:65,Stage!:66
s1,20
s1,4096
s1,50
s1,128
{ApiGatewayManaged:2,ApiKeyRequired:2,AuthorizationScopes:68,AuthorizationType:1,AuthorizerId:1,ModelSelectionExpression:1,OperationName:1,RequestModels:69,RequestParameters:70,RouteId:1,RouteKey:1,RouteResponseSelectionExpression:1,Target:1
[1
<1
<71
{Required:2
{ModelSelectionExpression:1,ResponseModels:69,ResponseParameters:70,RouteResponseId:1,RouteResponseKey:1
{Actions:74,Conditions:77,Priority:84,RoutingRuleArn:1,RoutingRuleId:1
[75
{InvokeApi!:76
{ApiId!:1,Stage!:1,StripBasePath:2
[78
{MatchBasePaths:79,MatchHeaders:81
{AnyOf!:80
[1
{AnyOf!:82
[83
{Header!:1,ValueGlob!:1
n1,1000000
{AccessLogSettings:86,ApiGatewayManaged:2,AutoDeploy:2,ClientCertificateId:1,CreatedDate:8,DefaultRouteSettings:87,DeploymentId:1,Description:1,LastDeploymentStatusMessage:1,LastUpdatedDate:8,RouteSettings:90,StageName:1,StageVariables:91,Tags:10
{DestinationArn:1,Format:1
{DataTraceEnabled:2,DetailedMetricsEnabled:2,LoggingLevel:1,ThrottlingBurstLimit:88,ThrottlingRateLimit:89
n
f
<87
<1
{CreatedDate:8,Name:1,SecurityGroupIds:93,SubnetIds:94,Tags:10,VpcLinkId:1,VpcLinkStatus:1,VpcLinkStatusMessage:1,VpcLinkVersion:1
[1
[1
{
{Body:97
b
{ApiEndpoint:1,ApiGatewayManaged:2,ApiId:1,ApiKeySelectionExpression:1,CorsConfiguration:3,CreatedDate:8,Description:1,DisableSchemaValidation:2,DisableExecuteApiEndpoint:2,ImportInfo:9,IpAddressType:1,Name:1,ProtocolType:1,RouteSelectionExpression:1,Tags:10,Version:1,Warnings:9
{ApiId:1,ApiMappingId:1,ApiMappingKey:1,Stage:1
{Items:101,NextToken:1
[102
{ApiId!:1,ApiMappingId:1,ApiMappingKey:1,Stage!:1
{Items:104,NextToken:1
[105
{ApiEndpoint:1,ApiGatewayManaged:2,ApiId:1,ApiKeySelectionExpression:1,CorsConfiguration:3,CreatedDate:8,Description:1,DisableSchemaValidation:2,DisableExecuteApiEndpoint:2,ImportInfo:9,IpAddressType:1,Name!:1,ProtocolType!:1,RouteSelectionExpression!:1,Tags:10,Version:1,Warnings:9
{AuthorizerCredentialsArn:1,AuthorizerId:1,AuthorizerPayloadFormatVersion:1,AuthorizerResultTtlInSeconds:13,AuthorizerType:1,AuthorizerUri:1,EnableSimpleResponses:2,IdentitySource:14,IdentityValidationExpression:1,JwtConfiguration:15,Name:1
{Items:108,NextToken:1
[109
{AuthorizerCredentialsArn:1,AuthorizerId:1,AuthorizerPayloadFormatVersion:1,AuthorizerResultTtlInSeconds:13,AuthorizerType:1,AuthorizerUri:1,EnableSimpleResponses:2,IdentitySource:14,IdentityValidationExpression:1,JwtConfiguration:15,Name!:1
{AutoDeployed:2,CreatedDate:8,DeploymentId:1,DeploymentStatus:1,DeploymentStatusMessage:1,Description:1
{Items:112,NextToken:1
[113
{AutoDeployed:2,CreatedDate:8,DeploymentId:1,DeploymentStatus:1,DeploymentStatusMessage:1,Description:1
{ApiMappingSelectionExpression:1,DomainName:1,DomainNameArn:1,DomainNameConfigurations:18,MutualTlsAuthentication:20,RoutingMode:1,Tags:10
{Items:116,NextToken:1
[117
{ApiMappingSelectionExpression:1,DomainName!:1,DomainNameArn:1,DomainNameConfigurations:18,MutualTlsAuthentication:20,RoutingMode:1,Tags:10
{ApiGatewayManaged:2,ConnectionId:1,ConnectionType:1,ContentHandlingStrategy:1,CredentialsArn:1,Description:1,IntegrationId:1,IntegrationMethod:1,IntegrationResponseSelectionExpression:1,IntegrationSubtype:1,IntegrationType:1,IntegrationUri:1,PassthroughBehavior:1,PayloadFormatVersion:1,RequestParameters:22,RequestTemplates:23,ResponseParameters:24,TemplateSelectionExpression:1,TimeoutInMillis:25,TlsConfig:26
{ContentHandlingStrategy:1,IntegrationResponseId:1,IntegrationResponseKey:1,ResponseParameters:22,ResponseTemplates:23,TemplateSelectionExpression:1
{Items:121,NextToken:1
[122
{ContentHandlingStrategy:1,IntegrationResponseId:1,IntegrationResponseKey!:1,ResponseParameters:22,ResponseTemplates:23,TemplateSelectionExpression:1
{Items:124,NextToken:1
[125
{ApiGatewayManaged:2,ConnectionId:1,ConnectionType:1,ContentHandlingStrategy:1,CredentialsArn:1,Description:1,IntegrationId:1,IntegrationMethod:1,IntegrationResponseSelectionExpression:1,IntegrationSubtype:1,IntegrationType:1,IntegrationUri:1,PassthroughBehavior:1,PayloadFormatVersion:1,RequestParameters:22,RequestTemplates:23,ResponseParameters:24,TemplateSelectionExpression:1,TimeoutInMillis:25,TlsConfig:26
{ContentType:1,Description:1,ModelId:1,Name:1,Schema:1
{Value:1
{Items:129,NextToken:1
[130
{ContentType:1,Description:1,ModelId:1,Name!:1,Schema:1
{Authorization:30,EndpointConfiguration:35,IncludedPortalProductArns:39,LastModified:8,LastPublished:8,LastPublishedDescription:40,PortalArn:33,PortalContent:41,PortalId:46,Preview:132,PublishStatus:1,RumAppMonitorName:47,StatusException:48,Tags:10
{PreviewStatus!:1,PreviewUrl:1,StatusException:48
{Description:40,DisplayName:51,DisplayOrder:52,LastModified:8,PortalProductArn:33,PortalProductId:46,Tags:10
{PolicyDocument:135,PortalProductId:46
s1,307200
{DisplayContent:56,LastModified:8,ProductPageArn:33,ProductPageId:46
{DisplayContent:59,LastModified:8,ProductRestEndpointPageArn:33,ProductRestEndpointPageId:46,RawDisplayContent:1,RestEndpointIdentifier:61,Status:1,StatusException:48,TryItState:1
{ApiGatewayManaged:2,ApiKeyRequired:2,AuthorizationScopes:68,AuthorizationType:1,AuthorizerId:1,ModelSelectionExpression:1,OperationName:1,RequestModels:69,RequestParameters:70,RouteId:1,RouteKey:1,RouteResponseSelectionExpression:1,Target:1
{ModelSelectionExpression:1,ResponseModels:69,ResponseParameters:70,RouteResponseId:1,RouteResponseKey:1
{Items:141,NextToken:1
[142
{ModelSelectionExpression:1,ResponseModels:69,ResponseParameters:70,RouteResponseId:1,RouteResponseKey!:1
{Items:144,NextToken:1
[145
{ApiGatewayManaged:2,ApiKeyRequired:2,AuthorizationScopes:68,AuthorizationType:1,AuthorizerId:1,ModelSelectionExpression:1,OperationName:1,RequestModels:69,RequestParameters:70,RouteId:1,RouteKey!:1,RouteResponseSelectionExpression:1,Target:1
{Actions:74,Conditions:77,Priority:84,RoutingRuleArn:1,RoutingRuleId:1
{NextToken:1,RoutingRules:148
[149
{Actions:74,Conditions:77,Priority:84,RoutingRuleArn:1,RoutingRuleId:1
{AccessLogSettings:86,ApiGatewayManaged:2,AutoDeploy:2,ClientCertificateId:1,CreatedDate:8,DefaultRouteSettings:87,DeploymentId:1,Description:1,LastDeploymentStatusMessage:1,LastUpdatedDate:8,RouteSettings:90,StageName:1,StageVariables:91,Tags:10
{Items:152,NextToken:1
[153
{AccessLogSettings:86,ApiGatewayManaged:2,AutoDeploy:2,ClientCertificateId:1,CreatedDate:8,DefaultRouteSettings:87,DeploymentId:1,Description:1,LastDeploymentStatusMessage:1,LastUpdatedDate:8,RouteSettings:90,StageName!:1,StageVariables:91,Tags:10
{Tags:10
{CreatedDate:8,Name:1,SecurityGroupIds:93,SubnetIds:94,Tags:10,VpcLinkId:1,VpcLinkStatus:1,VpcLinkStatusMessage:1,VpcLinkVersion:1
{Items:157,NextToken:1
[158
{CreatedDate:8,Name!:1,SecurityGroupIds!:93,SubnetIds!:94,Tags:10,VpcLinkId!:1,VpcLinkStatus:1,VpcLinkStatusMessage:1,VpcLinkVersion:1
{ApiEndpoint:1,ApiGatewayManaged:2,ApiId:1,ApiKeySelectionExpression:1,CorsConfiguration:3,CreatedDate:8,Description:1,DisableSchemaValidation:2,DisableExecuteApiEndpoint:2,ImportInfo:9,IpAddressType:1,Name:1,ProtocolType:1,RouteSelectionExpression:1,Tags:10,Version:1,Warnings:9
{Items:161,NextToken:49
[162
{Description!:40,DisplayName!:51,LastModified!:8,PortalProductArn!:33,PortalProductId!:46,Tags:10
{Items:164,NextToken:49
[165
{Authorization!:30,EndpointConfiguration!:35,IncludedPortalProductArns!:39,LastModified!:8,LastPublished:8,LastPublishedDescription:40,PortalArn!:33,PortalContent!:41,PortalId!:46,Preview:132,PublishStatus:1,RumAppMonitorName:47,StatusException:48,Tags:10
{Items:167,NextToken:49
[168
{LastModified!:8,PageTitle!:51,ProductPageArn!:33,ProductPageId!:46
{Items:170,NextToken:1
[171
{Endpoint!:60,LastModified!:8,OperationName:51,ProductRestEndpointPageArn!:33,ProductRestEndpointPageId!:46,RestEndpointIdentifier!:61,Status!:1,StatusException:48,TryItState!:1
{
{
{
{Actions:74,Conditions:77,Priority:84,RoutingRuleArn:1,RoutingRuleId:1
{ApiEndpoint:1,ApiGatewayManaged:2,ApiId:1,ApiKeySelectionExpression:1,CorsConfiguration:3,CreatedDate:8,Description:1,DisableSchemaValidation:2,DisableExecuteApiEndpoint:2,ImportInfo:9,IpAddressType:1,Name:1,ProtocolType:1,RouteSelectionExpression:1,Tags:10,Version:1,Warnings:9
{
{ApiEndpoint:1,ApiGatewayManaged:2,ApiId:1,ApiKeySelectionExpression:1,CorsConfiguration:3,CreatedDate:8,Description:1,DisableSchemaValidation:2,DisableExecuteApiEndpoint:2,ImportInfo:9,IpAddressType:1,Name:1,ProtocolType:1,RouteSelectionExpression:1,Tags:10,Version:1,Warnings:9
{ApiId:1,ApiMappingId:1,ApiMappingKey:1,Stage:1
{AuthorizerCredentialsArn:1,AuthorizerId:1,AuthorizerPayloadFormatVersion:1,AuthorizerResultTtlInSeconds:13,AuthorizerType:1,AuthorizerUri:1,EnableSimpleResponses:2,IdentitySource:14,IdentityValidationExpression:1,JwtConfiguration:15,Name:1
{AutoDeployed:2,CreatedDate:8,DeploymentId:1,DeploymentStatus:1,DeploymentStatusMessage:1,Description:1
{ApiMappingSelectionExpression:1,DomainName:1,DomainNameArn:1,DomainNameConfigurations:18,MutualTlsAuthentication:20,RoutingMode:1,Tags:10
{ApiGatewayManaged:2,ConnectionId:1,ConnectionType:1,ContentHandlingStrategy:1,CredentialsArn:1,Description:1,IntegrationId:1,IntegrationMethod:1,IntegrationResponseSelectionExpression:1,IntegrationSubtype:1,IntegrationType:1,IntegrationUri:1,PassthroughBehavior:1,PayloadFormatVersion:1,RequestParameters:22,RequestTemplates:23,ResponseParameters:24,TemplateSelectionExpression:1,TimeoutInMillis:25,TlsConfig:26
{ContentHandlingStrategy:1,IntegrationResponseId:1,IntegrationResponseKey:1,ResponseParameters:22,ResponseTemplates:23,TemplateSelectionExpression:1
{ContentType:1,Description:1,ModelId:1,Name:1,Schema:1
{Authorization:30,EndpointConfiguration:35,IncludedPortalProductArns:39,LastModified:8,LastPublished:8,LastPublishedDescription:40,PortalArn:33,PortalContent:41,PortalId:46,Preview:132,PublishStatus:1,RumAppMonitorName:47,StatusException:48,Tags:10
{Description:40,DisplayName:51,DisplayOrder:52,LastModified:8,PortalProductArn:33,PortalProductId:46,Tags:10
{DisplayContent:56,LastModified:8,ProductPageArn:33,ProductPageId:46
{DisplayContent:59,LastModified:8,ProductRestEndpointPageArn:33,ProductRestEndpointPageId:46,RestEndpointIdentifier:61,Status:1,StatusException:48,TryItState:1
{ApiGatewayManaged:2,ApiKeyRequired:2,AuthorizationScopes:68,AuthorizationType:1,AuthorizerId:1,ModelSelectionExpression:1,OperationName:1,RequestModels:69,RequestParameters:70,RouteId:1,RouteKey:1,RouteResponseSelectionExpression:1,Target:1
{ModelSelectionExpression:1,ResponseModels:69,ResponseParameters:70,RouteResponseId:1,RouteResponseKey:1
{AccessLogSettings:86,ApiGatewayManaged:2,AutoDeploy:2,ClientCertificateId:1,CreatedDate:8,DefaultRouteSettings:87,DeploymentId:1,Description:1,LastDeploymentStatusMessage:1,LastUpdatedDate:8,RouteSettings:90,StageName:1,StageVariables:91,Tags:10
{CreatedDate:8,Name:1,SecurityGroupIds:93,SubnetIds:94,Tags:10,VpcLinkId:1,VpcLinkStatus:1,VpcLinkStatusMessage:1,VpcLinkVersion:1
=createApi 0
=createApiMapping 11
=createAuthorizer 12
=createDeployment 16
=createDomainName 17
=createIntegration 21
=createIntegrationResponse 27
=createModel 28
=createPortal 29
=createPortalProduct 50
=createProductPage 55
=createProductRestEndpointPage 58
=createRoute 67
=createRouteResponse 72
=createRoutingRule 73
=createStage 85
=createVpcLink 92
=deleteVpcLink 95
=exportApi 96
=getApi 98
=getApiMapping 99
=getApiMappings 100
=getApis 103
=getAuthorizer 106
=getAuthorizers 107
=getDeployment 110
=getDeployments 111
=getDomainName 114
=getDomainNames 115
=getIntegration 118
=getIntegrationResponse 119
=getIntegrationResponses 120
=getIntegrations 123
=getModel 126
=getModelTemplate 127
=getModels 128
=getPortal 131
=getPortalProduct 133
=getPortalProductSharingPolicy 134
=getProductPage 136
=getProductRestEndpointPage 137
=getRoute 138
=getRouteResponse 139
=getRouteResponses 140
=getRoutes 143
=getRoutingRule 146
=listRoutingRules 147
=getStage 150
=getStages 151
=getTags 154
=getVpcLink 155
=getVpcLinks 156
=importApi 159
=listPortalProducts 160
=listPortals 163
=listProductPages 166
=listProductRestEndpointPages 169
=previewPortal 172
=publishPortal 173
=putPortalProductSharingPolicy 174
=putRoutingRule 175
=reimportApi 176
=tagResource 177
=updateApi 178
=updateApiMapping 179
=updateAuthorizer 180
=updateDeployment 181
=updateDomainName 182
=updateIntegration 183
=updateIntegrationResponse 184
=updateModel 185
=updatePortal 186
=updatePortalProduct 187
=updateProductPage 188
=updateProductRestEndpointPage 189
=updateRoute 190
=updateRouteResponse 191
=updateStage 192
=updateVpcLink 193
)~"},
{"appconfig", R"~({Id:1,Name:2,Description:3
s
s1,64
s0,1024
{ApplicationId:1,Id:1,Name:5,Description:3,LocationUri:6,RetrievalRoleArn:7,Validators:8,Type:1,KmsKeyArn:7,KmsKeyIdentifier:6
s1,128
s1,2048
s20,2048
[9;0,2
{Type!:1,Content!:10
s0,32768
{Id:1,Name:2,Description:3,DeploymentDurationInMinutes:12,GrowthType:1,GrowthFactor:13,FinalBakeTimeInMinutes:12,ReplicateTo:1
n0,1440
f1.0,100.0
{ApplicationId:1,Id:1,Name:2,Description:3,State:1,Monitors:15
[16;0,5
{AlarmArn!:6,AlarmRoleArn:7
{Id:1,Name:2,VersionNumber:18,Arn:7,Description:3,Actions:19,Parameters:22
n
<20;1,5
[21;1,1
{Name:2,Description:3,Uri:6,RoleArn:7
<23;1,10
{Description:3,Required:24,Dynamic:24
?
{Id:6,ExtensionArn:7,ResourceArn:7,Arn:7,Parameters:26,ExtensionVersionNumber:18
<6;0,10
{ApplicationId:1,ConfigurationProfileId:1,VersionNumber:18,Description:3,Content:28,ContentType:29,VersionLabel:2,KmsKeyArn:7
b
s1,255
{DeletionProtection:31
{Enabled:24,ProtectionPeriodInMinutes:32
n15,1440
{Content:28,ConfigurationVersion:34,ContentType:1
s1,1024
{ApplicationId:1,EnvironmentId:1,DeploymentStrategyId:1,ConfigurationProfileId:1,DeploymentNumber:18,ConfigurationName:2,ConfigurationLocationUri:6,ConfigurationVersion:34,Description:3,DeploymentDurationInMinutes:12,GrowthType:1,GrowthFactor:13,FinalBakeTimeInMinutes:12,State:1,EventLog:36,PercentageComplete:13,StartedAt:40,CompletedAt:40,AppliedExtensions:41,KmsKeyArn:7,KmsKeyIdentifier:6,VersionLabel:2
[37
{EventType:1,TriggeredBy:1,Description:3,ActionInvocations:38,OccurredAt:40
[39
{ExtensionIdentifier:6,ActionName:2,Uri:6,RoleArn:7,ErrorMessage:1,ErrorCode:1,InvocationId:1
t
[42
{ExtensionId:1,ExtensionAssociationId:1,VersionNumber:18,Parameters:26
{Items:44,NextToken:6
[0
{Items:46,NextToken:6
[47
{ApplicationId:1,Id:1,Name:5,LocationUri:6,ValidatorTypes:48,Type:1
[1;0,2
{Items:50,NextToken:6
[11
{Items:52,NextToken:6
[53
{DeploymentNumber:18,ConfigurationName:2,ConfigurationVersion:34,DeploymentDurationInMinutes:12,GrowthType:1,GrowthFactor:13,FinalBakeTimeInMinutes:12,State:1,PercentageComplete:13,StartedAt:40,CompletedAt:40,VersionLabel:2
{Items:55,NextToken:6
[14
{Items:57,NextToken:6
[58
{Id:6,ExtensionArn:7,ResourceArn:7
{Items:60,NextToken:6
[61
{Id:1,Name:2,VersionNumber:18,Arn:7,Description:3
{Items:63,NextToken:6
[64
{ApplicationId:1,ConfigurationProfileId:1,VersionNumber:18,Description:3,ContentType:29,VersionLabel:2,KmsKeyArn:7
{Tags:66
<67;0,50
s,256
=createApplication 0
=createConfigurationProfile 4
=createDeploymentStrategy 11
=createEnvironment 14
=createExtension 17
=createExtensionAssociation 25
=createHostedConfigurationVersion 27
=getAccountSettings 30
=getApplication 0
=getConfiguration 33
=getConfigurationProfile 4
=getDeployment 35
=getDeploymentStrategy 11
=getEnvironment 14
=getExtension 17
=getExtensionAssociation 25
=getHostedConfigurationVersion 27
=listApplications 43
=listConfigurationProfiles 45
=listDeploymentStrategies 49
=listDeployments 51
=listEnvironments 54
=listExtensionAssociations 56
=listExtensions 59
=listHostedConfigurationVersions 62
=listTagsForResource 65
=startDeployment 35
=stopDeployment 35
=updateAccountSettings 30
=updateApplication 0
=updateConfigurationProfile 4
=updateDeploymentStrategy 11
=updateEnvironment 14
=updateExtension 17
=updateExtensionAssociation 25
)~"},
{"applicationautoscaling", R"~({
{
{
{ScalableTargets:4,NextToken:6
[5
{ServiceNamespace!:6,ResourceId!:7,ScalableDimension!:6,MinCapacity!:8,MaxCapacity!:8,PredictedCapacity:8,RoleARN!:7,CreationTime!:9,SuspendedState:10,ScalableTargetARN:6
s
s1,1600
n
t
{DynamicScalingInSuspended:11,DynamicScalingOutSuspended:11,ScheduledScalingSuspended:11
?
{ScalingActivities:13,NextToken:6
[14
{ActivityId!:6,ServiceNamespace!:6,ResourceId!:7,ScalableDimension!:6,Description!:6,Cause!:6,StartTime!:9,EndTime:9,StatusCode!:6,StatusMessage:6,Details:6,NotScaledReasons:15
[16
{Code!:6,MaxCapacity:8,MinCapacity:8,CurrentCapacity:8
{ScalingPolicies:18,NextToken:6
[19
{PolicyARN!:7,PolicyName!:20,ServiceNamespace!:6,ResourceId!:7,ScalableDimension!:6,PolicyType!:6,StepScalingPolicyConfiguration:21,TargetTrackingScalingPolicyConfiguration:25,PredictiveScalingPolicyConfiguration:40,Alarms:56,CreationTime!:9
s1,256
{AdjustmentType:6,StepAdjustments:22,MinAdjustmentMagnitude:8,Cooldown:8,MetricAggregationType:6
[23
{MetricIntervalLowerBound:24,MetricIntervalUpperBound:24,ScalingAdjustment!:8
f
{TargetValue!:24,PredefinedMetricSpecification:26,CustomizedMetricSpecification:28,ScaleOutCooldown:8,ScaleInCooldown:8,DisableScaleIn:11
{PredefinedMetricType!:6,ResourceLabel:27
s1,1023
{MetricName:6,Namespace:6,Dimensions:29,Statistic:6,Unit:6,Metrics:31
[30
{Name!:6,Value!:6
[32
{Expression:33,Id!:34,Label:6,MetricStat:35,ReturnData:11
s1,2048
s1,255
{Metric!:36,Stat!:6,Unit:27
{Dimensions:37,MetricName:34,Namespace:34
[38
{Name!:34,Value!:39
s1,1024
{MetricSpecifications!:41,Mode:6,SchedulingBufferTime:54,MaxCapacityBreachBehavior:6,MaxCapacityBuffer:55
[42
{TargetValue!:24,PredefinedMetricPairSpecification:43,PredefinedScalingMetricSpecification:45,PredefinedLoadMetricSpecification:46,CustomizedScalingMetricSpecification:47,CustomizedLoadMetricSpecification:47,CustomizedCapacityMetricSpecification:47
{PredefinedMetricType!:44,ResourceLabel:27
s1,128
{PredefinedMetricType!:44,ResourceLabel:27
{PredefinedMetricType!:44,ResourceLabel:27
{MetricDataQueries!:48
[49
{Id!:34,Expression:33,MetricStat:50,Label:6,ReturnData:11
{Metric!:51,Stat!:6,Unit:27
{Dimensions:52,MetricName:34,Namespace:34
[53
{Name!:34,Value!:39
n0,3600
n0,100
[57
{AlarmName!:6,AlarmARN!:6
{ScheduledActions:59,NextToken:6
[60
{ScheduledActionName!:20,ScheduledActionARN!:7,ServiceNamespace!:6,Schedule!:7,Timezone:7,ResourceId!:7,ScalableDimension:6,StartTime:9,EndTime:9,ScalableTargetAction:61,CreationTime!:9
{MinCapacity:8,MaxCapacity:8
{LoadForecast:63,CapacityForecast:67,UpdateTime:9
[64
{Timestamps!:65,Values!:66,MetricSpecification!:42
[9
[24
{Timestamps!:65,Values!:66
{Tags:69
<70
s0,256
{PolicyARN!:7,Alarms:56
{
{ScalableTargetARN:6
{
{
=deleteScalingPolicy 0
=deleteScheduledAction 1
=deregisterScalableTarget 2
=describeScalableTargets 3
=describeScalingActivities 12
=describeScalingPolicies 17
=describeScheduledActions 58
=getPredictiveScalingForecast 62
=listTagsForResource 68
=putScalingPolicy 71
=putScheduledAction 72
=registerScalableTarget 73
=tagResource 74
=untagResource 75
)~"},
{"appsync", R"~({ApiAssociation:1
{DomainName:2,ApiId:3,AssociationStatus:3,DeploymentDetail:3
s1,253
s
{SourceApiAssociation:5
{AssociationId:3,AssociationArn:3,SourceApiId:3,SourceApiArn:3,MergedApiArn:3,MergedApiId:3,Description:3,SourceApiAssociationConfig:6,SourceApiAssociationStatus:3,SourceApiAssociationStatusDetail:3,LastSuccessfulMergeDate:7
{MergeType:3
t
{SourceApiAssociation:5
{Api:10
{ApiId:3,Name:11,OwnerContact:12,Tags:13,Dns:15,ApiArn:3,Created:7,XrayEnabled:16,WafWebAclArn:3,EventConfig:17
s1,50
s0,250
<14;1,50
s,256
<3
?
{AuthProviders!:18,ConnectionAuthModes!:25,DefaultPublishAuthModes!:25,DefaultSubscribeAuthModes!:25,LogConfig:27
[19
{AuthType!:3,CognitoConfig:20,OpenIDConnectConfig:21,LambdaAuthorizerConfig:23
{UserPoolId!:3,AwsRegion!:3,AppIdClientRegex:3
{Issuer!:3,ClientId:3,IatTTL:22,AuthTTL:22
n
{AuthorizerResultTtlInSeconds:24,AuthorizerUri!:3,IdentityValidationExpression:3
n0,3600
[26
{AuthType!:3
{LogLevel!:3,CloudWatchLogsRoleArn!:3
{ApiCache:29
{Ttl:22,ApiCachingBehavior:3,TransitEncryptionEnabled:16,AtRestEncryptionEnabled:16,Type:3,Status:3,HealthMetricsConfig:3
{ApiKey:31
{Id:3,Description:3,Expires:22,Deletes:22
{ChannelNamespace:33
{ApiId:3,Name:11,SubscribeAuthModes:25,PublishAuthModes:25,CodeHandlers:34,Tags:13,ChannelNamespaceArn:3,Created:7,LastModified:7,HandlerConfigs:35
s1,32768
{OnPublish:36,OnSubscribe:36
{Behavior!:3,Integration!:37
{DataSourceName!:3,LambdaConfig:38
{InvokeType:3
{DataSource:40
{DataSourceArn:3,Name:41,Description:3,Type:3,ServiceRoleArn:3,DynamodbConfig:42,LambdaConfig:44,ElasticsearchConfig:45,OpenSearchServiceConfig:46,HttpConfig:47,RelationalDatabaseConfig:50,EventBridgeConfig:52,MetricsConfig:3
s1,65536
{TableName!:3,AwsRegion!:3,UseCallerCredentials:16,DeltaSyncConfig:43,Versioned:16
{BaseTableTTL:22,DeltaSyncTableName:3,DeltaSyncTableTTL:22
{LambdaFunctionArn!:3
{Endpoint!:3,AwsRegion!:3
{Endpoint!:3,AwsRegion!:3
{Endpoint:3,AuthorizationConfig:48
{AuthorizationType!:3,AwsIamConfig:49
{SigningRegion:3,SigningServiceName:3
{RelationalDatabaseSourceType:3,RdsHttpEndpointConfig:51
{AwsRegion:3,DbClusterIdentifier:3,DatabaseName:3,Schema:3,AwsSecretStoreArn:3
{EventBusArn!:3
{DomainNameConfig:54
{DomainName:2,Description:55,CertificateArn:56,AppsyncDomainName:3,HostedZoneId:3,Tags:13,DomainNameArn:3
s0,255
s20,2048
{FunctionConfiguration:58
{FunctionId:3,FunctionArn:3,Name:41,Description:3,DataSourceName:41,RequestMappingTemplate:41,ResponseMappingTemplate:41,FunctionVersion:3,SyncConfig:59,MaxBatchSize:61,Runtime:62,Code:34
{ConflictHandler:3,ConflictDetection:3,LambdaConflictHandlerConfig:60
{LambdaConflictHandlerArn:3
n0,2000
{Name!:3,RuntimeVersion!:3
{GraphqlApi:64
{Name:41,ApiId:3,AuthenticationType:3,LogConfig:65,UserPoolConfig:66,OpenIDConnectConfig:21,Arn:3,Uris:15,Tags:13,AdditionalAuthenticationProviders:67,XrayEnabled:16,WafWebAclArn:3,LambdaAuthorizerConfig:23,Dns:15,Visibility:3,ApiType:3,MergedApiExecutionRoleArn:3,Owner:3,OwnerContact:3,IntrospectionConfig:3,QueryDepthLimit:70,ResolverCountLimit:71,EnhancedMetricsConfig:72
{FieldLogLevel!:3,CloudWatchLogsRoleArn!:3,ExcludeVerboseContent:16
{UserPoolId!:3,AwsRegion!:3,DefaultAction!:3,AppIdClientRegex:3
[68
{AuthenticationType:3,OpenIDConnectConfig:21,UserPoolConfig:69,LambdaAuthorizerConfig:23
{UserPoolId!:3,AwsRegion!:3,AppIdClientRegex:3
n0,75
n0,10000
{ResolverLevelMetricsBehavior!:3,DataSourceLevelMetricsBehavior!:3,OperationLevelMetricsConfig!:3
{Resolver:74
{TypeName:41,FieldName:41,DataSourceName:41,ResolverArn:3,RequestMappingTemplate:41,ResponseMappingTemplate:41,Kind:3,PipelineConfig:75,SyncConfig:59,CachingConfig:77,MaxBatchSize:61,Runtime:62,Code:34,MetricsConfig:3
{Functions:76
[3
{Ttl!:22,CachingKeys:78
[3
{Type:80
{Name:41,Description:3,Arn:3,Definition:3,Format:3
{
{
{
{
{
{
{
{
{
{
{
{SourceApiAssociationStatus:3
{SourceApiAssociationStatus:3
{EvaluationResult:95,Error:96,Logs:100,Stash:3,OutErrors:3
s0,65536
{Message:3,CodeErrors:97
[98
{ErrorType:3,Value:3,Location:99
{Line:22,Column:22,Span:22
[3
{EvaluationResult:95,Error:102,Logs:100,Stash:3,OutErrors:3
{Message:3
{
{Api:10
{ApiAssociation:1
{ApiCache:29
{ChannelNamespace:33
{DataSource:40
{IntrospectionId:3,IntrospectionStatus:3,IntrospectionStatusDetail:3,IntrospectionResult:110
{Models:111,NextToken:41
[112
{Name:3,Fields:113,PrimaryKey:117,Indexes:119,Sdl:3
[114
{Name:3,Type:115,Length:22
{Kind:3,Name:3,Type:115,Values:116
[3
{Name:3,Fields:118
[3
[117
{DomainNameConfig:54
{FunctionConfiguration:58
{GraphqlApi:64
{EnvironmentVariables:124
<125;0,50
s0,512
{Schema:127
b
{Resolver:74
{Status:3,Details:3
{SourceApiAssociation:5
{Type:80
{ApiKeys:133,NextToken:41
[31
{Apis:135,NextToken:41
[10
{ChannelNamespaces:137,NextToken:41
[33
{DataSources:139,NextToken:41
[40
{DomainNameConfigs:141,NextToken:41
[54
{Functions:143,NextToken:41
[58
{GraphqlApis:145,NextToken:41
[64
{Resolvers:147,NextToken:41
[74
{Resolvers:147,NextToken:41
{SourceApiAssociationSummaries:150,NextToken:41
[151
{AssociationId:3,AssociationArn:3,SourceApiId:3,SourceApiArn:3,MergedApiId:3,MergedApiArn:3,Description:3
{Tags:13
{Types:154,NextToken:41
[80
{Types:154,NextToken:41
{EnvironmentVariables:124
{IntrospectionId:3,IntrospectionStatus:3,IntrospectionStatusDetail:3
{Status:3
{SourceApiAssociationStatus:3
{
{
{Api:10
{ApiCache:29
{ApiKey:31
{ChannelNamespace:33
{DataSource:40
{DomainNameConfig:54
{FunctionConfiguration:58
{GraphqlApi:64
{Resolver:74
{SourceApiAssociation:5
{Type:80
=associateApi 0
=associateMergedGraphqlApi 4
=associateSourceGraphqlApi 8
=createApi 9
=createApiCache 28
=createApiKey 30
=createChannelNamespace 32
=createDataSource 39
=createDomainName 53
=createFunction 57
=createGraphqlApi 63
=createResolver 73
=createType 79
=deleteApi 81
=deleteApiCache 82
=deleteApiKey 83
=deleteChannelNamespace 84
=deleteDataSource 85
=deleteDomainName 86
=deleteFunction 87
=deleteGraphqlApi 88
=deleteResolver 89
=deleteType 90
=disassociateApi 91
=disassociateMergedGraphqlApi 92
=disassociateSourceGraphqlApi 93
=evaluateCode 94
=evaluateMappingTemplate 101
=flushApiCache 103
=getApi 104
=getApiAssociation 105
=getApiCache 106
=getChannelNamespace 107
=getDataSource 108
=getDataSourceIntrospection 109
=getDomainName 120
=getFunction 121
=getGraphqlApi 122
=getGraphqlApiEnvironmentVariables 123
=getIntrospectionSchema 126
=getResolver 128
=getSchemaCreationStatus 129
=getSourceApiAssociation 130
=getType 131
=listApiKeys 132
=listApis 134
=listChannelNamespaces 136
=listDataSources 138
=listDomainNames 140
=listFunctions 142
=listGraphqlApis 144
=listResolvers 146
=listResolversByFunction 148
=listSourceApiAssociations 149
=listTagsForResource 152
=listTypes 153
=listTypesByAssociation 155
=putGraphqlApiEnvironmentVariables 156
=startDataSourceIntrospection 157
=startSchemaCreation 158
=startSchemaMerge 159
=tagResource 160
=untagResource 161
=updateApi 162
=updateApiCache 163
=updateApiKey 164
=updateChannelNamespace 165
=updateDataSource 166
=updateDomainName 167
=updateFunction 168
=updateGraphqlApi 169
=updateResolver 170
=updateSourceApiAssociation 171
=updateType 172
)~"},
{"athena", R"~({NamedQueries:1,UnprocessedNamedQueryIds:8
[2
{Name!:3,Description:4,Database!:5,QueryString!:6,NamedQueryId:3,WorkGroup:7
s1,128
s1,1024
s1,255
s1,262144
s
[9
{NamedQueryId:3,ErrorCode:10,ErrorMessage:7
s1,256
{PreparedStatements:12,UnprocessedPreparedStatementNames:15
[13
{StatementName:10,QueryStatement:6,WorkGroupName:7,Description:4,LastModifiedTime:14
t
[16
{StatementName:10,ErrorCode:10,ErrorMessage:7
{QueryExecutions:18,UnprocessedQueryExecutionIds:43
[19
{QueryExecutionId:3,Query:6,StatementType:7,ManagedQueryResultsConfiguration:20,ResultConfiguration:24,ResultReuseConfiguration:28,QueryExecutionContext:31,Status:32,Statistics:36,WorkGroup:7,EngineVersion:40,ExecutionParameters:41,SubstatementType:7,QueryResultsS3AccessGrantsConfiguration:42
{Enabled!:21,EncryptionConfiguration:22
?
{KmsKey!:23
s1,2048
{OutputLocation:7,EncryptionConfiguration:25,ExpectedBucketOwner:26,AclConfiguration:27
{EncryptionOption!:7,KmsKey:7
s12,12
{S3AclOption!:7
{ResultReuseByAgeConfiguration:29
{Enabled!:21,MaxAgeInMinutes:30
n0,10080
{Database:5,Catalog:10
{State:7,StateChangeReason:7,SubmissionDateTime:14,CompletionDateTime:14,AthenaError:33
{ErrorCategory:34,ErrorType:35,Retryable:21,ErrorMessage:7
n1,3
n0,9999
{EngineExecutionTimeInMillis:37,DataScannedInBytes:37,DataManifestLocation:7,TotalExecutionTimeInMillis:37,QueryQueueTimeInMillis:37,ServicePreProcessingTimeInMillis:37,QueryPlanningTimeInMillis:37,ServiceProcessingTimeInMillis:37,ResultReuseInformation:38,DpuCount:39
n
{ReusedPreviousResult!:21
f
{SelectedEngineVersion:3,EffectiveEngineVersion:3
[4;1
{EnableS3AccessGrants!:21,CreateUserLevelPrefix:21,AuthenticationType!:7
[44
{QueryExecutionId:3,ErrorCode:10,ErrorMessage:7
{
{
{DataCatalog:48
{Name!:10,Description:4,Type!:7,Parameters:49,Status:7,ConnectionType:7,Error:7
<50
s,51200
{NamedQueryId:3
{NotebookId:53
s1,36
{
{NotebookUrl!:7,AuthToken!:56,AuthTokenExpirationTime!:37
s,2048
{
{
{DataCatalog:48
{
{
{
{
{NotebookMetadata:65,Payload:66
{NotebookId:53,Name:5,WorkGroup:7,CreationTime:14,Type:7,LastModifiedTime:14
s1,10485760
{CalculationExecutionId:53,SessionId:10,Description:4,WorkingDirectory:68,Status:69,Statistics:70,Result:71
s,1024
{SubmissionDateTime:14,CompletionDateTime:14,State:7,StateChangeReason:4
{DpuExecutionInMillis:37,Progress:4
{StdOutS3Uri:68,StdErrorS3Uri:68,ResultS3Uri:68,ResultType:10
{CodeBlock:73
s,68000
{Status:69,Statistics:70
{CapacityAssignmentConfiguration!:76
{CapacityReservationName:3,CapacityAssignments:77
[78
{WorkGroupNames:79
[7
{CapacityReservation!:81
{Name!:3,Status!:7,TargetDpus!:82,AllocatedDpus!:83,LastAllocation:84,LastSuccessfulAllocationTime:14,CreationTime!:14
n4
n0
{Status!:7,StatusMessage:7,RequestTime!:14,RequestCompletionTime:14
{DataCatalog:48
{Database:87
{Name!:3,Description:4,Parameters:49
{NamedQuery:2
{NotebookMetadata:65
{PreparedStatement:13
{QueryExecution:19
{UpdateCount:37,ResultSet:93,NextToken:4
{Rows:94,ResultSetMetadata:98
[95
{Data:96
[97
{VarCharValue:7
{ColumnInfo:99
[100
{CatalogName:7,SchemaName:7,TableName:7,Name!:7,Label:7,Type!:7,Precision:37,Scale:37,Nullable:7,CaseSensitive:21
{QueryRuntimeStatistics:102
{Timeline:103,Rows:104,OutputStage:105
{QueryQueueTimeInMillis:37,ServicePreProcessingTimeInMillis:37,QueryPlanningTimeInMillis:37,EngineExecutionTimeInMillis:37,ServiceProcessingTimeInMillis:37,TotalExecutionTimeInMillis:37
{InputRows:37,InputBytes:37,OutputBytes:37,OutputRows:37
{StageId:37,State:7,OutputBytes:37,OutputRows:37,InputBytes:37,InputRows:37,ExecutionTime:37,QueryStagePlan:106,SubStages:109
{Name:7,Identifier:7,Children:107,RemoteSources:108
[106
[7
[105
{Url!:7
{SessionId:10,Description:4,WorkGroup:7,EngineVersion:3,EngineConfiguration:112,NotebookVersion:3,MonitoringConfiguration:117,SessionConfiguration:124,Status:127,Statistics:128
{CoordinatorDpuSize:113,MaxConcurrentDpus:114,DefaultExecutorDpuSize:113,AdditionalConfigs:49,SparkProperties:49,Classifications:115
n1,1
n2,5000
[116
{Name:3,Properties:49
{CloudWatchLoggingConfiguration:118,ManagedLoggingConfiguration:122,S3LoggingConfiguration:123
{Enabled!:21,LogGroup:119,LogStreamNamePrefix:119,LogTypes:120
s1,512
<121
[7
{Enabled!:21,KmsKey:23
{Enabled!:21,KmsKey:23,LogLocation:68
{ExecutionRole:125,WorkingDirectory:7,IdleTimeoutSeconds:37,SessionIdleTimeoutInMinutes:126,EncryptionConfiguration:25
s20,2048
n1,480
{StartDateTime:14,LastModifiedDateTime:14,EndDateTime:14,IdleSinceDateTime:14,State:7,StateChangeReason:4
{DpuExecutionInMillis:37
{EndpointUrl!:7,AuthToken!:7,AuthTokenExpirationTime!:14
{SessionId:10,Status:127
{TableMetadata:132
{Name!:3,CreateTime:14,LastAccessTime:14,TableType:133,Columns:134,PartitionKeys:134,Parameters:49
s,255
[135
{Name!:3,Type:136,Comment:137
s0,4096
s0,255
{WorkGroup:139
{Name!:7,State:7,Configuration:140,Description:144,CreationTime:14,IdentityCenterApplicationArn:137
{ResultConfiguration:24,ManagedQueryResultsConfiguration:20,EnforceWorkGroupConfiguration:21,PublishCloudWatchMetricsEnabled:21,BytesScannedCutoffPerQuery:141,RequesterPaysEnabled:21,EngineVersion:40,AdditionalConfiguration:3,ExecutionRole:125,MonitoringConfiguration:117,EngineConfiguration:112,CustomerContentEncryptionConfiguration:142,EnableMinimumEncryptionConfiguration:21,IdentityCenterConfiguration:143,QueryResultsS3AccessGrantsConfiguration:42
n10000000
{KmsKey!:23
{EnableIdentityCenter:21,IdentityCenterInstanceArn:137
s0,1024
{NotebookId:53
{ApplicationDPUSizes:147,NextToken:4
[148
{ApplicationRuntimeId:3,SupportedDPUSizes:149
[37
{NextToken:56,Calculations:151
[152;0,100
{CalculationExecutionId:53,Description:4,Status:69
{NextToken:4,CapacityReservations!:154
[81
{DataCatalogsSummary:156,NextToken:4
[157
{CatalogName:10,Type:7,Status:7,ConnectionType:7,Error:7
{DatabaseList:159,NextToken:4
[87
{EngineVersions:161,NextToken:4
[40;0,10
{SessionId!:10,NextToken:56,ExecutorsSummary:163
[164
{ExecutorId!:165,ExecutorType:7,StartDateTime:37,TerminationDateTime:37,ExecutorState:7,ExecutorSize:37
s,100000
{NamedQueryIds:167,NextToken:4
[3;1,50
{NextToken:4,NotebookMetadataList:169
[65
{NotebookSessionsList!:171,NextToken:4
[172;0,10
{SessionId:10,CreationTime:14
{PreparedStatements:174,NextToken:4
[175;0,50
{StatementName:10,LastModifiedTime:14
{QueryExecutionIds:177,NextToken:4
[3;1,50
{NextToken:56,Sessions:179
[180;0,100
{SessionId:10,Description:4,EngineVersion:40,NotebookVersion:3,Status:127
{TableMetadataList:182,NextToken:4
[132
{Tags:184,NextToken:4
[185
{Key:3,Value:186
s0,256
{WorkGroups:188,NextToken:4
[189;0,50
{Name:7,State:7,Description:144,CreationTime:14,EngineVersion:40,IdentityCenterApplicationArn:137
{
{CalculationExecutionId:53,State:7
{QueryExecutionId:3
{SessionId:10,State:7
{State:7
{
{
{State:7
{
{
{
{
{
{
{
{
=batchGetNamedQuery 0
=batchGetPreparedStatement 11
=batchGetQueryExecution 17
=cancelCapacityReservation 45
=createCapacityReservation 46
=createDataCatalog 47
=createNamedQuery 51
=createNotebook 52
=createPreparedStatement 54
=createPresignedNotebookUrl 55
=createWorkGroup 57
=deleteCapacityReservation 58
=deleteDataCatalog 59
=deleteNamedQuery 60
=deleteNotebook 61
=deletePreparedStatement 62
=deleteWorkGroup 63
=exportNotebook 64
=getCalculationExecution 67
=getCalculationExecutionCode 72
=getCalculationExecutionStatus 74
=getCapacityAssignmentConfiguration 75
=getCapacityReservation 80
=getDataCatalog 85
=getDatabase 86
=getNamedQuery 88
=getNotebookMetadata 89
=getPreparedStatement 90
=getQueryExecution 91
=getQueryResults 92
=getQueryRuntimeStatistics 101
=getResourceDashboard 110
=getSession 111
=getSessionEndpoint 129
=getSessionStatus 130
=getTableMetadata 131
=getWorkGroup 138
=importNotebook 145
=listApplicationDPUSizes 146
=listCalculationExecutions 150
=listCapacityReservations 153
=listDataCatalogs 155
=listDatabases 158
=listEngineVersions 160
=listExecutors 162
=listNamedQueries 166
=listNotebookMetadata 168
=listNotebookSessions 170
=listPreparedStatements 173
=listQueryExecutions 176
=listSessions 178
=listTableMetadata 181
=listTagsForResource 183
=listWorkGroups 187
=putCapacityAssignmentConfiguration 190
=startCalculationExecution 191
=startQueryExecution 192
=startSession 193
=stopCalculationExecution 194
=stopQueryExecution 195
=tagResource 196
=terminateSession 197
=untagResource 198
=updateCapacityReservation 199
=updateDataCatalog 200
=updateNamedQuery 201
=updateNotebook 202
=updateNotebookMetadata 203
=updatePreparedStatement 204
=updateWorkGroup 205
)~"},
{"autoscaling", R"~({
{
{
{FailedScheduledActions:4
[5
{ScheduledActionName!:6,ErrorCode:7,ErrorMessage:8
s1,255
s1,64
s
{FailedScheduledUpdateGroupActions:4
{InstanceRefreshId:6
{
{
{
{MaxNumberOfAutoScalingGroups:15,MaxNumberOfLaunchConfigurations:15,NumberOfAutoScalingGroups:15,NumberOfLaunchConfigurations:15
n
{AdjustmentTypes:17
[18
{AdjustmentType:6
{AutoScalingGroups!:20,NextToken:8
[21
{AutoScalingGroupName!:6,AutoScalingGroupARN:22,LaunchConfigurationName:6,LaunchTemplate:23,MixedInstancesPolicy:25,MinSize!:15,MaxSize!:15,DesiredCapacity!:15,PredictedCapacity:15,DefaultCooldown!:15,AvailabilityZones!:59,AvailabilityZoneIds:60,LoadBalancerNames:61,TargetGroupARNs:62,HealthCheckType!:29,HealthCheckGracePeriod:15,Instances:64,CreatedTime!:67,SuspendedProcesses:68,PlacementGroup:6,VPCZoneIdentifier:70,EnabledMetrics:71,Status:6,Tags:73,TerminationPolicies:77,NewInstancesProtectedFromScaleIn:40,ServiceLinkedRoleARN:22,MaxInstanceLifetime:15,CapacityRebalance:40,WarmPoolConfiguration:78,WarmPoolSize:15,Context:8,DesiredCapacityType:6,DefaultInstanceWarmup:15,TrafficSources:81,InstanceMaintenancePolicy:83,DeletionProtection:8,AvailabilityZoneDistribution:86,AvailabilityZoneImpairmentPolicy:87,CapacityReservationSpecification:88,InstanceLifecyclePolicy:92
s1,1600
{LaunchTemplateId:6,LaunchTemplateName:24,Version:6
s3,128
{LaunchTemplate:26,InstancesDistribution:57
{LaunchTemplateSpecification:23,Overrides:27
[28
{InstanceType:6,WeightedCapacity:29,LaunchTemplateSpecification:23,InstanceRequirements:30,ImageId:56
s1,32
{VCpuCount!:31,MemoryMiB!:33,CpuManufacturers:34,MemoryGiBPerVCpu:35,ExcludedInstanceTypes:37,InstanceGenerations:39,SpotMaxPricePercentageOverLowestPrice:32,MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:32,OnDemandMaxPricePercentageOverLowestPrice:32,BareMetal:8,BurstablePerformance:8,RequireHibernateSupport:40,NetworkInterfaceCount:41,LocalStorage:8,LocalStorageTypes:42,TotalLocalStorageGB:43,BaselineEbsBandwidthMbps:44,AcceleratorTypes:45,AcceleratorCount:46,AcceleratorManufacturers:47,AcceleratorNames:48,AcceleratorTotalMemoryMiB:49,NetworkBandwidthGbps:50,AllowedInstanceTypes:51,BaselinePerformanceFactors:52
{Min!:32,Max:32
n0
{Min!:32,Max:32
[8
{Min:36,Max:36
f0
[38;,400
s1,30
[8
?
{Min:32,Max:32
[8
{Min:36,Max:36
{Min:32,Max:32
[8
{Min:32,Max:32
[8
[8
{Min:32,Max:32
{Min:36,Max:36
[38;,400
{Cpu:53
{References:54
[55
{InstanceFamily:8
s5,21
{OnDemandAllocationStrategy:8,OnDemandBaseCapacity:15,OnDemandPercentageAboveBaseCapacity:15,SpotAllocationStrategy:8,SpotInstancePools:15,SpotMaxPrice:58
s0,255
[6
[6
[6
[63
s1,511
[65
{InstanceId!:66,InstanceType:6,AvailabilityZone!:6,AvailabilityZoneId:6,LifecycleState!:8,HealthStatus!:29,LaunchConfigurationName:6,LaunchTemplate:23,ImageId:6,ProtectedFromScaleIn!:40,WeightedCapacity:29
s1,19
t
[69
{ProcessName:6,SuspensionReason:6
s1,5000
[72
{Metric:6,Granularity:6
[74
{ResourceId:8,ResourceType:8,Key:75,Value:76,PropagateAtLaunch:40
s1,128
s0,256
[22
{MaxGroupPreparedCapacity:79,MinSize:32,PoolState:8,Status:8,InstanceReusePolicy:80
n-1
{ReuseOnScaleIn:40
[82
{Identifier!:63,Type:63
{MinHealthyPercentage:84,MaxHealthyPercentage:85
n-1,100
n-1,200
{CapacityDistributionStrategy:8
{ZonalShiftEnabled:40,ImpairedZoneHealthCheckBehavior:8
{CapacityReservationPreference:8,CapacityReservationTarget:89
{CapacityReservationIds:90,CapacityReservationResourceGroupArns:91
[6
[22
{RetentionTriggers:93
{TerminateHookAbandon:8
{AutoScalingInstances:95,NextToken:8
[96
{InstanceId!:66,InstanceType:6,AutoScalingGroupName!:6,AvailabilityZone!:6,AvailabilityZoneId:6,LifecycleState!:29,HealthStatus!:29,LaunchConfigurationName:6,LaunchTemplate:23,ImageId:6,ProtectedFromScaleIn!:40,WeightedCapacity:29
{AutoScalingNotificationTypes:98
[6
{InstanceRefreshes:100,NextToken:8
[101
{InstanceRefreshId:6,AutoScalingGroupName:6,Status:8,StatusReason:102,StartTime:67,EndTime:67,PercentageComplete:103,InstancesToUpdate:32,ProgressDetails:104,Preferences:107,DesiredConfiguration:114,RollbackDetails:115,Strategy:8
s1,1023
n0,100
{LivePoolProgress:105,WarmPoolProgress:106
{PercentageComplete:103,InstancesToUpdate:32
{PercentageComplete:103,InstancesToUpdate:32
{MinHealthyPercentage:103,InstanceWarmup:32,CheckpointPercentages:108,CheckpointDelay:110,SkipMatching:40,AutoRollback:40,ScaleInProtectedInstances:8,StandbyInstances:8,AlarmSpecification:111,MaxHealthyPercentage:113,BakeTime:110
[109
n1,100
n0,172800
{Alarms:112
[6
n100,200
{LaunchTemplate:23,MixedInstancesPolicy:25
{RollbackReason:102,RollbackStartTime:67,PercentageCompleteOnRollback:103,InstancesToUpdateOnRollback:32,ProgressDetailsOnRollback:104
{LaunchConfigurations!:117,NextToken:8
[118
{LaunchConfigurationName!:6,LaunchConfigurationARN:22,ImageId!:6,KeyName:6,SecurityGroups:119,ClassicLinkVPCId:6,ClassicLinkVPCSecurityGroups:120,UserData:121,InstanceType!:6,KernelId:6,RamdiskId:6,BlockDeviceMappings:122,InstanceMonitoring:128,SpotPrice:6,IamInstanceProfile:22,CreatedTime!:67,EbsOptimized:40,AssociatePublicIpAddress:40,PlacementTenancy:7,MetadataOptions:129
[8
[6
s,21847
[123
{VirtualName:6,DeviceName!:6,Ebs:124,NoDevice:40
{SnapshotId:6,VolumeSize:125,VolumeType:6,DeleteOnTermination:40,Iops:126,Encrypted:40,Throughput:127
n1,16384
n100,20000
n125,1000
{Enabled:40
{HttpTokens:8,HttpPutResponseHopLimit:130,HttpEndpoint:8
n1,64
{LifecycleHookTypes:98
{LifecycleHooks:133
[134
{LifecycleHookName:6,AutoScalingGroupName:6,LifecycleTransition:8,NotificationTargetARN:58,RoleARN:6,NotificationMetadata:135,HeartbeatTimeout:15,GlobalTimeout:15,DefaultResult:8
s1,4000
{LoadBalancerTargetGroups:137,NextToken:8
[138
{LoadBalancerTargetGroupARN:63,State:6
{LoadBalancers:140,NextToken:8
[141
{LoadBalancerName:6,State:6
{Metrics:143,Granularities:145
[144
{Metric:6
[146
{Granularity:6
{NotificationConfigurations!:148,NextToken:8
[149
{AutoScalingGroupName:6,TopicARN:6,NotificationType:6
{ScalingPolicies:151,NextToken:8
[152
{AutoScalingGroupName:6,PolicyName:6,PolicyARN:22,PolicyType:7,AdjustmentType:6,MinAdjustmentStep:15,MinAdjustmentMagnitude:15,ScalingAdjustment:15,Cooldown:15,StepAdjustments:153,MetricAggregationType:29,EstimatedInstanceWarmup:15,Alarms:156,TargetTrackingConfiguration:158,Enabled:40,PredictiveScalingConfiguration:171
[154
{MetricIntervalLowerBound:155,MetricIntervalUpperBound:155,ScalingAdjustment!:15
f
[157
{AlarmName:6,AlarmARN:22
{PredefinedMetricSpecification:159,CustomizedMetricSpecification:160,TargetValue!:155,DisableScaleIn:40
{PredefinedMetricType!:8,ResourceLabel:102
{MetricName:8,Namespace:8,Dimensions:161,Statistic:8,Unit:8,Period:163,Metrics:164
[162
{Name!:8,Value!:8
n1
[165
{Id!:7,Expression:166,MetricStat:167,Label:170,Period:163,ReturnData:40
s1,2047
{Metric!:168,Stat!:169,Unit:8,Period:163
{Namespace!:8,MetricName!:8,Dimensions:161
s1,100
s,2047
{MetricSpecifications!:172,Mode:8,SchedulingBufferTime:32,MaxCapacityBreachBehavior:8,MaxCapacityBuffer:103
[173
{TargetValue!:155,PredefinedMetricPairSpecification:174,PredefinedScalingMetricSpecification:175,PredefinedLoadMetricSpecification:176,CustomizedScalingMetricSpecification:177,CustomizedLoadMetricSpecification:181,CustomizedCapacityMetricSpecification:182
{PredefinedMetricType!:8,ResourceLabel:102
{PredefinedMetricType!:8,ResourceLabel:102
{PredefinedMetricType!:8,ResourceLabel:102
{MetricDataQueries!:178
[179
{Id!:6,Expression:102,MetricStat:180,Label:170,ReturnData:40
{Metric!:168,Stat!:169,Unit:8
{MetricDataQueries!:178
{MetricDataQueries!:178
{Activities!:184,NextToken:8
[185
{ActivityId!:8,AutoScalingGroupName!:6,Description:8,Cause!:102,StartTime!:67,EndTime:67,StatusCode!:8,StatusMessage:6,Progress:15,Details:8,AutoScalingGroupState:29,AutoScalingGroupARN:22
{Processes:187
[188
{ProcessName!:6
{ScheduledUpdateGroupActions:190,NextToken:8
[191
{AutoScalingGroupName:6,ScheduledActionName:6,ScheduledActionARN:22,Time:67,StartTime:67,EndTime:67,Recurrence:6,MinSize:15,MaxSize:15,DesiredCapacity:15,TimeZone:6
{Tags:73,NextToken:8
{TerminationPolicyTypes:77
{TrafficSources:195,NextToken:8
[196
{TrafficSource:63,State:6,Identifier:63,Type:63
{WarmPoolConfiguration:78,Instances:64,NextToken:8
{Activities:184
{
{
{
{Activities:184
{Activities:184
{LoadForecast!:205,CapacityForecast!:209,UpdateTime!:67
[206
{Timestamps!:207,Values!:208,MetricSpecification!:173
[67
[155
{Timestamps!:207,Values!:208
{AutoScalingGroupName:6,ClientToken:7,Instances:211,Errors:214
[212
{InstanceType:6,MarketType:7,SubnetId:6,AvailabilityZone:6,AvailabilityZoneId:6,InstanceIds:213
[66
[215
{InstanceType:6,MarketType:7,SubnetId:6,AvailabilityZone:6,AvailabilityZoneId:6,ErrorCode:7,ErrorMessage:8
{
{PolicyARN:22,Alarms:156
{
{
{InstanceRefreshId:6
{
{InstanceRefreshId:6
{Activity:185
=attachLoadBalancerTargetGroups 0
=attachLoadBalancers 1
=attachTrafficSources 2
=batchDeleteScheduledAction 3
=batchPutScheduledUpdateGroupAction 9
=cancelInstanceRefresh 10
=completeLifecycleAction 11
=deleteLifecycleHook 12
=deleteWarmPool 13
=describeAccountLimits 14
=describeAdjustmentTypes 16
=describeAutoScalingGroups 19
=describeAutoScalingInstances 94
=describeAutoScalingNotificationTypes 97
=describeInstanceRefreshes 99
=describeLaunchConfigurations 116
=describeLifecycleHookTypes 131
=describeLifecycleHooks 132
=describeLoadBalancerTargetGroups 136
=describeLoadBalancers 139
=describeMetricCollectionTypes 142
=describeNotificationConfigurations 147
=describePolicies 150
=describeScalingActivities 183
=describeScalingProcessTypes 186
=describeScheduledActions 189
=describeTags 192
=describeTerminationPolicyTypes 193
=describeTrafficSources 194
=describeWarmPool 197
=detachInstances 198
=detachLoadBalancerTargetGroups 199
=detachLoadBalancers 200
=detachTrafficSources 201
=enterStandby 202
=exitStandby 203
=getPredictiveScalingForecast 204
=launchInstances 210
=putLifecycleHook 216
=putScalingPolicy 217
=putWarmPool 218
=recordLifecycleActionHeartbeat 219
=rollbackInstanceRefresh 220
=setInstanceProtection 221
=startInstanceRefresh 222
=terminateInstanceInAutoScalingGroup 223
)~"},
{"backup", R"~({
{BackupPlanId:2,BackupPlanArn:2,CreationDate:3,VersionId:2,AdvancedBackupSettings:4
s
t
[5
{ResourceType:2,BackupOptions:6
<2
{SelectionId:2,BackupPlanId:2,CreationDate:3
{BackupVaultName:2,BackupVaultArn:2,CreationDate:3
{FrameworkName:10,FrameworkArn:2
s1,256
{Title:2,Status:2,Description:2,LegalHoldId:2,LegalHoldArn:2,CreationDate:3,RecoveryPointSelection:12
{VaultNames:13,ResourceIdentifiers:14,DateRange:15
[2
[2
{FromDate!:3,ToDate!:3
{BackupVaultName:2,BackupVaultArn:2,CreationDate:3,VaultState:2
{ReportPlanName:10,ReportPlanArn:2,CreationTime:3
{RestoreAccessBackupVaultArn:2,VaultState:2,RestoreAccessBackupVaultName:2,CreationDate:3
{CreationTime!:3,RestoreTestingPlanArn!:2,RestoreTestingPlanName!:2
{CreationTime!:3,RestoreTestingPlanArn!:2,RestoreTestingPlanName!:2,RestoreTestingSelectionName!:2
{TieringConfigurationArn:2,TieringConfigurationName:2,CreationTime:3
{BackupPlanId:2,BackupPlanArn:2,DeletionDate:3,VersionId:2
{
{AccountId:2,BackupJobId:2,BackupVaultName:2,RecoveryPointLifecycle:25,BackupVaultArn:2,VaultType:2,VaultLockState:2,RecoveryPointArn:2,EncryptionKeyArn:2,IsEncrypted:27,ResourceArn:2,CreationDate:3,CompletionDate:3,State:2,StatusMessage:2,PercentDone:2,BackupSizeInBytes:26,IamRoleArn:2,CreatedBy:28,ResourceType:2,BytesTransferred:26,ExpectedCompletionDate:3,StartBy:3,BackupOptions:6,BackupType:2,ParentJobId:2,IsParent:27,NumberOfChildJobs:26,ChildJobsInState:29,ResourceName:2,InitiationDate:3,MessageCategory:2
{MoveToColdStorageAfterDays:26,DeleteAfterDays:26,OptInToArchiveForSupportedResources:27,DeleteAfterEvent:2
n
?
{BackupPlanId:2,BackupPlanArn:2,BackupPlanName:2,BackupPlanVersion:2,BackupRuleId:2,BackupRuleName:2,BackupRuleCron:2,BackupRuleTimezone:2
<26
{BackupVaultName:2,BackupVaultArn:2,VaultType:2,VaultState:2,EncryptionKeyArn:2,CreationDate:3,CreatorRequestId:2,NumberOfRecoveryPoints:26,Locked:27,MinRetentionDays:26,MaxRetentionDays:26,LockDate:3,SourceBackupVaultArn:2,MpaApprovalTeamArn:2,MpaSessionArn:2,LatestMpaApprovalTeamUpdate:31,EncryptionKeyType:2
{MpaSessionArn:2,Status:2,StatusMessage:2,InitiationDate:3,ExpiryDate:3
{CopyJob:33
{AccountId:2,CopyJobId:2,SourceBackupVaultArn:2,SourceRecoveryPointArn:2,DestinationBackupVaultArn:2,DestinationVaultType:2,DestinationVaultLockState:2,DestinationRecoveryPointArn:2,DestinationEncryptionKeyArn:2,DestinationRecoveryPointLifecycle:25,ResourceArn:2,CreationDate:3,CompletionDate:3,State:2,StatusMessage:2,BackupSizeInBytes:26,IamRoleArn:2,CreatedBy:28,CreatedByBackupJobId:2,ResourceType:2,ParentJobId:2,IsParent:27,CompositeMemberIdentifier:2,NumberOfChildJobs:26,ChildJobsInState:34,ResourceName:2,MessageCategory:2
<26
{FrameworkName:10,FrameworkArn:2,FrameworkDescription:36,FrameworkControls:37,CreationTime:3,DeploymentStatus:2,FrameworkStatus:2,IdempotencyToken:2
s0,1024
[38
{ControlName!:2,ControlInputParameters:39,ControlScope:41
[40
{ParameterName:2,ParameterValue:2
{ComplianceResourceIds:42,ComplianceResourceTypes:43,Tags:44
[2;1,100
[2
<2
{GlobalSettings:46,LastUpdateTime:3
<2
{ResourceArn:2,ResourceType:2,LastBackupTime:3,ResourceName:2,LastBackupVaultArn:2,LastRecoveryPointArn:2,LatestRestoreExecutionTimeMinutes:26,LatestRestoreJobCreationDate:3,LatestRestoreRecoveryPointCreationDate:3
{RecoveryPointArn:2,BackupVaultName:2,BackupVaultArn:2,SourceBackupVaultArn:2,ResourceArn:2,ResourceType:2,CreatedBy:28,IamRoleArn:2,Status:2,StatusMessage:2,CreationDate:3,InitiationDate:3,CompletionDate:3,BackupSizeInBytes:26,CalculatedLifecycle:49,Lifecycle:25,EncryptionKeyArn:2,IsEncrypted:27,StorageClass:2,LastRestoreTime:3,ParentRecoveryPointArn:2,CompositeMemberIdentifier:2,IsParent:27,ResourceName:2,VaultType:2,IndexStatus:2,IndexStatusMessage:2,EncryptionKeyType:2,ScanResults:50
{MoveToColdStorageAt:3,DeleteAt:3
[51;0,5
{MalwareScanner:2,ScanJobState:2,LastScanTimestamp:3,Findings:52
[2
{ResourceTypeOptInPreference:54,ResourceTypeManagementPreference:55
<27
<27
{ReportJob:57
{ReportJobId:2,ReportPlanArn:2,ReportTemplate:2,CreationTime:3,CompletionTime:3,Status:2,StatusMessage:2,ReportDestination:58
{S3BucketName:2,S3Keys:59
[2
{ReportPlan:61
{ReportPlanArn:2,ReportPlanName:10,ReportPlanDescription:36,ReportSetting:62,ReportDeliveryChannel:63,DeploymentStatus:2,CreationTime:3,LastAttemptedExecutionTime:3,LastSuccessfulExecutionTime:3
{ReportTemplate!:2,FrameworkArns:59,NumberOfFrameworks:26,Accounts:59,OrganizationUnits:59,Regions:59
{S3BucketName!:2,S3KeyPrefix:2,Formats:64
[2
{AccountId:2,RestoreJobId:2,RecoveryPointArn:2,SourceResourceArn:2,BackupVaultArn:2,CreationDate:3,CompletionDate:3,Status:2,StatusMessage:2,PercentDone:2,BackupSizeInBytes:26,IamRoleArn:2,ExpectedCompletionTimeMinutes:26,CreatedResourceArn:2,ResourceType:2,RecoveryPointCreationDate:3,CreatedBy:66,ValidationStatus:2,ValidationStatusMessage:2,DeletionStatus:2,DeletionStatusMessage:2,IsParent:27,ParentJobId:2
{RestoreTestingPlanArn:2
{AccountId!:2,BackupVaultArn!:2,BackupVaultName!:2,CompletionDate:3,CreatedBy!:68,CreationDate!:3,IamRoleArn!:2,MalwareScanner!:2,RecoveryPointArn!:2,ResourceArn!:2,ResourceName!:2,ResourceType!:2,ScanBaseRecoveryPointArn:2,ScanId:2,ScanJobId!:2,ScanMode!:2,ScanResult:69,ScannerRoleArn!:2,State!:2,StatusMessage:2
{BackupPlanArn!:2,BackupPlanId!:2,BackupPlanVersion!:2,BackupRuleId!:2
{ScanResultStatus!:2
{BackupPlanTemplateJson:2
{BackupPlan:72,BackupPlanId:2,BackupPlanArn:2,VersionId:2,CreatorRequestId:2,CreationDate:3,DeletionDate:3,LastExecutionDate:3,AdvancedBackupSettings:4,ScheduledRunsPreview:85
{BackupPlanName!:2,Rules!:73,AdvancedBackupSettings:4,ScanSettings:83
[74
{RuleName!:2,TargetBackupVaultName!:2,TargetLogicallyAirGappedBackupVaultArn:2,ScheduleExpression:2,StartWindowMinutes:26,CompletionWindowMinutes:26,Lifecycle:25,RecoveryPointTags:75,RuleId:2,CopyActions:76,EnableContinuousBackup:27,ScheduleExpressionTimezone:2,IndexActions:78,ScanActions:81
<2
[77
{Lifecycle:25,DestinationBackupVaultArn!:2
[79
{ResourceTypes:80
[2
[82
{MalwareScanner:2,ScanMode:2
[84
{MalwareScanner:2,ResourceTypes:80,ScannerRoleArn:2
[86
{ExecutionTime:3,RuleId:2,RuleExecutionType:2
{BackupPlan:72
{BackupPlanDocument:72
{BackupSelection:90,SelectionId:2,BackupPlanId:2,CreationDate:3,CreatorRequestId:2
{SelectionName!:2,IamRoleArn!:2,Resources:91,ListOfTags:92,NotResources:91,Conditions:94
[2
[93
{ConditionType!:2,ConditionKey!:2,ConditionValue!:2
{StringEquals:95,StringNotEquals:95,StringLike:95,StringNotLike:95
[96
{ConditionKey:2,ConditionValue:2
{BackupVaultName:2,BackupVaultArn:2,Policy:2
{BackupVaultName:2,BackupVaultArn:2,SNSTopicArn:2,BackupVaultEvents:99
[2
{Title:2,Status:2,Description:2,CancelDescription:2,LegalHoldId:2,LegalHoldArn:2,CreationDate:3,CancellationDate:3,RetainRecordUntil:3,RecoveryPointSelection:12
{RecoveryPointArn:2,BackupVaultArn:2,SourceResourceArn:2,IndexCreationDate:3,IndexDeletionDate:3,IndexCompletionDate:3,IndexStatus:2,IndexStatusMessage:2,TotalItemsIndexed:26
{BackupVaultArn:2,RecoveryPointArn:2,RestoreMetadata:103,ResourceType:2
<2
{RestoreJobId:2,Metadata:103
{InferredMetadata!:44
{RestoreTestingPlan!:107
{CreationTime!:3,CreatorRequestId:2,LastExecutionTime:3,LastUpdateTime:3,RecoveryPointSelection!:108,RestoreTestingPlanArn!:2,RestoreTestingPlanName!:2,ScheduleExpression!:2,ScheduleExpressionTimezone:2,StartWindowHours:26
{Algorithm:2,ExcludeVaults:59,IncludeVaults:59,RecoveryPointTypes:109,SelectionWindowDays:26
[2
{RestoreTestingSelection!:111
{CreationTime!:3,CreatorRequestId:2,IamRoleArn!:2,ProtectedResourceArns:59,ProtectedResourceConditions:112,ProtectedResourceType!:2,RestoreMetadataOverrides:115,RestoreTestingPlanName!:2,RestoreTestingSelectionName!:2,ValidationWindowHours:26
{StringEquals:113,StringNotEquals:113
[114
{Key!:2,Value!:2
<2
{ResourceTypes:80
{TieringConfiguration:118
{TieringConfigurationName!:2,TieringConfigurationArn:2,BackupVaultName!:2,ResourceSelection!:119,CreatorRequestId:2,CreationTime:3,LastUpdatedTime:3
[120
{Resources!:91,TieringDownSettingsInDays!:121,ResourceType!:2
n60,36500
{BackupJobSummaries:123,AggregationPeriod:2,NextToken:2
[124
{Region:2,AccountId:2,State:2,ResourceType:2,MessageCategory:2,Count:26,StartTime:3,EndTime:3
{BackupJobs:126,NextToken:2
[127
{AccountId:2,BackupJobId:2,BackupVaultName:2,BackupVaultArn:2,VaultType:2,VaultLockState:2,RecoveryPointArn:2,RecoveryPointLifecycle:25,EncryptionKeyArn:2,IsEncrypted:27,ResourceArn:2,CreationDate:3,CompletionDate:3,State:2,StatusMessage:2,PercentDone:2,BackupSizeInBytes:26,IamRoleArn:2,CreatedBy:28,ExpectedCompletionDate:3,StartBy:3,ResourceType:2,BytesTransferred:26,BackupOptions:6,BackupType:2,ParentJobId:2,IsParent:27,ResourceName:2,InitiationDate:3,MessageCategory:2
{NextToken:2,BackupPlanTemplatesList:129
[130
{BackupPlanTemplateId:2,BackupPlanTemplateName:2
{NextToken:2,BackupPlanVersionsList:132
[133
{BackupPlanArn:2,BackupPlanId:2,CreationDate:3,DeletionDate:3,VersionId:2,BackupPlanName:2,CreatorRequestId:2,LastExecutionDate:3,AdvancedBackupSettings:4
{NextToken:2,BackupPlansList:135
[133
{NextToken:2,BackupSelectionsList:137
[138
{SelectionId:2,SelectionName:2,BackupPlanId:2,CreationDate:3,CreatorRequestId:2,IamRoleArn:2
{BackupVaultList:140,NextToken:2
[141
{BackupVaultName:2,BackupVaultArn:2,VaultType:2,VaultState:2,CreationDate:3,EncryptionKeyArn:2,CreatorRequestId:2,NumberOfRecoveryPoints:26,Locked:27,MinRetentionDays:26,MaxRetentionDays:26,LockDate:3,EncryptionKeyType:2
{CopyJobSummaries:143,AggregationPeriod:2,NextToken:2
[144
{Region:2,AccountId:2,State:2,ResourceType:2,MessageCategory:2,Count:26,StartTime:3,EndTime:3
{CopyJobs:146,NextToken:2
[33
{Frameworks:148,NextToken:2
[149
{FrameworkName:10,FrameworkArn:2,FrameworkDescription:36,NumberOfControls:26,CreationTime:3,DeploymentStatus:2
{IndexedRecoveryPoints:151,NextToken:2
[152
{RecoveryPointArn:2,SourceResourceArn:2,IamRoleArn:2,BackupCreationDate:3,ResourceType:2,IndexCreationDate:3,IndexStatus:2,IndexStatusMessage:2,BackupVaultArn:2
{NextToken:2,LegalHolds:154
[155
{Title:2,Status:2,Description:2,LegalHoldId:2,LegalHoldArn:2,CreationDate:3,CancellationDate:3
{Results:157,NextToken:2
[158
{ResourceArn:2,ResourceType:2,LastBackupTime:3,ResourceName:2,LastBackupVaultArn:2,LastRecoveryPointArn:2
{Results:157,NextToken:2
{NextToken:2,RecoveryPoints:161
[162
{RecoveryPointArn:2,BackupVaultName:2,BackupVaultArn:2,SourceBackupVaultArn:2,ResourceArn:2,ResourceType:2,CreatedBy:28,IamRoleArn:2,Status:2,StatusMessage:2,CreationDate:3,InitiationDate:3,CompletionDate:3,BackupSizeInBytes:26,CalculatedLifecycle:49,Lifecycle:25,EncryptionKeyArn:2,IsEncrypted:27,LastRestoreTime:3,ParentRecoveryPointArn:2,CompositeMemberIdentifier:2,IsParent:27,ResourceName:2,VaultType:2,IndexStatus:2,IndexStatusMessage:2,EncryptionKeyType:2,AggregatedScanResult:163
{FailedScan:27,Findings:52,LastComputed:3
{RecoveryPoints:165,NextToken:2
[166
{RecoveryPointArn:2,ResourceArn:2,ResourceType:2,BackupVaultName:2
{NextToken:2,RecoveryPoints:168
[169
{RecoveryPointArn:2,CreationDate:3,Status:2,StatusMessage:2,EncryptionKeyArn:2,BackupSizeBytes:26,BackupVaultName:2,IsParent:27,ParentRecoveryPointArn:2,ResourceName:2,VaultType:2,IndexStatus:2,IndexStatusMessage:2,EncryptionKeyType:2,AggregatedScanResult:163
{ReportJobs:171,NextToken:2
[57
{ReportPlans:173,NextToken:2
[61
{NextToken:2,RestoreAccessBackupVaults:175
[176
{RestoreAccessBackupVaultArn:2,CreationDate:3,ApprovalDate:3,VaultState:2,LatestRevokeRequest:177
{MpaSessionArn:2,Status:2,StatusMessage:2,InitiationDate:3,ExpiryDate:3
{RestoreJobSummaries:179,AggregationPeriod:2,NextToken:2
[180
{Region:2,AccountId:2,State:2,ResourceType:2,Count:26,StartTime:3,EndTime:3
{RestoreJobs:182,NextToken:2
[183
{AccountId:2,RestoreJobId:2,RecoveryPointArn:2,SourceResourceArn:2,BackupVaultArn:2,CreationDate:3,CompletionDate:3,Status:2,StatusMessage:2,PercentDone:2,BackupSizeInBytes:26,IamRoleArn:2,ExpectedCompletionTimeMinutes:26,CreatedResourceArn:2,ResourceType:2,RecoveryPointCreationDate:3,IsParent:27,ParentJobId:2,CreatedBy:66,ValidationStatus:2,ValidationStatusMessage:2,DeletionStatus:2,DeletionStatusMessage:2
{RestoreJobs:182,NextToken:2
{NextToken:2,RestoreTestingPlans!:186
[187
{CreationTime!:3,LastExecutionTime:3,LastUpdateTime:3,RestoreTestingPlanArn!:2,RestoreTestingPlanName!:2,ScheduleExpression!:2,ScheduleExpressionTimezone:2,StartWindowHours:26
{NextToken:2,RestoreTestingSelections!:189
[190
{CreationTime!:3,IamRoleArn!:2,ProtectedResourceType!:2,RestoreTestingPlanName!:2,RestoreTestingSelectionName!:2,ValidationWindowHours:26
{ScanJobSummaries:192,AggregationPeriod:2,NextToken:2
[193
{Region:2,AccountId:2,State:2,ResourceType:2,Count:26,StartTime:3,EndTime:3,MalwareScanner:2,ScanResultStatus:2
{NextToken:2,ScanJobs!:195
[196
{AccountId!:2,BackupVaultArn!:2,BackupVaultName!:2,CompletionDate:3,CreatedBy!:68,CreationDate!:3,IamRoleArn!:2,MalwareScanner!:2,RecoveryPointArn!:2,ResourceArn!:2,ResourceName!:2,ResourceType!:2,ScanBaseRecoveryPointArn:2,ScanId:2,ScanJobId!:2,ScanMode!:2,ScanResult:69,ScannerRoleArn!:2,State:2,StatusMessage:2
{NextToken:2,Tags:75
{TieringConfigurations:199,NextToken:2
[200
{TieringConfigurationArn:2,TieringConfigurationName:2,BackupVaultName:2,CreationTime:3,LastUpdatedTime:3
{BackupJobId:2,RecoveryPointArn:2,CreationDate:3,IsParent:27
{CopyJobId:2,CreationDate:3,IsParent:27
{ReportJobId:2
{RestoreJobId:2
{CreationDate!:3,ScanJobId!:2
{BackupPlanId:2,BackupPlanArn:2,CreationDate:3,VersionId:2,AdvancedBackupSettings:4,ScanSettings:83
{FrameworkName:10,FrameworkArn:2,CreationTime:3
{BackupVaultName:2,RecoveryPointArn:2,IndexStatus:2,Index:2
{BackupVaultArn:2,RecoveryPointArn:2,Lifecycle:25,CalculatedLifecycle:49
{ReportPlanName:10,ReportPlanArn:2,CreationTime:3
{CreationTime!:3,RestoreTestingPlanArn!:2,RestoreTestingPlanName!:2,UpdateTime!:3
{CreationTime!:3,RestoreTestingPlanArn!:2,RestoreTestingPlanName!:2,RestoreTestingSelectionName!:2,UpdateTime!:3
{TieringConfigurationArn:2,TieringConfigurationName:2,CreationTime:3,LastUpdatedTime:3
=cancelLegalHold 0
=createBackupPlan 1
=createBackupSelection 7
=createBackupVault 8
=createFramework 9
=createLegalHold 11
=createLogicallyAirGappedBackupVault 16
=createReportPlan 17
=createRestoreAccessBackupVault 18
=createRestoreTestingPlan 19
=createRestoreTestingSelection 20
=createTieringConfiguration 21
=deleteBackupPlan 22
=deleteTieringConfiguration 23
=describeBackupJob 24
=describeBackupVault 30
=describeCopyJob 32
=describeFramework 35
=describeGlobalSettings 45
=describeProtectedResource 47
=describeRecoveryPoint 48
=describeRegionSettings 53
=describeReportJob 56
=describeReportPlan 60
=describeRestoreJob 65
=describeScanJob 67
=exportBackupPlanTemplate 70
=getBackupPlan 71
=getBackupPlanFromJSON 87
=getBackupPlanFromTemplate 88
=getBackupSelection 89
=getBackupVaultAccessPolicy 97
=getBackupVaultNotifications 98
=getLegalHold 100
=getRecoveryPointIndexDetails 101
=getRecoveryPointRestoreMetadata 102
=getRestoreJobMetadata 104
=getRestoreTestingInferredMetadata 105
=getRestoreTestingPlan 106
=getRestoreTestingSelection 110
=getSupportedResourceTypes 116
=getTieringConfiguration 117
=listBackupJobSummaries 122
=listBackupJobs 125
=listBackupPlanTemplates 128
=listBackupPlanVersions 131
=listBackupPlans 134
=listBackupSelections 136
=listBackupVaults 139
=listCopyJobSummaries 142
=listCopyJobs 145
=listFrameworks 147
=listIndexedRecoveryPoints 150
=listLegalHolds 153
=listProtectedResources 156
=listProtectedResourcesByBackupVault 159
=listRecoveryPointsByBackupVault 160
=listRecoveryPointsByLegalHold 164
=listRecoveryPointsByResource 167
=listReportJobs 170
=listReportPlans 172
=listRestoreAccessBackupVaults 174
=listRestoreJobSummaries 178
=listRestoreJobs 181
=listRestoreJobsByProtectedResource 184
=listRestoreTestingPlans 185
=listRestoreTestingSelections 188
=listScanJobSummaries 191
=listScanJobs 194
=listTags 197
=listTieringConfigurations 198
=startBackupJob 201
=startCopyJob 202
=startReportJob 203
=startRestoreJob 204
=startScanJob 205
=updateBackupPlan 206
=updateFramework 207
=updateRecoveryPointIndexSettings 208
=updateRecoveryPointLifecycle 209
=updateReportPlan 210
=updateRestoreTestingPlan 211
=updateRestoreTestingSelection 212
=updateTieringConfiguration 213
)~"},
{"batch", R"~({
{ComputeEnvironmentName:2,ComputeEnvironmentArn:2
s
{ConsumableResourceName!:2,ConsumableResourceArn!:2
{JobQueueName!:2,JobQueueArn!:2
{QuotaShareName:2,QuotaShareArn:2
{Name!:2,Arn!:2
{ServiceEnvironmentName!:2,ServiceEnvironmentArn!:2
{
{
{
{
{
{
{
{ComputeEnvironments:16,NextToken:2
[17
{ComputeEnvironmentName!:2,ComputeEnvironmentArn!:2,UnmanagedvCpus:18,EcsClusterArn:2,Tags:19,Type:2,State:2,Status:2,StatusReason:2,ComputeResources:21,ServiceRole:2,UpdatePolicy:31,EksConfiguration:34,ContainerOrchestrationType:2,Uuid:2,Context:2
n
<20;1,50
s,256
{Type!:2,AllocationStrategy:2,MinvCpus:18,MaxvCpus!:18,DesiredvCpus:18,InstanceTypes:22,ImageId:2,Subnets!:22,SecurityGroupIds:22,Ec2KeyPair:2,InstanceRole:2,Tags:23,PlacementGroup:2,BidPercentage:18,SpotIamFleetRole:2,LaunchTemplate:24,Ec2Configuration:27,ScalingPolicy:30
[2
<2
{LaunchTemplateId:2,LaunchTemplateName:2,Version:2,Overrides:25,UserdataType:2
[26
{LaunchTemplateId:2,LaunchTemplateName:2,Version:2,TargetInstanceTypes:22,UserdataType:2
[28
{ImageType!:29,ImageIdOverride:29,BatchImageStatus:2,ImageKubernetesVersion:29
s1,256
{MinScaleDownDelayMinutes:18
{TerminateJobsOnUpdate:32,JobExecutionTimeoutMinutes:33
?
n1,360
{EksClusterArn!:2,KubernetesNamespace!:2
{ConsumableResourceName!:2,ConsumableResourceArn!:2,TotalQuantity:18,InUseQuantity:18,AvailableQuantity:18,ResourceType:2,CreatedAt:18,Tags:19
{JobDefinitions:37,NextToken:2
[38
{JobDefinitionName!:2,JobDefinitionArn!:2,Revision!:18,Status:2,Type!:2,SchedulingPriority:18,Parameters:39,RetryStrategy:40,ContainerProperties:43,Timeout:73,NodeProperties:74,Tags:19,PropagateTags:32,PlatformCapabilities:112,EcsProperties:77,EksProperties:86,ContainerOrchestrationType:2,ConsumableResourceProperties:109
<2
{Attempts:18,EvaluateOnExit:41
[42
{OnStatusReason:2,OnReason:2,OnExitCode:2,Action!:2
{Image:2,Vcpus:18,Memory:18,Command:22,JobRoleArn:2,ExecutionRoleArn:2,Volumes:44,Environment:50,MountPoints:52,ReadonlyRootFilesystem:32,Privileged:32,Ulimits:54,User:2,InstanceType:2,ResourceRequirements:56,LinuxParameters:58,LogConfiguration:64,Secrets:66,NetworkConfiguration:68,FargatePlatformConfiguration:69,EnableExecuteCommand:32,EphemeralStorage:70,RuntimePlatform:71,RepositoryCredentials:72
[45
{Host:46,Name:2,EfsVolumeConfiguration:47,S3filesVolumeConfiguration:49
{SourcePath:2
{FileSystemId!:2,RootDirectory:2,TransitEncryption:2,TransitEncryptionPort:18,AuthorizationConfig:48
{AccessPointId:2,Iam:2
{FileSystemArn!:2,RootDirectory:2,TransitEncryptionPort:18,AccessPointArn:2
[51
{Name:2,Value:2
[53
{ContainerPath:2,ReadOnly:32,SourceVolume:2
[55
{HardLimit!:18,Name!:2,SoftLimit!:18
[57
{Value!:2,Type!:2
{Devices:59,InitProcessEnabled:32,SharedMemorySize:18,Tmpfs:62,MaxSwap:18,Swappiness:18
[60
{HostPath!:2,ContainerPath:2,Permissions:61
[2
[63
{ContainerPath!:2,Size!:18,MountOptions:22
{LogDriver!:2,Options:65,SecretOptions:66
<2
[67
{Name!:2,ValueFrom!:2
{AssignPublicIp:2
{PlatformVersion:2
{SizeInGiB!:18
{OperatingSystemFamily:2,CpuArchitecture:2
{CredentialsParameter!:2
{AttemptDurationSeconds:18
{NumNodes!:18,MainNode!:18,NodeRangeProperties!:75
[76
{TargetNodes!:2,Container:43,InstanceTypes:22,EcsProperties:77,EksProperties:86,ConsumableResourceProperties:109
{TaskProperties!:78
[79
{Containers!:80,EphemeralStorage:70,ExecutionRoleArn:2,PlatformVersion:2,IpcMode:2,TaskRoleArn:2,PidMode:2,NetworkConfiguration:68,RuntimePlatform:71,Volumes:44,EnableExecuteCommand:32
[81
{Command:22,DependsOn:82,Environment:50,Essential:32,FirelensConfiguration:84,Image!:2,LinuxParameters:58,LogConfiguration:64,MountPoints:52,Name:2,Privileged:32,ReadonlyRootFilesystem:32,RepositoryCredentials:72,ResourceRequirements:56,Secrets:66,Ulimits:54,User:2,StartTimeout:18,StopTimeout:18
[83
{ContainerName:2,Condition:2
{Type!:2,Options:85
<2
{PodProperties:87
{ServiceAccountName:2,HostNetwork:32,DnsPolicy:2,ImagePullSecrets:88,Containers:90,InitContainers:90,Volumes:100,Metadata:106,ShareProcessNamespace:32
[89
{Name!:2
[91
{Name:2,Image!:2,ImagePullPolicy:2,Command:22,Args:22,Env:92,Resources:94,VolumeMounts:97,SecurityContext:99
[93
{Name!:2,Value:2
{Limits:95,Requests:96
<29
<29
[98
{Name:2,MountPath:2,SubPath:2,ReadOnly:32
{RunAsUser:18,RunAsGroup:18,Privileged:32,AllowPrivilegeEscalation:32,ReadOnlyRootFilesystem:32,RunAsNonRoot:32
[101
{Name!:2,HostPath:102,EmptyDir:103,Secret:104,PersistentVolumeClaim:105
{Path:2
{Medium:2,SizeLimit:29
{SecretName!:2,Optional:32
{ClaimName!:2,ReadOnly:32
{Labels:107,Annotations:108,Namespace:2
<2
<2
{ConsumableResourceList:110
[111
{ConsumableResource:2,Quantity:18
[2
{JobQueues:114,NextToken:2
[115
{JobQueueName!:2,JobQueueArn!:2,State!:2,SchedulingPolicyArn:2,Status:2,StatusReason:2,Priority!:18,ComputeEnvironmentOrder!:116,ServiceEnvironmentOrder:118,JobQueueType:2,Tags:19,JobStateTimeLimitActions:120
[117
{Order!:18,ComputeEnvironment!:2
[119
{Order!:18,ServiceEnvironment!:2
[121
{Reason!:2,State!:2,MaxTimeSeconds!:18,Action!:2
{Jobs:123
[124
{JobArn:2,JobName!:2,JobId!:2,JobQueue!:2,Status!:2,ShareIdentifier:2,SchedulingPriority:18,Attempts:125,StatusReason:2,CreatedAt:18,RetryStrategy:40,StartedAt!:18,StoppedAt:18,DependsOn:134,JobDefinition!:2,Parameters:39,Container:136,NodeDetails:137,NodeProperties:74,ArrayProperties:138,Timeout:73,Tags:19,PropagateTags:32,PlatformCapabilities:112,EksProperties:140,EksAttempts:144,EcsProperties:148,IsCancelled:32,IsTerminated:32,ConsumableResourceProperties:109
[126
{Container:127,StartedAt:18,StoppedAt:18,StatusReason:2,TaskProperties:130
{ContainerInstanceArn:2,TaskArn:2,ExitCode:18,Reason:2,LogStreamName:2,NetworkInterfaces:128
[129
{AttachmentId:2,Ipv6Address:2,PrivateIpv4Address:2
[131
{ContainerInstanceArn:2,TaskArn:2,Containers:132
[133
{ExitCode:18,Name:2,Reason:2,LogStreamName:2,NetworkInterfaces:128
[135
{JobId:2,Type:2
{Image:2,Vcpus:18,Memory:18,Command:22,JobRoleArn:2,ExecutionRoleArn:2,Volumes:44,Environment:50,MountPoints:52,ReadonlyRootFilesystem:32,Ulimits:54,Privileged:32,User:2,ExitCode:18,Reason:2,ContainerInstanceArn:2,TaskArn:2,LogStreamName:2,InstanceType:2,NetworkInterfaces:128,ResourceRequirements:56,LinuxParameters:58,LogConfiguration:64,Secrets:66,NetworkConfiguration:68,FargatePlatformConfiguration:69,EphemeralStorage:70,RuntimePlatform:71,RepositoryCredentials:72,EnableExecuteCommand:32
{NodeIndex:18,IsMainNode:32
{StatusSummary:139,StatusSummaryLastUpdatedAt:18,Size:18,Index:18
<18
{PodProperties:141
{ServiceAccountName:2,HostNetwork:32,DnsPolicy:2,ImagePullSecrets:88,Containers:142,InitContainers:142,Volumes:100,PodName:2,NodeName:2,Metadata:106,ShareProcessNamespace:32
[143
{Name:2,Image:2,ImagePullPolicy:2,Command:22,Args:22,Env:92,Resources:94,ExitCode:18,Reason:2,VolumeMounts:97,SecurityContext:99
[145
{Containers:146,InitContainers:146,EksClusterArn:2,PodName:2,PodNamespace:2,NodeName:2,StartedAt:18,StoppedAt:18,StatusReason:2
[147
{Name:2,ContainerID:2,ExitCode:18,Reason:2
{TaskProperties:149
[150
{Containers:151,ContainerInstanceArn:2,TaskArn:2,EphemeralStorage:70,ExecutionRoleArn:2,PlatformVersion:2,IpcMode:2,TaskRoleArn:2,PidMode:2,NetworkConfiguration:68,RuntimePlatform:71,Volumes:44,EnableExecuteCommand:32
[152
{Command:22,DependsOn:82,Environment:50,Essential:32,FirelensConfiguration:84,Image:2,LinuxParameters:58,LogConfiguration:64,MountPoints:52,Name:2,Privileged:32,ReadonlyRootFilesystem:32,RepositoryCredentials:72,ResourceRequirements:56,Secrets:66,Ulimits:54,User:2,StartTimeout:18,StopTimeout:18,ExitCode:18,Reason:2,LogStreamName:2,NetworkInterfaces:128
{QuotaShareName:2,QuotaShareArn:2,JobQueueArn:2,CapacityLimits:154,ResourceSharingConfiguration:156,PreemptionConfiguration:157,State:2,Status:2,Tags:19
[155
{MaxCapacity!:18,CapacityUnit!:2
{Strategy!:2,BorrowLimit:18
{InSharePreemption!:2
{SchedulingPolicies:159
[160
{Name!:2,Arn!:2,QuotaSharePolicy:161,FairsharePolicy:162,Tags:19
{IdleResourceAssignmentStrategy!:2
{ShareDecaySeconds:18,ComputeReservation:18,ShareDistribution:163
[164
{ShareIdentifier!:2,WeightFactor:165
f
{ServiceEnvironments:167,NextToken:2
[168
{ServiceEnvironmentName!:2,ServiceEnvironmentArn!:2,ServiceEnvironmentType!:2,State:2,Status:2,CapacityLimits!:169,Tags:19
[170
{MaxCapacity:18,CapacityUnit:2
{Attempts:172,CapacityUsage:175,CreatedAt:18,IsTerminated:32,JobArn:2,JobId!:2,JobName!:2,JobQueue!:2,LatestAttempt:177,RetryStrategy:178,ScheduledAt:18,SchedulingPriority:18,ServiceRequestPayload:2,ServiceJobType!:2,ShareIdentifier:2,QuotaShareName:2,PreemptionConfiguration:181,PreemptionSummary:182,StartedAt!:18,Status!:2,StatusReason:2,StoppedAt:18,Tags:19,TimeoutConfig:185
[173
{ServiceResourceId:174,StartedAt:18,StoppedAt:18,StatusReason:2
{Name!:2,Value!:2
[176
{CapacityUnit:2,Quantity:165
{ServiceResourceId:174
{Attempts!:18,EvaluateOnExit:179
[180
{Action:2,OnStatusReason:2
{PreemptionRetriesBeforeTermination:18
{PreemptedAttemptCount:18,RecentPreemptedAttempts:183
[184
{ServiceResourceId:174,StartedAt:18,StoppedAt:18,StatusReason:2
{AttemptDurationSeconds:18
{FrontOfQueue:187,FrontOfQuotaShares:190,QueueUtilization:194
{Jobs:188,LastUpdatedAt:18
[189
{JobArn:2,EarliestTimeAtPosition:18
{QuotaShares:191,LastUpdatedAt:18
<192
[193
{JobArn:2,EarliestTimeAtPosition:18
{TotalCapacityUsage:195,FairshareUtilization:197,QuotaShareUtilization:202,LastUpdatedAt:18
[196
{CapacityUnit:2,Quantity:165
{ActiveShareCount:18,TopCapacityUtilization:198
[199
{ShareIdentifier:2,CapacityUsage:200
[201
{CapacityUnit:2,Quantity:165
{TopCapacityUtilization:203
[204
{QuotaShareName:2,CapacityUsage:205
[206
{CapacityUnit:2,Quantity:165
{ConsumableResources!:208,NextToken:2
[209
{ConsumableResourceArn!:2,ConsumableResourceName!:2,TotalQuantity:18,InUseQuantity:18,ResourceType:2
{JobSummaryList!:211,NextToken:2
[212
{JobArn:2,JobId!:2,JobName!:2,CapacityUsage:213,CreatedAt:18,ScheduledAt:18,ShareIdentifier:2,Status:2,StatusReason:2,StartedAt:18,StoppedAt:18,Container:215,ArrayProperties:216,NodeProperties:217,JobDefinition:2
[214
{CapacityUnit:2,Quantity:165
{ExitCode:18,Reason:2
{Size:18,Index:18,StatusSummary:139,StatusSummaryLastUpdatedAt:18
{IsMainNode:32,NumNodes:18,NodeIndex:18
{Jobs!:219,NextToken:2
[220
{JobArn!:2,JobQueueArn!:2,JobName!:2,JobDefinitionArn:2,ShareIdentifier:2,JobStatus!:2,Quantity!:18,StatusReason:2,StartedAt:18,CreatedAt!:18,ConsumableResourceProperties!:109
{QuotaShares:222,NextToken:2
[223
{QuotaShareName:2,QuotaShareArn:2,JobQueueArn:2,CapacityLimits:154,ResourceSharingConfiguration:156,PreemptionConfiguration:157,State:2,Status:2
{SchedulingPolicies:225,NextToken:2
[226
{Arn!:2
{JobSummaryList!:228,NextToken:2
[229
{LatestAttempt:177,CapacityUsage:230,CreatedAt:18,JobArn:2,JobId!:2,JobName!:2,ScheduledAt:18,ServiceJobType!:2,ShareIdentifier:2,QuotaShareName:2,Status:2,StatusReason:2,StartedAt:18,StoppedAt:18
[231
{CapacityUnit:2,Quantity:165
{Tags:19
{JobDefinitionName!:2,JobDefinitionArn!:2,Revision!:18
{JobArn:2,JobName!:2,JobId!:2
{JobArn:2,JobName!:2,JobId!:2
{
{
{
{
{ComputeEnvironmentName:2,ComputeEnvironmentArn:2
{ConsumableResourceName!:2,ConsumableResourceArn!:2,TotalQuantity:18
{JobQueueName:2,JobQueueArn:2
{QuotaShareName:2,QuotaShareArn:2
{
{ServiceEnvironmentName!:2,ServiceEnvironmentArn!:2
{JobArn:2,JobName:2,JobId:2
=cancelJob 0
=createComputeEnvironment 1
=createConsumableResource 3
=createJobQueue 4
=createQuotaShare 5
=createSchedulingPolicy 6
=createServiceEnvironment 7
=deleteComputeEnvironment 8
=deleteConsumableResource 9
=deleteJobQueue 10
=deleteQuotaShare 11
=deleteSchedulingPolicy 12
=deleteServiceEnvironment 13
=deregisterJobDefinition 14
=describeComputeEnvironments 15
=describeConsumableResource 35
=describeJobDefinitions 36
=describeJobQueues 113
=describeJobs 122
=describeQuotaShare 153
=describeSchedulingPolicies 158
=describeServiceEnvironments 166
=describeServiceJob 171
=getJobQueueSnapshot 186
=listConsumableResources 207
=listJobs 210
=listJobsByConsumableResource 218
=listQuotaShares 221
=listSchedulingPolicies 224
=listServiceJobs 227
=listTagsForResource 232
=registerJobDefinition 233
=submitJob 234
=submitServiceJob 235
=tagResource 236
=terminateJob 237
=terminateServiceJob 238
=untagResource 239
=updateComputeEnvironment 240
=updateConsumableResource 241
=updateJobQueue 242
=updateQuotaShare 243
=updateSchedulingPolicy 244
=updateServiceEnvironment 245
=updateServiceJob 246
)~"},
{"bedrock", R"~({Errors!:1,AdvancedPromptOptimizationJobs!:5
[2;0,25
{JobIdentifier!:3,Code!:4,Message:4
s0,1011
s
[6;0,25
{JobIdentifier!:3,JobStatus!:4
{Errors!:8,EvaluationJobs!:10
[9;0,25
{JobIdentifier!:3,Code!:4,Message:4
[11
{JobIdentifier!:3,JobStatus!:4
{
{JobArn!:3
{PolicyArn!:15,Version!:16,Name!:17,Description:18,DefinitionHash:19,CreatedAt!:20,UpdatedAt!:20
s1,2048
s0,12
s1,256
s0,1024
s128,128
t
{PolicyArn!:15,TestCaseId!:16
{PolicyArn!:15,Version!:16,Name!:17,Description:18,DefinitionHash!:19,CreatedAt!:20
{ModelArn!:24
s20,1011
{CustomModelDeploymentArn!:3
{JobArn!:3
{ModelId!:28
s0,140
{GuardrailId!:30,GuardrailArn!:31,Version!:32,CreatedAt!:20
s0,64
s0,2048
s5,5
{GuardrailId!:30,Version!:4
{InferenceProfileArn!:15,Status:4
{MarketplaceModelEndpoint!:36
{EndpointArn!:31,ModelSourceIdentifier!:31,Status:4,StatusMessage:4,CreatedAt!:20,UpdatedAt!:20,EndpointConfig!:37,EndpointStatus!:4,EndpointStatusMessage:4
{SageMaker:38
{InitialInstanceCount!:39,InstanceType!:40,ExecutionRole!:31,KmsEncryptionKey:15,Vpc:41
n1
s1,50
{SubnetIds!:42,SecurityGroupIds!:44
[43;1,16
s0,32
[43;1,5
{JobArn!:3
{JobArn!:3
{JobArn!:3
{JobArn!:3
{PromptRouterArn:15
{ProvisionedModelArn!:4
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{PolicyDefinition!:68
{Version:4,Types:69,Rules:74,Variables:77
[70;0,150
{Name!:71,Description:18,Values!:72
s1,64
[73;1,150
{Value!:71,Description:18
[75;0,1500
{Id!:76,Expression!:31,AlternateExpression:31
s12,12
[78;0,600
{Name!:71,Type!:71,Description!:18
{JobArn!:3,JobName!:80,JobDescription:81,JobStatus!:4,InputConfig!:82,OutputConfig!:84,EncryptionKeyArn:15,CreationTime!:20,LastModifiedTime:20,FailureMessage:31,ModelConfigurations!:85
s1,100
s1,500
{S3Uri!:83
s1,1024
{S3Uri!:83
[86;1,5
{ModelId!:28,InferenceConfig:87,AdditionalModelRequestFields:91
{MaxTokens:39,Temperature:88,TopP:88,StopSequences:89
f0,1
[90;0,2500
s1
<92
{
{PolicyArn!:15,Name!:17,Version!:16,PolicyId!:15,Description:18,DefinitionHash!:19,KmsKeyArn:15,CreatedAt:20,UpdatedAt!:20
{PolicyArn!:15,Name!:17,BuildWorkflowId!:95,Annotations!:96,AnnotationSetHash!:19,UpdatedAt!:20
s0,36
[97;0,10
{AddType:98,UpdateType:99,DeleteType:105,AddVariable:106,UpdateVariable:107,DeleteVariable:108,AddRule:109,UpdateRule:110,DeleteRule:111,AddRuleFromNaturalLanguage:112,UpdateFromRulesFeedback:113,UpdateFromScenarioFeedback:115,IngestContent:116
{Name!:71,Description!:18,Values!:72
{Name!:71,NewName:71,Description:18,Values!:100
[101;0,50
{AddTypeValue:102,UpdateTypeValue:103,DeleteTypeValue:104
{Value!:71,Description:18
{Value!:71,NewValue:71,Description:18
{Value!:71
{Name!:71
{Name!:71,Type!:71,Description!:18
{Name!:71,NewName:71,Description:18
{Name!:71
{Expression!:31
{RuleId!:76,Expression!:31
{RuleId!:76
{NaturalLanguage!:18
{RuleIds:114,Feedback!:18
[76;0,100
{RuleIds:114,ScenarioExpression!:18,Feedback:18
{Content!:117
s0,4096
{PolicyArn!:15,BuildWorkflowId!:95,Status!:4,BuildWorkflowType!:4,DocumentName:119,DocumentContentType:4,DocumentDescription:120,CreatedAt!:20,UpdatedAt!:20
s0,256
s0,4000
{PolicyArn!:15,BuildWorkflowId!:95,BuildWorkflowAssets:122
{PolicyDefinition:68,QualityReport:123,BuildLog:133,GeneratedTestCases:153,PolicyScenarios:156,AssetManifest:159,Document:162,FidelityReport:165
{TypeCount!:124,VariableCount!:124,RuleCount!:124,UnusedTypes!:125,UnusedTypeValues!:126,UnusedVariables!:128,ConflictingRules!:129,DisjointRuleSets!:130
n
[71;0,150
[127;1,22500
{TypeName!:71,ValueName!:71
[71;0,600
[76;0,500
[131
{Variables!:128,Rules!:132
[76;0,500
{Entries!:134
[135
{Annotation!:97,Status!:4,BuildSteps!:136
[137
{Context!:138,PriorElement:150,Messages!:151
{Planning:139,Mutation:140
{
{AddType:141,UpdateType:142,DeleteType:143,AddVariable:144,UpdateVariable:145,DeleteVariable:146,AddRule:147,UpdateRule:148,DeleteRule:149
{Type!:70
{Type!:70
{Name!:71
{Variable!:78
{Variable!:78
{Name!:71
{Rule!:75
{Rule!:75
{Id!:76
{PolicyDefinitionVariable:78,PolicyDefinitionType:70,PolicyDefinitionRule:75
[152
{Message!:4,MessageType!:4
{GeneratedTestCases!:154
[155
{QueryContent!:18,GuardContent!:31,ExpectedAggregatedFindingsResult!:4
{PolicyScenarios!:157
[158
{Expression!:18,AlternateExpression!:18,ExpectedResult!:4,RuleIds!:114
{Entries!:160
[161
{AssetType!:4,AssetName:119,AssetId:95
{Document!:163,DocumentContentType!:4,DocumentName!:119,DocumentDescription:120,DocumentHash!:164
b1,5000000
s64,64
{CoverageScore!:166,AccuracyScore!:166,RuleReports!:167,VariableReports!:173,DocumentSources!:175
f0.0,1.0
<168
{Rule!:76,GroundingStatements:169,GroundingJustifications:172,AccuracyScore:166,AccuracyJustification:18
[170
{DocumentId!:171,StatementId!:171
s0,8
[18
<174
{PolicyVariable!:71,GroundingStatements:169,GroundingJustifications:172,AccuracyScore:166,AccuracyJustification:18
[176
{DocumentName!:119,DocumentHash!:164,DocumentId!:171,AtomicStatements!:177,DocumentContent!:181
[178
{Id!:171,Text!:18,Location!:179
{Lines!:180
[124
[182
{PageNumber:124,Content!:183
[184
{Line:185
{LineNumber:124,LineText:119
{PolicyArn!:15,Scenario:158
{PolicyArn!:15,TestCase!:188
{TestCaseId!:16,GuardContent!:31,QueryContent:18,ExpectedAggregatedFindingsResult:4,CreatedAt!:20,UpdatedAt!:20,ConfidenceThreshold:88
{TestResult!:190
{TestCase!:188,PolicyArn!:15,TestRunStatus!:4,TestFindings:191,TestRunResult:4,AggregatedTestFindingsResult:4,UpdatedAt!:20
[192;0,20
{Valid:193,Invalid:204,Satisfiable:205,Impossible:206,TranslationAmbiguous:207,TooComplex:212,NoTranslations:213
{Translation:194,ClaimsTrueScenario:200,SupportingRules:201,LogicWarning:203
{Premises:195,Claims!:195,UntranslatedPremises:198,UntranslatedClaims:198,Confidence!:88
[196
{Logic!:197,NaturalLanguage:197
s0,1000
[199
{Text:197
{Statements:195
[202
{Id:76,PolicyVersionArn:15
{Type:4,Premises:195,Claims:195
{Translation:194,ContradictingRules:201,LogicWarning:203
{Translation:194,ClaimsTrueScenario:200,ClaimsFalseScenario:200,LogicWarning:203
{Translation:194,ContradictingRules:201,LogicWarning:203
{Options:208,DifferenceScenarios:211
[209;0,2
{Translations:210
[194
[200;0,2
{
{
{ModelArn!:24,ModelName!:215,JobName:215,JobArn:3,BaseModelArn:24,CustomizationType:4,ModelKmsKeyArn:15,HyperParameters:216,TrainingDataConfig:217,ValidationDataConfig:225,OutputDataConfig:228,TrainingMetrics:229,ValidationMetrics:231,CreationTime!:20,CustomizationConfig:233,ModelStatus:4,FailureMessage:31
s1,63
<4
{S3Uri:83,InvocationLogsConfig:218
{UsePromptResponse:219,InvocationLogSource!:220,RequestMetadataFilters:221
?
{S3Uri:83
{Equals:222,NotEquals:222,AndAll:223,OrAll:223
<119;1,1
[224;1,16
{Equals:222,NotEquals:222
{Validators!:226
[227;0,10
{S3Uri!:83
{S3Uri!:83
{TrainingLoss:230
f
[232
{ValidationLoss:230
{DistillationConfig:234,RftConfig:236
{TeacherModelConfig!:235
{TeacherModelIdentifier!:4,MaxResponseLengthForInference:124
{GraderConfig:237,HyperParameters:240
{LambdaGrader:238
{LambdaArn!:239
s1,512
{EpochCount:241,BatchSize:242,LearningRate:243,MaxPromptLength:124,TrainingSamplePerPrompt:244,InferenceMaxTokens:124,ReasoningEffort:4,EvalInterval:245
n1,50
n16,512
f1e-07,0.001
n2,16
n1,100
{CustomModelDeploymentArn!:3,ModelDeploymentName!:215,ModelArn!:24,CreatedAt!:20,Status!:4,Description:15,UpdateDetails:247,FailureMessage:31,LastUpdatedAt:20
{ModelArn!:24,UpdateStatus!:4
{JobName!:215,Status!:4,JobArn!:3,JobDescription:249,RoleArn!:31,CustomerEncryptionKeyId:15,JobType!:4,ApplicationType:4,EvaluationConfig!:250,InferenceConfig!:275,OutputDataConfig!:328,CreationTime!:20,LastModifiedTime:20,FailureMessages:329
s1,200
{Automated:251,Human:271
{DatasetMetricConfigs!:252,EvaluatorModelConfig:257,CustomMetricConfig:260
[253;1,5
{TaskType!:215,Dataset!:254,MetricNames!:256
{Name!:215,DatasetLocation:255
{S3Uri:83
[215;1,25
{BedrockEvaluatorModels:258
[259;1,1
{ModelIdentifier!:15
{CustomMetrics!:261,EvaluatorModelConfig!:268
[262;1,10
{CustomMetricDefinition:263
{Name!:215,Instructions!:264,RatingScale:265
s1,5000
[266;1,10
{Definition!:80,Value!:267
{StringValue:80,FloatValue:230
{BedrockEvaluatorModels!:269
[270;1,1
{ModelIdentifier!:15
{HumanWorkflowConfig:272,CustomMetrics:273,DatasetMetricConfigs!:252
{FlowDefinitionArn!:18,Instructions:264
[274;1,10
{Name!:215,Description:215,RatingMethod!:80
{Models:276,RagConfigs:282
[277;1,2
{BedrockModel:278,PrecomputedInferenceSource:281
{ModelIdentifier!:15,InferenceParams:279,PerformanceConfig:280
s1,1023
{Latency:4
{InferenceSourceIdentifier!:17
[283;1,1
{KnowledgeBaseConfig:284,PrecomputedRagSourceConfig:325
{RetrieveConfig:285,RetrieveAndGenerateConfig:304
{KnowledgeBaseId!:286,KnowledgeBaseRetrievalConfiguration!:287
s0,10
{VectorSearchConfiguration!:288
{NumberOfResults:245,OverrideSearchType:4,Filter:289,ImplicitFilterConfiguration:293,RerankingConfiguration:296
{Equals:290,NotEquals:290,GreaterThan:290,GreaterThanOrEquals:290,LessThan:290,LessThanOrEquals:290,In:290,NotIn:290,StartsWith:290,ListContains:290,StringContains:290,AndAll:292,OrAll:292
{Key!:80,Value!:291
{
[289;2
{MetadataAttributes!:294,ModelArn!:15
[295;1,25
{Key!:17,Type!:4,Description!:83
{Type!:4,BedrockRerankingConfiguration:297
{ModelConfiguration!:298,NumberOfRerankedResults:245,MetadataConfiguration:299
{ModelArn!:15,AdditionalModelRequestFields:91
{SelectionMode!:4,SelectiveModeConfiguration:300
{FieldsToInclude:301,FieldsToExclude:301
[302;1,100
{FieldName!:303
s1,2000
{Type!:4,KnowledgeBaseConfiguration:305,ExternalSourcesConfiguration:318
{KnowledgeBaseId!:286,ModelArn!:15,RetrievalConfiguration:287,GenerationConfiguration:306,OrchestrationConfiguration:316
{PromptTemplate:307,GuardrailConfiguration:309,KbInferenceConfig:311,AdditionalModelRequestFields:91
{TextPromptTemplate:308
s1,100000
{GuardrailId!:30,GuardrailVersion!:310
s1,5
{TextInferenceConfig:312
{Temperature:88,TopP:88,MaxTokens:313,StopSequences:314
n0,65536
[315;0,4
s1,1000
{QueryTransformationConfiguration!:317
{Type!:4
{ModelArn!:15,Sources!:319,GenerationConfiguration:324
[320;1,1
{SourceType!:4,S3Location:321,ByteContent:322
{Uri!:83
{Identifier!:83,ContentType!:4,Data!:323
b1,10485760
{PromptTemplate:307,GuardrailConfiguration:309,KbInferenceConfig:311,AdditionalModelRequestFields:91
{RetrieveSourceConfig:326,RetrieveAndGenerateSourceConfig:327
{RagSourceIdentifier!:17
{RagSourceIdentifier!:17
{S3Uri!:83
[31;0,20
{ModelDetails:331
{ModelArn!:4,ModelId!:28,ModelName:332,ProviderName:332,InputModalities:333,OutputModalities:333,ResponseStreamingSupported:219,CustomizationsSupported:334,InferenceTypesSupported:335,ModelLifecycle:336
s1,20
[4
[4
[4
{Status!:4,StartOfLifeTime:20,EndOfLifeTime:20,LegacyTime:20,PublicExtendedAccessTime:20
{ModelId!:28,AgreementAvailability!:338,AuthorizationStatus!:4,EntitlementAvailability!:4,RegionAvailability!:4
{Status!:4,ErrorMessage:4
{Name!:40,Description:249,GuardrailId!:30,GuardrailArn!:31,Version!:4,Status!:4,TopicPolicy:340,ContentPolicy:345,WordPolicy:350,SensitiveInformationPolicy:355,ContextualGroundingPolicy:360,AutomatedReasoningPolicy:364,CrossRegionDetails:366,CreatedAt!:20,UpdatedAt!:20,StatusReasons:369,FailureRecommendations:370,BlockedInputMessaging!:81,BlockedOutputsMessaging!:81,KmsKeyArn:15
{Topics!:341,Tier:344
[342;1,30
{Name!:80,Definition!:249,Examples:343,Type:4,InputAction:4,OutputAction:4,InputEnabled:219,OutputEnabled:219
[80;0,5
{TierName!:4
{Filters:346,Tier:349
[347;1,6
{Type!:4,InputStrength!:4,OutputStrength!:4,InputModalities:348,OutputModalities:348,InputAction:4,OutputAction:4,InputEnabled:219,OutputEnabled:219
[4;1,2
{TierName!:4
{Words:351,ManagedWordLists:353
[352;1,10000
{Text!:80,InputAction:4,OutputAction:4,InputEnabled:219,OutputEnabled:219
[354
{Type!:4,InputAction:4,OutputAction:4,InputEnabled:219,OutputEnabled:219
{PiiEntities:356,Regexes:358
[357;1
{Type!:4,Action!:4,InputAction:4,OutputAction:4,InputEnabled:219,OutputEnabled:219
[359
{Name!:80,Description:315,Pattern!:81,Action!:4,InputAction:4,OutputAction:4,InputEnabled:219,OutputEnabled:219
{Filters!:361
[362;1
{Type!:4,Threshold!:363,Action:4,Enabled:219
f0
{Policies!:365,ConfidenceThreshold:88
[15;1,2
{GuardrailProfileId:367,GuardrailProfileArn:368
s15,30
s20,2048
[249;0,100
[249;0,100
{ModelArn:24,ModelName:215,JobName:215,JobArn:3,ModelDataSource:372,CreationTime:20,ModelArchitecture:4,ModelKmsKeyArn:15,InstructSupported:219,CustomModelUnits:374
{S3DataSource:373
{S3Uri!:83
{CustomModelUnitsPerModelCopy:124,CustomModelUnitsVersion:4
{InferenceProfileName!:71,Description:249,CreatedAt:20,UpdatedAt:20,InferenceProfileArn!:15,Models!:376,InferenceProfileId!:71,Status!:4,Type!:4
[377;1,5
{ModelArn:4
{MarketplaceModelEndpoint:36
{JobArn!:3,Status!:4,CreationTime!:20,TargetModelArn!:24,TargetModelName:215,SourceAccountId!:4,SourceModelArn!:24,TargetModelKmsKeyArn:15,TargetModelTags:380,FailureMessage:31,SourceModelName:215
[381;0,200
{Key!:382,Value!:119
s1,128
{JobArn!:3,JobName!:215,OutputModelName!:215,OutputModelArn:24,ClientRequestToken:17,RoleArn!:31,Status:4,StatusDetails:384,FailureMessage:31,CreationTime!:20,LastModifiedTime:20,EndTime:20,BaseModelArn!:4,HyperParameters:216,TrainingDataConfig!:217,ValidationDataConfig!:225,OutputDataConfig!:228,CustomizationType:4,OutputModelKmsKeyArn:15,TrainingMetrics:229,ValidationMetrics:231,VpcConfig:41,CustomizationConfig:233
{ValidationDetails:385,DataProcessingDetails:386,TrainingDetails:387
{Status:4,CreationTime:20,LastModifiedTime:20
{Status:4,CreationTime:20,LastModifiedTime:20
{Status:4,CreationTime:20,LastModifiedTime:20
{JobArn:3,JobName:215,ImportedModelName:215,ImportedModelArn:24,RoleArn:31,ModelDataSource:372,Status:4,FailureMessage:31,CreationTime:20,LastModifiedTime:20,EndTime:20,VpcConfig:41,ImportedModelKmsKeyArn:15
{JobArn!:3,JobName:215,ModelId!:15,ClientRequestToken:17,RoleArn!:31,Status:4,Message:31,SubmitTime!:20,LastModifiedTime:20,EndTime:20,InputDataConfig!:390,OutputDataConfig!:392,VpcConfig:41,TimeoutDurationInHours:394,JobExpirationTime:20,ModelInvocationType:4,TotalRecordCount:395,ProcessedRecordCount:395,SuccessRecordCount:395,ErrorRecordCount:395
{S3InputDataConfig:391
{S3InputFormat:4,S3Uri!:83,S3BucketOwner:4
{S3OutputDataConfig:393
{S3Uri!:83,S3EncryptionKeyId:15,S3BucketOwner:4
n24,168
n0
{LoggingConfig:397
{CloudWatchConfig:398,S3Config:399,TextDataDeliveryEnabled:219,ImageDataDeliveryEnabled:219,EmbeddingDataDeliveryEnabled:219,VideoDataDeliveryEnabled:219,AudioDataDeliveryEnabled:219
{LogGroupName!:239,RoleArn!:31,LargeDataDeliveryS3Config:399
{BucketName!:400,KeyPrefix:18
s3,63
{PromptRouterName!:71,RoutingCriteria!:402,Description:249,CreatedAt:20,UpdatedAt:20,PromptRouterArn!:15,Models!:404,FallbackModel!:405,Status!:4,Type!:4
{ResponseQualityDifference!:403
f0,100
[405
{ModelArn!:15
{ModelUnits!:39,DesiredModelUnits!:39,ProvisionedModelName!:215,ProvisionedModelArn!:4,ModelArn!:24,DesiredModelArn!:24,FoundationModelArn!:4,Status!:4,CreationTime!:20,LastModifiedTime!:20,FailureMessage:31,CommitmentDuration:4,CommitmentExpirationTime:20
{ResourcePolicy:408
s1,20480
{FormData!:410
b10,16384
{JobSummaries:412,NextToken:15
[413
{JobArn!:3,JobName!:80,JobStatus!:4,CreationTime!:20,LastModifiedTime:20
{AutomatedReasoningPolicySummaries!:415,NextToken:15
[416;0,1000
{PolicyArn!:15,Name!:17,Description:18,Version!:16,PolicyId!:15,CreatedAt!:20,UpdatedAt!:20
{AutomatedReasoningPolicyBuildWorkflowSummaries!:418,NextToken:15
[419;0,1000
{PolicyArn!:15,BuildWorkflowId!:95,Status!:4,BuildWorkflowType!:4,CreatedAt!:20,UpdatedAt!:20
{TestCases!:421,NextToken:15
[188;0,1000
{TestResults!:423,NextToken:15
[190;0,5000
{NextToken:15,ModelDeploymentSummaries:425
[426
{CustomModelDeploymentArn!:3,CustomModelDeploymentName!:215,ModelArn!:24,CreatedAt!:20,Status!:4,LastUpdatedAt:20,FailureMessage:31
{NextToken:15,ModelSummaries:428
[429
{ModelArn!:24,ModelName!:215,CreationTime!:20,BaseModelArn!:24,BaseModelName!:215,CustomizationType:4,OwnerAccountId:4,ModelStatus:4
{GuardrailsConfig!:431,NextToken:15
[432;0,1
{ConfigId:4,GuardrailArn:31,GuardrailId:30,InputTags:4,SelectiveContentGuarding:433,GuardrailVersion:4,CreatedAt:20,CreatedBy:4,UpdatedAt:20,UpdatedBy:4,Owner:4,ModelEnforcement:434
{System:4,Messages:4
{IncludedModels!:435,ExcludedModels!:436
[4;1
[4;0
{NextToken:15,JobSummaries:438
[439;1,5
{JobArn!:3,JobName!:215,Status!:4,CreationTime!:20,JobType!:4,EvaluationTaskTypes!:440,ModelIdentifiers:441,RagIdentifiers:442,EvaluatorModelIdentifiers:443,CustomMetricsEvaluatorModelIdentifiers:443,InferenceConfigSummary:444,ApplicationType:4
[215;1,5
[15;0,2
[286;0,1
[15;0,1
{ModelConfigSummary:445,RagConfigSummary:447
{BedrockModelIdentifiers:441,PrecomputedInferenceSourceIdentifiers:446
[17;0,2
{BedrockKnowledgeBaseIdentifiers:442,PrecomputedRagSourceIdentifiers:448
[17;0,1
{ModelId!:28,Offers!:450
[451
{OfferId:4,OfferToken!:4,TermDetails!:452
{UsageBasedPricingTerm!:453,LegalTerm!:456,SupportTerm!:457,ValidityTerm:458
{RateCard!:454
[455
{Dimension:4,Price:4,Description:4,Unit:4
{Url:4
{RefundPolicyDescription:4
{AgreementDuration:4
{ModelSummaries:460
[461
{ModelArn!:4,ModelId!:28,ModelName:332,ProviderName:332,InputModalities:333,OutputModalities:333,ResponseStreamingSupported:219,CustomizationsSupported:334,InferenceTypesSupported:335,ModelLifecycle:336
{Guardrails!:463,NextToken:15
[464;0,1000
{Id!:30,Arn!:31,Status!:4,Name!:40,Description:249,Version!:4,CreatedAt!:20,UpdatedAt!:20,CrossRegionDetails:366
{NextToken:15,ModelSummaries:466
[467
{ModelArn!:24,ModelName!:215,CreationTime!:20,InstructSupported:219,ModelArchitecture:4
{InferenceProfileSummaries:469,NextToken:15
[470
{InferenceProfileName!:71,Description:249,CreatedAt:20,UpdatedAt:20,InferenceProfileArn!:15,Models!:376,InferenceProfileId!:71,Status!:4,Type!:4
{MarketplaceModelEndpoints:472,NextToken:15
[473;0,1000
{EndpointArn!:31,ModelSourceIdentifier!:31,Status:4,StatusMessage:4,CreatedAt!:20,UpdatedAt!:20
{NextToken:15,ModelCopyJobSummaries:475
[476
{JobArn!:3,Status!:4,CreationTime!:20,TargetModelArn!:24,TargetModelName:215,SourceAccountId!:4,SourceModelArn!:24,TargetModelKmsKeyArn:15,TargetModelTags:380,FailureMessage:31,SourceModelName:215
{NextToken:15,ModelCustomizationJobSummaries:478
[479
{JobArn!:3,BaseModelArn!:24,JobName!:215,Status!:4,StatusDetails:384,LastModifiedTime:20,CreationTime!:20,EndTime:20,CustomModelArn:24,CustomModelName:215,CustomizationType:4
{NextToken:15,ModelImportJobSummaries:481
[482
{JobArn!:3,JobName!:215,Status!:4,LastModifiedTime:20,CreationTime!:20,EndTime:20,ImportedModelArn:24,ImportedModelName:215
{NextToken:15,InvocationJobSummaries:484
[485
{JobArn!:3,JobName!:215,ModelId!:15,ClientRequestToken:17,RoleArn!:31,Status:4,Message:31,SubmitTime!:20,LastModifiedTime:20,EndTime:20,InputDataConfig!:390,OutputDataConfig!:392,VpcConfig:41,TimeoutDurationInHours:394,JobExpirationTime:20,ModelInvocationType:4,TotalRecordCount:395,ProcessedRecordCount:395,SuccessRecordCount:395,ErrorRecordCount:395
{PromptRouterSummaries:487,NextToken:15
[488
{PromptRouterName!:71,RoutingCriteria!:402,Description:249,CreatedAt:20,UpdatedAt:20,PromptRouterArn!:15,Models!:404,FallbackModel!:405,Status!:4,Type!:4
{NextToken:15,ProvisionedModelSummaries:490
[491
{ProvisionedModelName!:215,ProvisionedModelArn!:4,ModelArn!:24,DesiredModelArn!:24,FoundationModelArn!:4,ModelUnits!:39,DesiredModelUnits!:39,Status!:4,CommitmentDuration:4,CommitmentExpirationTime:20,CreationTime!:20,LastModifiedTime!:20
{Tags:380
{ConfigId:4,UpdatedAt:20,UpdatedBy:4
{
{ResourceArn:496
s1,255
{
{MarketplaceModelEndpoint!:36
{PolicyArn!:15,BuildWorkflowId!:95
{PolicyArn!:15
{
{
{
{
{
{
{PolicyArn!:15,Name!:17,DefinitionHash!:19,UpdatedAt!:20
{PolicyArn!:15,BuildWorkflowId!:95,AnnotationSetHash!:19,UpdatedAt!:20
{PolicyArn!:15,TestCaseId!:16
{CustomModelDeploymentArn!:3
{GuardrailId!:30,GuardrailArn!:31,Version!:32,UpdatedAt!:20
{MarketplaceModelEndpoint!:36
{
=batchDeleteAdvancedPromptOptimizationJob 0
=batchDeleteEvaluationJob 7
=cancelAutomatedReasoningPolicyBuildWorkflow 12
=createAdvancedPromptOptimizationJob 13
=createAutomatedReasoningPolicy 14
=createAutomatedReasoningPolicyTestCase 21
=createAutomatedReasoningPolicyVersion 22
=createCustomModel 23
=createCustomModelDeployment 25
=createEvaluationJob 26
=createFoundationModelAgreement 27
=createGuardrail 29
=createGuardrailVersion 33
=createInferenceProfile 34
=createMarketplaceModelEndpoint 35
=createModelCopyJob 45
=createModelCustomizationJob 46
=createModelImportJob 47
=createModelInvocationJob 48
=createPromptRouter 49
=createProvisionedModelThroughput 50
=deleteAutomatedReasoningPolicy 51
=deleteAutomatedReasoningPolicyBuildWorkflow 52
=deleteAutomatedReasoningPolicyTestCase 53
=deleteCustomModel 54
=deleteCustomModelDeployment 55
=deleteEnforcedGuardrailConfiguration 56
=deleteFoundationModelAgreement 57
=deleteGuardrail 58
=deleteImportedModel 59
=deleteInferenceProfile 60
=deleteMarketplaceModelEndpoint 61
=deleteModelInvocationLoggingConfiguration 62
=deletePromptRouter 63
=deleteProvisionedModelThroughput 64
=deleteResourcePolicy 65
=deregisterMarketplaceModelEndpoint 66
=exportAutomatedReasoningPolicyVersion 67
=getAdvancedPromptOptimizationJob 79
=getAutomatedReasoningPolicy 93
=getAutomatedReasoningPolicyAnnotations 94
=getAutomatedReasoningPolicyBuildWorkflow 118
=getAutomatedReasoningPolicyBuildWorkflowResultAssets 121
=getAutomatedReasoningPolicyNextScenario 186
=getAutomatedReasoningPolicyTestCase 187
=getAutomatedReasoningPolicyTestResult 189
=getCustomModel 214
=getCustomModelDeployment 246
=getEvaluationJob 248
=getFoundationModel 330
=getFoundationModelAvailability 337
=getGuardrail 339
=getImportedModel 371
=getInferenceProfile 375
=getMarketplaceModelEndpoint 378
=getModelCopyJob 379
=getModelCustomizationJob 383
=getModelImportJob 388
=getModelInvocationJob 389
=getModelInvocationLoggingConfiguration 396
=getPromptRouter 401
=getProvisionedModelThroughput 406
=getResourcePolicy 407
=getUseCaseForModelAccess 409
=listAdvancedPromptOptimizationJobs 411
=listAutomatedReasoningPolicies 414
=listAutomatedReasoningPolicyBuildWorkflows 417
=listAutomatedReasoningPolicyTestCases 420
=listAutomatedReasoningPolicyTestResults 422
=listCustomModelDeployments 424
=listCustomModels 427
=listEnforcedGuardrailsConfiguration 430
=listEvaluationJobs 437
=listFoundationModelAgreementOffers 449
=listFoundationModels 459
=listGuardrails 462
=listImportedModels 465
=listInferenceProfiles 468
=listMarketplaceModelEndpoints 471
=listModelCopyJobs 474
=listModelCustomizationJobs 477
=listModelImportJobs 480
=listModelInvocationJobs 483
=listPromptRouters 486
=listProvisionedModelThroughputs 489
=listTagsForResource 492
=putEnforcedGuardrailConfiguration 493
=putModelInvocationLoggingConfiguration 494
=putResourcePolicy 495
=putUseCaseForModelAccess 497
=registerMarketplaceModelEndpoint 498
=startAutomatedReasoningPolicyBuildWorkflow 499
=startAutomatedReasoningPolicyTestWorkflow 500
=stopAdvancedPromptOptimizationJob 501
=stopEvaluationJob 502
=stopModelCustomizationJob 503
=stopModelInvocationJob 504
=tagResource 505
=untagResource 506
=updateAutomatedReasoningPolicy 507
=updateAutomatedReasoningPolicyAnnotations 508
=updateAutomatedReasoningPolicyTestCase 509
=updateCustomModelDeployment 510
=updateGuardrail 511
=updateMarketplaceModelEndpoint 512
=updateProvisionedModelThroughput 513
)~"},
{"bedrockagent", R"~({AgentCollaborator!:1
{AgentId!:2,AgentVersion!:3,AgentDescriptor!:4,CollaboratorId!:2,CollaborationInstruction!:6,CollaboratorName!:2,CreatedAt!:7,LastUpdatedAt!:7,RelayConversationHistory:2,ClientToken:8
s
s1,5
{AliasArn:5
s0,2048
s1,4000
t
s33,256
{AgentKnowledgeBase!:10
{AgentId!:2,AgentVersion!:3,KnowledgeBaseId!:2,Description!:11,CreatedAt!:7,UpdatedAt!:7,KnowledgeBaseState!:2
s1,200
{Agent!:13
{AgentId!:2,AgentName!:2,AgentArn!:5,AgentVersion!:14,ClientToken:8,Instruction:15,AgentStatus!:2,FoundationModel:16,Description:11,OrchestrationType:2,CustomOrchestration:17,IdleSessionTTLInSeconds!:19,AgentResourceRoleArn!:5,CustomerEncryptionKeyArn:16,CreatedAt!:7,UpdatedAt!:7,PreparedAt:7,FailureReasons:20,RecommendedActions:21,PromptOverrideConfiguration:22,GuardrailConfiguration:32,MemoryConfiguration:33,AgentCollaboration:2
s5,5
s40,4000
s1,2048
{Executor:18
{Lambda:5
n60,5400
[5;0,2048
[5;0,2048
{PromptConfigurations!:23,OverrideLambda:5
[24;0,10
{PromptType:2,PromptCreationMode:2,PromptState:2,BasePromptTemplate:25,InferenceConfiguration:26,ParserMode:2,FoundationModel:16,AdditionalModelRequestFields:31
s1,100000
{Temperature:27,TopP:27,TopK:28,MaximumLength:29,StopSequences:30
f0,1
n0,500
n0
[2;0,4
{
{GuardrailIdentifier:5,GuardrailVersion:2
{EnabledMemoryTypes!:34,StorageDays:35,SessionSummaryConfiguration:36
[2;1,1
n0,365
{MaxRecentSessions:37
n1
{AgentActionGroup!:39
{AgentId!:2,AgentVersion!:3,ActionGroupId!:2,ActionGroupName!:2,ClientToken:8,Description:11,CreatedAt!:7,UpdatedAt!:7,ParentActionSignature:2,ParentActionGroupSignatureParams:40,ActionGroupExecutor:42,ApiSchema:43,FunctionSchema:47,ActionGroupState!:2
<41
s0,100
{Lambda:5,CustomControl:2
{S3:44,Payload:2
{S3BucketName:45,S3ObjectKey:46
s3,63
s1,1024
{Functions:48
[49
{Name!:2,Description:50,Parameters:51,RequireConfirmation:2
s1,1200
<52
{Description:53,Type!:2,Required:54
s1,500
?
{AgentAlias!:56
{AgentId!:2,AgentAliasId!:57,AgentAliasName!:2,AgentAliasArn!:5,ClientToken:8,Description:11,RoutingConfiguration!:58,CreatedAt!:7,UpdatedAt!:7,AgentAliasHistoryEvents:60,AgentAliasStatus!:2,FailureReasons:20,AliasInvocationState:2
s10,10
[59;0,1
{AgentVersion:3,ProvisionedThroughput:16
[61;0,10
{RoutingConfiguration:58,EndDate:7,StartDate:7
{DataSource!:63
{KnowledgeBaseId!:2,DataSourceId!:2,Name!:2,Status!:2,Description:11,DataSourceConfiguration!:64,ServerSideEncryptionConfiguration:97,VectorIngestionConfiguration:98,DataDeletionPolicy:2,CreatedAt!:7,UpdatedAt!:7,FailureReasons:20
{Type!:2,S3Configuration:65,WebConfiguration:69,ConfluenceConfiguration:81,SalesforceConfiguration:89,SharePointConfiguration:92
{BucketArn!:16,InclusionPrefixes:66,BucketOwnerAccountId:68
[67;1,1
s1,300
s12,12
{SourceConfiguration!:70,CrawlerConfiguration:74
{UrlConfiguration!:71
{SeedUrls:72
[73;1,100
{Url:2
{CrawlerLimits:75,InclusionFilters:77,ExclusionFilters:77,Scope:2,UserAgent:79,UserAgentHeader:80
{RateLimit:76,MaxPages:37
n1,300
[78;1,25
s1,1000
s15,40
s61,86
{SourceConfiguration!:82,CrawlerConfiguration:83
{HostUrl!:2,HostType!:2,AuthType!:2,CredentialsSecretArn!:2
{FilterConfiguration:84
{Type!:2,PatternObjectFilter:85
{Filters!:86
[87;1,25
{ObjectType!:88,InclusionFilters:77,ExclusionFilters:77
s1,50
{SourceConfiguration!:90,CrawlerConfiguration:91
{HostUrl!:2,AuthType!:2,CredentialsSecretArn!:2
{FilterConfiguration:84
{SourceConfiguration!:93,CrawlerConfiguration:96
{TenantId:94,Domain!:88,SiteUrls!:95,HostType!:2,AuthType!:2,CredentialsSecretArn!:2
s36,36
[2;1,100
{FilterConfiguration:84
{KmsKeyArn:16
{ChunkingConfiguration:99,CustomTransformationConfiguration:109,ParsingConfiguration:116,ContextEnrichmentConfiguration:121
{ChunkingStrategy!:2,FixedSizeChunkingConfiguration:100,HierarchicalChunkingConfiguration:102,SemanticChunkingConfiguration:106
{MaxTokens!:37,OverlapPercentage!:101
n1,99
{LevelConfigurations!:103,OverlapTokens!:37
[104;2,2
{MaxTokens!:105
n1,8192
{MaxTokens!:37,BufferSize!:107,BreakpointPercentileThreshold!:108
n0,1
n50,99
{IntermediateStorage!:110,Transformations!:112
{S3Location!:111
{Uri!:16
[113;1,1
{TransformationFunction!:114,StepToApply!:2
{TransformationLambdaConfiguration!:115
{LambdaArn!:5
{ParsingStrategy!:2,BedrockFoundationModelConfiguration:117,BedrockDataAutomationConfiguration:120
{ModelArn!:16,ParsingPrompt:118,ParsingModality:2
{ParsingPromptText!:119
s1,10000
{ParsingModality:2
{Type!:2,BedrockFoundationModelConfiguration:122
{EnrichmentStrategyConfiguration!:123,ModelArn!:16
{Method!:2
{Name!:2,Description:11,ExecutionRoleArn!:5,CustomerEncryptionKeyArn:16,Id!:2,Arn!:2,Status!:2,CreatedAt!:7,UpdatedAt!:7,Version!:14,Definition:125
{Nodes:126,Connections:202
[127;0,40
{Name!:2,Type!:2,Configuration:128,Inputs:198,Outputs:200
{Input:129,Output:130,KnowledgeBase:131,Condition:149,Lex:153,Prompt:155,LambdaFunction:181,Storage:182,Agent:186,Retrieval:187,Iterator:190,Collector:191,InlineCode:192,Loop:194,LoopInput:195,LoopController:196
{
{
{KnowledgeBaseId!:132,ModelId:16,GuardrailConfiguration:32,NumberOfResults:133,PromptTemplate:134,InferenceConfiguration:135,RerankingConfiguration:137,OrchestrationConfiguration:147
s0,10
n1,100
{TextPromptTemplate:25
{Text:136
{Temperature:27,TopP:27,MaxTokens:29,StopSequences:30
{Type!:2,BedrockRerankingConfiguration:138
{ModelConfiguration!:139,NumberOfRerankedResults:133,MetadataConfiguration:142
{ModelArn!:16,AdditionalModelRequestFields:140
<141
{
{SelectionMode!:2,SelectiveModeConfiguration:143
{FieldsToInclude:144,FieldsToExclude:144
[145;1,100
{FieldName!:146
s1,2000
{PromptTemplate:134,InferenceConfig:135,AdditionalModelRequestFields:140,PerformanceConfig:148
{Latency:2
{Conditions!:150
[151;1,5
{Name!:2,Expression:152
s1,64
{BotAliasArn!:154,LocaleId!:132
s0,78
{SourceConfiguration!:156,GuardrailConfiguration:32
{Resource:157,Inline:158
{PromptArn!:2
{TemplateType!:2,TemplateConfiguration!:159,ModelId!:5,InferenceConfiguration:135,AdditionalModelRequestFields:31
{Text:160,Chat:165
{Text!:161,CachePoint:162,InputVariables:163
s1
{Type!:2
[164;0,20
{Name:2
{Messages!:166,System:170,InputVariables:163,ToolConfiguration:172
[167
{Role!:2,Content!:168
[169
{Text:2,CachePoint:162
[171
{Text:161,CachePoint:162
{Tools!:173,ToolChoice:177
[174;1
{ToolSpec:175,CachePoint:162
{Name!:152,Description:161,InputSchema!:176,Strict:54
{Json:31
{Auto:178,Any:179,Tool:180
{
{
{Name!:152
{LambdaArn!:5
{ServiceConfiguration!:183
{S3:184
{BucketName!:185
s0,63
{AgentAliasArn!:5
{ServiceConfiguration!:188
{S3:189
{BucketName!:185
{
{
{Code!:193,Language!:2
s0,5000000
{Definition!:125
{
{ContinueCondition!:151,MaxIterations:197
n1,1000
[199;0,20
{Name!:2,Type!:2,Expression!:152,Category:2
[201;0,5
{Name!:2,Type!:2
[203;0,20
{Type!:2,Name!:2,Source!:2,Target!:2,Configuration:204
{Data:205,Conditional:206
{SourceOutput!:2,TargetInput!:2
{Condition!:2
{Name!:2,Description:11,RoutingConfiguration!:208,ConcurrencyConfiguration:210,FlowId!:2,Id!:2,Arn!:2,CreatedAt!:7,UpdatedAt!:7
[209;1,1
{FlowVersion:3
{Type!:2,MaxConcurrency:133
{Name!:2,Description:11,ExecutionRoleArn!:5,CustomerEncryptionKeyArn:16,Id!:2,Arn!:2,Status!:2,CreatedAt!:7,Version!:2,Definition:125
{KnowledgeBase!:213
{KnowledgeBaseId!:2,Name!:2,KnowledgeBaseArn!:214,Description:11,RoleArn!:5,KnowledgeBaseConfiguration!:215,StorageConfiguration:255,Status!:2,CreatedAt!:7,UpdatedAt!:7,FailureReasons:20
s0,128
{Type!:2,VectorKnowledgeBaseConfiguration:216,KendraKnowledgeBaseConfiguration:231,SqlKnowledgeBaseConfiguration:232
{EmbeddingModelArn!:217,EmbeddingModelConfiguration:218,SupplementalDataStorageConfiguration:228
s20,2048
{BedrockEmbeddingModelConfiguration:219
{Dimensions:220,EmbeddingDataType:2,Audio:221,Video:225
n0,4096
[222;1,1
{SegmentationConfiguration!:223
{FixedLengthDuration!:224
n1,30
[226;1,1
{SegmentationConfiguration!:227
{FixedLengthDuration!:224
{StorageLocations!:229
[230;1,1
{Type!:2,S3Location:111
{KendraIndexArn!:2
{Type!:2,RedshiftConfiguration:233
{StorageConfigurations!:234,QueryEngineConfiguration!:239,QueryGenerationConfiguration:245
[235;1,1
{Type!:2,AwsDataCatalogConfiguration:236,RedshiftConfiguration:238
{TableNames!:237
[11;1,1000
{DatabaseName!:11
{Type!:2,ServerlessConfiguration:240,ProvisionedConfiguration:242
{WorkgroupArn!:2,AuthConfiguration!:241
{Type!:2,UsernamePasswordSecretArn:2
{ClusterIdentifier!:243,AuthConfiguration!:244
s1,63
{Type!:2,DatabaseUser:2,UsernamePasswordSecretArn:2
{ExecutionTimeoutSeconds:246,GenerationContext:247
n1,200
{Tables:248,CuratedQueries:253
[249;0,50
{Name!:2,Description:11,Inclusion:2,Columns:250
[251
{Name:252,Description:11,Inclusion:2
s1,127
[254;0,10
{NaturalLanguage!:78,Sql!:78
{Type!:2,OpensearchServerlessConfiguration:256,OpensearchManagedClusterConfiguration:258,PineconeConfiguration:260,RedisEnterpriseCloudConfiguration:262,RdsConfiguration:264,MongoDbAtlasConfiguration:266,NeptuneAnalyticsConfiguration:269,S3VectorsConfiguration:271
{CollectionArn!:5,VectorIndexName!:5,FieldMapping!:257
{VectorField!:5,TextField!:5,MetadataField!:5
{DomainEndpoint!:5,DomainArn!:5,VectorIndexName!:16,FieldMapping!:259
{VectorField!:5,TextField!:5,MetadataField!:5
{ConnectionString!:5,CredentialsSecretArn!:2,Namespace:5,FieldMapping!:261
{TextField!:5,MetadataField!:5
{Endpoint!:5,VectorIndexName!:5,CredentialsSecretArn!:2,FieldMapping!:263
{VectorField!:5,TextField!:5,MetadataField!:5
{ResourceArn!:2,CredentialsSecretArn!:2,DatabaseName!:185,TableName!:185,FieldMapping!:265
{PrimaryKeyField!:185,VectorField!:185,TextField!:185,MetadataField!:185,CustomMetadataField:185
{Endpoint!:5,DatabaseName!:185,CollectionName!:185,VectorIndexName!:5,CredentialsSecretArn!:2,FieldMapping!:267,EndpointServiceName:268,TextIndexName:5
{VectorField!:5,TextField!:5,MetadataField!:5
s1,255
{GraphArn!:268,FieldMapping!:270
{TextField!:5,MetadataField!:5
{VectorBucketArn:2,IndexArn:2,IndexName:45
{Name!:2,Description:11,CustomerEncryptionKeyArn:16,DefaultVariant:2,Variants:273,Id!:2,Arn!:2,Version!:3,CreatedAt!:7,UpdatedAt!:7
[274;0,1
{Name!:2,TemplateType!:2,TemplateConfiguration!:159,ModelId:16,InferenceConfiguration:135,Metadata:275,AdditionalModelRequestFields:31,GenAiResource:279
[276;0,50
{Key!:277,Value!:278
s1,128
s0,1024
{Agent:280
{AgentIdentifier!:5
{Name!:2,Description:11,CustomerEncryptionKeyArn:16,DefaultVariant:2,Variants:273,Id!:2,Arn!:2,Version!:3,CreatedAt!:7,UpdatedAt!:7
{AgentId!:2,AgentStatus!:2
{
{AgentId!:2,AgentAliasId!:57,AgentAliasStatus!:2
{AgentId!:2,AgentVersion!:2,AgentStatus!:2
{KnowledgeBaseId!:2,DataSourceId!:2,Status!:2
{Id!:2
{FlowId!:2,Id!:2
{Id!:2,Version!:2
{KnowledgeBaseId!:2,Status!:2
{DocumentDetails:292
[293
{KnowledgeBaseId!:2,DataSourceId!:2,Status!:2,Identifier!:294,StatusReason:2,UpdatedAt:7
{DataSourceType!:2,S3:111,Custom:295
{Id!:16
{Id!:2,Version:2
{
{
{Agent!:13
{AgentActionGroup!:39
{AgentAlias!:56
{AgentCollaborator!:1
{AgentKnowledgeBase!:10
{AgentVersion!:305
{AgentId!:2,AgentName!:2,AgentArn!:5,Version!:2,Instruction:15,AgentStatus!:2,FoundationModel:16,Description:11,IdleSessionTTLInSeconds!:19,AgentResourceRoleArn!:5,CustomerEncryptionKeyArn:16,CreatedAt!:7,UpdatedAt!:7,FailureReasons:20,RecommendedActions:21,PromptOverrideConfiguration:22,GuardrailConfiguration:32,MemoryConfiguration:33,AgentCollaboration:2
{DataSource!:63
{Name!:2,Description:11,ExecutionRoleArn!:5,CustomerEncryptionKeyArn:16,Id!:2,Arn!:2,Status!:2,CreatedAt!:7,UpdatedAt!:7,Version!:14,Definition:125,Validations:308
[309;0,100
{Message!:2,Severity!:2,Details:310,Type:2
{CyclicConnection:311,DuplicateConnections:312,DuplicateConditionExpression:313,UnreachableNode:314,UnknownConnectionSource:315,UnknownConnectionSourceOutput:316,UnknownConnectionTarget:317,UnknownConnectionTargetInput:318,UnknownConnectionCondition:319,MalformedConditionExpression:320,MalformedNodeInputExpression:321,MismatchedNodeInputType:322,MismatchedNodeOutputType:323,IncompatibleConnectionDataType:324,MissingConnectionConfiguration:325,MissingDefaultCondition:326,MissingEndingNodes:327,MissingNodeConfiguration:328,MissingNodeInput:329,MissingNodeOutput:330,MissingStartingNodes:331,MultipleNodeInputConnections:332,UnfulfilledNodeInput:333,UnsatisfiedConnectionConditions:334,Unspecified:335,UnknownNodeInput:336,UnknownNodeOutput:337,MissingLoopInputNode:338,MissingLoopControllerNode:339,MultipleLoopInputNodes:340,MultipleLoopControllerNodes:341,LoopIncompatibleNodeType:342,InvalidLoopBoundary:343
{Connection!:2
{Source!:2,Target!:2
{Node!:2,Expression!:152
{Node!:2
{Connection!:2
{Connection!:2
{Connection!:2
{Connection!:2
{Connection!:2
{Node!:2,Condition!:2,Cause!:5
{Node!:2,Input!:2,Cause!:5
{Node!:2,Input!:2,ExpectedType!:2
{Node!:2,Output!:2,ExpectedType!:2
{Connection!:2
{Connection!:2
{Node!:2
{
{Node!:2
{Node!:2,Input!:2
{Node!:2,Output!:2
{
{Node!:2,Input!:2
{Node!:2,Input!:2
{Connection!:2
{
{Node!:2,Input!:2
{Node!:2,Output!:2
{LoopNode!:2
{LoopNode!:2
{LoopNode!:2
{LoopNode!:2
{Node!:2,IncompatibleNodeType!:2,IncompatibleNodeName!:2
{Connection!:2,Source!:2,Target!:2
{Name!:2,Description:11,RoutingConfiguration!:208,ConcurrencyConfiguration:210,FlowId!:2,Id!:2,Arn!:2,CreatedAt!:7,UpdatedAt!:7
{Name!:2,Description:11,ExecutionRoleArn!:5,CustomerEncryptionKeyArn:16,Id!:2,Arn!:2,Status!:2,CreatedAt!:7,Version!:2,Definition:125
{IngestionJob!:347
{KnowledgeBaseId!:2,DataSourceId!:2,IngestionJobId!:2,Description:11,Status!:2,Statistics:348,FailureReasons:20,StartedAt!:7,UpdatedAt!:7
{NumberOfDocumentsScanned:349,NumberOfMetadataDocumentsScanned:349,NumberOfNewDocumentsIndexed:349,NumberOfModifiedDocumentsIndexed:349,NumberOfMetadataDocumentsModified:349,NumberOfDocumentsDeleted:349,NumberOfDocumentsFailed:349
n
{KnowledgeBase!:213
{DocumentDetails:292
{Name!:2,Description:11,CustomerEncryptionKeyArn:16,DefaultVariant:2,Variants:273,Id!:2,Arn!:2,Version!:3,CreatedAt!:7,UpdatedAt!:7
{DocumentDetails:292
{ActionGroupSummaries!:355,NextToken:16
[356;0,10
{ActionGroupId!:2,ActionGroupName!:2,ActionGroupState!:2,Description:11,UpdatedAt!:7
{AgentAliasSummaries!:358,NextToken:16
[359;0,10
{AgentAliasId!:57,AgentAliasName!:2,Description:11,RoutingConfiguration:58,AgentAliasStatus!:2,CreatedAt!:7,UpdatedAt!:7,AliasInvocationState:2
{AgentCollaboratorSummaries!:361,NextToken:16
[362;0,10
{AgentId!:2,AgentVersion!:3,CollaboratorId!:2,AgentDescriptor!:4,CollaborationInstruction!:6,RelayConversationHistory!:2,CollaboratorName!:2,CreatedAt!:7,LastUpdatedAt!:7
{AgentKnowledgeBaseSummaries!:364,NextToken:16
[365;0,10
{KnowledgeBaseId!:2,Description:11,KnowledgeBaseState!:2,UpdatedAt!:7
{AgentVersionSummaries!:367,NextToken:16
[368;0,10
{AgentName!:2,AgentStatus!:2,AgentVersion!:3,CreatedAt!:7,UpdatedAt!:7,Description:11,GuardrailConfiguration:32
{AgentSummaries!:370,NextToken:16
[371;0,10
{AgentId!:2,AgentName!:2,AgentStatus!:2,Description:11,UpdatedAt!:7,LatestAgentVersion:3,GuardrailConfiguration:32
{DataSourceSummaries!:373,NextToken:16
[374
{KnowledgeBaseId!:2,DataSourceId!:2,Name!:2,Status!:2,Description:11,UpdatedAt!:7
{FlowAliasSummaries!:376,NextToken:16
[377;0,10
{Name!:2,Description:11,RoutingConfiguration!:208,ConcurrencyConfiguration:210,FlowId!:2,Id!:2,Arn!:2,CreatedAt!:7,UpdatedAt!:7
{FlowVersionSummaries!:379,NextToken:16
[380;0,10
{Id!:2,Arn!:2,Status!:2,CreatedAt!:7,Version!:2
{FlowSummaries!:382,NextToken:16
[383;0,10
{Name!:2,Description:11,Id!:2,Arn!:2,Status!:2,CreatedAt!:7,UpdatedAt!:7,Version!:14
{IngestionJobSummaries!:385,NextToken:16
[386
{KnowledgeBaseId!:2,DataSourceId!:2,IngestionJobId!:2,Description:11,Status!:2,StartedAt!:7,UpdatedAt!:7,Statistics:348
{DocumentDetails!:292,NextToken:2
{KnowledgeBaseSummaries!:389,NextToken:16
[390
{KnowledgeBaseId!:2,Name!:2,Description:11,Status!:2,UpdatedAt!:7
{PromptSummaries!:392,NextToken:16
[393;0,10
{Name!:2,Description:11,Id!:2,Arn!:2,Version!:3,CreatedAt!:7,UpdatedAt!:7
{Tags:395
<396
s0,256
{AgentId!:2,AgentStatus!:2,AgentVersion!:3,PreparedAt!:7
{Id!:2,Status!:2
{IngestionJob!:347
{IngestionJob!:347
{
{
{Agent!:13
{AgentActionGroup!:39
{AgentAlias!:56
{AgentCollaborator!:1
{AgentKnowledgeBase!:10
{DataSource!:63
{Name!:2,Description:11,ExecutionRoleArn!:5,CustomerEncryptionKeyArn:16,Id!:2,Arn!:2,Status!:2,CreatedAt!:7,UpdatedAt!:7,Version!:14,Definition:125
{Name!:2,Description:11,RoutingConfiguration!:208,ConcurrencyConfiguration:210,FlowId!:2,Id!:2,Arn!:2,CreatedAt!:7,UpdatedAt!:7
{KnowledgeBase!:213
{Name!:2,Description:11,CustomerEncryptionKeyArn:16,DefaultVariant:2,Variants:273,Id!:2,Arn!:2,Version!:3,CreatedAt!:7,UpdatedAt!:7
{Validations!:308
=associateAgentCollaborator 0
=associateAgentKnowledgeBase 9
=createAgent 12
=createAgentActionGroup 38
=createAgentAlias 55
=createDataSource 62
=createFlow 124
=createFlowAlias 207
=createFlowVersion 211
=createKnowledgeBase 212
=createPrompt 272
=createPromptVersion 281
=deleteAgent 282
=deleteAgentActionGroup 283
=deleteAgentAlias 284
=deleteAgentVersion 285
=deleteDataSource 286
=deleteFlow 287
=deleteFlowAlias 288
=deleteFlowVersion 289
=deleteKnowledgeBase 290
=deleteKnowledgeBaseDocuments 291
=deletePrompt 296
=disassociateAgentCollaborator 297
=disassociateAgentKnowledgeBase 298
=getAgent 299
=getAgentActionGroup 300
=getAgentAlias 301
=getAgentCollaborator 302
=getAgentKnowledgeBase 303
=getAgentVersion 304
=getDataSource 306
=getFlow 307
=getFlowAlias 344
=getFlowVersion 345
=getIngestionJob 346
=getKnowledgeBase 350
=getKnowledgeBaseDocuments 351
=getPrompt 352
=ingestKnowledgeBaseDocuments 353
=listAgentActionGroups 354
=listAgentAliases 357
=listAgentCollaborators 360
=listAgentKnowledgeBases 363
=listAgentVersions 366
=listAgents 369
=listDataSources 372
=listFlowAliases 375
=listFlowVersions 378
=listFlows 381
=listIngestionJobs 384
=listKnowledgeBaseDocuments 387
=listKnowledgeBases 388
=listPrompts 391
=listTagsForResource 394
=prepareAgent 397
=prepareFlow 398
=startIngestionJob 399
=stopIngestionJob 400
=tagResource 401
=untagResource 402
=updateAgent 403
=updateAgentActionGroup 404
=updateAgentAlias 405
=updateAgentCollaborator 406
=updateAgentKnowledgeBase 407
=updateDataSource 408
=updateFlow 409
=updateFlowAlias 410
=updateKnowledgeBase 411
=updatePrompt 412
=validateFlowDefinition 413
)~"},
{"bedrockagentruntime", R"~({CreatedAt!:1,InvocationId!:2,SessionId!:2
t
s
{CreatedAt!:1,SessionArn!:2,SessionId!:2,SessionStatus!:2
{
{
{SessionArn!:2,SessionId!:2,SessionStatus!:2
{Queries:8
[9;0
{Sql:2,Type:2
{MemoryContents:11,NextToken:16
[12
{SessionSummary:13
{MemoryId:14,SessionExpiryTime:1,SessionId:14,SessionStartTime:1,SummaryText:15
s2,100
s0,25000000
s1,2048
{CustomerEncryptionKeyArn:16,Definition!:2,ExecutionRoleArn!:18,FlowAliasIdentifier!:18,FlowIdentifier!:18,FlowVersion!:19
s0,2048
s1,5
{EndedAt:1,Errors:21,ExecutionArn!:18,FlowAliasIdentifier!:18,FlowIdentifier!:18,FlowVersion!:19,StartedAt!:1,Status!:2
[22
{Error:2,Message:2,NodeName:2
{InvocationStep!:24
{InvocationId!:2,InvocationStepId!:2,InvocationStepTime!:1,Payload!:25,SessionId!:2
{ContentBlocks:26
[27;1
{Image:28,Text:33
{Format!:2,Source!:29
{Bytes:30,S3Location:31
b1
{Uri!:32
s1,1024
s1
{CreatedAt!:1,EncryptionKeyArn:16,LastUpdatedAt!:1,SessionArn!:2,SessionId!:2,SessionMetadata:35,SessionStatus!:2
<36;0,50
s0,5000
{Completion!:38,ContentType!:2,MemoryId:14,SessionId!:14
{AccessDeniedException:39,BadGatewayException:40,Chunk:41,ConflictException:68,DependencyFailedException:69,Files:70,InternalServerException:73,ModelNotReadyException:74,ResourceNotFoundException:75,ReturnControl:76,ServiceQuotaExceededException:90,ThrottlingException:91,Trace:92,ValidationException:173
{Message:2
{Message:2,ResourceName:2
{Attribution:42,Bytes:67
{Citations:43
[44
{GeneratedResponsePart:45,RetrievedReferences:49
{TextResponsePart:46
{Span:47,Text:2
{End:48,Start:48
n0
[50
{Content:51,Location:56,Metadata:65
{Audio:52,ByteContent:2,Row:53,Text:2,Type:2,Video:55
{S3Uri!:33,Transcription:2
[54
{ColumnName:2,ColumnValue:2,Type:2
{S3Uri!:33,Summary:2
{ConfluenceLocation:57,CustomDocumentLocation:58,KendraDocumentLocation:59,S3Location:60,SalesforceLocation:61,SharePointLocation:62,SqlLocation:63,Type!:2,WebLocation:64
{Url:2
{Id:2
{Uri:2
{Uri:2
{Url:2
{Url:2
{Query:2
{Url:2
<66;1
{
b0,1000000
{Message:2
{Message:2,ResourceName:2
{Files:71
[72;0,5
{Bytes:67,Name:2,Type:2
{Message:2,Reason:2
{Message:2
{Message:2
{InvocationId:2,InvocationInputs:77
[78;1,5
{ApiInvocationInput:79,FunctionInvocationInput:87
{ActionGroup!:2,ActionInvocationType:2,AgentId:2,ApiPath:2,CollaboratorName:2,HttpMethod:2,Parameters:80,RequestBody:82
[81
{Name:2,Type:2,Value:2
{Content:83
<84
{Properties:85
[86
{Name:2,Type:2,Value:2
{ActionGroup!:2,ActionInvocationType:2,AgentId:2,CollaboratorName:2,Function:2,Parameters:88
[89
{Name:2,Type:2,Value:2
{Message:2
{Message:2
{AgentAliasId:93,AgentId:93,AgentVersion:19,CallerChain:94,CollaboratorName:2,EventTime:1,SessionId:14,Trace:96
s0,10
[95
{AgentAliasArn:18
{CustomOrchestrationTrace:97,FailureTrace:100,GuardrailTrace:104,OrchestrationTrace:123,PostProcessingTrace:165,PreProcessingTrace:168,RoutingClassifierTrace:171
{Event:98,TraceId:99
{Text:2
s2,16
{FailureCode:101,FailureReason:2,Metadata:102,TraceId:99
n
{ClientRequestId:2,EndTime:1,OperationTotalTimeMs:101,StartTime:1,TotalTimeMs:101,Usage:103
{InputTokens:101,OutputTokens:101
{Action:2,InputAssessments:105,Metadata:102,OutputAssessments:105,TraceId:99
[106
{ContentPolicy:107,SensitiveInformationPolicy:110,TopicPolicy:115,WordPolicy:118
{Filters:108
[109
{Action:2,Confidence:2,Type:2
{PiiEntities:111,Regexes:113
[112
{Action:2,Match:2,Type:2
[114
{Action:2,Match:2,Name:2,Regex:2
{Topics:116
[117
{Action:2,Name:2,Type:2
{CustomWords:119,ManagedWordLists:121
[120
{Action:2,Match:2
[122
{Action:2,Match:2,Type:2
{InvocationInput:124,ModelInvocationInput:144,ModelInvocationOutput:150,Observation:155,Rationale:164
{ActionGroupInvocationInput:125,AgentCollaboratorInvocationInput:129,CodeInterpreterInvocationInput:141,InvocationType:2,KnowledgeBaseLookupInput:143,TraceId:99
{ActionGroupName:2,ApiPath:2,ExecutionType:2,Function:2,InvocationId:2,Parameters:126,RequestBody:127,Verb:2
[86
{Content:128
<126
{AgentCollaboratorAliasArn:18,AgentCollaboratorName:2,Input:130
{ReturnControlResults:131,Text:2,Type:2
{InvocationId:2,ReturnControlInvocationResults:132
[133;1,5
{ApiResult:134,FunctionResult:140
{ActionGroup!:2,AgentId:2,ApiPath:2,ConfirmationState:2,HttpMethod:2,HttpStatusCode:101,ResponseBody:135,ResponseState:2
<136
{Body:2,Images:137
[138
{Format!:2,Source!:139
{Bytes:30
{ActionGroup!:2,AgentId:2,ConfirmationState:2,Function:2,ResponseBody:135,ResponseState:2
{Code:2,Files:142
[2
{KnowledgeBaseId:2,Text:2
{FoundationModel:16,InferenceConfiguration:145,OverrideLambda:2,ParserMode:2,PromptCreationMode:2,Text:2,TraceId:99,Type:2
{MaximumLength:146,StopSequences:147,Temperature:148,TopK:149,TopP:148
n0,8192
[2;0,4
f0,1
n0,500
{Metadata:102,RawResponse:151,ReasoningContent:152,TraceId:99
{Content:2
{ReasoningText:153,RedactedContent:154
{Signature:2,Text!:2
b
{ActionGroupInvocationOutput:156,AgentCollaboratorInvocationOutput:157,CodeInterpreterInvocationOutput:159,FinalResponse:161,KnowledgeBaseLookupOutput:162,RepromptResponse:163,TraceId:99,Type:2
{Metadata:102,Text:2
{AgentCollaboratorAliasArn:18,AgentCollaboratorName:2,Metadata:102,Output:158
{ReturnControlPayload:76,Text:2,Type:2
{ExecutionError:2,ExecutionOutput:2,ExecutionTimeout:160,Files:142,Metadata:102
?
{Metadata:102,Text:2
{Metadata:102,RetrievedReferences:49
{Source:2,Text:2
{Text:2,TraceId:99
{ModelInvocationInput:144,ModelInvocationOutput:166
{Metadata:102,ParsedResponse:167,RawResponse:151,ReasoningContent:152,TraceId:99
{Text:2
{ModelInvocationInput:144,ModelInvocationOutput:169
{Metadata:102,ParsedResponse:170,RawResponse:151,ReasoningContent:152,TraceId:99
{IsValid:160,Rationale:2
{InvocationInput:124,ModelInvocationInput:144,ModelInvocationOutput:172,Observation:155
{Metadata:102,RawResponse:151,TraceId:99
{Message:2
{ExecutionId:14,ResponseStream!:175
{AccessDeniedException:39,BadGatewayException:40,ConflictException:68,DependencyFailedException:69,FlowCompletionEvent:176,FlowMultiTurnInputRequestEvent:177,FlowOutputEvent:180,FlowTraceEvent:182,InternalServerException:73,ResourceNotFoundException:75,ServiceQuotaExceededException:90,ThrottlingException:91,ValidationException:173
{CompletionReason!:2
{Content!:178,NodeName!:2,NodeType!:2
{Document:179
{
{Content!:181,NodeName!:2,NodeType!:2
{Document:179
{Trace!:183
{ConditionNodeResultTrace:184,NodeActionTrace:187,NodeDependencyTrace:188,NodeInputTrace:191,NodeOutputTrace:199
{NodeName!:2,SatisfiedConditions!:185,Timestamp!:1
[186;1,5
{ConditionName!:2
{NodeName!:2,OperationName!:2,OperationRequest:179,OperationResponse:179,RequestId!:2,ServiceName!:2,Timestamp!:1
{NodeName!:2,Timestamp!:1,TraceElements!:189
{AgentTraces:190
[92
{Fields!:192,NodeName!:2,Timestamp!:1
[193;1,5
{Category:2,Content!:194,ExecutionChain:195,NodeInputName!:2,Source:197,Type:2
{Document:179
[196
{Index:101,NodeName!:2,Type!:2
{Expression!:198,NodeName!:2,OutputFieldName!:2
s1,64
{Fields!:200,NodeName!:2,Timestamp!:1
[201;1,2
{Content!:202,Next:203,NodeOutputName!:2,Type:2
{Document:179
[204
{InputFieldName!:2,NodeName!:2
{Completion!:206,ContentType!:2,SessionId!:14
{AccessDeniedException:39,BadGatewayException:40,Chunk:207,ConflictException:68,DependencyFailedException:69,Files:208,InternalServerException:73,ResourceNotFoundException:75,ReturnControl:209,ServiceQuotaExceededException:90,ThrottlingException:91,Trace:210,ValidationException:173
{Attribution:42,Bytes:67
{Files:71
{InvocationId:2,InvocationInputs:77
{CallerChain:94,CollaboratorName:2,EventTime:1,SessionId:14,Trace:96
{FlowExecutionEvents!:212,NextToken:16
[213;0,10
{ConditionResultEvent:214,FlowFailureEvent:217,FlowInputEvent:218,FlowOutputEvent:222,NodeActionEvent:225,NodeDependencyEvent:226,NodeFailureEvent:228,NodeInputEvent:229,NodeOutputEvent:236
{NodeName!:2,SatisfiedConditions!:215,Timestamp!:1
[216;1,5
{ConditionName!:2
{ErrorCode!:2,ErrorMessage!:2,Timestamp!:1
{Fields!:219,NodeName!:2,Timestamp!:1
[220;1,5
{Content!:221,Name!:2
{Document:179
{Fields!:223,NodeName!:2,Timestamp!:1
[224;1,5
{Content!:221,Name!:2
{NodeName!:2,OperationName!:2,OperationRequest:179,OperationResponse:179,RequestId!:2,ServiceName!:2,Timestamp!:1
{NodeName!:2,Timestamp!:1,TraceElements!:227
{AgentTraces:190
{ErrorCode!:2,ErrorMessage!:2,NodeName!:2,Timestamp!:1
{Fields!:230,NodeName!:2,Timestamp!:1
[231;1,5
{Category:2,Content!:232,ExecutionChain:233,Name!:2,Source:235,Type:2
{Document:179
[234
{Index:101,NodeName!:2,Type!:2
{Expression!:198,NodeName!:2,OutputFieldName!:2
{Fields!:237,NodeName!:2,Timestamp!:1
[238;1,2
{Content!:232,Name!:2,Next:239,Type:2
[240
{InputFieldName!:2,NodeName!:2
{FlowExecutionSummaries!:242,NextToken:16
[243;0,10
{CreatedAt!:1,EndedAt:1,ExecutionArn!:18,FlowAliasIdentifier!:18,FlowIdentifier!:18,FlowVersion!:19,Status!:2
{InvocationStepSummaries!:245,NextToken:16
[246
{InvocationId!:2,InvocationStepId!:2,InvocationStepTime!:1,SessionId!:2
{InvocationSummaries!:248,NextToken:16
[249
{CreatedAt!:1,InvocationId!:2,SessionId!:2
{NextToken:16,SessionSummaries!:251
[252
{CreatedAt!:1,LastUpdatedAt!:1,SessionArn!:2,SessionId!:2,SessionStatus!:2
{Tags:254
<255;1,200
s0,256
{OptimizedPrompt!:257
{AccessDeniedException:39,AnalyzePromptEvent:258,BadGatewayException:40,DependencyFailedException:69,InternalServerException:73,OptimizedPromptEvent:259,ThrottlingException:91,ValidationException:173
{Message:2
{OptimizedPrompt:260
{TextPrompt:261
{Text!:262
s1,200000
{InvocationStepId!:2
{NextToken:16,Results!:265
[266
{Document:267,Index!:270,RelevanceScore!:271
{JsonDocument:179,TextDocument:268,Type!:2
{Text:269
s1,32000
n0,1000
f
{GuardrailAction:2,NextToken:16,RetrievalResults!:273
[274
{Content!:51,Location:56,Metadata:65,Score:271
{Citations:43,GuardrailAction:2,Output!:276,SessionId!:14
{Text!:2
{SessionId!:14,Stream!:278
{AccessDeniedException:39,BadGatewayException:40,Citation:279,ConflictException:68,DependencyFailedException:69,Guardrail:280,InternalServerException:73,Output:281,ResourceNotFoundException:75,ServiceQuotaExceededException:90,ThrottlingException:91,ValidationException:173
{Citation:44,GeneratedResponsePart:45,RetrievedReferences:49
{Action:2
{Text!:2
{ExecutionArn:18
{ExecutionArn:18,Status!:2
{
{
{CreatedAt!:1,LastUpdatedAt!:1,SessionArn!:2,SessionId!:2,SessionStatus!:2
=createInvocation 0
=createSession 3
=deleteAgentMemory 4
=deleteSession 5
=endSession 6
=generateQuery 7
=getAgentMemory 10
=getExecutionFlowSnapshot 17
=getFlowExecution 20
=getInvocationStep 23
=getSession 34
=invokeAgent 37
=invokeFlow 174
=invokeInlineAgent 205
=listFlowExecutionEvents 211
=listFlowExecutions 241
=listInvocationSteps 244
=listInvocations 247
=listSessions 250
=listTagsForResource 253
=optimizePrompt 256
=putInvocationStep 263
=rerank 264
=retrieve 272
=retrieveAndGenerate 275
=retrieveAndGenerateStream 277
=startFlowExecution 282
=stopFlowExecution 283
=tagResource 284
=untagResource 285
=updateSession 286
)~"},
{"bedrockruntime", R"~({Usage!:1,Action!:3,ActionReason:3,Outputs!:4,Assessments!:6,GuardrailCoverage:56
{TopicPolicyUnits!:2,ContentPolicyUnits!:2,WordPolicyUnits!:2,SensitiveInformationPolicyUnits!:2,SensitiveInformationPolicyFreeUnits!:2,ContextualGroundingPolicyUnits!:2,ContentPolicyImageUnits:2,AutomatedReasoningPolicyUnits:2,AutomatedReasoningPolicies:2
n
s
[5
{Text:3
[7
{TopicPolicy:8,ContentPolicy:12,WordPolicy:15,SensitiveInformationPolicy:20,ContextualGroundingPolicy:25,AutomatedReasoningPolicy:29,InvocationMetrics:55,AppliedGuardrailDetails:59
{Topics!:9
[10
{Name!:3,Type!:3,Action!:3,Detected:11
?
{Filters!:13
[14
{Type!:3,Confidence!:3,FilterStrength:3,Action!:3,Detected:11
{CustomWords!:16,ManagedWordLists!:18
[17
{Match!:3,Action!:3,Detected:11
[19
{Match!:3,Type!:3,Action!:3,Detected:11
{PiiEntities!:21,Regexes!:23
[22
{Match!:3,Type!:3,Action!:3,Detected:11
[24
{Name:3,Match:3,Regex:3,Action!:3,Detected:11
{Filters:26
[27
{Type!:3,Threshold!:28,Score!:28,Action!:3,Detected:11
f0,1
{Findings:30
[31
{Valid:32,Invalid:45,Satisfiable:46,Impossible:47,TranslationAmbiguous:48,TooComplex:53,NoTranslations:54
{Translation:33,ClaimsTrueScenario:39,SupportingRules:40,LogicWarning:44
{Premises:34,Claims:34,UntranslatedPremises:37,UntranslatedClaims:37,Confidence:28
[35
{Logic:36,NaturalLanguage:36
s0,1000
[38
{Text:36
{Statements:34
[41
{Identifier:42,PolicyVersionArn:43
s0,12
s0,2048
{Type:3,Premises:34,Claims:34
{Translation:33,ContradictingRules:40,LogicWarning:44
{Translation:33,ClaimsTrueScenario:39,ClaimsFalseScenario:39,LogicWarning:44
{Translation:33,ContradictingRules:40,LogicWarning:44
{Options:49,DifferenceScenarios:52
[50;0,2
{Translations:51
[33
[39;0,2
{
{
{GuardrailProcessingLatency:2,Usage:1,GuardrailCoverage:56
{TextCharacters:57,Images:58
{Guarded:2,Total:2
{Guarded:2,Total:2
{GuardrailId:43,GuardrailVersion:3,GuardrailArn:43,GuardrailOrigin:60,GuardrailOwnership:3
[3
{Output!:62,StopReason!:3,Usage!:114,Metrics!:117,AdditionalModelResponseFields:84,Trace:118,PerformanceConfig:124,ServiceTier:125
{Message:63
{Role!:3,Content!:64
[65
{Text:3,Image:66,Document:72,Video:78,Audio:80,ToolUse:82,ToolResult:85,GuardContent:91,CachePoint:96,ReasoningContent:97,CitationsContent:100,SearchResult:88
{Format!:3,Source!:67,Error:71
{Bytes:68,S3Location:69
b1
{Uri!:70,BucketOwner:3
s1,1024
{Message:3
{Format:3,Name!:73,Source!:74,Context:3,Citations:77
s1,200
{Bytes:68,S3Location:69,Text:3,Content:75
[76
{Text:3
{Enabled!:11
{Format!:3,Source!:79
{Bytes:68,S3Location:69
{Format!:3,Source!:81,Error:71
{Bytes:68,S3Location:69
{ToolUseId!:83,Name!:83,Input!:84,Type:3
s1,64
{
{ToolUseId!:83,Content!:86,Status:3,Type:3
[87
{Json:84,Text:3,Image:66,Document:72,Video:78,SearchResult:88
{Source!:3,Title!:3,Content!:89,Citations:77
[90
{Text!:3
{Text:92,Image:94
{Text!:3,Qualifiers:93
[3
{Format!:3,Source!:95
{Bytes:68
{Type!:3,Ttl:3
{ReasoningText:98,RedactedContent:99
{Text!:3,Signature:3
b
{Content:101,Citations:103
[102
{Text:3
[104
{Title:3,Source:3,SourceContent:105,Location:107
[106
{Text:3
{Web:108,DocumentChar:109,DocumentPage:111,DocumentChunk:112,SearchResultLocation:113
{Url:3,Domain:3
{DocumentIndex:110,Start:110,End:110
n0
{DocumentIndex:110,Start:110,End:110
{DocumentIndex:110,Start:110,End:110
{SearchResultIndex:110,Start:110,End:110
{InputTokens!:110,OutputTokens!:110,TotalTokens!:110,CacheReadInputTokens:110,CacheWriteInputTokens:110,CacheDetails:115
[116
{Ttl!:3,InputTokens!:110
{LatencyMs!:2
{Guardrail:119,PromptRouter:123
{ModelOutput:120,InputAssessment:121,OutputAssessments:122,ActionReason:3
[3
<7
<6
{InvokedModelId:3
{Latency:3
{Type!:3
{Stream:127
{MessageStart:128,ContentBlockStart:129,ContentBlockDelta:134,ContentBlockStop:144,MessageStop:145,Metadata:146,InternalServerException:149,ModelStreamErrorException:150,ValidationException:152,ThrottlingException:153,ServiceUnavailableException:154
{Role!:3
{Start!:130,ContentBlockIndex!:110
{ToolUse:131,ToolResult:132,Image:133
{ToolUseId!:83,Name!:83,Type:3
{ToolUseId!:83,Type:3,Status:3
{Format!:3
{Delta!:135,ContentBlockIndex!:110
{Text:3,ToolUse:136,ToolResult:137,ReasoningContent:139,Citation:140,Image:143
{Input!:3
[138
{Text:3,Json:84
{Text:3,RedactedContent:99,Signature:3
{Title:3,Source:3,SourceContent:141,Location:107
[142
{Text:3
{Source:67,Error:71
{ContentBlockIndex!:110
{StopReason!:3,AdditionalModelResponseFields:84
{Usage!:114,Metrics!:147,Trace:148,PerformanceConfig:124,ServiceTier:125
{LatencyMs!:2
{Guardrail:119,PromptRouter:123
{Message:3
{Message:3,OriginalStatusCode:151,OriginalMessage:3
n100,599
{Message:3
{Message:3
{Message:3
{InputTokens!:2
{InvocationArn!:157,ModelArn!:157,ClientRequestToken:158,Status!:3,FailureMessage:43,SubmitTime!:159,LastModifiedTime:159,EndTime:159,OutputDataConfig!:160
s1,2048
s1,256
t
{S3OutputDataConfig:161
{S3Uri!:70,KmsKeyId:157,BucketOwner:3
{Body!:163,ContentType!:3,PerformanceConfigLatency:3,ServiceTier:3
b0,25000000
{Body!:165
{Chunk:166,InternalServerException:149,ModelStreamErrorException:150,ValidationException:152,ThrottlingException:153,ModelTimeoutException:168,ServiceUnavailableException:154
{Bytes:167
b0,1000000
{Message:3
{Body!:170,ContentType!:3,PerformanceConfigLatency:3,ServiceTier:3
{Chunk:171,InternalServerException:149,ModelStreamErrorException:150,ValidationException:152,ThrottlingException:153,ModelTimeoutException:168,ServiceUnavailableException:154
{Bytes:167
{NextToken:157,AsyncInvokeSummaries:173
[174
{InvocationArn!:157,ModelArn!:157,ClientRequestToken:158,Status:3,FailureMessage:43,SubmitTime!:159,LastModifiedTime:159,EndTime:159,OutputDataConfig!:160
{InvocationArn!:157
=applyGuardrail 0
=converse 61
=converseStream 126
=countTokens 155
=getAsyncInvoke 156
=invokeModel 162
=invokeModelWithBidirectionalStream 164
=invokeModelWithResponseStream 169
=listAsyncInvokes 172
=startAsyncInvoke 175
)~"},
{"budgets", R"~({
{AccountId!:2,BudgetName!:3,ActionId!:4
s12,12
s1,100
s36,36
{
{
{
{AccountId!:2,BudgetName!:3,Action!:9
{ActionId!:4,BudgetName!:3,NotificationType!:10,ActionType!:10,ActionThreshold!:11,Definition!:13,ExecutionRoleArn!:29,ApprovalModel!:10,Status!:10,Subscribers!:30
s
{ActionThresholdValue!:12,ActionThresholdType!:10
f0,15000000000000
{IamActionDefinition:14,ScpActionDefinition:21,SsmActionDefinition:25
{PolicyArn!:15,Roles:16,Groups:18,Users:20
s25,684
[17;1,100
s1,576
[19;1,100
s1,640
[17;1,100
{PolicyId!:22,TargetIds!:23
s10,130
[24;1,100
s12,68
{ActionSubType!:10,Region!:26,InstanceIds!:27
s9,20
[28;1,100
s1,63
s32,618
[31;1,11
{SubscriptionType!:10,Address!:32
s1,2147483647
{
{
{Budget:36
{BudgetName!:3,BudgetLimit:37,PlannedBudgetLimits:38,CostFilters:39,CostTypes:42,TimeUnit!:10,TimePeriod:44,CalculatedSpend:46,BudgetType!:10,LastUpdatedTime:45,AutoAdjustData:47,FilterExpression:50,Metrics:58,BillingViewArn:59,HealthStatus:60
{Amount!:32,Unit!:32
<37
<40
[41
s0,2147483647
{IncludeTax:43,IncludeSubscription:43,UseBlended:43,IncludeRefund:43,IncludeCredit:43,IncludeUpfront:43,IncludeRecurring:43,IncludeOtherSubscription:43,IncludeSupport:43,IncludeDiscount:43,UseAmortized:43
?
{Start:45,End:45
t
{ActualSpend!:37,ForecastedSpend:37
{AutoAdjustType!:10,HistoricalOptions:48,LastAutoAdjustTime:45
{BudgetAdjustmentPeriod!:49,LookBackAvailablePeriods:49
n1,60
{Or:51,And:51,Not:50,Dimensions:52,Tags:56,CostCategories:57
[50
{Key!:10,Values!:53,MatchOptions:55
[54;1
s0,1024
[10
{Key:54,Values:53,MatchOptions:55
{Key:10,Values:53,MatchOptions:55
[10;,1
s20,2048
{Status:10,StatusReason:10,LastUpdatedTime:45
{AccountId!:2,BudgetName!:3,Action!:9
{ActionHistories!:63,NextToken:41
[64;0,100
{Timestamp!:45,Status!:10,EventType!:10,ActionHistoryDetails!:65
{Message!:41,Action!:9
{Actions!:67,NextToken:41
[9;0,100
{Actions!:67,NextToken:41
{BudgetNotificationsForAccount:70,NextToken:41
[71;,1000
{Notifications:72,BudgetName:3
[73
{NotificationType!:10,ComparisonOperator!:10,Threshold!:12,ThresholdType:10,NotificationState:10
{BudgetPerformanceHistory:75,NextToken:41
{BudgetName:3,BudgetType:10,CostFilters:39,CostTypes:42,TimeUnit:10,BillingViewArn:59,BudgetedAndActualAmountsList:76,FilterExpression:50,Metrics:58
[77
{BudgetedAmount:37,ActualAmount:37,TimePeriod:44
{Budgets:79,NextToken:41
[36
{Notifications:72,NextToken:41
{Subscribers:30,NextToken:41
{AccountId!:2,BudgetName!:3,ActionId!:4,ExecutionType!:10
{ResourceTags:84
[85;0,200
{Key!:86,Value!:87
s1,128
s0,256
{
{
{
{AccountId!:2,BudgetName!:3,OldAction!:9,NewAction!:9
{
{
=createBudget 0
=createBudgetAction 1
=createNotification 5
=createSubscriber 6
=deleteBudget 7
=deleteBudgetAction 8
=deleteNotification 33
=deleteSubscriber 34
=describeBudget 35
=describeBudgetAction 61
=describeBudgetActionHistories 62
=describeBudgetActionsForAccount 66
=describeBudgetActionsForBudget 68
=describeBudgetNotificationsForAccount 69
=describeBudgetPerformanceHistory 74
=describeBudgets 78
=describeNotificationsForBudget 80
=describeSubscribersForNotification 81
=executeBudgetAction 82
=listTagsForResource 83
=tagResource 88
=untagResource 89
=updateBudget 90
=updateBudgetAction 91
=updateNotification 92
=updateSubscriber 93
)~"},
{"cloudformation", R"~({
{Arn:2
s,1024
{Errors:4,UnprocessedTypeConfigurations:12,TypeConfigurations:13
[5
{ErrorCode:6,ErrorMessage:7,TypeConfigurationIdentifier:8
s3,3
s1,255
{TypeArn:2,TypeConfigurationAlias:9,TypeConfigurationArn:2,Type:10,TypeName:11
s1,256
s
s10,204
[8
[14
{Arn:2,Alias:9,Configuration:15,LastUpdated:16,TypeArn:2,TypeName:11,IsDefaultConfiguration:17
s1,204800
t
?
{
{Id:20,StackId:10
s1
{GeneratedTemplateId:9
{StackId:10,OperationId:10
{OperationId:24
s1,128
{StackRefactorId!:10
{StackSetId:10
{
{
{
{OperationId:24
{
{
{AccountLimits:34,NextToken:37
[35
{Name:10,Value:36
n
s1,1024
{ChangeSetName:24,ChangeSetId:20,StackId:10,StackName:10,Description:37,Parameters:39,CreationTime:16,ExecutionStatus:10,Status:10,StatusReason:10,StackDriftStatus:10,NotificationARNs:41,RollbackConfiguration:42,Capabilities:46,Tags:47,Changes:49,NextToken:37,IncludeNestedStacks:17,ParentChangeSetId:20,RootChangeSetId:20,OnStackFailure:10,ImportExistingResources:17,DeploymentMode:10
[40
{ParameterKey:10,ParameterValue:10,UsePreviousValue:17,ResolvedValue:10
[10;,5
{RollbackTriggers:43,MonitoringTimeInMinutes:45
[44;,5
{Arn!:10,Type!:10
n0,180
[10
[48;,50
{Key!:24,Value!:9
[50
{Type:10,HookInvocationCount:51,ResourceChange:52
n1,100
{PolicyAction:10,Action:10,LogicalResourceId:10,PhysicalResourceId:10,ResourceType:9,Replacement:10,Scope:53,ResourceDriftStatus:10,ResourceDriftIgnoredAttributes:54,Details:56,ChangeSetId:20,ModuleInfo:60,BeforeContext:10,AfterContext:10,PreviousDeploymentContext:10
[10
[55
{Path:10,Reason:10
[57
{Target:58,Evaluation:10,ChangeSource:10,CausingEntity:10
{Attribute:10,Name:10,RequiresRecreation:10,Path:10,BeforeValue:10,AfterValue:10,BeforeValueFrom:10,AfterValueFrom:10,Drift:59,AttributeChangeType:10
{PreviousValue:10,ActualValue:10,DriftDetectionTimestamp:16
{TypeHierarchy:10,LogicalIdHierarchy:10
{ChangeSetId:20,ChangeSetName:24,Hooks:62,Status:10,NextToken:37,StackId:10,StackName:10
[63
{InvocationPoint:10,FailureMode:10,TypeName:64,TypeVersionId:24,TypeConfigurationVersionId:24,TargetDetails:65
s10,196
{TargetType:10,ResourceTargetDetails:66
{LogicalResourceId:10,ResourceType:9,ResourceAction:10
{OperationEvents:68,NextToken:37
[69
{EventId:10,StackId:10,OperationId:10,OperationType:10,OperationStatus:10,EventType:10,LogicalResourceId:10,PhysicalResourceId:10,ResourceType:9,Timestamp:16,StartTime:16,EndTime:16,ResourceStatus:10,ResourceStatusReason:10,ResourceProperties:10,ClientRequestToken:24,HookType:7,HookStatus:10,HookStatusReason:37,HookInvocationPoint:10,HookFailureMode:10,DetailedStatus:10,ValidationFailureMode:10,ValidationName:10,ValidationStatus:10,ValidationStatusReason:10,ValidationPath:10
{GeneratedTemplateId:9,GeneratedTemplateName:24,Resources:71,Status:10,StatusReason:9,CreationTime:16,LastUpdatedTime:16,Progress:79,StackId:10,TemplateConfiguration:81,TotalWarnings:80
[72;1,500
{ResourceType:9,LogicalResourceId:10,ResourceIdentifier:73,ResourceStatus:10,ResourceStatusReason:10,Warnings:75
<74;1,256
s1,2048
[76
{Type:10,Properties:77
[78
{PropertyPath:10,Required:17,Description:10
{ResourcesSucceeded:80,ResourcesFailed:80,ResourcesProcessing:80,ResourcesPending:80
n0
{DeletionPolicy:10,UpdateReplacePolicy:10
{Status:10
{PublisherId:84,PublisherStatus:10,IdentityProvider:10,PublisherProfile:2
s1,40
{ResourceScanId:10,Status:10,StatusReason:10,StartTime:16,EndTime:16,PercentageCompleted:86,ResourceTypes:87,ResourcesScanned:36,ResourcesRead:36,ScanFilters:88
f
[9
[89;1,1
{Types:90
[91;,100
s1,100
{StackId!:10,StackDriftDetectionId!:93,StackDriftStatus:10,DetectionStatus!:10,DetectionStatusReason:10,DriftedStackResourceCount:36,Timestamp!:16
s1,36
{StackEvents:95,NextToken:37
[96
{StackId!:10,EventId!:10,StackName!:10,OperationId:10,LogicalResourceId:10,PhysicalResourceId:10,ResourceType:9,Timestamp!:16,ResourceStatus:10,ResourceStatusReason:10,ResourceProperties:10,ClientRequestToken:24,HookType:7,HookStatus:10,HookStatusReason:37,HookInvocationPoint:10,HookInvocationId:97,HookFailureMode:10,DetailedStatus:10
s36,36
{StackInstance:99
{StackSetId:10,Region:10,Account:10,StackId:10,ParameterOverrides:39,Status:10,StackInstanceStatus:100,StatusReason:10,OrganizationalUnitId:10,DriftStatus:10,LastDriftCheckTimestamp:16,LastOperationId:24
{DetailedStatus:10
{Description:37,StackRefactorId:10,StackIds:102,ExecutionStatus:10,ExecutionStatusReason:10,Status:10,StatusReason:10
[10
{StackResourceDetail:104
{StackName:10,StackId:10,LogicalResourceId!:10,PhysicalResourceId:10,ResourceType!:9,LastUpdatedTimestamp!:16,ResourceStatus!:10,ResourceStatusReason:10,Description:37,Metadata:10,DriftInformation:105,ModuleInfo:60
{StackResourceDriftStatus!:10,LastCheckTimestamp:16
{StackResourceDrifts!:107,NextToken:37
[108
{StackId!:10,LogicalResourceId!:10,PhysicalResourceId:10,PhysicalResourceIdContext:109,ResourceType!:9,ExpectedProperties:10,ActualProperties:10,PropertyDifferences:111,StackResourceDriftStatus!:10,Timestamp!:16,ModuleInfo:60,DriftStatusReason:10
[110;,5
{Key!:10,Value!:10
[112
{PropertyPath!:10,ExpectedValue!:10,ActualValue!:10,DifferenceType!:10
{StackResources:114
[115
{StackName:10,StackId:10,LogicalResourceId!:10,PhysicalResourceId:10,ResourceType!:9,Timestamp!:16,ResourceStatus!:10,ResourceStatusReason:10,Description:37,DriftInformation:105,ModuleInfo:60
{StackSet:117
{StackSetName:10,StackSetId:10,Description:37,Status:10,TemplateBody:20,Parameters:39,Capabilities:46,Tags:47,StackSetARN:10,AdministrationRoleARN:118,ExecutionRoleName:119,StackSetDriftDetectionDetails:120,AutoDeployment:121,PermissionModel:10,OrganizationalUnitIds:123,ManagedExecution:124,Regions:125
s20,2048
s1,64
{DriftStatus:10,DriftDetectionStatus:10,LastDriftCheckTimestamp:16,TotalStackInstancesCount:80,DriftedStackInstancesCount:80,InSyncStackInstancesCount:80,InProgressStackInstancesCount:80,FailedStackInstancesCount:80
{Enabled:17,RetainStacksOnAccountRemoval:17,DependsOn:122
[10
[10
{Active:17
[10
{StackSetOperation:127
{OperationId:24,StackSetId:10,Action:10,Status:10,OperationPreferences:128,RetainStacks:17,AdministrationRoleARN:118,ExecutionRoleName:119,CreationTimestamp:16,EndTimestamp:16,DeploymentTargets:131,StackSetDriftDetectionDetails:120,StatusReason:10,StatusDetails:134
{RegionConcurrencyType:10,RegionOrder:125,FailureToleranceCount:80,FailureTolerancePercentage:129,MaxConcurrentCount:130,MaxConcurrentPercentage:51,ConcurrencyMode:10
n0,100
n1
{Accounts:132,AccountsUrl:133,OrganizationalUnitIds:123,AccountFilterType:10
[10
s1,5120
{FailedStackInstancesCount:80
{Stacks:136,NextToken:37
[137
{StackId:10,StackName!:10,ChangeSetId:20,Description:37,Parameters:39,CreationTime!:16,DeletionTime:16,LastUpdatedTime:16,RollbackConfiguration:42,StackStatus!:10,StackStatusReason:10,DisableRollback:17,NotificationARNs:41,TimeoutInMinutes:130,Capabilities:46,Outputs:138,RoleARN:118,Tags:47,EnableTerminationProtection:17,ParentId:10,RootId:10,DriftInformation:140,RetainExceptOnCreate:17,DeletionMode:10,DetailedStatus:10,LastOperations:141
[139
{OutputKey:10,OutputValue:10,Description:37,ExportName:10
{StackDriftStatus!:10,LastCheckTimestamp:16
[142
{OperationType:10,OperationId:10
{Arn:2,Type:10,TypeName:11,DefaultVersionId:24,IsDefaultVersion:17,TypeTestsStatus:10,TypeTestsStatusDescription:37,Description:37,Schema:144,ProvisioningType:10,DeprecatedStatus:10,LoggingConfig:145,RequiredActivatedTypes:147,ExecutionRoleArn:9,Visibility:10,SourceUrl:151,DocumentationUrl:151,LastUpdated:16,TimeCreated:16,ConfigurationSchema:152,PublisherId:84,OriginalTypeName:11,OriginalTypeArn:2,PublicVersionNumber:153,LatestPublicVersion:153,IsActivated:17,AutoUpdate:17
s1,16777216
{LogRoleArn!:9,LogGroupName!:146
s1,512
[148
{TypeNameAlias:11,OriginalTypeName:11,PublisherId:84,SupportedMajorVersions:149
[150
n1,65535
s,4096
s1,60000
s5
{ProgressStatus:10,Description:37,TypeArn:2,TypeVersionArn:2
{StackDriftDetectionId!:93
{StackResourceDrift!:108
{OperationId:24
{Url:10
{
{Status:10,TemplateBody:20
{HookResultId:97,InvocationPoint:10,FailureMode:10,TypeName:64,OriginalTypeName:64,TypeVersionId:24,TypeConfigurationVersionId:24,TypeArn:2,Status:10,HookStatusReason:37,InvokedAt:16,Target:162,Annotations:163
{TargetType!:10,TargetTypeName!:9,TargetId!:9,Action!:10
[164
{AnnotationName:37,Status:10,StatusMessage:165,RemediationMessage:165,RemediationLink:133,SeverityLevel:10
s1,16384
{StackPolicyBody:165
{TemplateBody:20,StagesAvailable:168
[10
{Parameters:170,Description:37,Capabilities:46,CapabilitiesReason:10,ResourceTypes:87,Version:10,Metadata:10,DeclaredTransforms:174,ResourceIdentifierSummaries:175,Warnings:179
[171
{ParameterKey:10,DefaultValue:10,ParameterType:10,NoEcho:17,Description:37,ParameterConstraints:172
{AllowedValues:173
[10
[10
[176
{ResourceType:9,LogicalResourceIds:177,ResourceIdentifiers:178
[10;1,200
[74
{UnrecognizedResourceTypes:87
{OperationId:24
{Summaries:182,NextToken:37
[183
{StackId:10,StackName:10,ChangeSetId:20,ChangeSetName:24,ExecutionStatus:10,Status:10,StatusReason:10,CreationTime:16,Description:37,IncludeNestedStacks:17,ParentChangeSetId:20,RootChangeSetId:20,ImportExistingResources:17
{Exports:185,NextToken:37
[186
{ExportingStackId:10,Name:10,Value:10
{Summaries:188,NextToken:37
[189
{GeneratedTemplateId:9,GeneratedTemplateName:24,Status:10,StatusReason:9,CreationTime:16,LastUpdatedTime:16,NumberOfResources:80
{TargetType:10,TargetId:191,HookResults:192,NextToken:37
s1,1600
[193
{HookResultId:97,InvocationPoint:10,FailureMode:10,TypeName:64,TypeVersionId:24,TypeConfigurationVersionId:24,Status:10,HookStatusReason:37,InvokedAt:16,TargetType:10,TargetId:191,TypeArn:2,HookExecutionTarget:191
{Imports:195,NextToken:37
[10
{RelatedResources:197,NextToken:37
[198
{ResourceType:9,ResourceIdentifier:199,ManagedByStack:17
<10
{Resources:201,NextToken:37
[198
{ResourceScanSummaries:203,NextToken:37
[204
{ResourceScanId:10,Status:10,StatusReason:10,StartTime:16,EndTime:16,PercentageCompleted:86,ScanType:10
{Summaries:206,NextToken:37
[207
{StackId!:10,LogicalResourceId!:10,PhysicalResourceId:10,PhysicalResourceIdContext:109,ResourceType!:9,PropertyDifferences:111,StackResourceDriftStatus!:10,Timestamp!:16
{Summaries:209,NextToken:37
[210
{StackSetId:10,Region:10,Account:10,StackId:10,Status:10,StatusReason:10,StackInstanceStatus:100,OrganizationalUnitId:10,DriftStatus:10,LastDriftCheckTimestamp:16,LastOperationId:24
{StackRefactorActions!:212,NextToken:37
[213
{Action:10,Entity:10,PhysicalResourceId:10,ResourceIdentifier:10,Description:37,Detection:10,DetectionReason:10,TagResources:214,UntagResources:215,ResourceMapping:216
[48
[24
{Source!:217,Destination!:217
{StackName!:10,LogicalResourceId!:10
{StackRefactorSummaries!:219,NextToken:37
[220
{StackRefactorId:10,Description:37,ExecutionStatus:10,ExecutionStatusReason:10,Status:10,StatusReason:10
{StackResourceSummaries:222,NextToken:37
[223
{LogicalResourceId!:10,PhysicalResourceId:10,ResourceType!:9,LastUpdatedTimestamp!:16,ResourceStatus!:10,ResourceStatusReason:10,DriftInformation:224,ModuleInfo:60
{StackResourceDriftStatus!:10,LastCheckTimestamp:16
{Summaries:226,NextToken:37
[227
{OrganizationalUnitId:10,Regions:125
{Summaries:229,NextToken:37
[230
{Account:10,Region:10,Status:10,StatusReason:10,AccountGateResult:231,OrganizationalUnitId:10
{Status:10,StatusReason:10
{Summaries:233,NextToken:37
[234
{OperationId:24,Action:10,Status:10,CreationTimestamp:16,EndTimestamp:16,StatusReason:10,StatusDetails:134,OperationPreferences:128
{Summaries:236,NextToken:37
[237
{StackSetName:10,StackSetId:10,Description:37,Status:10,AutoDeployment:121,PermissionModel:10,DriftStatus:10,LastDriftCheckTimestamp:16,ManagedExecution:124
{StackSummaries:239,NextToken:37
[240
{StackId:10,StackName!:10,TemplateDescription:10,CreationTime!:16,LastUpdatedTime:16,DeletionTime:16,StackStatus!:10,StackStatusReason:10,ParentId:10,RootId:10,DriftInformation:241,LastOperations:141
{StackDriftStatus!:10,LastCheckTimestamp:16
{RegistrationTokenList:243,NextToken:37
[24
{TypeVersionSummaries:245,NextToken:37
[246
{Type:10,TypeName:11,VersionId:24,IsDefaultVersion:17,Arn:2,TimeCreated:16,Description:37,PublicVersionNumber:153
{TypeSummaries:248,NextToken:37
[249
{Type:10,TypeName:11,DefaultVersionId:24,TypeArn:2,LastUpdated:16,Description:37,PublisherId:84,OriginalTypeName:11,PublicVersionNumber:153,LatestPublicVersion:153,PublisherIdentity:10,PublisherName:91,IsActivated:17
{PublicTypeArn:2
{
{PublisherId:84
{RegistrationToken:24
{StackId:10,OperationId:10
{ConfigurationArn:2
{
{ResourceScanId:10
{
{TypeVersionArn:2
{GeneratedTemplateId:9
{StackId:10,OperationId:10
{OperationId:24
{OperationId:24
{StackId:10
{Parameters:266,Description:37,Capabilities:46,CapabilitiesReason:10,DeclaredTransforms:174
[267
{ParameterKey:10,DefaultValue:10,NoEcho:17,Description:37
=activateOrganizationsAccess 0
=activateType 1
=batchDescribeTypeConfigurations 3
=continueUpdateRollback 18
=createChangeSet 19
=createGeneratedTemplate 21
=createStack 22
=createStackInstances 23
=createStackRefactor 25
=createStackSet 26
=deactivateOrganizationsAccess 27
=deactivateType 28
=deleteChangeSet 29
=deleteStackInstances 30
=deleteStackSet 31
=deregisterType 32
=describeAccountLimits 33
=describeChangeSet 38
=describeChangeSetHooks 61
=describeEvents 67
=describeGeneratedTemplate 70
=describeOrganizationsAccess 82
=describePublisher 83
=describeResourceScan 85
=describeStackDriftDetectionStatus 92
=describeStackEvents 94
=describeStackInstance 98
=describeStackRefactor 101
=describeStackResource 103
=describeStackResourceDrifts 106
=describeStackResources 113
=describeStackSet 116
=describeStackSetOperation 126
=describeStacks 135
=describeType 143
=describeTypeRegistration 154
=detectStackDrift 155
=detectStackResourceDrift 156
=detectStackSetDrift 157
=estimateTemplateCost 158
=executeChangeSet 159
=getGeneratedTemplate 160
=getHookResult 161
=getStackPolicy 166
=getTemplate 167
=getTemplateSummary 169
=importStacksToStackSet 180
=listChangeSets 181
=listExports 184
=listGeneratedTemplates 187
=listHookResults 190
=listImports 194
=listResourceScanRelatedResources 196
=listResourceScanResources 200
=listResourceScans 202
=listStackInstanceResourceDrifts 205
=listStackInstances 208
=listStackRefactorActions 211
=listStackRefactors 218
=listStackResources 221
=listStackSetAutoDeploymentTargets 225
=listStackSetOperationResults 228
=listStackSetOperations 232
=listStackSets 235
=listStacks 238
=listTypeRegistrations 242
=listTypeVersions 244
=listTypes 247
=publishType 250
=recordHandlerProgress 251
=registerPublisher 252
=registerType 253
=rollbackStack 254
=setTypeConfiguration 255
=setTypeDefaultVersion 256
=startResourceScan 257
=stopStackSetOperation 258
=testType 259
=updateGeneratedTemplate 260
=updateStack 261
=updateStackInstances 262
=updateStackSet 263
=updateTerminationProtection 264
=validateTemplate 265
)~"},
{"cloudfront", R"~({Id:1,WebACLArn:1,ETag:1
s
{Id:1,WebACLArn:1,ETag:1
{Distribution:4,Location:1,ETag:1
{Id!:1,ARN!:1,Status!:1,LastModifiedTime!:5,InProgressInvalidationBatches!:6,DomainName!:1,ActiveTrustedSigners:7,ActiveTrustedKeyGroups:13,DistributionConfig!:16,AliasICPRecordals:90
t
n
{Enabled!:8,Quantity!:6,Items:9
?
[10
{AwsAccountNumber:1,KeyPairIds:11
{Quantity!:6,Items:12
[1
{Enabled!:8,Quantity!:6,Items:14
[15
{KeyGroupId:1,KeyPairIds:11
{CallerReference!:1,Aliases:17,DefaultRootObject:1,Origins!:19,OriginGroups:33,DefaultCacheBehavior!:42,CacheBehaviors:66,CustomErrorResponses:69,Comment!:1,Logging:72,PriceClass:1,Enabled!:8,ViewerCertificate:73,Restrictions:75,WebACLId:1,HttpVersion:1,IsIPV6Enabled:8,ContinuousDeploymentPolicyId:1,Staging:8,AnycastIpListId:1,TenantConfig:78,ConnectionMode:1,ViewerMtlsConfig:85,ConnectionFunctionAssociation:87,CacheTagConfig:89
{Quantity!:6,Items:18
[1
{Quantity!:6,Items!:20
[21;1
{Id!:1,DomainName!:1,OriginPath:1,CustomHeaders:22,S3OriginConfig:25,CustomOriginConfig:26,VpcOriginConfig:30,ConnectionAttempts:6,ConnectionTimeout:6,ResponseCompletionTimeout:6,OriginShield:31,OriginAccessControlId:1
{Quantity!:6,Items:23
[24
{HeaderName!:1,HeaderValue!:1
{OriginAccessIdentity!:1,OriginReadTimeout:6
{HTTPPort!:6,HTTPSPort!:6,OriginProtocolPolicy!:1,OriginSslProtocols:27,OriginReadTimeout:6,OriginKeepaliveTimeout:6,IpAddressType:1,OriginMtlsConfig:29
{Quantity!:6,Items!:28
[1
{ClientCertificateArn!:1
{VpcOriginId!:1,OwnerAccountId:1,OriginReadTimeout:6,OriginKeepaliveTimeout:6
{Enabled!:8,OriginShieldRegion:32
s1,32
{Quantity!:6,Items:34
[35
{Id!:1,FailoverCriteria!:36,Members!:39,SelectionCriteria:1
{StatusCodes!:37
{Quantity!:6,Items!:38
[6;1
{Quantity!:6,Items!:40
[41;2,2
{OriginId!:1
{TargetOriginId!:1,TrustedSigners:43,TrustedKeyGroups:45,ViewerProtocolPolicy!:1,AllowedMethods:47,SmoothStreaming:8,Compress:8,LambdaFunctionAssociations:50,FunctionAssociations:53,FieldLevelEncryptionId:1,RealtimeLogConfigArn:1,CachePolicyId:1,OriginRequestPolicyId:1,ResponseHeadersPolicyId:1,GrpcConfig:57,ForwardedValues:58,MinTTL:6,DefaultTTL:6,MaxTTL:6
{Enabled!:8,Quantity!:6,Items:44
[1
{Enabled!:8,Quantity!:6,Items:46
[1
{Quantity!:6,Items!:48,CachedMethods:49
[1
{Quantity!:6,Items!:48
{Quantity!:6,Items:51
[52
{LambdaFunctionARN!:1,EventType!:1,IncludeBody:8
{Quantity!:6,Items:54
[55
{FunctionARN!:56,EventType!:1
s0,108
{Enabled!:8
{QueryString!:8,Cookies!:59,Headers:62,QueryStringCacheKeys:64
{Forward!:1,WhitelistedNames:60
{Quantity!:6,Items:61
[1
{Quantity!:6,Items:63
[1
{Quantity!:6,Items:65
[1
{Quantity!:6,Items:67
[68
{PathPattern!:1,TargetOriginId!:1,TrustedSigners:43,TrustedKeyGroups:45,ViewerProtocolPolicy!:1,AllowedMethods:47,SmoothStreaming:8,Compress:8,LambdaFunctionAssociations:50,FunctionAssociations:53,FieldLevelEncryptionId:1,RealtimeLogConfigArn:1,CachePolicyId:1,OriginRequestPolicyId:1,ResponseHeadersPolicyId:1,GrpcConfig:57,ForwardedValues:58,MinTTL:6,DefaultTTL:6,MaxTTL:6
{Quantity!:6,Items:70
[71
{ErrorCode!:6,ResponsePagePath:1,ResponseCode:1,ErrorCachingMinTTL:6
{Enabled:8,IncludeCookies:8,Bucket:1,Prefix:1
{CloudFrontDefaultCertificate:8,IAMCertificateId:74,ACMCertificateArn:1,SSLSupportMethod:1,MinimumProtocolVersion:1,Certificate:1,CertificateSource:1
s0,32
{GeoRestriction!:76
{RestrictionType!:1,Quantity!:6,Items:77
[1
{ParameterDefinitions:79
[80
{Name!:81,Definition!:82
s1,128
{StringSchema:83
{Comment:1,DefaultValue:84,Required!:8
s1,256
{Mode:1,TrustStoreConfig:86
{TrustStoreId!:1,AdvertiseTrustStoreCaNames:8,IgnoreCertificateExpiry:8
{Id!:88
s1,64
{HeaderName!:1
[91
{CNAME:1,ICPRecordalStatus:1
{AnycastIpList:93,ETag:1
{Id!:1,Name!:88,Status!:1,Arn!:1,IpAddressType:1,IpamConfig:94,AnycastIps!:97,IpCount!:6,LastModifiedTime!:5
{Quantity!:6,IpamCidrConfigs!:95
[96
{Cidr!:1,IpamPoolArn!:1,AnycastIp:1,Status:1
[1
{CachePolicy:99,Location:1,ETag:1
{Id!:1,LastModifiedTime!:5,CachePolicyConfig!:100
{Comment:1,Name!:1,DefaultTTL:6,MaxTTL:6,MinTTL!:6,ParametersInCacheKeyAndForwardedToOrigin:101
{EnableAcceptEncodingGzip!:8,EnableAcceptEncodingBrotli:8,HeadersConfig!:102,CookiesConfig!:103,QueryStringsConfig!:104
{HeaderBehavior!:1,Headers:62
{CookieBehavior!:1,Cookies:60
{QueryStringBehavior!:1,QueryStrings:105
{Quantity!:6,Items:106
[1
{CloudFrontOriginAccessIdentity:108,Location:1,ETag:1
{Id!:1,S3CanonicalUserId!:1,CloudFrontOriginAccessIdentityConfig:109
{CallerReference!:1,Comment!:1
{ConnectionFunctionSummary:111,Location:1,ETag:1
{Name!:88,Id!:88,ConnectionFunctionConfig!:112,ConnectionFunctionArn!:1,Status!:1,Stage!:1,CreatedTime!:5,LastModifiedTime!:5
{Comment!:1,Runtime!:1,KeyValueStoreAssociations:113
{Quantity!:6,Items:114
[115
{KeyValueStoreARN!:116
s0,85
{ConnectionGroup:118,ETag:1
{Id:1,Name:1,Arn:1,CreatedTime:5,LastModifiedTime:5,Tags:119,Ipv6Enabled:8,RoutingEndpoint:1,AnycastIpListId:1,Status:1,Enabled:8,IsDefault:8
{Items:120
[121
{Key!:81,Value:122
s0,256
{ContinuousDeploymentPolicy:124,Location:1,ETag:1
{Id!:1,LastModifiedTime!:5,ContinuousDeploymentPolicyConfig!:125
{StagingDistributionDnsNames!:126,Enabled!:8,TrafficConfig:128
{Quantity!:6,Items:127
[1
{SingleWeightConfig:129,SingleHeaderConfig:132,Type!:1
{Weight!:130,SessionStickinessConfig:131
f
{IdleTTL!:6,MaximumTTL!:6
{Header!:1,Value!:1
{Distribution:4,Location:1,ETag:1
{DistributionTenant:135,ETag:1
{Id:1,DistributionId:1,Name:1,Arn:1,Domains:136,Tags:119,Customizations:138,Parameters:142,ConnectionGroupId:1,CreatedTime:5,LastModifiedTime:5,Enabled:8,Status:1
[137
{Domain!:1,Status:1
{WebAcl:139,Certificate:140,GeoRestrictions:141
{Action!:1,Arn:1
{Arn!:1
{RestrictionType!:1,Locations:77
[143
{Name!:81,Value!:84
{Distribution:4,Location:1,ETag:1
{FieldLevelEncryption:146,Location:1,ETag:1
{Id!:1,LastModifiedTime!:5,FieldLevelEncryptionConfig!:147
{CallerReference!:1,Comment:1,QueryArgProfileConfig:148,ContentTypeProfileConfig:152
{ForwardWhenQueryArgProfileIsUnknown!:8,QueryArgProfiles:149
{Quantity!:6,Items:150
[151
{QueryArg!:1,ProfileId!:1
{ForwardWhenContentTypeIsUnknown!:8,ContentTypeProfiles:153
{Quantity!:6,Items:154
[155
{Format!:1,ProfileId:1,ContentType!:1
{FieldLevelEncryptionProfile:157,Location:1,ETag:1
{Id!:1,LastModifiedTime!:5,FieldLevelEncryptionProfileConfig!:158
{Name!:1,CallerReference!:1,Comment:1,EncryptionEntities!:159
{Quantity!:6,Items:160
[161
{PublicKeyId!:1,ProviderId!:1,FieldPatterns!:162
{Quantity!:6,Items:163
[1
{FunctionSummary:165,Location:1,ETag:1
{Name!:88,Status:1,FunctionConfig!:112,FunctionMetadata!:166
{FunctionARN!:1,Stage:1,CreatedTime:5,LastModifiedTime!:5
{Location:1,Invalidation:168
{Id!:1,Status!:1,CreateTime!:5,InvalidationBatch!:169
{Paths!:170,CallerReference!:1
{Quantity!:6,Items:171
[1
{Location:1,Invalidation:168
{KeyGroup:174,Location:1,ETag:1
{Id!:1,LastModifiedTime!:5,KeyGroupConfig!:175
{Name!:1,Items!:176,Comment:1
[1
{KeyValueStore:178,ETag:1,Location:1
{Name!:1,Id!:1,Comment!:1,ARN!:1,Status:1,LastModifiedTime!:5
{MonitoringSubscription:180
{RealtimeMetricsSubscriptionConfig:181
{RealtimeMetricsSubscriptionStatus!:1
{OriginAccessControl:183,Location:1,ETag:1
{Id!:1,OriginAccessControlConfig:184
{Name!:1,Description:1,SigningProtocol!:1,SigningBehavior!:1,OriginAccessControlOriginType!:1
{OriginRequestPolicy:186,Location:1,ETag:1
{Id!:1,LastModifiedTime!:5,OriginRequestPolicyConfig!:187
{Comment:1,Name!:1,HeadersConfig!:188,CookiesConfig!:189,QueryStringsConfig!:190
{HeaderBehavior!:1,Headers:62
{CookieBehavior!:1,Cookies:60
{QueryStringBehavior!:1,QueryStrings:105
{PublicKey:192,Location:1,ETag:1
{Id!:1,CreatedTime!:5,PublicKeyConfig!:193
{CallerReference!:1,Name!:1,EncodedKey!:1,Comment:1
{RealtimeLogConfig:195
{ARN!:1,Name!:1,SamplingRate!:6,EndPoints!:196,Fields!:199
[197
{StreamType!:1,KinesisStreamConfig:198
{RoleARN!:1,StreamARN!:1
[1
{ResponseHeadersPolicy:201,Location:1,ETag:1
{Id!:1,LastModifiedTime!:5,ResponseHeadersPolicyConfig!:202
{Comment:1,Name!:1,CorsConfig:203,SecurityHeadersConfig:212,ServerTimingHeadersConfig:219,CustomHeadersConfig:221,RemoveHeadersConfig:224
{AccessControlAllowOrigins!:204,AccessControlAllowHeaders!:206,AccessControlAllowMethods!:208,AccessControlAllowCredentials!:8,AccessControlExposeHeaders:210,AccessControlMaxAgeSec:6,OriginOverride!:8
{Quantity!:6,Items!:205
[1
{Quantity!:6,Items!:207
[1
{Quantity!:6,Items!:209
[1
{Quantity!:6,Items:211
[1
{XSSProtection:213,FrameOptions:214,ReferrerPolicy:215,ContentSecurityPolicy:216,ContentTypeOptions:217,StrictTransportSecurity:218
{Override!:8,Protection!:8,ModeBlock:8,ReportUri:1
{Override!:8,FrameOption!:1
{Override!:8,ReferrerPolicy!:1
{Override!:8,ContentSecurityPolicy!:1
{Override!:8
{Override!:8,IncludeSubdomains:8,Preload:8,AccessControlMaxAgeSec!:6
{Enabled!:8,SamplingRate:220
f0.0,100.0
{Quantity!:6,Items:222
[223
{Header!:1,Value!:1,Override!:8
{Quantity!:6,Items:225
[226
{Header!:1
{StreamingDistribution:228,Location:1,ETag:1
{Id!:1,ARN!:1,Status!:1,LastModifiedTime:5,DomainName!:1,ActiveTrustedSigners!:7,StreamingDistributionConfig!:229
{CallerReference!:1,S3Origin!:230,Aliases:17,Comment!:1,Logging:231,TrustedSigners!:43,PriceClass:1,Enabled!:8
{DomainName!:1,OriginAccessIdentity!:1
{Enabled!:8,Bucket!:1,Prefix!:1
{StreamingDistribution:228,Location:1,ETag:1
{TrustStore:234,ETag:1
{Id:1,Arn:1,Name:1,Status:1,NumberOfCaCertificates:6,LastModifiedTime:5,Reason:1,UseClientCertificateOCSPEndpoint:8
{VpcOrigin:236,Location:1,ETag:1
{Id!:1,Arn!:1,AccountId:1,Status!:1,CreatedTime!:5,LastModifiedTime!:5,VpcOriginEndpointConfig!:237
{Name!:1,Arn!:1,HTTPPort!:6,HTTPSPort!:6,OriginProtocolPolicy!:1,OriginSslProtocols:27
{
{VpcOrigin:236,ETag:1
{ConnectionFunctionSummary:111,ETag:1
{FunctionSummary:165,ETag:1
{KeyValueStore:178,ETag:1
{Id:1,ETag:1
{Id:1,ETag:1
{AnycastIpList:93,ETag:1
{CachePolicy:99,ETag:1
{CachePolicyConfig:100,ETag:1
{CloudFrontOriginAccessIdentity:108,ETag:1
{CloudFrontOriginAccessIdentityConfig:109,ETag:1
{ConnectionFunctionCode:251,ETag:1,ContentType:1
b1,40960
{ConnectionGroup:118,ETag:1
{ConnectionGroup:118,ETag:1
{ContinuousDeploymentPolicy:124,ETag:1
{ContinuousDeploymentPolicyConfig:125,ETag:1
{Distribution:4,ETag:1
{DistributionConfig:16,ETag:1
{DistributionTenant:135,ETag:1
{DistributionTenant:135,ETag:1
{FieldLevelEncryption:146,ETag:1
{FieldLevelEncryptionConfig:147,ETag:1
{FieldLevelEncryptionProfile:157,ETag:1
{FieldLevelEncryptionProfileConfig:158,ETag:1
{FunctionCode:251,ETag:1,ContentType:1
{Invalidation:168
{Invalidation:168
{KeyGroup:174,ETag:1
{KeyGroupConfig:175,ETag:1
{ManagedCertificateDetails:270
{CertificateArn:1,CertificateStatus:1,ValidationTokenHost:1,ValidationTokenDetails:271
[272
{Domain!:1,RedirectTo:1,RedirectFrom:1
{MonitoringSubscription:180
{OriginAccessControl:183,ETag:1
{OriginAccessControlConfig:184,ETag:1
{OriginRequestPolicy:186,ETag:1
{OriginRequestPolicyConfig:187,ETag:1
{PublicKey:192,ETag:1
{PublicKeyConfig:193,ETag:1
{RealtimeLogConfig:195
{ResourceArn:1,PolicyDocument:1
{ResponseHeadersPolicy:201,ETag:1
{ResponseHeadersPolicyConfig:202,ETag:1
{StreamingDistribution:228,ETag:1
{StreamingDistributionConfig:229,ETag:1
{TrustStore:234,ETag:1
{VpcOrigin:236,ETag:1
{AnycastIpLists:289
{Items:290,Marker!:1,NextMarker:1,MaxItems!:6,IsTruncated!:8,Quantity!:6
[291
{Id!:1,Name!:88,Status!:1,Arn!:1,IpCount!:6,LastModifiedTime!:5,IpAddressType:1,ETag:1,IpamConfig:94
{CachePolicyList:293
{NextMarker:1,MaxItems!:6,Quantity!:6,Items:294
[295
{Type!:1,CachePolicy!:99
{CloudFrontOriginAccessIdentityList:297
{Marker!:1,NextMarker:1,MaxItems!:6,IsTruncated!:8,Quantity!:6,Items:298
[299
{Id!:1,S3CanonicalUserId!:1,Comment!:1
{ConflictingAliasesList:301
{NextMarker:1,MaxItems:6,Quantity:6,Items:302
[303
{Alias:1,DistributionId:1,AccountId:1
{NextMarker:1,ConnectionFunctions:305
[111
{NextMarker:1,ConnectionGroups:307
[308
{Id!:1,Name!:1,Arn!:1,RoutingEndpoint!:1,CreatedTime!:5,LastModifiedTime!:5,ETag!:1,AnycastIpListId:1,Enabled:8,Status:1,IsDefault:8
{ContinuousDeploymentPolicyList:310
{NextMarker:1,MaxItems!:6,Quantity!:6,Items:311
[312
{ContinuousDeploymentPolicy!:124
{NextMarker:1,DistributionTenantList:314
[315
{Id!:1,DistributionId!:1,Name!:1,Arn!:1,Domains!:136,ConnectionGroupId:1,Customizations:138,CreatedTime!:5,LastModifiedTime!:5,ETag!:1,Enabled:8,Status:1
{NextMarker:1,DistributionTenantList:314
{DistributionList:318
{Marker!:1,NextMarker:1,MaxItems!:6,IsTruncated!:8,Quantity!:6,Items:319
[320
{Id!:1,ARN!:1,ETag:1,Status!:1,LastModifiedTime!:5,DomainName!:1,Aliases!:17,Origins!:19,OriginGroups:33,DefaultCacheBehavior!:42,CacheBehaviors!:66,CustomErrorResponses!:69,Comment!:1,PriceClass!:1,Enabled!:8,ViewerCertificate!:73,Restrictions!:75,WebACLId!:1,HttpVersion!:1,IsIPV6Enabled!:8,AliasICPRecordals:90,Staging!:8,ConnectionMode:1,AnycastIpListId:1,ViewerMtlsConfig:85,ConnectionFunctionAssociation:87
{DistributionList:318
{DistributionIdList:323
{Marker!:1,NextMarker:1,MaxItems!:6,IsTruncated!:8,Quantity!:6,Items:324
[1
{DistributionList:318
{DistributionList:318
{DistributionIdList:323
{DistributionIdList:323
{DistributionList:330
{Marker!:1,NextMarker:1,MaxItems!:6,IsTruncated!:8,Quantity!:6,Items:331
[332
{DistributionId!:1,OwnerAccountId!:1
{DistributionList:318
{DistributionIdList:323
{DistributionList:318
{DistributionIdList:323
{DistributionList:318
{DomainConflicts:339,NextMarker:1
[340
{Domain!:1,ResourceType!:1,ResourceId!:1,AccountId!:1
{FieldLevelEncryptionList:342
{NextMarker:1,MaxItems!:6,Quantity!:6,Items:343
[344
{Id!:1,LastModifiedTime!:5,Comment:1,QueryArgProfileConfig:148,ContentTypeProfileConfig:152
{FieldLevelEncryptionProfileList:346
{NextMarker:1,MaxItems!:6,Quantity!:6,Items:347
[348
{Id!:1,LastModifiedTime!:5,Name!:1,EncryptionEntities!:159,Comment:1
{FunctionList:350
{NextMarker:1,MaxItems!:6,Quantity!:6,Items:351
[165
{InvalidationList:353
{Marker!:1,NextMarker:1,MaxItems!:6,IsTruncated!:8,Quantity!:6,Items:354
[355
{Id!:1,CreateTime!:5,Status!:1
{InvalidationList:353
{KeyGroupList:358
{NextMarker:1,MaxItems!:6,Quantity!:6,Items:359
[360
{KeyGroup!:174
{KeyValueStoreList:362
{NextMarker:1,MaxItems!:6,Quantity!:6,Items:363
[178
{OriginAccessControlList:365
{Marker!:1,NextMarker:1,MaxItems!:6,IsTruncated!:8,Quantity!:6,Items:366
[367
{Id!:1,Description!:1,Name!:1,SigningProtocol!:1,SigningBehavior!:1,OriginAccessControlOriginType!:1
{OriginRequestPolicyList:369
{NextMarker:1,MaxItems!:6,Quantity!:6,Items:370
[371
{Type!:1,OriginRequestPolicy!:186
{PublicKeyList:373
{NextMarker:1,MaxItems!:6,Quantity!:6,Items:374
[375
{Id!:1,Name!:1,CreatedTime!:5,EncodedKey!:1,Comment:1
{RealtimeLogConfigs:377
{MaxItems!:6,Items:378,IsTruncated!:8,Marker!:1,NextMarker:1
[195
{ResponseHeadersPolicyList:380
{NextMarker:1,MaxItems!:6,Quantity!:6,Items:381
[382
{Type!:1,ResponseHeadersPolicy!:201
{StreamingDistributionList:384
{Marker!:1,NextMarker:1,MaxItems!:6,IsTruncated!:8,Quantity!:6,Items:385
[386
{Id!:1,ARN!:1,Status!:1,LastModifiedTime!:5,DomainName!:1,S3Origin!:230,Aliases!:17,TrustedSigners!:43,Comment!:1,PriceClass!:1,Enabled!:8
{Tags!:119
{NextMarker:1,TrustStoreList:389
[390
{Id!:1,Arn!:1,Name!:1,Status!:1,NumberOfCaCertificates!:6,LastModifiedTime!:5,Reason:1,ETag!:1
{VpcOriginList:392
{Marker!:1,NextMarker:1,MaxItems!:6,IsTruncated!:8,Quantity!:6,Items:393
[394
{Id!:1,Name!:1,Status!:1,CreatedTime!:5,LastModifiedTime!:5,Arn!:1,AccountId:1,OriginEndpointArn!:1
{ConnectionFunctionSummary:111
{FunctionSummary:165
{ResourceArn:1
{ConnectionFunctionTestResult:399
{ConnectionFunctionSummary:111,ComputeUtilization:1,ConnectionFunctionExecutionLogs:400,ConnectionFunctionErrorMessage:1,ConnectionFunctionOutput:1
[1
{TestResult:402
{FunctionSummary:165,ComputeUtilization:1,FunctionExecutionLogs:400,FunctionErrorMessage:1,FunctionOutput:1
{AnycastIpList:93,ETag:1
{CachePolicy:99,ETag:1
{CloudFrontOriginAccessIdentity:108,ETag:1
{ConnectionFunctionSummary:111,ETag:1
{ConnectionGroup:118,ETag:1
{ContinuousDeploymentPolicy:124,ETag:1
{Distribution:4,ETag:1
{DistributionTenant:135,ETag:1
{Distribution:4,ETag:1
{Domain:1,ResourceId:1,ETag:1
{FieldLevelEncryption:146,ETag:1
{FieldLevelEncryptionProfile:157,ETag:1
{FunctionSummary:165,ETag:1
{KeyGroup:174,ETag:1
{KeyValueStore:178,ETag:1
{OriginAccessControl:183,ETag:1
{OriginRequestPolicy:186,ETag:1
{PublicKey:192,ETag:1
{RealtimeLogConfig:195
{ResponseHeadersPolicy:201,ETag:1
{StreamingDistribution:228,ETag:1
{TrustStore:234,ETag:1
{VpcOrigin:236,ETag:1
{DnsConfigurationList:427
[428
{Domain!:1,Status!:1,Reason:1
=associateDistributionTenantWebACL 0
=associateDistributionWebACL 2
=copyDistribution 3
=createAnycastIpList 92
=createCachePolicy 98
=createCloudFrontOriginAccessIdentity 107
=createConnectionFunction 110
=createConnectionGroup 117
=createContinuousDeploymentPolicy 123
=createDistribution 133
=createDistributionTenant 134
=createDistributionWithTags 144
=createFieldLevelEncryptionConfig 145
=createFieldLevelEncryptionProfile 156
=createFunction 164
=createInvalidation 167
=createInvalidationForDistributionTenant 172
=createKeyGroup 173
=createKeyValueStore 177
=createMonitoringSubscription 179
=createOriginAccessControl 182
=createOriginRequestPolicy 185
=createPublicKey 191
=createRealtimeLogConfig 194
=createResponseHeadersPolicy 200
=createStreamingDistribution 227
=createStreamingDistributionWithTags 232
=createTrustStore 233
=createVpcOrigin 235
=deleteMonitoringSubscription 238
=deleteVpcOrigin 239
=describeConnectionFunction 240
=describeFunction 241
=describeKeyValueStore 242
=disassociateDistributionTenantWebACL 243
=disassociateDistributionWebACL 244
=getAnycastIpList 245
=getCachePolicy 246
=getCachePolicyConfig 247
=getCloudFrontOriginAccessIdentity 248
=getCloudFrontOriginAccessIdentityConfig 249
=getConnectionFunction 250
=getConnectionGroup 252
=getConnectionGroupByRoutingEndpoint 253
=getContinuousDeploymentPolicy 254
=getContinuousDeploymentPolicyConfig 255
=getDistribution 256
=getDistributionConfig 257
=getDistributionTenant 258
=getDistributionTenantByDomain 259
=getFieldLevelEncryption 260
=getFieldLevelEncryptionConfig 261
=getFieldLevelEncryptionProfile 262
=getFieldLevelEncryptionProfileConfig 263
=getFunction 264
=getInvalidation 265
=getInvalidationForDistributionTenant 266
=getKeyGroup 267
=getKeyGroupConfig 268
=getManagedCertificateDetails 269
=getMonitoringSubscription 273
=getOriginAccessControl 274
=getOriginAccessControlConfig 275
=getOriginRequestPolicy 276
=getOriginRequestPolicyConfig 277
=getPublicKey 278
=getPublicKeyConfig 279
=getRealtimeLogConfig 280
=getResourcePolicy 281
=getResponseHeadersPolicy 282
=getResponseHeadersPolicyConfig 283
=getStreamingDistribution 284
=getStreamingDistributionConfig 285
=getTrustStore 286
=getVpcOrigin 287
=listAnycastIpLists 288
=listCachePolicies 292
=listCloudFrontOriginAccessIdentities 296
=listConflictingAliases 300
=listConnectionFunctions 304
=listConnectionGroups 306
=listContinuousDeploymentPolicies 309
=listDistributionTenants 313
=listDistributionTenantsByCustomization 316
=listDistributions 317
=listDistributionsByAnycastIpListId 321
=listDistributionsByCachePolicyId 322
=listDistributionsByConnectionFunction 325
=listDistributionsByConnectionMode 326
=listDistributionsByKeyGroup 327
=listDistributionsByOriginRequestPolicyId 328
=listDistributionsByOwnedResource 329
=listDistributionsByRealtimeLogConfig 333
=listDistributionsByResponseHeadersPolicyId 334
=listDistributionsByTrustStore 335
=listDistributionsByVpcOriginId 336
=listDistributionsByWebACLId 337
=listDomainConflicts 338
=listFieldLevelEncryptionConfigs 341
=listFieldLevelEncryptionProfiles 345
=listFunctions 349
=listInvalidations 352
=listInvalidationsForDistributionTenant 356
=listKeyGroups 357
=listKeyValueStores 361
=listOriginAccessControls 364
=listOriginRequestPolicies 368
=listPublicKeys 372
=listRealtimeLogConfigs 376
=listResponseHeadersPolicies 379
=listStreamingDistributions 383
=listTagsForResource 387
=listTrustStores 388
=listVpcOrigins 391
=publishConnectionFunction 395
=publishFunction 396
=putResourcePolicy 397
=testConnectionFunction 398
=testFunction 401
=updateAnycastIpList 403
=updateCachePolicy 404
=updateCloudFrontOriginAccessIdentity 405
=updateConnectionFunction 406
=updateConnectionGroup 407
=updateContinuousDeploymentPolicy 408
=updateDistribution 409
=updateDistributionTenant 410
=updateDistributionWithStagingConfig 411
=updateDomainAssociation 412
=updateFieldLevelEncryptionConfig 413
=updateFieldLevelEncryptionProfile 414
=updateFunction 415
=updateKeyGroup 416
=updateKeyValueStore 417
=updateOriginAccessControl 418
=updateOriginRequestPolicy 419
=updatePublicKey 420
=updateRealtimeLogConfig 421
=updateResponseHeadersPolicy 422
=updateStreamingDistribution 423
=updateTrustStore 424
=updateVpcOrigin 425
=verifyDnsConfiguration 426
)~"},
{"cloudtrail", R"~({
{QueryId!:2,QueryStatus!:3,EventDataStoreOwnerAccountId:4
s36,36
s
s12,16
{ChannelArn:6,Name:7,Source:8,Destinations:9,Tags:12
s3,256
s3,128
s1,256
[10;1,200
{Type!:3,Location!:11
s3,1024
[13;,200
{Key!:14,Value:8
s1,128
{DashboardArn:3,Name:7,Type:3,Widgets:16,TagsList:12,RefreshSchedule:22,TerminationProtectionEnabled:25
[17
{QueryAlias:8,QueryStatement:18,QueryParameters:19,ViewProperties:21
s1,10000
[20;1,10
s1,1024
<14
{Frequency:23,Status:3,TimeOfDay:3
{Unit:3,Value:24
n
?
{EventDataStoreArn:6,Name:7,Status:3,AdvancedEventSelectors:27,MultiRegionEnabled:25,OrganizationEnabled:25,RetentionPeriod:35,TerminationProtectionEnabled:25,TagsList:12,CreatedTimestamp:36,UpdatedTimestamp:36,KmsKeyId:37,BillingMode:3
[28
{Name:29,FieldSelectors!:30
s0,1000
[31;1
{Field!:32,Equals:33,StartsWith:33,EndsWith:33,NotEquals:33,NotStartsWith:33,NotEndsWith:33
s1,1000
[34;1
s1,2048
n7,3653
t
s1,350
{Name:3,S3BucketName:3,S3KeyPrefix:3,SnsTopicName:3,SnsTopicARN:3,IncludeGlobalServiceEvents:25,IsMultiRegionTrail:25,TrailARN:3,LogFileValidationEnabled:25,CloudWatchLogsLogGroupArn:3,CloudWatchLogsRoleArn:3,KmsKeyId:3,IsOrganizationTrail:25
{
{
{
{
{
{
{QueryId:2,QueryString:18,QueryStatus:3,QueryStatistics:46,ErrorMessage:47,DeliveryS3Uri:48,DeliveryStatus:3,Prompt:49,EventDataStoreOwnerAccountId:4
{EventsMatched:24,EventsScanned:24,BytesScanned:24,ExecutionTimeInMillis:24,CreationTime:36
s4,1000
s,1024
s3,500
{TrailList:51
[52
{Name:3,S3BucketName:3,S3KeyPrefix:3,SnsTopicName:3,SnsTopicARN:3,IncludeGlobalServiceEvents:25,IsMultiRegionTrail:25,HomeRegion:3,TrailARN:3,LogFileValidationEnabled:25,CloudWatchLogsLogGroupArn:3,CloudWatchLogsRoleArn:3,KmsKeyId:3,HasCustomEventSelectors:25,HasInsightSelectors:25,IsOrganizationTrail:25
{EventDataStoreArn:6,FederationStatus:3
{EventDataStoreArn:6,FederationStatus:3,FederationRoleArn:55
s3,125
{QueryStatement:18,QueryAlias:8,EventDataStoreOwnerAccountId:4
{ChannelArn:6,Name:7,Source:8,SourceConfig:58,Destinations:9,IngestionStatus:59
{ApplyToAllRegions:25,AdvancedEventSelectors:27
{LatestIngestionSuccessTime:36,LatestIngestionSuccessEventID:2,LatestIngestionErrorCode:47,LatestIngestionAttemptTime:36,LatestIngestionAttemptEventID:2
{DashboardArn:3,Type:3,Status:3,Widgets:16,RefreshSchedule:22,CreatedTimestamp:36,UpdatedTimestamp:36,LastRefreshId:61,LastRefreshFailureReason:47,TerminationProtectionEnabled:25
s10,20
{TrailARN:3,EventDataStoreArn:6,MaxEventSize:3,ContextKeySelectors:63,AggregationConfigurations:66
[64;,2
{Type!:3,Equals!:65
[14;1,50
[67;,1
{Templates!:68,EventCategory!:3
[3;1,50
{EventDataStoreArn:6,Name:7,Status:3,AdvancedEventSelectors:27,MultiRegionEnabled:25,OrganizationEnabled:25,RetentionPeriod:35,TerminationProtectionEnabled:25,CreatedTimestamp:36,UpdatedTimestamp:36,KmsKeyId:37,BillingMode:3,FederationStatus:3,FederationRoleArn:55,PartitionKeys:70
[71;,2
{Name!:72,Type!:73
s1,255
s0,255
{TrailARN:3,EventSelectors:75,AdvancedEventSelectors:27
[76
{ReadWriteType:3,IncludeManagementEvents:25,DataResources:77,ExcludeManagementEventSources:80
[78
{Type:3,Values:79
[3
[3
{ImportId:2,Destinations:82,ImportSource:83,StartEventTime:36,EndEventTime:36,ImportStatus:3,CreatedTimestamp:36,UpdatedTimestamp:36,ImportStatistics:85
[6;1,1
{S3!:84
{S3LocationUri!:3,S3BucketRegion!:3,S3BucketAccessRoleArn!:3
{PrefixesFound:24,PrefixesCompleted:24,FilesCompleted:24,EventsCompleted:24,FailedEntries:24
{TrailARN:3,InsightSelectors:87,EventDataStoreArn:6,InsightsDestination:6
[88
{InsightType:3,EventCategories:89
[3
{QueryStatus:3,QueryStatistics:91,QueryResultRows:92,NextToken:47,ErrorMessage:47
{ResultsCount:24,TotalResultsCount:24,BytesScanned:24
[93
[94
<3
{ResourceArn:6,ResourcePolicy:96,DelegatedAdminResourcePolicy:96
s1,8192
{Trail:52
{IsLogging:25,LatestDeliveryError:3,LatestNotificationError:3,LatestDeliveryTime:36,LatestNotificationTime:36,StartLoggingTime:36,StopLoggingTime:36,LatestCloudWatchLogsDeliveryError:3,LatestCloudWatchLogsDeliveryTime:36,LatestDigestDeliveryTime:36,LatestDigestDeliveryError:3,LatestDeliveryAttemptTime:3,LatestNotificationAttemptTime:3,LatestNotificationAttemptSucceeded:3,LatestDeliveryAttemptSucceeded:3,TimeLoggingStarted:3,TimeLoggingStopped:3
{Channels:100,NextToken:47
[101
{ChannelArn:6,Name:7
{Dashboards:103,NextToken:47
[104
{DashboardArn:3,Type:3
{EventDataStores:106,NextToken:47
[107
{EventDataStoreArn:6,Name:7,TerminationProtectionEnabled:25,Status:3,AdvancedEventSelectors:27,MultiRegionEnabled:25,OrganizationEnabled:25,RetentionPeriod:35,CreatedTimestamp:36,UpdatedTimestamp:36
{Failures:109,NextToken:47
[110
{Location:3,Status:3,ErrorType:3,ErrorMessage:3,LastUpdatedTime:36
{Imports:112,NextToken:47
[113
{ImportId:2,ImportStatus:3,Destinations:82,CreatedTimestamp:36,UpdatedTimestamp:36
{Events:115,NextToken:47
[116
{EventId:3,EventName:3,ReadOnly:3,AccessKeyId:3,EventTime:36,EventSource:3,Username:3,Resources:117,CloudTrailEvent:3
[118
{ResourceType:3,ResourceName:3
{TrailARN:3,EventSource:120,EventName:121,InsightType:3,ErrorCode:121,Timestamps:122,Values:123,NextToken:125
s,256
s,128
[36
[124
f
s1,5000
{PublicKeyList:127,NextToken:3
[128
{Value:129,ValidityStartTime:36,ValidityEndTime:36,Fingerprint:3
b
{Queries:131,NextToken:47
[132
{QueryId:2,QueryStatus:3,CreationTime:36
{ResourceTagList:134,NextToken:3
[135
{ResourceId:3,TagsList:12
{Trails:137,NextToken:3
[138
{TrailARN:3,Name:3,HomeRegion:3
{Events:115,NextToken:3
{TrailARN:3,EventDataStoreArn:6,MaxEventSize:3,ContextKeySelectors:63,AggregationConfigurations:66
{TrailARN:3,EventSelectors:75,AdvancedEventSelectors:27
{TrailARN:3,InsightSelectors:87,EventDataStoreArn:6,InsightsDestination:6
{ResourceArn:6,ResourcePolicy:96,DelegatedAdminResourcePolicy:96
{
{
{EventDataStoreArn:6,Name:7,Status:3,AdvancedEventSelectors:27,MultiRegionEnabled:25,OrganizationEnabled:25,RetentionPeriod:35,TerminationProtectionEnabled:25,CreatedTimestamp:36,UpdatedTimestamp:36,KmsKeyId:37,BillingMode:3
{SearchResults:148,NextToken:47
[149
{Name:3,Description:3,SQL:3,Relevance:124
{RefreshId:61
{
{ImportId:2,Destinations:82,ImportSource:83,StartEventTime:36,EndEventTime:36,ImportStatus:3,CreatedTimestamp:36,UpdatedTimestamp:36
{
{QueryId:2,EventDataStoreOwnerAccountId:4
{
{ImportId:2,ImportSource:83,Destinations:82,ImportStatus:3,CreatedTimestamp:36,UpdatedTimestamp:36,StartEventTime:36,EndEventTime:36,ImportStatistics:85
{
{ChannelArn:6,Name:7,Source:8,Destinations:9
{DashboardArn:3,Name:7,Type:3,Widgets:16,RefreshSchedule:22,TerminationProtectionEnabled:25,CreatedTimestamp:36,UpdatedTimestamp:36
{EventDataStoreArn:6,Name:7,Status:3,AdvancedEventSelectors:27,MultiRegionEnabled:25,OrganizationEnabled:25,RetentionPeriod:35,TerminationProtectionEnabled:25,CreatedTimestamp:36,UpdatedTimestamp:36,KmsKeyId:37,BillingMode:3,FederationStatus:3,FederationRoleArn:55
{Name:3,S3BucketName:3,S3KeyPrefix:3,SnsTopicName:3,SnsTopicARN:3,IncludeGlobalServiceEvents:25,IsMultiRegionTrail:25,TrailARN:3,LogFileValidationEnabled:25,CloudWatchLogsLogGroupArn:3,CloudWatchLogsRoleArn:3,KmsKeyId:3,IsOrganizationTrail:25
=addTags 0
=cancelQuery 1
=createChannel 5
=createDashboard 15
=createEventDataStore 26
=createTrail 38
=deleteChannel 39
=deleteDashboard 40
=deleteEventDataStore 41
=deleteResourcePolicy 42
=deleteTrail 43
=deregisterOrganizationDelegatedAdmin 44
=describeQuery 45
=describeTrails 50
=disableFederation 53
=enableFederation 54
=generateQuery 56
=getChannel 57
=getDashboard 60
=getEventConfiguration 62
=getEventDataStore 69
=getEventSelectors 74
=getImport 81
=getInsightSelectors 86
=getQueryResults 90
=getResourcePolicy 95
=getTrail 97
=getTrailStatus 98
=listChannels 99
=listDashboards 102
=listEventDataStores 105
=listImportFailures 108
=listImports 111
=listInsightsData 114
=listInsightsMetricData 119
=listPublicKeys 126
=listQueries 130
=listTags 133
=listTrails 136
=lookupEvents 139
=putEventConfiguration 140
=putEventSelectors 141
=putInsightSelectors 142
=putResourcePolicy 143
=registerOrganizationDelegatedAdmin 144
=removeTags 145
=restoreEventDataStore 146
=searchSampleQueries 147
=startDashboardRefresh 150
=startEventDataStoreIngestion 151
=startImport 152
=startLogging 153
=startQuery 154
=stopEventDataStoreIngestion 155
=stopImport 156
=stopLogging 157
=updateChannel 158
=updateDashboard 159
=updateEventDataStore 160
=updateTrail 161
)~"},
{"cloudwatch", R"~({
{
{Failures:3
[4
{FailureResource:5,ExceptionType:5,FailureCode:5,FailureDescription:5
s
{
{AlarmContributors!:8,NextToken:5
[9
{ContributorId!:10,ContributorAttributes!:11,StateReason!:13,StateTransitionedTimestamp:14
s1,16
<12;0,150
s1,1024
s0,1023
t
{AlarmHistoryItems:16,NextToken:5
[17
{AlarmName:18,AlarmContributorId:10,AlarmType:5,Timestamp:14,HistoryItemType:5,HistorySummary:18,HistoryData:19,AlarmContributorAttributes:11
s1,255
s1,4095
{CompositeAlarms:21,MetricAlarms:30,NextToken:5
[22
{ActionsEnabled:23,AlarmActions:24,AlarmArn:25,AlarmConfigurationUpdatedTimestamp:14,AlarmDescription:26,AlarmName:18,AlarmRule:27,InsufficientDataActions:24,OKActions:24,StateReason:13,StateReasonData:28,StateUpdatedTimestamp:14,StateValue:5,StateTransitionedTimestamp:14,ActionsSuppressedBy:5,ActionsSuppressedReason:26,ActionsSuppressor:25,ActionsSuppressorWaitPeriod:29,ActionsSuppressorExtensionPeriod:29
?
[12;,5
s1,1600
s0,1024
s1,10240
s0,4000
n
[31
{AlarmName:18,AlarmArn:25,AlarmDescription:26,AlarmConfigurationUpdatedTimestamp:14,ActionsEnabled:23,OKActions:24,AlarmActions:24,InsufficientDataActions:24,StateValue:5,StateReason:13,StateReasonData:28,StateUpdatedTimestamp:14,MetricName:18,Namespace:18,Statistic:5,ExtendedStatistic:5,Dimensions:32,Period:34,Unit:5,EvaluationPeriods:34,DatapointsToAlarm:34,Threshold:35,ComparisonOperator:5,TreatMissingData:18,EvaluateLowSampleCountPercentile:18,Metrics:36,ThresholdMetricId:18,EvaluationState:5,StateTransitionedTimestamp:14,EvaluationCriteria:41,EvaluationInterval:45
[33;,30
{Name!:18,Value!:12
n1
f
[37
{Id!:18,MetricStat:38,Expression:40,Label:5,ReturnData:23,Period:34,AccountId:18
{Metric!:39,Period!:34,Stat!:5,Unit:5
{Namespace:18,MetricName:18,Dimensions:32
s1,2048
{PromQLCriteria:42
{Query!:43,PendingPeriod:44,RecoveryPeriod:44
s1,10000
n0,86400
n10,3600
{MetricAlarms:30
{AnomalyDetectors:48,NextToken:5
[49
{Namespace:18,MetricName:18,Dimensions:32,Stat:50,Configuration:51,StateValue:5,MetricCharacteristics:54,SingleMetricAnomalyDetector:55,MetricMathAnomalyDetector:56
s,50
{ExcludedTimeRanges:52,MetricTimezone:50
[53
{StartTime!:14,EndTime!:14
{PeriodicSpikes:23
{AccountId:18,Namespace:18,MetricName:18,Dimensions:32,Stat:50
{MetricDataQueries:36
{NextToken:5,InsightRules:58
[59
{Name!:60,State!:61,Schema!:5,Definition!:62,ManagedRule:23,ApplyOnTransformedLogs:23
s1,128
s1,32
s1,8192
{Failures:3
{Failures:3
{Name:18,AlarmMuteRuleArn:25,Description:26,Rule:66,MuteTargets:70,StartDate:14,ExpireDate:14,Status:5,LastUpdatedTimestamp:14,MuteType:5
{Schedule!:67
{Expression!:68,Duration!:69,Timezone:69
s1,256
s1,50
{AlarmNames!:71
[18;,100
{DashboardArn:5,DashboardBody:5,DashboardName:5
{KeyLabels:74,AggregationStatistic:5,AggregateValue:35,ApproximateUniqueCount:29,Contributors:75,MetricDatapoints:80
[5
[76
{Keys!:77,ApproximateAggregateValue!:35,Datapoints!:78
[5
[79
{Timestamp!:14,ApproximateValue!:35
[81
{Timestamp!:14,UniqueContributors:35,MaxContributorValue:35,SampleCount:35,Average:35,Sum:35,Minimum:35,Maximum:35
{MetricDataResults:83,NextToken:5,Messages:87
[84
{Id:18,Label:5,Timestamps:85,Values:86,StatusCode:5,Messages:87
[14
[35
[88
{Code:5,Value:5
{Label:5,Datapoints:90
[91
{Timestamp:14,SampleCount:35,Average:35,Sum:35,Minimum:35,Maximum:35,Unit:5,ExtendedStatistics:92
<35
{Arn:12,Name:18,IncludeFilters:94,ExcludeFilters:94,FirehoseArn:12,RoleArn:12,State:5,CreationDate:14,LastUpdateDate:14,OutputFormat:18,StatisticsConfigurations:97,IncludeLinkedAccountsMetrics:23
[95
{Namespace:18,MetricNames:96
[18
[98
{IncludeMetrics!:99,AdditionalStatistics!:101
[100
{Namespace!:18,MetricName!:18
[5
{MetricWidgetImage:103
b
{Status!:5
{AlarmMuteRuleSummaries:106,NextToken:5
[107
{AlarmMuteRuleArn:25,ExpireDate:14,Status:5,MuteType:5,LastUpdatedTimestamp:14
{DashboardEntries:109,NextToken:5
[110
{DashboardName:5,DashboardArn:5,LastModified:14,Size:29
{ManagedRules:112,NextToken:5
[113
{TemplateName:60,ResourceARN:12,RuleState:114
{RuleName!:60,State!:61
{NextToken:5,Entries:116
[117
{Arn:12,CreationDate:14,LastUpdateDate:14,Name:18,FirehoseArn:12,State:5,OutputFormat:18
{Metrics:119,NextToken:5,OwningAccounts:120
[39
[18
{Tags:122
[123
{Key!:60,Value!:124
s0,256
{
{DashboardValidationMessages:127
[128
{DataPath:5,Message:5
{
{Failures:3
{Arn:12
{
{
{
{
{
{
=deleteAnomalyDetector 0
=deleteDashboards 1
=deleteInsightRules 2
=deleteMetricStream 6
=describeAlarmContributors 7
=describeAlarmHistory 15
=describeAlarms 20
=describeAlarmsForMetric 46
=describeAnomalyDetectors 47
=describeInsightRules 57
=disableInsightRules 63
=enableInsightRules 64
=getAlarmMuteRule 65
=getDashboard 72
=getInsightRuleReport 73
=getMetricData 82
=getMetricStatistics 89
=getMetricStream 93
=getMetricWidgetImage 102
=getOTelEnrichment 104
=listAlarmMuteRules 105
=listDashboards 108
=listManagedInsightRules 111
=listMetricStreams 115
=listMetrics 118
=listTagsForResource 121
=putAnomalyDetector 125
=putDashboard 126
=putInsightRule 129
=putManagedInsightRules 130
=putMetricStream 131
=startMetricStreams 132
=startOTelEnrichment 133
=stopMetricStreams 134
=stopOTelEnrichment 135
=tagResource 136
=untagResource 137
)~"},
{"cloudwatchlogs", R"~({Identifier:1
s1,2048
{ImportId:3,ImportStatistics:4,ImportStatus:6,CreationTime:5,LastUpdatedTime:5
s1,256
{BytesImported:5
n0
s
{Delivery:8
{Id:9,Arn:6,DeliverySourceName:10,DeliveryDestinationArn:6,DeliveryDestinationType:6,RecordFields:11,FieldDelimiter:12,S3DeliveryConfiguration:13,Tags:15
s1,64
s1,60
[9;0,128
s0,5
{SuffixPath:3,EnableHiveCompatiblePath:14
?
<16;1,50
s,256
{TaskId:18
s1,512
{ImportId:3,ImportDestinationArn:6,CreationTime:5
{AnomalyDetectorArn:21
s1
{LookupTableArn:6,CreatedAt:5
{ScheduledQueryArn:6,State:6
{
{
{Success:14
{
{AccountPolicies:29,NextToken:21
[30
{PolicyName:6,PolicyDocument:6,LastUpdatedTime:5,PolicyType:6,Scope:6,SelectionCriteria:6,AccountId:31
s12,12
{ConfigurationTemplates:33,NextToken:21
[34
{Service:35,LogType:35,ResourceType:35,DeliveryDestinationType:6,DefaultDeliveryConfigValues:36,AllowedFields:37,AllowedOutputFormats:39,AllowedActionForAllowVendedLogsDeliveryForResource:6,AllowedFieldDelimiters:40,AllowedSuffixPathFields:11,DeliverySourceConfiguration:41,S3TablesIntegration:45
s1,255
{RecordFields:11,FieldDelimiter:12,S3DeliveryConfiguration:13
[38
{Name:9,Mandatory:14
[6
[12
[42
{KeyName!:3,ValueType!:6,DefaultValue!:3,SupportedValues:43,MinValue:44,MaxValue:44
[3
f
{DatasourceName:3,DatasourceType:3
{Deliveries:47,NextToken:21
[8
{DeliveryDestinations:49,NextToken:21
[50
{Name:10,Arn:6,DeliveryDestinationType:6,OutputFormat:6,DeliveryDestinationConfiguration:51,Tags:15
{DestinationResourceArn!:6
{DeliverySources:53,NextToken:21
[54
{Name:10,Arn:6,ResourceArns:55,Service:35,LogType:35,Tags:15,DeliverySourceConfiguration:56,Status:6,StatusReason:6
[6
<35
{Destinations:58,NextToken:21
[59
{DestinationName:18,TargetArn:21,RoleArn:21,AccessPolicy:21,Arn:6,CreationTime:5
{ExportTasks:61,NextToken:21
[62
{TaskId:18,TaskName:18,LogGroupName:18,From:5,To:5,Destination:18,DestinationPrefix:6,Status:63,ExecutionInfo:64
{Code:6,Message:6
{CreationTime:5,CompletionTime:5
{FieldIndexes:66,NextToken:21
[67
{LogGroupIdentifier:1,FieldIndexName:18,LastScanTime:5,FirstEventTime:5,LastEventTime:5,Type:6
{ImportSourceArn:6,ImportId:3,ImportBatches:69,NextToken:21
[70
{BatchId!:3,Status!:6,ErrorMessage:6
{Imports:72,NextToken:21
[73
{ImportId:3,ImportSourceArn:6,ImportStatus:6,ImportDestinationArn:6,ImportStatistics:4,ImportFilter:74,CreationTime:5,LastUpdatedTime:5,ErrorMessage:6
{StartEventTime:5,EndEventTime:5
{IndexPolicies:76,NextToken:21
[77
{LogGroupIdentifier:1,LastUpdateTime:5,PolicyDocument:78,PolicyName:6,Source:6
s1,51200
{LogGroups:80,NextToken:21
[81
{LogGroupName:18,CreationTime:5,RetentionInDays:82,MetricFilterCount:82,Arn:6,StoredBytes:5,KmsKeyId:16,DataProtectionStatus:6,InheritedProperties:83,LogGroupClass:6,LogGroupArn:6,DeletionProtectionEnabled:14,BearerTokenAuthenticationEnabled:14
n
[6
{LogStreams:85,NextToken:21
[86
{LogStreamName:18,CreationTime:5,FirstEventTimestamp:5,LastEventTimestamp:5,LastIngestionTime:5,UploadSequenceToken:21,Arn:6,StoredBytes:5
{LookupTables:88,NextToken:21
[89
{LookupTableArn:6,LookupTableName:3,Description:90,TableFields:91,RecordsCount:5,SizeBytes:5,LastUpdatedTime:5,KmsKeyId:16
s0,1024
[6
{MetricFilters:93,NextToken:21
[94
{FilterName:18,FilterPattern:90,MetricTransformations:95,CreationTime:5,LogGroupName:18,ApplyOnTransformedLogs:14,FieldSelectionCriteria:100,EmitSystemFieldDimensions:101
[96;1,1
{MetricName!:97,MetricNamespace!:97,MetricValue!:98,DefaultValue:44,Dimensions:99,Unit:6
s,255
s,100
<97
s0,2000
[6
{Queries:103,NextToken:21
[104
{QueryLanguage:6,QueryId:3,QueryString:105,Status:6,CreateTime:5,LogGroupName:18,QueryDuration:82,BytesScanned:44,UserIdentity:1
s0,10000
{QueryDefinitions:107,NextToken:21
[108
{QueryLanguage:6,QueryDefinitionId:3,Name:35,QueryString:109,LastModified:5,LogGroupNames:110,Parameters:111
s1,10000
[18
[112;,20
{Name!:113,DefaultValue:114,Description:115
s1,128
s,1024
s,512
{ResourcePolicies:117,NextToken:21
[118
{PolicyName:6,PolicyDocument:78,LastUpdatedTime:5,PolicyScope:6,ResourceArn:6,RevisionId:21
{SubscriptionFilters:120,NextToken:21
[121
{FilterName:18,LogGroupName:18,FilterPattern:90,DestinationArn:21,RoleArn:21,Distribution:6,ApplyOnTransformedLogs:14,CreationTime:5,FieldSelectionCriteria:100,EmitSystemFields:101
{Identifier:1
{Events:124,SearchedLogStreams:126,NextToken:21
[125
{LogStreamName:18,Timestamp:5,Message:21,IngestionTime:5,EventId:6
[127
{LogStreamName:18,SearchedCompletely:14
{LogGroupIdentifier:1,PolicyDocument:6,LastUpdatedTime:5
{Delivery:8
{DeliveryDestination:50
{Policy:132
{DeliveryDestinationPolicy:78
{DeliverySource:54
{IntegrationName:135,IntegrationType:6,IntegrationStatus:6,IntegrationDetails:136
s1,50
{OpenSearchIntegrationDetails:137
{DataSource:138,Application:140,Collection:142,Workspace:143,EncryptionPolicy:144,NetworkPolicy:145,AccessPolicy:146,LifecyclePolicy:147
{DataSourceName:3,Status:139
{Status:6,StatusMessage:21
{ApplicationEndpoint:141,ApplicationArn:6,ApplicationId:3,Status:139
s1,1024
{CollectionEndpoint:141,CollectionArn:6,Status:139
{WorkspaceId:3,Status:139
{PolicyName:3,Status:139
{PolicyName:3,Status:139
{PolicyName:3,Status:139
{PolicyName:3,Status:139
{DetectorName:21,LogGroupArnList:149,EvaluationFrequency:6,FilterPattern:90,AnomalyDetectorStatus:6,KmsKeyId:16,CreationTimeStamp:5,LastModifiedTimeStamp:5,AnomalyVisibilityTime:150
[1
n7,90
{Events:152,NextForwardToken:21,NextBackwardToken:21
[153
{Timestamp:5,Message:21,IngestionTime:5
{LogFields:155
[156
{LogFieldName:3,LogFieldType:157
{Type:6,Element:157,Fields:155
{LogGroupFields:159
[160
{Name:6,Percent:161
n0,100
{FieldStream:163
{Fields:164,InternalStreamingException:166
{Data:165
b
{Message:6
{LogRecord:168
<6
{LookupTableArn:6,LookupTableName:3,Description:90,TableBody:170,SizeBytes:5,LastUpdatedTime:5,KmsKeyId:16
s1,10485760
{QueryLanguage:6,Results:172,Statistics:175,Status:6,EncryptionKey:16,NextToken:114
[173
[174
{Field:6,Value:6
{RecordsMatched:44,RecordsScanned:44,EstimatedRecordsSkipped:44,BytesScanned:44,EstimatedBytesSkipped:44,LogGroupsScanned:44
{ScheduledQueryArn:6,Name:35,Description:114,QueryLanguage:6,QueryString:105,LogGroupIdentifiers:177,ScheduleExpression:16,Timezone:21,StartTimeOffset:82,DestinationConfiguration:178,State:6,LastTriggeredTime:5,LastExecutionStatus:6,ScheduleStartTime:5,ScheduleEndTime:5,ExecutionRoleArn:21,CreationTime:5,LastUpdatedTime:5
[1;1,50
{S3Configuration!:179
{DestinationIdentifier!:114,RoleArn!:21,OwnerAccountId:31,KmsKeyId:16
{Name:35,ScheduledQueryArn:6,TriggerHistory:181,NextToken:21
[182
{QueryId:3,ExecutionStatus:6,TriggeredTimestamp:5,ErrorMessage:6,Destinations:183
[184
{DestinationType:6,DestinationIdentifier:6,Status:6,ProcessedIdentifier:6,ErrorMessage:6
{LogGroupIdentifier:1,CreationTime:5,LastModifiedTime:5,TransformerConfig:186
[187;1,20
{AddKeys:188,CopyValue:191,Csv:194,DateTimeConverter:198,DeleteKeys:200,Grok:202,ListToMap:203,LowerCaseString:204,MoveKeys:206,ParseCloudfront:209,ParseJSON:210,ParseKeyValue:211,ParseRoute53:212,ParseToOCSF:213,ParsePostgres:215,ParseVPC:216,ParseWAF:217,RenameKeys:218,SplitString:221,SubstituteString:224,TrimString:227,TypeConverter:229,UpperCaseString:232
{Entries!:189
[190;1,5
{Key!:113,Value!:3,OverwriteIfExists:14
{Entries!:192
[193;1,5
{Source!:113,Target!:113,OverwriteIfExists:14
{QuoteCharacter:195,Delimiter:196,Columns:197,Source:113,Destination:113
s1,1
s1,2
[113;,100
{Source!:113,Target!:113,TargetFormat:9,MatchPatterns!:199,SourceTimezone:21,TargetTimezone:21,Locale:21
[21;1,5
{WithKeys!:201
[21;1,5
{Source:113,Match!:18
{Source!:113,Key!:113,ValueKey:113,Target:113,Flatten:14,FlattenedElement:6
{WithKeys!:205
[21;1,10
{Entries!:207
[208;1,5
{Source!:113,Target!:113,OverwriteIfExists:14
{Source:113
{Source:113,Destination:113
{Source:113,Destination:113,FieldDelimiter:113,KeyValueDelimiter:113,KeyPrefix:113,NonMatchValue:113,OverwriteIfExists:14
{Source:113
{Source:113,EventSource!:6,OcsfVersion!:6,MappingVersion:214
s1,10
{Source:113
{Source:113
{Source:113
{Entries!:219
[220;1,5
{Key!:113,RenameTo!:113,OverwriteIfExists:14
{Entries!:222
[223;1,10
{Source!:113,Delimiter!:113
{Entries!:225
[226;1,10
{Source!:113,From!:113,To!:113
{WithKeys!:228
[21;1,10
{Entries!:230
[231;1,5
{Key!:113,Type!:6
{WithKeys!:233
[21;1,10
{AggregateLogGroupSummaries:235,NextToken:21
[236
{LogGroupCount:82,GroupingIdentifiers:237
[238
{Key:6,Value:6
{Anomalies:240,NextToken:21
[241
{AnomalyId!:242,PatternId!:243,AnomalyDetectorArn!:21,PatternString!:21,PatternRegex:21,Priority:21,FirstSeen!:5,LastSeen!:5,Description!:21,Active!:14,State!:6,Histogram!:244,LogSamples!:245,PatternTokens!:247,LogGroupArnList!:149,Suppressed:14,SuppressedDate:5,SuppressedUntil:5,IsPatternLevelSuppression:14
s36,36
s32,32
<82
[246
{Timestamp:5,Message:21
[248
{DynamicTokenPosition:82,IsDynamic:14,TokenString:21,Enumerations:249,InferredTokenName:21
<82
{IntegrationSummaries:251
[252
{IntegrationName:135,IntegrationType:6,IntegrationStatus:6
{AnomalyDetectors:254,NextToken:21
[255
{AnomalyDetectorArn:21,DetectorName:21,LogGroupArnList:149,EvaluationFrequency:6,FilterPattern:90,AnomalyDetectorStatus:6,KmsKeyId:16,CreationTimeStamp:5,LastModifiedTimeStamp:5,AnomalyVisibilityTime:150
{LogGroups:257,NextToken:21
[258
{LogGroupName:18,LogGroupArn:6,LogGroupClass:6
{LogGroupIdentifiers:260,NextToken:21
[1
{NextToken:21,ScheduledQueries:262
[263
{ScheduledQueryArn:6,Name:35,State:6,LastTriggeredTime:5,LastExecutionStatus:6,ScheduleExpression:16,Timezone:21,DestinationConfiguration:178,CreationTime:5,LastUpdatedTime:5
{Sources:265,NextToken:21
[266
{Identifier:1,DataSource:267,Status:6,StatusReason:21,CreatedTimeStamp:5,ParentSourceIdentifier:1
{Name!:6,Type:6
{Tags:15
{Tags:15
{AccountPolicy:30
{LogGroupIdentifier:1,PolicyDocument:6,LastUpdatedTime:5
{DeliveryDestination:50
{Policy:132
{DeliverySource:54
{Destination:59
{IndexPolicy:77
{IntegrationName:135,IntegrationStatus:6
{NextSequenceToken:21,RejectedLogEventsInfo:279,RejectedEntityInfo:280
{TooNewLogEventStartIndex:82,TooOldLogEventEndIndex:82,ExpiredLogEventEndIndex:82
{ErrorType!:6
{QueryDefinitionId:3
{ResourcePolicy:118,RevisionId:21
{ResponseStream:284
{SessionStart:285,SessionUpdate:289,SessionTimeoutException:293,SessionStreamingException:294
{RequestId:286,SessionId:286,LogGroupIdentifiers:287,LogStreamNames:288,LogStreamNamePrefixes:288,LogEventFilterPattern:90
s0,256
[1;1,10
[18;1,100
{SessionMetadata:290,SessionResults:291
{Sampled:14
[292
{LogStreamName:18,LogGroupIdentifier:1,Message:21,Timestamp:5,IngestionTime:5
{Message:6
{Message:6
{QueryId:3
{Success:14
{Matches:298
[299
{EventNumber:82,EventMessage:21,ExtractedValues:300
<6
{TransformedLogs:302
[303
{EventNumber:82,EventMessage:21,TransformedEventMessage:21
{
{LookupTableArn:6,LastUpdatedTime:5
{ScheduledQueryArn:6,Name:35,Description:114,QueryLanguage:6,QueryString:105,LogGroupIdentifiers:177,ScheduleExpression:16,Timezone:21,StartTimeOffset:82,DestinationConfiguration:178,State:6,LastTriggeredTime:5,LastExecutionStatus:6,ScheduleStartTime:5,ScheduleEndTime:5,ExecutionRoleArn:21,CreationTime:5,LastUpdatedTime:5
=associateSourceToS3TableIntegration 0
=cancelImportTask 2
=createDelivery 7
=createExportTask 17
=createImportTask 19
=createLogAnomalyDetector 20
=createLookupTable 22
=createScheduledQuery 23
=deleteIndexPolicy 24
=deleteIntegration 25
=deleteQueryDefinition 26
=deleteScheduledQuery 27
=describeAccountPolicies 28
=describeConfigurationTemplates 32
=describeDeliveries 46
=describeDeliveryDestinations 48
=describeDeliverySources 52
=describeDestinations 57
=describeExportTasks 60
=describeFieldIndexes 65
=describeImportTaskBatches 68
=describeImportTasks 71
=describeIndexPolicies 75
=describeLogGroups 79
=describeLogStreams 84
=describeLookupTables 87
=describeMetricFilters 92
=describeQueries 102
=describeQueryDefinitions 106
=describeResourcePolicies 116
=describeSubscriptionFilters 119
=disassociateSourceFromS3TableIntegration 122
=filterLogEvents 123
=getDataProtectionPolicy 128
=getDelivery 129
=getDeliveryDestination 130
=getDeliveryDestinationPolicy 131
=getDeliverySource 133
=getIntegration 134
=getLogAnomalyDetector 148
=getLogEvents 151
=getLogFields 154
=getLogGroupFields 158
=getLogObject 162
=getLogRecord 167
=getLookupTable 169
=getQueryResults 171
=getScheduledQuery 176
=getScheduledQueryHistory 180
=getTransformer 185
=listAggregateLogGroupSummaries 234
=listAnomalies 239
=listIntegrations 250
=listLogAnomalyDetectors 253
=listLogGroups 256
=listLogGroupsForQuery 259
=listScheduledQueries 261
=listSourcesForS3TableIntegration 264
=listTagsForResource 268
=listTagsLogGroup 269
=putAccountPolicy 270
=putDataProtectionPolicy 271
=putDeliveryDestination 272
=putDeliveryDestinationPolicy 273
=putDeliverySource 274
=putDestination 275
=putIndexPolicy 276
=putIntegration 277
=putLogEvents 278
=putQueryDefinition 281
=putResourcePolicy 282
=startLiveTail 283
=startQuery 295
=stopQuery 296
=testMetricFilter 297
=testTransformer 301
=updateDeliveryConfiguration 304
=updateLookupTable 305
=updateScheduledQuery 306
)~"},
{"codebuild", R"~({BuildsDeleted:1,BuildsNotDeleted:3
[2;1,100
s1
[4
{Id:2,StatusCode:5
s
{BuildBatches:7,BuildBatchesNotFound:56
[8;0,100
{Id:2,Arn:2,StartTime:9,EndTime:9,CurrentPhase:5,BuildBatchStatus:5,SourceVersion:2,ResolvedSourceVersion:2,ProjectName:2,Phases:10,Source:15,SecondarySources:21,SecondarySourceVersions:22,Artifacts:24,SecondaryArtifacts:25,Cache:26,Environment:28,ServiceRole:2,LogConfig:37,BuildTimeoutInMinutes:12,QueuedTimeoutInMinutes:12,Complete:18,Initiator:5,VpcConfig:40,EncryptionKey:2,BuildBatchNumber:12,FileSystemLocations:42,BuildBatchConfig:44,BuildGroups:48,DebugSessionEnabled:18,ReportArns:55
t
[11
{PhaseType:5,PhaseStatus:5,StartTime:9,EndTime:9,DurationInSeconds:12,Contexts:13
n
[14
{StatusCode:5,Message:5
{Type!:5,Location:5,GitCloneDepth:16,GitSubmodulesConfig:17,Buildspec:5,Auth:19,ReportBuildStatus:18,BuildStatusConfig:20,InsecureSsl:18,SourceIdentifier:5
n0
{FetchSubmodules!:18
?
{Type!:5,Resource:5
{Context:5,TargetUrl:5
[15;0,12
[23;0,12
{SourceIdentifier!:5,SourceVersion!:5
{Location:5,Sha256sum:5,Md5sum:5,OverrideArtifactName:18,EncryptionDisabled:18,ArtifactIdentifier:5,BucketOwnerAccess:5
[24;0,12
{Type!:5,Location:5,Modes:27,CacheNamespace:5
[5
{Type!:5,Image!:2,ComputeType!:5,ComputeConfiguration:29,Fleet:30,EnvironmentVariables:31,PrivilegedMode:18,Certificate:5,RegistryCredential:33,ImagePullCredentialsType:5,DockerServer:34
{VCpu:12,Memory:12,Disk:12,MachineType:5,InstanceType:2
{FleetArn:5
[32
{Name!:2,Value!:5,Type:5
{Credential!:2,CredentialProvider!:5
{ComputeType!:5,SecurityGroupIds:35,Status:36
[2;,5
{Status:5,Message:5
{CloudWatchLogs:38,S3Logs:39
{Status!:5,GroupName:5,StreamName:5
{Status!:5,Location:5,EncryptionDisabled:18,BucketOwnerAccess:5
{VpcId:2,Subnets:41,SecurityGroupIds:35
[2;,16
[43
{Type:5,Location:5,MountPoint:5,Identifier:5,MountOptions:5
{ServiceRole:2,CombineArtifacts:18,Restrictions:45,TimeoutInMins:12,BatchReportMode:5
{MaximumBuildsAllowed:12,ComputeTypesAllowed:46,FleetsAllowed:47
[2
[2
[49
{Identifier:5,DependsOn:50,IgnoreFailure:18,CurrentBuildSummary:51,PriorBuildSummaryList:54
[2
{Arn:5,RequestedOn:9,BuildStatus:5,PrimaryArtifact:52,SecondaryArtifacts:53
{Type:5,Location:5,Identifier:5
[52
[51
[5
[2;0,100
{Builds:58,BuildsNotFound:1
[59
{Id:2,Arn:2,BuildNumber:12,StartTime:9,EndTime:9,CurrentPhase:5,BuildStatus:5,SourceVersion:2,ResolvedSourceVersion:2,ProjectName:2,Phases:60,Source:15,SecondarySources:21,SecondarySourceVersions:22,Artifacts:24,SecondaryArtifacts:25,Cache:26,Environment:28,ServiceRole:2,Logs:62,TimeoutInMinutes:12,QueuedTimeoutInMinutes:12,BuildComplete:18,Initiator:5,VpcConfig:40,NetworkInterface:63,EncryptionKey:2,ExportedEnvironmentVariables:64,ReportArns:55,FileSystemLocations:42,DebugSession:66,BuildBatchArn:5,AutoRetryConfig:67
[61
{PhaseType:5,PhaseStatus:5,StartTime:9,EndTime:9,DurationInSeconds:12,Contexts:13
{GroupName:5,StreamName:5,DeepLink:5,S3DeepLink:5,CloudWatchLogsArn:5,S3LogsArn:5,CloudWatchLogs:38,S3Logs:39
{SubnetId:2,NetworkInterfaceId:2
[65
{Name:2,Value:5
{SessionEnabled:18,SessionTarget:2
{AutoRetryLimit:12,AutoRetryNumber:12,NextAutoRetry:5,PreviousAutoRetry:5
{CommandExecutions:69,CommandExecutionsNotFound:71
[70
{Id:2,SandboxId:2,SubmitTime:9,StartTime:9,EndTime:9,Status:2,Command:2,Type:5,ExitCode:2,StandardOutputContent:2,StandardErrContent:2,Logs:62,SandboxArn:2
[2;1,100
{Fleets:73,FleetsNotFound:89
[74;1,100
{Arn:2,Name:75,Id:2,Created:9,LastModified:9,Status:76,BaseCapacity:12,EnvironmentType:5,ComputeType:5,ComputeConfiguration:29,ScalingConfiguration:77,OverflowBehavior:5,VpcConfig:40,ProxyConfiguration:81,ImageId:2,FleetServiceRole:2,Tags:85
s2,128
{StatusCode:5,Context:5,Message:5
{ScalingType:5,TargetTrackingScalingConfigs:78,MaxCapacity:12,DesiredCapacity:12
[79
{MetricType:5,TargetValue:80
f
{DefaultBehavior:5,OrderedProxyRules:82
[83;,100
{Type!:5,Effect!:5,Entities!:84
[5;1,100
[86;0,50
{Key:87,Value:88
s1,127
s0,255
[2;1,100
{Projects:91,ProjectsNotFound:106
[92
{Name:93,Arn:5,Description:88,Source:15,SecondarySources:21,SourceVersion:5,SecondarySourceVersions:22,Artifacts:94,SecondaryArtifacts:95,Cache:26,Environment:28,ServiceRole:2,TimeoutInMinutes:96,QueuedTimeoutInMinutes:97,EncryptionKey:2,Tags:85,Created:9,LastModified:9,Webhook:98,VpcConfig:40,Badge:105,LogsConfig:37,FileSystemLocations:42,BuildBatchConfig:44,ConcurrentBuildLimit:12,ProjectVisibility:5,PublicProjectAlias:2,ResourceAccessRole:2,AutoRetryLimit:12
s2,150
{Type!:5,Location:5,Path:5,NamespaceType:5,Name:5,Packaging:5,OverrideArtifactName:18,EncryptionDisabled:18,ArtifactIdentifier:5,BucketOwnerAccess:5
[94;0,12
n5,2160
n5,480
{Url:2,PayloadUrl:2,Secret:2,BranchFilter:5,FilterGroups:99,BuildType:5,ManualCreation:18,LastModifiedSecret:9,ScopeConfiguration:102,Status:5,StatusMessage:5,PullRequestBuildPolicy:103
[100
[101
{Type!:5,Pattern!:5,ExcludeMatchedPattern:18
{Name!:5,Domain:5,Scope!:5
{RequiresCommentApproval!:5,ApproverRoles:104
[5
{BadgeEnabled:18,BadgeRequestUrl:5
[2;1,100
{ReportGroups:108,ReportGroupsNotFound:112
[109;1,100
{Arn:2,Name:75,Type:5,ExportConfig:110,Created:9,LastModified:9,Tags:85,Status:5
{ExportConfigType:5,S3Destination:111
{Bucket:2,BucketOwner:5,Path:5,Packaging:5,EncryptionKey:2,EncryptionDisabled:18
[2;1,100
{Reports:114,ReportsNotFound:120
[115;1,100
{Arn:2,Type:5,Name:5,ReportGroupArn:2,ExecutionId:5,Status:5,Created:9,Expired:9,ExportConfig:110,Truncated:18,TestSummary:116,CodeCoverageSummary:118
{Total!:12,StatusCounts!:117,DurationInNanoSeconds!:12
<12
{LineCoveragePercentage:119,LinesCovered:16,LinesMissed:16,BranchCoveragePercentage:119,BranchesCovered:16,BranchesMissed:16
f0,100
[2;1,100
{Sandboxes:122,SandboxesNotFound:127
[123
{Id:2,Arn:2,ProjectName:2,RequestTime:9,StartTime:9,EndTime:9,Status:5,Source:15,SourceVersion:2,SecondarySources:21,SecondarySourceVersions:22,Environment:28,FileSystemLocations:42,TimeoutInMinutes:12,QueuedTimeoutInMinutes:12,VpcConfig:40,LogConfig:37,EncryptionKey:2,ServiceRole:2,CurrentSession:124
{Id:2,Status:5,StartTime:9,EndTime:9,CurrentPhase:5,Phases:125,ResolvedSourceVersion:2,Logs:62,NetworkInterface:63
[126
{PhaseType:5,PhaseStatus:5,StartTime:9,EndTime:9,DurationInSeconds:12,Contexts:13
[2
{Fleet:74
{Project:92
{ReportGroup:109
{Webhook:98
{StatusCode:5,BuildsDeleted:1,BuildsNotDeleted:3
{
{
{
{
{
{Arn:2
{
{NextToken:5,CodeCoverages:141
[142
{Id:2,ReportARN:2,FilePath:2,LineCoveragePercentage:119,LinesCovered:16,LinesMissed:16,BranchCoveragePercentage:119,BranchesCovered:16,BranchesMissed:16,Expired:9
{NextToken:5,TestCases:144
[145
{ReportArn:2,TestRawDataPath:5,Prefix:5,Name:5,Status:5,DurationInNanoSeconds:12,Message:5,Expired:9,TestSuiteName:5
{Stats:147,RawData:148
{Average:5,Max:5,Min:5
[149
{ReportArn:2,Data:5
{Policy:2
{Arn:2
{
{Ids:56,NextToken:5
{Ids:56,NextToken:5
{Ids:1,NextToken:5
{Ids:1,NextToken:5
{CommandExecutions:69,NextToken:5
{Platforms:159
[160
{Platform:5,Languages:161
[162
{Language:5,Images:163
[164
{Name:5,Description:5,Versions:165
[5
{NextToken:5,Fleets:167
[2;1,100
{NextToken:5,Projects:106
{NextToken:5,ReportGroups:112
{NextToken:5,Reports:120
{NextToken:5,Reports:120
{Ids:127,NextToken:5
{Ids:127,NextToken:5
{NextToken:5,Projects:175
[2;1,100
{NextToken:5,ReportGroups:112
{SourceCredentialsInfos:178
[179
{Arn:2,ServerType:5,AuthType:5,Resource:5
{ResourceArn:2
{Build:59
{BuildBatch:8
{Build:59
{BuildBatch:8
{CommandExecution:70
{Sandbox:123
{SsmSession:188
{SessionId:5,TokenValue:5,StreamUrl:5
{Build:59
{BuildBatch:8
{Sandbox:123
{Fleet:74
{Project:92
{ProjectArn:2,PublicProjectAlias:2,ProjectVisibility:5
{ReportGroup:109
{Webhook:98
=batchDeleteBuilds 0
=batchGetBuildBatches 6
=batchGetBuilds 57
=batchGetCommandExecutions 68
=batchGetFleets 72
=batchGetProjects 90
=batchGetReportGroups 107
=batchGetReports 113
=batchGetSandboxes 121
=createFleet 128
=createProject 129
=createReportGroup 130
=createWebhook 131
=deleteBuildBatch 132
=deleteFleet 133
=deleteProject 134
=deleteReport 135
=deleteReportGroup 136
=deleteResourcePolicy 137
=deleteSourceCredentials 138
=deleteWebhook 139
=describeCodeCoverages 140
=describeTestCases 143
=getReportGroupTrend 146
=getResourcePolicy 150
=importSourceCredentials 151
=invalidateProjectCache 152
=listBuildBatches 153
=listBuildBatchesForProject 154
=listBuilds 155
=listBuildsForProject 156
=listCommandExecutionsForSandbox 157
=listCuratedEnvironmentImages 158
=listFleets 166
=listProjects 168
=listReportGroups 169
=listReports 170
=listReportsForReportGroup 171
=listSandboxes 172
=listSandboxesForProject 173
=listSharedProjects 174
=listSharedReportGroups 176
=listSourceCredentials 177
=putResourcePolicy 180
=retryBuild 181
=retryBuildBatch 182
=startBuild 183
=startBuildBatch 184
=startCommandExecution 185
=startSandbox 186
=startSandboxConnection 187
=stopBuild 189
=stopBuildBatch 190
=stopSandbox 191
=updateFleet 192
=updateProject 193
=updateProjectVisibility 194
=updateReportGroup 195
=updateWebhook 196
)~"},
{"codedeploy", R"~({ApplicationName:1,ErrorMessage:2,Revisions:3
s1,100
s
[4
{RevisionLocation:5,GenericRevisionInfo:10
{RevisionType:2,S3Location:6,GitHubLocation:7,String:8,AppSpecContent:9
{Bucket:2,Key:2,BundleType:2,Version:2,ETag:2
{Repository:2,CommitId:2
{Content:2,Sha256:2
{Content:2,Sha256:2
{Description:2,DeploymentGroups:11,FirstUsedTime:12,LastUsedTime:12,RegisterTime:12
[1
t
{ApplicationsInfo:14
[15
{ApplicationId:2,ApplicationName:1,CreateTime:12,LinkedToGitHub:16,GitHubAccountName:2,ComputePlatform:2
?
{DeploymentGroupsInfo:18,ErrorMessage:2
[19
{ApplicationName:1,DeploymentGroupId:2,DeploymentGroupName:1,DeploymentConfigName:1,Ec2TagFilters:20,OnPremisesInstanceTagFilters:22,AutoScalingGroups:24,ServiceRoleArn:2,TargetRevision:5,TriggerConfigurations:26,AlarmConfiguration:29,AutoRollbackConfiguration:32,DeploymentStyle:34,OutdatedInstancesStrategy:2,BlueGreenDeploymentConfiguration:35,LoadBalancerInfo:40,LastSuccessfulDeployment:49,LastAttemptedDeployment:49,Ec2TagSet:50,OnPremisesTagSet:52,ComputePlatform:2,EcsServices:54,TerminationHookEnabled:16
[21
{Key:2,Value:2,Type:2
[23
{Key:2,Value:2,Type:2
[25
{Name:2,Hook:2,TerminationHook:2
[27
{TriggerName:2,TriggerTargetArn:2,TriggerEvents:28
[2
{Enabled:16,IgnorePollAlarmFailure:16,Alarms:30
[31
{Name:2
{Enabled:16,Events:33
[2
{DeploymentType:2,DeploymentOption:2
{TerminateBlueInstancesOnDeploymentSuccess:36,DeploymentReadyOption:38,GreenFleetProvisioningOption:39
{Action:2,TerminationWaitTimeInMinutes:37
n
{ActionOnTimeout:2,WaitTimeInMinutes:37
{Action:2
{ElbInfoList:41,TargetGroupInfoList:43,TargetGroupPairInfoList:45
[42
{Name:2
[44
{Name:2
[46
{TargetGroups:43,ProdTrafficRoute:47,TestTrafficRoute:47
{ListenerArns:48
[2
{DeploymentId:2,Status:2,EndTime:12,CreateTime:12
{Ec2TagSetList:51
[20
{OnPremisesTagSetList:53
[22
[55
{ServiceName:2,ClusterName:2
{InstancesSummary:57,ErrorMessage:2
[58
{DeploymentId:2,InstanceId:2,Status:2,LastUpdatedAt:12,LifecycleEvents:59,InstanceType:2
[60
{LifecycleEventName:2,Diagnostics:61,StartTime:12,EndTime:12,Status:2
{ErrorCode:2,ScriptName:2,Message:2,LogTail:2
{DeploymentTargets:63
[64
{DeploymentTargetType:2,InstanceTarget:65,LambdaTarget:66,EcsTarget:69,CloudFormationTarget:72
{DeploymentId:2,TargetId:2,TargetArn:2,Status:2,LastUpdatedAt:12,LifecycleEvents:59,InstanceLabel:2
{DeploymentId:2,TargetId:2,TargetArn:2,Status:2,LastUpdatedAt:12,LifecycleEvents:59,LambdaFunctionInfo:67
{FunctionName:2,FunctionAlias:2,CurrentVersion:2,TargetVersion:2,TargetVersionWeight:68
f
{DeploymentId:2,TargetId:2,TargetArn:2,LastUpdatedAt:12,LifecycleEvents:59,Status:2,TaskSetsInfo:70
[71
{Identifer:2,DesiredCount:37,PendingCount:37,RunningCount:37,Status:2,TrafficWeight:68,TargetGroup:44,TaskSetLabel:2
{DeploymentId:2,TargetId:2,LastUpdatedAt:12,LifecycleEvents:59,Status:2,ResourceType:2,TargetVersionWeight:68
{DeploymentsInfo:74
[75
{ApplicationName:1,DeploymentGroupName:1,DeploymentConfigName:1,DeploymentId:2,PreviousRevision:5,Revision:5,Status:2,ErrorInformation:76,CreateTime:12,StartTime:12,CompleteTime:12,DeploymentOverview:77,Description:2,Creator:2,IgnoreApplicationStopFailures:16,AutoRollbackConfiguration:32,UpdateOutdatedInstancesOnly:16,RollbackInfo:78,DeploymentStyle:34,TargetInstances:79,InstanceTerminationWaitTimeStarted:16,BlueGreenDeploymentConfiguration:35,LoadBalancerInfo:40,AdditionalDeploymentStatusInfo:2,FileExistsBehavior:2,DeploymentStatusMessages:81,ComputePlatform:2,ExternalId:2,RelatedDeployments:82,OverrideAlarmConfiguration:29
{Code:2,Message:2
{Pending:37,InProgress:37,Succeeded:37,Failed:37,Skipped:37,Ready:37
{RollbackDeploymentId:2,RollbackTriggeringDeploymentId:2,RollbackMessage:2
{TagFilters:20,AutoScalingGroups:80,Ec2TagSet:50
[2
[2
{AutoUpdateOutdatedInstancesRootDeploymentId:2,AutoUpdateOutdatedInstancesDeploymentIds:83
[2
{InstanceInfos:85
[86
{InstanceName:2,IamSessionArn:2,IamUserArn:2,InstanceArn:2,RegisterTime:12,DeregisterTime:12,Tags:87
[88
{Key:2,Value:2
{ApplicationId:2
{DeploymentId:2
{DeploymentConfigId:2
{DeploymentGroupId:2
{HooksNotCleanedUp:24
{TokenName:2
{
{Application:15
{ApplicationName:1,Revision:5,RevisionInfo:10
{DeploymentInfo:75
{DeploymentConfigInfo:100
{DeploymentConfigId:2,DeploymentConfigName:1,MinimumHealthyHosts:101,CreateTime:12,ComputePlatform:2,TrafficRoutingConfig:102,ZonalConfig:105
{Type:2,Value:37
{Type:2,TimeBasedCanary:103,TimeBasedLinear:104
{CanaryPercentage:37,CanaryInterval:37
{LinearPercentage:37,LinearInterval:37
{FirstZoneMonitorDurationInSeconds:37,MonitorDurationInSeconds:37,MinimumHealthyHostsPerZone:106
{Type:2,Value:37
{DeploymentGroupInfo:19
{InstanceSummary:58
{DeploymentTarget:64
{InstanceInfo:86
{Revisions:112,NextToken:2
[5
{Applications:114,NextToken:2
[1
{DeploymentConfigsList:116,NextToken:2
[1
{ApplicationName:1,DeploymentGroups:11,NextToken:2
{InstancesList:119,NextToken:2
[2
{TargetIds:121,NextToken:2
[2
{Deployments:83,NextToken:2
{TokenNameList:124,NextToken:2
[2
{InstanceNames:126,NextToken:2
[2
{Tags:87,NextToken:2
{LifecycleEventHookExecutionId:2
{Status:2,StatusMessage:2
{
{
{HooksNotCleanedUp:24
=batchGetApplicationRevisions 0
=batchGetApplications 13
=batchGetDeploymentGroups 17
=batchGetDeploymentInstances 56
=batchGetDeploymentTargets 62
=batchGetDeployments 73
=batchGetOnPremisesInstances 84
=createApplication 89
=createDeployment 90
=createDeploymentConfig 91
=createDeploymentGroup 92
=deleteDeploymentGroup 93
=deleteGitHubAccountToken 94
=deleteResourcesByExternalId 95
=getApplication 96
=getApplicationRevision 97
=getDeployment 98
=getDeploymentConfig 99
=getDeploymentGroup 107
=getDeploymentInstance 108
=getDeploymentTarget 109
=getOnPremisesInstance 110
=listApplicationRevisions 111
=listApplications 113
=listDeploymentConfigs 115
=listDeploymentGroups 117
=listDeploymentInstances 118
=listDeploymentTargets 120
=listDeployments 122
=listGitHubAccountTokenNames 123
=listOnPremisesInstances 125
=listTagsForResource 127
=putLifecycleEventHookExecutionStatus 128
=stopDeployment 129
=tagResource 130
=untagResource 131
=updateDeploymentGroup 132
)~"},
{"codepipeline", R"~({Status:1
s
{Status:1
{ActionType!:4,Tags:17
{Id!:5,Settings:8,ActionConfigurationProperties:10,InputArtifactDetails!:15,OutputArtifactDetails!:15
{Category!:1,Owner!:1,Provider!:6,Version!:7
s1,35
s1,9
{ThirdPartyConfigurationUrl:9,EntityUrlTemplate:9,ExecutionUrlTemplate:9,RevisionUrlTemplate:9
s1,2048
[11;,10
{Name!:12,Required!:13,Key!:13,Secret!:13,Queryable:13,Description:14,Type:1
s1,50
?
s1,160
{MinimumCount!:16,MaximumCount!:16
n0,5
[18
{Key!:19,Value!:20
s1,128
s0,256
{Pipeline:22,Tags:17
{Name!:23,RoleArn!:24,ArtifactStore:25,ArtifactStores:29,Stages!:30,Version:62,ExecutionMode:1,PipelineType:1,Variables:63,Triggers:66
s1,100
s,1024
{Type!:1,Location!:26,EncryptionKey:27
s3,63
{Id!:28,Type!:1
s1,400
<25
[31
{Name!:23,Blockers:32,Actions!:34,OnFailure:51,OnSuccess:60,BeforeEntry:61
[33
{Name!:23,Type!:1
[35
{Name!:23,ActionTypeId!:5,RunOrder:36,Configuration:37,Commands:39,OutputArtifacts:40,InputArtifacts:43,OutputVariables:45,RoleArn:24,Region:46,Namespace:23,TimeoutInMinutes:47,EnvironmentVariables:48
n1,999
<38
s1,1000
[38;1,50
[41
{Name!:23,Files:42
[19;1,10
[44
{Name!:23
[19;1,15
s4,30
n5,86400
[49;1,10
{Name!:19,Value!:50,Type:1
s1,2000
{Result:1,RetryConfiguration:52,Conditions:53
{RetryMode:1
[54;1,1
{Result:1,Rules:55
[56;1,5
{Name!:23,RuleTypeId!:57,Configuration:58,Commands:39,InputArtifacts:43,RoleArn:24,Region:46,TimeoutInMinutes:47
{Category!:1,Owner:1,Provider!:6,Version:7
<59;0,200
s1,10000
{Conditions!:53
{Conditions!:53
n1
[64;,50
{Name!:19,DefaultValue:38,Description:65
s0,200
[67;,50
{ProviderType!:1,GitConfiguration!:68
{SourceActionName!:23,Push:69,PullRequest:78
[70;1,3
{Tags:71,Branches:74,FilePaths:76
{Includes:72,Excludes:72
[73;1,8
s1,255
{Includes:75,Excludes:75
[73;1,8
{Includes:77,Excludes:77
[73;1,8
[79;1,3
{Events:80,Branches:74,FilePaths:76
[1;1,3
{
{
{ActionType:84
{Description:85,Executor!:86,Id!:94,InputArtifactDetails!:95,OutputArtifactDetails!:95,Permissions:97,Properties:99,Urls:102
s1,1024
{Configuration!:87,Type!:1,PolicyStatementsTemplate:9,JobTimeout:93
{LambdaExecutorConfiguration:88,JobWorkerExecutorConfiguration:90
{LambdaFunctionArn!:89
s1,140
{PollingAccounts:91,PollingServicePrincipals:92
[1;1,1000
[19;1,10
n60,43200
{Category!:1,Owner!:1,Provider!:6,Version!:7
{MinimumCount!:96,MaximumCount!:96
n0,10
{AllowedAccounts!:98
[1;1,1000
[100;,10
{Name!:12,Optional!:13,Key!:13,NoEcho!:13,Queryable:13,Description:101
s1,250
{ConfigurationUrl:9,EntityUrlTemplate:9,ExecutionUrlTemplate:9,RevisionUrlTemplate:9
{JobDetails:104
{Id:1,Data:105,AccountId:1
{ActionTypeId:5,ActionConfiguration:106,PipelineContext:107,InputArtifacts:110,OutputArtifacts:110,ArtifactCredentials:115,ContinuationToken:9,EncryptionKey:27
{Configuration:37
{PipelineName:23,Stage:108,Action:109,PipelineArn:1,PipelineExecutionId:1
{Name:23
{Name:23,ActionExecutionId:1
[111
{Name:23,Revision:112,Location:113
s1,1500
{Type:1,S3Location:114
{BucketName!:1,ObjectKey!:1
{AccessKeyId!:1,SecretAccessKey!:1,SessionToken!:1
{Pipeline:22,Metadata:117
{PipelineArn:1,Created:118,Updated:118,PollingDisabledAt:118
t
{PipelineExecution:120
{PipelineName:23,PipelineVersion:62,PipelineExecutionId:1,Status:1,StatusSummary:1,ArtifactRevisions:121,Variables:123,Trigger:125,ExecutionMode:1,ExecutionType:1,RollbackMetadata:127
[122
{Name:23,RevisionId:112,RevisionChangeIdentifier:23,RevisionSummary:9,Created:118,RevisionUrl:9
[124
{Name:1,ResolvedValue:1
{TriggerType:1,TriggerDetail:126
s0,1024
{RollbackTargetPipelineExecutionId:1
{PipelineName:23,PipelineVersion:62,StageStates:129,Created:118,Updated:118
[130
{StageName:23,InboundExecution:131,InboundExecutions:132,InboundTransitionState:133,ActionStates:135,LatestExecution:131,BeforeEntryConditionState:142,OnSuccessConditionState:142,OnFailureConditionState:142,RetryStageMetadata:152
{PipelineExecutionId!:1,Status!:1,Type:1
[131
{Enabled:13,LastChangedBy:1,LastChangedAt:118,DisabledReason:134
s1,300
[136
{ActionName:23,CurrentRevision:137,LatestExecution:138,EntityUrl:9,RevisionUrl:9
{RevisionId!:112,RevisionChangeId!:23,Created!:118
{ActionExecutionId:1,Status:1,Summary:9,LastStatusChange:118,Token:1,LastUpdatedBy:1,ExternalExecutionId:112,ExternalExecutionUrl:9,PercentComplete:139,ErrorDetails:140,LogStreamARN:101
n0,100
{Code:1,Message:141
s1,5000
{LatestExecution:143,ConditionStates:144
{Status:1,Summary:9
[145
{LatestExecution:146,RuleStates:147
{Status:1,Summary:9,LastStatusChange:118
[148
{RuleName:23,CurrentRevision:149,LatestExecution:150,EntityUrl:9,RevisionUrl:9
{RevisionId!:112,RevisionChangeId!:23,Created!:118
{RuleExecutionId:151,Status:1,Summary:9,LastStatusChange:118,Token:151,LastUpdatedBy:1,ExternalExecutionId:112,ExternalExecutionUrl:9,ErrorDetails:140
s1,200
{AutoStageRetryAttempt:62,ManualStageRetryAttempt:62,LatestRetryTrigger:1
{JobDetails:154
{Id:155,Data:156,Nonce:12
s1,512
{ActionTypeId:5,ActionConfiguration:106,PipelineContext:107,InputArtifacts:110,OutputArtifacts:110,ArtifactCredentials:115,ContinuationToken:9,EncryptionKey:27
{ActionExecutionDetails:158,NextToken:9
[159
{PipelineExecutionId:1,ActionExecutionId:1,PipelineVersion:62,StageName:23,ActionName:23,StartTime:118,LastUpdateTime:118,UpdatedBy:1,Status:1,Input:160,Output:165
{ActionTypeId:5,Configuration:37,ResolvedConfiguration:161,RoleArn:24,Region:46,InputArtifacts:162,Namespace:23
<1
[163
{Name:23,S3location:164
{Bucket:26,Key:23
{OutputArtifacts:162,ExecutionResult:166,OutputVariables:167
{ExternalExecutionId:1,ExternalExecutionSummary:1,ExternalExecutionUrl:9,ErrorDetails:140,LogStreamARN:101
<1
{ActionTypes!:169,NextToken:9
[4
{Targets:171,NextToken:9
[172
{TargetId:1,TargetType:1,Status:1,StartTime:118,EndTime:118,Events:173
[174
{Name:1,Status:1,StartTime:118,EndTime:118,Context:175
{SsmCommandId:1,Message:1
{PipelineExecutionSummaries:177,NextToken:9
[178
{PipelineExecutionId:1,Status:1,StatusSummary:1,StartTime:118,LastUpdateTime:118,SourceRevisions:179,Trigger:125,StopTrigger:181,ExecutionMode:1,ExecutionType:1,RollbackMetadata:127
[180
{ActionName!:23,RevisionId:112,RevisionSummary:9,RevisionUrl:9
{Reason:182
s,200
{Pipelines:184,NextToken:9
[185
{Name:23,Version:62,PipelineType:1,ExecutionMode:1,Created:118,Updated:118
{RuleExecutionDetails:187,NextToken:9
[188
{PipelineExecutionId:1,RuleExecutionId:151,PipelineVersion:62,StageName:23,RuleName:23,StartTime:118,LastUpdateTime:118,UpdatedBy:1,Status:1,Input:189,Output:191
{RuleTypeId:57,Configuration:58,ResolvedConfiguration:190,RoleArn:24,Region:46,InputArtifacts:162
<1
{ExecutionResult:192
{ExternalExecutionId:1,ExternalExecutionSummary:1,ExternalExecutionUrl:9,ErrorDetails:140
{RuleTypes!:194
[195
{Id!:57,Settings:196,RuleConfigurationProperties:197,InputArtifactDetails!:15
{ThirdPartyConfigurationUrl:9,EntityUrlTemplate:9,ExecutionUrlTemplate:9,RevisionUrlTemplate:9
[198;,10
{Name!:12,Required!:13,Key!:13,Secret!:13,Queryable:13,Description:14,Type:1
{Tags:17,NextToken:9
{Webhooks:201,NextToken:9
[202
{Definition!:203,Url!:38,ErrorMessage:1,ErrorCode:1,LastTriggered:118,Arn:1,Tags:17
{Name!:23,TargetPipeline!:23,TargetAction!:23,Filters!:204,Authentication!:1,AuthenticationConfiguration!:207
[205;,5
{JsonPath!:206,MatchEquals:206
s1,150
{AllowedIPRange:23,SecretToken:23
{Jobs:209
[210
{Id:1,Data:105,Nonce:12,AccountId:1
{Jobs:212
[213
{ClientId:1,JobId:1
{NewRevision:13,PipelineExecutionId:1
{ApprovedAt:118
{Webhook:202
{
{PipelineExecutionId:1
{PipelineExecutionId!:1
{PipelineExecutionId:1
{PipelineExecutionId:1
{
{
{Pipeline:22
=acknowledgeJob 0
=acknowledgeThirdPartyJob 2
=createCustomActionType 3
=createPipeline 21
=deleteWebhook 81
=deregisterWebhookWithThirdParty 82
=getActionType 83
=getJobDetails 103
=getPipeline 116
=getPipelineExecution 119
=getPipelineState 128
=getThirdPartyJobDetails 153
=listActionExecutions 157
=listActionTypes 168
=listDeployActionExecutionTargets 170
=listPipelineExecutions 176
=listPipelines 183
=listRuleExecutions 186
=listRuleTypes 193
=listTagsForResource 199
=listWebhooks 200
=pollForJobs 208
=pollForThirdPartyJobs 211
=putActionRevision 214
=putApprovalResult 215
=putWebhook 216
=registerWebhookWithThirdParty 217
=retryStageExecution 218
=rollbackStage 219
=startPipelineExecution 220
=stopPipelineExecution 221
=tagResource 222
=untagResource 223
=updatePipeline 224
)~"},
{"cognitoidentityprovider", R"~({
{ClientSecretDescriptor:2
{ClientSecretId:3,ClientSecretValue:4,ClientSecretCreateDate:5
s1,128
s24,64
t
{
{User:8
{Username:3,Attributes:9,UserCreateDate:5,UserLastModifiedDate:5,Enabled:13,UserStatus:14,MFAOptions:15
[10
{Name!:11,Value:12
s1,32
s,2048
?
s
[16
{DeliveryMedium:14,AttributeName:11
{
{
{
{
{Device!:22
{DeviceKey:23,DeviceAttributes:9,DeviceCreateDate:5,DeviceLastModifiedDate:5,DeviceLastAuthenticatedDate:5
s1,55
{Username!:3,UserAttributes:9,UserCreateDate:5,UserLastModifiedDate:5,Enabled:13,UserStatus:14,MFAOptions:15,PreferredMfaSetting:25,UserMFASettingList:26
s0,131072
[25
{ChallengeName:14,Session:28,ChallengeParameters:29,AuthenticationResult:30,AvailableChallenges:33
s20,2048
<25
{AccessToken:14,ExpiresIn:31,TokenType:25,RefreshToken:14,IdToken:14,NewDeviceMetadata:32
n
{DeviceKey:23,DeviceGroupKey:25
[14
{
{Devices:36,PaginationToken:37
[22
s1
{Groups:39,NextToken:42
[40
{GroupName:3,UserPoolId:23,Description:12,RoleArn:28,Precedence:41,LastModifiedDate:5,CreationDate:5
n0
s1,131072
{AuthEvents:44,NextToken:42
[45
{EventId:25,EventType:14,CreationDate:5,EventResponse:14,EventRisk:46,ChallengeResponses:47,EventContextData:49,EventFeedback:50
{RiskDecision:14,RiskLevel:14,CompromisedCredentialsDetected:13
[48
{ChallengeName:14,ChallengeResponse:14
{IpAddress:25,DeviceName:25,Timezone:25,City:25,Country:25
{FeedbackValue!:14,Provider!:25,FeedbackDate:5
{
{ChallengeName:14,Session:28,ChallengeParameters:29,AuthenticationResult:30
{
{
{
{
{
{
{
{SecretCode:61,Session:28
s16
{
{
{UserConfirmationNecessary:13
{
{Session:28
{Group:40
{IdentityProvider!:69
{UserPoolId:23,ProviderName:11,ProviderType:14,ProviderDetails:70,AttributeMapping:71,IdpIdentifiers:72,LastModifiedDate:5,CreationDate:5
<25
<25
[73;0,50
s1,40
{ManagedLoginBranding:75
{ManagedLoginBrandingId:14,UserPoolId:23,UseCognitoProvidedValues:13,Settings:76,Assets:77,CreationDate:5,LastModifiedDate:5
{
[78;0,40
{Category!:14,ColorMode!:14,Extension!:14,Bytes:79,ResourceId:73
b,1000000
{ResourceServer!:81
{UserPoolId:23,Identifier:82,Name:82,Scopes:83
s1,256
[84;,100
{ScopeName!:82,ScopeDescription!:82
{Terms:86
{TermsId!:14,UserPoolId!:23,ClientId!:3,TermsName!:14,TermsSource!:14,Enforcement!:14,Links!:87,CreationDate!:5,LastModifiedDate!:5
<88;1,13
s1,1024
{UserImportJob:90
{JobName:3,JobId:23,UserPoolId:23,PreSignedUrl:91,CreationDate:5,StartDate:5,CompletionDate:5,Status:14,CloudWatchLogsRoleArn:28,ImportedUsers:31,SkippedUsers:31,FailedUsers:31,CompletionMessage:3
s0,2048
{UserPool:93
{Id:23,Name:3,Policies:94,DeletionProtection:14,LambdaConfig:101,Status:14,LastModifiedDate:5,CreationDate:5,SchemaAttributes:106,AutoVerifiedAttributes:111,AliasAttributes:112,UsernameAttributes:113,SmsVerificationMessage:114,EmailVerificationMessage:115,EmailVerificationSubject:116,VerificationMessageTemplate:117,SmsAuthenticationMessage:114,UserAttributeUpdateSettings:118,MfaConfiguration:14,DeviceConfiguration:120,EstimatedNumberOfUsers:31,EmailConfiguration:121,SmsConfiguration:123,UserPoolTags:125,SmsConfigurationFailure:25,EmailConfigurationFailure:25,Domain:127,CustomDomain:127,AdminCreateUserConfig:128,UserPoolAddOns:130,UsernameConfiguration:132,Arn:28,AccountRecoverySetting:133,UserPoolTier:14
{PasswordPolicy:95,SignInPolicy:99
{MinimumLength:96,RequireUppercase:13,RequireLowercase:13,RequireNumbers:13,RequireSymbols:13,PasswordHistorySize:97,TemporaryPasswordValidityDays:98
n6,99
n0,24
n0,365
{AllowedFirstAuthFactors:100
[14;1,4
{PreSignUp:28,CustomMessage:28,PostConfirmation:28,PreAuthentication:28,PostAuthentication:28,DefineAuthChallenge:28,CreateAuthChallenge:28,VerifyAuthChallengeResponse:28,PreTokenGeneration:28,UserMigration:28,PreTokenGenerationConfig:102,CustomSMSSender:103,CustomEmailSender:104,KMSKeyID:28,InboundFederation:105
{LambdaVersion!:14,LambdaArn!:28
{LambdaVersion!:14,LambdaArn!:28
{LambdaVersion!:14,LambdaArn!:28
{LambdaVersion!:14,LambdaArn!:28
[107;1,50
{Name:108,AttributeDataType:14,DeveloperOnlyAttribute:13,Mutable:13,Required:13,NumberAttributeConstraints:109,StringAttributeConstraints:110
s1,20
{MinValue:25,MaxValue:25
{MinLength:25,MaxLength:25
[14
[14
[14
s6,140
s6,20000
s1,140
{SmsMessage:114,EmailMessage:115,EmailSubject:116,EmailMessageByLink:115,EmailSubjectByLink:116,DefaultEmailOption:14
{AttributesRequireVerificationBeforeUpdate:119
[14
{ChallengeRequiredOnNewDevice:13,DeviceOnlyRememberedOnUserPrompt:13
{SourceArn:28,ReplyToEmailAddress:14,EmailSendingAccount:14,From:25,ConfigurationSet:122
s1,64
{SnsCallerArn!:28,ExternalId:25,SnsRegion:124
s5,32
<126
s0,256
s1,63
{AllowAdminCreateUserOnly:13,UnusedAccountValidityDays:98,InviteMessageTemplate:129
{SMSMessage:114,EmailMessage:115,EmailSubject:116
{AdvancedSecurityMode!:14,AdvancedSecurityAdditionalFlows:131
{CustomAuthMode:14
{CaseSensitive!:13
{RecoveryMechanisms:134
[135;1,2
{Priority!:136,Name!:14
n1,2
{UserPoolClient:138
{UserPoolId:23,ClientName:3,ClientId:3,ClientSecret:4,LastModifiedDate:5,CreationDate:5,RefreshTokenValidity:139,AccessTokenValidity:140,IdTokenValidity:140,TokenValidityUnits:141,ReadAttributes:142,WriteAttributes:142,ExplicitAuthFlows:144,SupportedIdentityProviders:145,CallbackURLs:146,LogoutURLs:147,DefaultRedirectURI:88,AllowedOAuthFlows:148,AllowedOAuthScopes:149,AllowedOAuthFlowsUserPoolClient:13,AnalyticsConfiguration:150,PreventUserExistenceErrors:14,EnableTokenRevocation:13,EnablePropagateAdditionalUserContextData:13,AuthSessionValidity:151,RefreshTokenRotation:152
n0,315360000
n1,86400
{AccessToken:14,IdToken:14,RefreshToken:14
[143
s1,2048
[14
[11
[88;0,100
[88;0,100
[14;0,3
[82;,50
{ApplicationId:14,ApplicationArn:28,RoleArn:28,ExternalId:25,UserDataShared:13
n3,15
{Feature!:14,RetryGracePeriodSeconds:153
n0,60
{ManagedLoginVersion:31,CloudFrontDomain:127
{
{
{
{
{IdentityProvider!:69
{ManagedLoginBranding:75
{ManagedLoginBranding:75
{ResourceServer!:81
{RiskConfiguration!:164
{UserPoolId:23,ClientId:3,CompromisedCredentialsRiskConfiguration:165,AccountTakeoverRiskConfiguration:168,RiskExceptionConfiguration:173,LastModifiedDate:5
{EventFilter:166,Actions!:167
[14
{EventAction!:14
{NotifyConfiguration:169,Actions!:171
{From:25,ReplyTo:25,SourceArn!:28,BlockEmail:170,NoActionEmail:170,MfaEmail:170
{Subject!:116,HtmlBody:115,TextBody:115
{LowAction:172,MediumAction:172,HighAction:172
{Notify!:13,EventAction!:14
{BlockedIPRangeList:174,SkippedIPRangeList:175
[25;,200
[25;,200
{Terms:86
{UserImportJob:90
{UserPool:93
{UserPoolClient:138
{DomainDescription:181
{UserPoolId:23,AWSAccountId:182,Domain:127,S3Bucket:183,CloudFrontDistribution:25,Version:108,Status:14,CustomDomainConfig:184,ManagedLoginVersion:31
s,12
s3,1024
{CertificateArn!:28
{CodeDeliveryDetails:186
{Destination:25,DeliveryMedium:14,AttributeName:11
{UserPoolId:23,CSVHeader:188
[25
{Device!:22
{Group:40
{IdentityProvider!:69
{LogDeliveryConfiguration:193
{UserPoolId!:23,LogConfigurations!:194
[195;0,2
{LogLevel!:14,EventSource!:14,CloudWatchLogsConfiguration:196,S3Configuration:197,FirehoseConfiguration:198
{LogGroupArn:28
{BucketArn:183
{StreamArn:28
{Certificate:25
{AuthenticationResult:30
{UICustomization!:202
{UserPoolId:23,ClientId:3,ImageUrl:14,CSS:25,CSSVersion:14,LastModifiedDate:5,CreationDate:5
{Username!:3,UserAttributes!:9,MFAOptions:15,PreferredMfaSetting:25,UserMFASettingList:26
{CodeDeliveryDetails:186
{Username!:3,PreferredMfaSetting:25,UserMFASettingList:26,ConfiguredUserAuthFactors:206
[14;0,8
{SmsMfaConfiguration:208,SoftwareTokenMfaConfiguration:209,EmailMfaConfiguration:210,MfaConfiguration:14,WebAuthnConfiguration:211
{SmsAuthenticationMessage:114,SmsConfiguration:123
{Enabled:13
{Message:115,Subject:14
{RelyingPartyId:212,UserVerification:14,FactorConfiguration:14
s1,127
{
{ChallengeName:14,Session:28,ChallengeParameters:29,AuthenticationResult:30,AvailableChallenges:33
{Devices:36,PaginationToken:37
{Groups:39,NextToken:42
{Providers!:218,NextToken:37
[219;0,50
{ProviderName:11,ProviderType:14,LastModifiedDate:5,CreationDate:5
{ResourceServers!:221,NextToken:37
[81
{Tags:125
{Terms!:224,NextToken:25
[225
{TermsId!:14,TermsName!:14,Enforcement!:14,CreationDate!:5,LastModifiedDate!:5
{UserImportJobs:227,PaginationToken:37
[90;1,50
{ClientSecrets:229,NextToken:42
[2
{UserPoolClients:231,NextToken:42
[232
{ClientId:3,UserPoolId:23,ClientName:3
{UserPools:234,NextToken:37
[235
{Id:23,Name:3,LambdaConfig:101,Status:14,LastModifiedDate:5,CreationDate:5
{Users:237,PaginationToken:37
[8
{Users:237,NextToken:42
{Credentials!:240,NextToken:42
[241
{CredentialId!:25,FriendlyCredentialName!:25,RelyingPartyId!:25,AuthenticatorAttachment:14,AuthenticatorTransports!:242,CreatedAt!:5
[14
{CodeDeliveryDetails:186
{ChallengeName:14,Session:28,ChallengeParameters:29,AuthenticationResult:30
{
{LogDeliveryConfiguration:193
{RiskConfiguration!:164
{UICustomization!:202
{
{SmsMfaConfiguration:208,SoftwareTokenMfaConfiguration:209,EmailMfaConfiguration:210,MfaConfiguration:14,WebAuthnConfiguration:211
{
{UserConfirmed!:13,CodeDeliveryDetails:186,UserSub!:25,Session:28
{UserImportJob:90
{CredentialCreationOptions!:76
{UserImportJob:90
{
{
{
{
{Group:40
{IdentityProvider!:69
{ManagedLoginBranding:75
{ResourceServer!:81
{Terms:86
{CodeDeliveryDetailsList:266
[186
{
{UserPoolClient:138
{ManagedLoginVersion:31,CloudFrontDomain:127
{Status:14,Session:28
{
=addCustomAttributes 0
=addUserPoolClientSecret 1
=adminConfirmSignUp 6
=adminCreateUser 7
=adminDeleteUserAttributes 17
=adminDisableProviderForUser 18
=adminDisableUser 19
=adminEnableUser 20
=adminGetDevice 21
=adminGetUser 24
=adminInitiateAuth 27
=adminLinkProviderForUser 34
=adminListDevices 35
=adminListGroupsForUser 38
=adminListUserAuthEvents 43
=adminResetUserPassword 51
=adminRespondToAuthChallenge 52
=adminSetUserMFAPreference 53
=adminSetUserPassword 54
=adminSetUserSettings 55
=adminUpdateAuthEventFeedback 56
=adminUpdateDeviceStatus 57
=adminUpdateUserAttributes 58
=adminUserGlobalSignOut 59
=associateSoftwareToken 60
=changePassword 62
=completeWebAuthnRegistration 63
=confirmDevice 64
=confirmForgotPassword 65
=confirmSignUp 66
=createGroup 67
=createIdentityProvider 68
=createManagedLoginBranding 74
=createResourceServer 80
=createTerms 85
=createUserImportJob 89
=createUserPool 92
=createUserPoolClient 137
=createUserPoolDomain 154
=deleteUserAttributes 155
=deleteUserPoolClientSecret 156
=deleteUserPoolDomain 157
=deleteWebAuthnCredential 158
=describeIdentityProvider 159
=describeManagedLoginBranding 160
=describeManagedLoginBrandingByClient 161
=describeResourceServer 162
=describeRiskConfiguration 163
=describeTerms 176
=describeUserImportJob 177
=describeUserPool 178
=describeUserPoolClient 179
=describeUserPoolDomain 180
=forgotPassword 185
=getCSVHeader 187
=getDevice 189
=getGroup 190
=getIdentityProviderByIdentifier 191
=getLogDeliveryConfiguration 192
=getSigningCertificate 199
=getTokensFromRefreshToken 200
=getUICustomization 201
=getUser 203
=getUserAttributeVerificationCode 204
=getUserAuthFactors 205
=getUserPoolMfaConfig 207
=globalSignOut 213
=initiateAuth 214
=listDevices 215
=listGroups 216
=listIdentityProviders 217
=listResourceServers 220
=listTagsForResource 222
=listTerms 223
=listUserImportJobs 226
=listUserPoolClientSecrets 228
=listUserPoolClients 230
=listUserPools 233
=listUsers 236
=listUsersInGroup 238
=listWebAuthnCredentials 239
=resendConfirmationCode 243
=respondToAuthChallenge 244
=revokeToken 245
=setLogDeliveryConfiguration 246
=setRiskConfiguration 247
=setUICustomization 248
=setUserMFAPreference 249
=setUserPoolMfaConfig 250
=setUserSettings 251
=signUp 252
=startUserImportJob 253
=startWebAuthnRegistration 254
=stopUserImportJob 255
=tagResource 256
=untagResource 257
=updateAuthEventFeedback 258
=updateDeviceStatus 259
=updateGroup 260
=updateIdentityProvider 261
=updateManagedLoginBranding 262
=updateResourceServer 263
=updateTerms 264
=updateUserAttributes 265
=updateUserPool 267
=updateUserPoolClient 268
=updateUserPoolDomain 269
=verifySoftwareToken 270
=verifyUserAttribute 271
)~"},
{"comprehend", R"~({ResultList!:1,ErrorList!:8
[2
{Index:3,Languages:4
n
[5
{LanguageCode:6,Score:7
s1
f
[9
{Index:3,ErrorCode:6,ErrorMessage:6
{ResultList!:11,ErrorList!:8
[12
{Index:3,Entities:13
[14
{Score:7,Type:15,Text:6,BeginOffset:3,EndOffset:3,BlockReferences:16
s
[17
{BlockId:6,BeginOffset:3,EndOffset:3,ChildBlocks:18
[19
{ChildBlockId:6,BeginOffset:3,EndOffset:3
{ResultList!:21,ErrorList!:8
[22
{Index:3,KeyPhrases:23
[24
{Score:7,Text:6,BeginOffset:3,EndOffset:3
{ResultList!:26,ErrorList!:8
[27
{Index:3,Sentiment:15,SentimentScore:28
{Positive:7,Negative:7,Neutral:7,Mixed:7
{ResultList!:30,ErrorList!:8
[31
{Index:3,SyntaxTokens:32
[33
{TokenId:3,Text:6,BeginOffset:3,EndOffset:3,PartOfSpeech:34
{Tag:15,Score:7
{ResultList!:36,ErrorList!:8
[37
{Index:3,Entities:38
[39
{DescriptiveMentionIndex:40,Mentions:41
[3
[42
{Score:7,GroupScore:7,Text:6,Type:15,MentionSentiment:43,BeginOffset:3,EndOffset:3
{Sentiment:15,SentimentScore:28
{Classes:45,Labels:47,DocumentMetadata:49,DocumentType:52,Errors:54,Warnings:56
[46
{Name:6,Score:7,Page:3
[48
{Name:6,Score:7,Page:3
{Pages:3,ExtractedCharacters:50
[51
{Page:3,Count:3
[53
{Page:3,Type:15
[55
{Page:3,ErrorCode:15,ErrorMessage:6
[57
{Page:3,WarnCode:15,WarnMessage:6
{Labels:59
[60
{Name:15,Score:7
{DatasetArn:62
s,256
{DocumentClassifierArn:62
{EndpointArn:62,ModelArn:62
{EntityRecognizerArn:62
{FlywheelArn:62,ActiveModelArn:62
{
{
{
{
{
{DatasetProperties:73
{DatasetArn:62,DatasetName:74,DatasetType:15,DatasetS3Uri:75,Description:76,Status:15,Message:15,NumberOfDocuments:3,CreationTime:77,EndTime:77
s,63
s,1024
s,2048
t
{DocumentClassificationJobProperties:79
{JobId:80,JobArn:62,JobName:81,JobStatus:15,Message:15,SubmitTime:77,EndTime:77,DocumentClassifierArn:62,InputDataConfig:82,OutputDataConfig:85,DataAccessRoleArn:86,VolumeKmsKeyId:76,VpcConfig:87,FlywheelArn:62
s1,32
s1,256
{S3Uri!:75,InputFormat:15,DocumentReaderConfig:83
{DocumentReadAction!:15,DocumentReadMode:15,FeatureTypes:84
[15;1,2
{S3Uri!:75,KmsKeyId:76
s20,2048
{SecurityGroupIds!:88,Subnets!:89
[80;1,5
[80;1,16
{DocumentClassifierProperties:91
{DocumentClassifierArn:62,LanguageCode:15,Status:15,Message:15,SubmitTime:77,EndTime:77,TrainingStartTime:77,TrainingEndTime:77,InputDataConfig:92,OutputDataConfig:99,ClassifierMetadata:100,DataAccessRoleArn:86,VolumeKmsKeyId:76,VpcConfig:87,Mode:15,ModelKmsKeyId:76,VersionName:74,SourceModelArn:62,FlywheelArn:62
{DataFormat:15,S3Uri:75,TestS3Uri:75,LabelDelimiter:93,AugmentedManifests:94,DocumentType:15,Documents:98,DocumentReaderConfig:83
s1,1
[95
{S3Uri!:75,Split:15,AttributeNames!:96,AnnotationDataS3Uri:75,SourceDocumentsS3Uri:75,DocumentType:15
[97
s1,63
{S3Uri!:75,TestS3Uri:75
{S3Uri:75,KmsKeyId:76,FlywheelStatsS3Prefix:75
{NumberOfLabels:3,NumberOfTrainedDocuments:3,NumberOfTestDocuments:3,EvaluationMetrics:101
{Accuracy:7,Precision:7,Recall:7,F1Score:7,MicroPrecision:7,MicroRecall:7,MicroF1Score:7,HammingLoss:7
{DominantLanguageDetectionJobProperties:103
{JobId:80,JobArn:62,JobName:81,JobStatus:15,Message:15,SubmitTime:77,EndTime:77,InputDataConfig:82,OutputDataConfig:85,DataAccessRoleArn:86,VolumeKmsKeyId:76,VpcConfig:87
{EndpointProperties:105
{EndpointArn:62,Status:15,Message:15,ModelArn:62,DesiredModelArn:62,DesiredInferenceUnits:106,CurrentInferenceUnits:106,CreationTime:77,LastModifiedTime:77,DataAccessRoleArn:86,DesiredDataAccessRoleArn:86,FlywheelArn:62
n1
{EntitiesDetectionJobProperties:108
{JobId:80,JobArn:62,JobName:81,JobStatus:15,Message:15,SubmitTime:77,EndTime:77,EntityRecognizerArn:62,InputDataConfig:82,OutputDataConfig:85,LanguageCode:15,DataAccessRoleArn:86,VolumeKmsKeyId:76,VpcConfig:87,FlywheelArn:62
{EntityRecognizerProperties:110
{EntityRecognizerArn:62,LanguageCode:15,Status:15,Message:15,SubmitTime:77,EndTime:77,TrainingStartTime:77,TrainingEndTime:77,InputDataConfig:111,RecognizerMetadata:119,DataAccessRoleArn:86,VolumeKmsKeyId:76,VpcConfig:87,ModelKmsKeyId:76,VersionName:74,SourceModelArn:62,FlywheelArn:62,OutputDataConfig:124
{DataFormat:15,EntityTypes!:112,Documents:115,Annotations:116,EntityList:117,AugmentedManifests:118
[113
{Type!:114
s,64
{S3Uri!:75,TestS3Uri:75,InputFormat:15
{S3Uri!:75,TestS3Uri:75
{S3Uri!:75
[95
{NumberOfTrainedDocuments:3,NumberOfTestDocuments:3,EvaluationMetrics:120,EntityTypes:121
{Precision:7,Recall:7,F1Score:7
[122
{Type:15,EvaluationMetrics:123,NumberOfTrainMentions:3
{Precision:7,Recall:7,F1Score:7
{FlywheelStatsS3Prefix:75
{EventsDetectionJobProperties:126
{JobId:80,JobArn:62,JobName:81,JobStatus:15,Message:15,SubmitTime:77,EndTime:77,InputDataConfig:82,OutputDataConfig:85,LanguageCode:15,DataAccessRoleArn:86,TargetEventTypes:127
[128;1
s1,40
{FlywheelProperties:130
{FlywheelArn:62,ActiveModelArn:62,DataAccessRoleArn:86,TaskConfig:131,DataLakeS3Uri:75,DataSecurityConfig:136,Status:15,ModelType:15,Message:15,CreationTime:77,LastModifiedTime:77,LatestFlywheelIteration:74
{LanguageCode!:15,DocumentClassificationConfig:132,EntityRecognitionConfig:135
{Mode!:15,Labels:133
[134;,1000
s,5000
{EntityTypes!:112
{ModelKmsKeyId:76,VolumeKmsKeyId:76,DataLakeKmsKeyId:76,VpcConfig:87
{FlywheelIterationProperties:138
{FlywheelArn:62,FlywheelIterationId:74,CreationTime:77,EndTime:77,Status:15,Message:15,EvaluatedModelArn:62,EvaluatedModelMetrics:139,TrainedModelArn:62,TrainedModelMetrics:139,EvaluationManifestS3Prefix:75
{AverageF1Score:7,AveragePrecision:7,AverageRecall:7,AverageAccuracy:7
{KeyPhrasesDetectionJobProperties:141
{JobId:80,JobArn:62,JobName:81,JobStatus:15,Message:15,SubmitTime:77,EndTime:77,InputDataConfig:82,OutputDataConfig:85,LanguageCode:15,DataAccessRoleArn:86,VolumeKmsKeyId:76,VpcConfig:87
{PiiEntitiesDetectionJobProperties:143
{JobId:80,JobArn:62,JobName:81,JobStatus:15,Message:15,SubmitTime:77,EndTime:77,InputDataConfig:82,OutputDataConfig:144,RedactionConfig:145,LanguageCode:15,DataAccessRoleArn:86,Mode:15
{S3Uri!:75,KmsKeyId:76
{PiiEntityTypes:146,MaskMode:15,MaskCharacter:93
[15
{ResourcePolicy:148,CreationTime:77,LastModifiedTime:77,PolicyRevisionId:114
s1,20000
{SentimentDetectionJobProperties:150
{JobId:80,JobArn:62,JobName:81,JobStatus:15,Message:15,SubmitTime:77,EndTime:77,InputDataConfig:82,OutputDataConfig:85,LanguageCode:15,DataAccessRoleArn:86,VolumeKmsKeyId:76,VpcConfig:87
{TargetedSentimentDetectionJobProperties:152
{JobId:80,JobArn:62,JobName:81,JobStatus:15,Message:15,SubmitTime:77,EndTime:77,InputDataConfig:82,OutputDataConfig:85,LanguageCode:15,DataAccessRoleArn:86,VolumeKmsKeyId:76,VpcConfig:87
{TopicsDetectionJobProperties:154
{JobId:80,JobArn:62,JobName:81,JobStatus:15,Message:15,SubmitTime:77,EndTime:77,InputDataConfig:82,OutputDataConfig:85,NumberOfTopics:3,DataAccessRoleArn:86,VolumeKmsKeyId:76,VpcConfig:87
{Languages:4
{Entities:13,DocumentMetadata:49,DocumentType:52,Blocks:157,Errors:54
[158
{Id:6,BlockType:15,Text:6,Page:3,Geometry:159,Relationships:163
{BoundingBox:160,Polygon:161
{Height:7,Left:7,Top:7,Width:7
[162
{X:7,Y:7
[164
{Ids:165,Type:15
[6
{KeyPhrases:23
{Entities:168
[169
{Score:7,Type:15,BeginOffset:3,EndOffset:3
{Sentiment:15,SentimentScore:28
{SyntaxTokens:32
{Entities:38
{ResultList:174
[175
{Labels:176,Toxicity:7
[177
{Name:15,Score:7
{ModelArn:62
{DatasetPropertiesList:180,NextToken:6
[73
{DocumentClassificationJobPropertiesList:182,NextToken:6
[79
{DocumentClassifierSummariesList:184,NextToken:6
[185
{DocumentClassifierName:74,NumberOfVersions:3,LatestVersionCreatedAt:77,LatestVersionName:74,LatestVersionStatus:15
{DocumentClassifierPropertiesList:187,NextToken:6
[91
{DominantLanguageDetectionJobPropertiesList:189,NextToken:6
[103
{EndpointPropertiesList:191,NextToken:6
[105
{EntitiesDetectionJobPropertiesList:193,NextToken:6
[108
{EntityRecognizerSummariesList:195,NextToken:6
[196
{RecognizerName:74,NumberOfVersions:3,LatestVersionCreatedAt:77,LatestVersionName:74,LatestVersionStatus:15
{EntityRecognizerPropertiesList:198,NextToken:6
[110
{EventsDetectionJobPropertiesList:200,NextToken:6
[126
{FlywheelIterationPropertiesList:202,NextToken:6
[138
{FlywheelSummaryList:204,NextToken:6
[205
{FlywheelArn:62,ActiveModelArn:62,DataLakeS3Uri:75,Status:15,ModelType:15,Message:15,CreationTime:77,LastModifiedTime:77,LatestFlywheelIteration:74
{KeyPhrasesDetectionJobPropertiesList:207,NextToken:6
[141
{PiiEntitiesDetectionJobPropertiesList:209,NextToken:6
[143
{SentimentDetectionJobPropertiesList:211,NextToken:6
[150
{ResourceArn:62,Tags:213
[214
{Key!:215,Value:216
s1,128
s0,256
{TargetedSentimentDetectionJobPropertiesList:218,NextToken:6
[152
{TopicsDetectionJobPropertiesList:220,NextToken:6
[154
{PolicyRevisionId:114
{JobId:80,JobArn:62,JobStatus:15,DocumentClassifierArn:62
{JobId:80,JobArn:62,JobStatus:15
{JobId:80,JobArn:62,JobStatus:15,EntityRecognizerArn:62
{JobId:80,JobArn:62,JobStatus:15
{FlywheelArn:62,FlywheelIterationId:74
{JobId:80,JobArn:62,JobStatus:15
{JobId:80,JobArn:62,JobStatus:15
{JobId:80,JobArn:62,JobStatus:15
{JobId:80,JobArn:62,JobStatus:15
{JobId:80,JobArn:62,JobStatus:15
{JobId:80,JobStatus:15
{JobId:80,JobStatus:15
{JobId:80,JobStatus:15
{JobId:80,JobStatus:15
{JobId:80,JobStatus:15
{JobId:80,JobStatus:15
{JobId:80,JobStatus:15
{
{
{
{
{DesiredModelArn:62
{FlywheelProperties:130
=batchDetectDominantLanguage 0
=batchDetectEntities 10
=batchDetectKeyPhrases 20
=batchDetectSentiment 25
=batchDetectSyntax 29
=batchDetectTargetedSentiment 35
=classifyDocument 44
=containsPiiEntities 58
=createDataset 61
=createDocumentClassifier 63
=createEndpoint 64
=createEntityRecognizer 65
=createFlywheel 66
=deleteDocumentClassifier 67
=deleteEndpoint 68
=deleteEntityRecognizer 69
=deleteFlywheel 70
=deleteResourcePolicy 71
=describeDataset 72
=describeDocumentClassificationJob 78
=describeDocumentClassifier 90
=describeDominantLanguageDetectionJob 102
=describeEndpoint 104
=describeEntitiesDetectionJob 107
=describeEntityRecognizer 109
=describeEventsDetectionJob 125
=describeFlywheel 129
=describeFlywheelIteration 137
=describeKeyPhrasesDetectionJob 140
=describePiiEntitiesDetectionJob 142
=describeResourcePolicy 147
=describeSentimentDetectionJob 149
=describeTargetedSentimentDetectionJob 151
=describeTopicsDetectionJob 153
=detectDominantLanguage 155
=detectEntities 156
=detectKeyPhrases 166
=detectPiiEntities 167
=detectSentiment 170
=detectSyntax 171
=detectTargetedSentiment 172
=detectToxicContent 173
=importModel 178
=listDatasets 179
=listDocumentClassificationJobs 181
=listDocumentClassifierSummaries 183
=listDocumentClassifiers 186
=listDominantLanguageDetectionJobs 188
=listEndpoints 190
=listEntitiesDetectionJobs 192
=listEntityRecognizerSummaries 194
=listEntityRecognizers 197
=listEventsDetectionJobs 199
=listFlywheelIterationHistory 201
=listFlywheels 203
=listKeyPhrasesDetectionJobs 206
=listPiiEntitiesDetectionJobs 208
=listSentimentDetectionJobs 210
=listTagsForResource 212
=listTargetedSentimentDetectionJobs 217
=listTopicsDetectionJobs 219
=putResourcePolicy 221
=startDocumentClassificationJob 222
=startDominantLanguageDetectionJob 223
=startEntitiesDetectionJob 224
=startEventsDetectionJob 225
=startFlywheelIteration 226
=startKeyPhrasesDetectionJob 227
=startPiiEntitiesDetectionJob 228
=startSentimentDetectionJob 229
=startTargetedSentimentDetectionJob 230
=startTopicsDetectionJob 231
=stopDominantLanguageDetectionJob 232
=stopEntitiesDetectionJob 233
=stopEventsDetectionJob 234
=stopKeyPhrasesDetectionJob 235
=stopPiiEntitiesDetectionJob 236
=stopSentimentDetectionJob 237
=stopTargetedSentimentDetectionJob 238
=stopTrainingDocumentClassifier 239
=stopTrainingEntityRecognizer 240
=tagResource 241
=untagResource 242
=updateEndpoint 243
=updateFlywheel 244
)~"},
{"config", R"~({ConfigurationRecorder!:1
{Arn:2,Name:3,RoleARN:4,RecordingGroup:5,RecordingMode:10,RecordingScope:4,ServicePrincipal:14
s1,1000
s1,256
s
{AllSupported:6,IncludeGlobalResourceTypes:6,ResourceTypes:7,ExclusionByResourceTypes:8,RecordingStrategy:9
?
[4
{ResourceTypes:7
{UseOnly:4
{RecordingFrequency!:4,RecordingModeOverrides:11
[12;0,1
{Description:3,ResourceTypes!:13,RecordingFrequency!:4
[4
s1,128
{BaseConfigurationItems:16,UnprocessedResourceIdentifiers:22
[17
{Version:4,AccountId:4,ConfigurationItemCaptureTime:18,ConfigurationItemStatus:4,ConfigurationStateId:4,Arn:4,ResourceType:4,ResourceId:19,ResourceName:4,AwsRegion:20,AvailabilityZone:4,ResourceCreationTime:18,Configuration:4,SupplementaryConfiguration:21,RecordingFrequency:4,ConfigurationItemDeliveryTime:18
t
s1,768
s1,64
<4
[23
{SourceAccountId!:4,SourceRegion!:20,ResourceId!:19,ResourceType!:4,ResourceName:4
{BaseConfigurationItems:16,UnprocessedResourceKeys:25
[26;1,100
{ResourceType!:4,ResourceId!:19
{
{
{FailedBatches:30
[31
{FailureMessage:4,FailedItems:32
[33;1,100
{ResourceType:3,ResourceId:34
s1,1024
{Arn!:2,Name!:3
{
{ConfigSnapshotId:4
{AggregateComplianceByConfigRules:39,NextToken:4
[40
{ConfigRuleName:14,Compliance:41,AccountId:4,AwsRegion:20
{ComplianceType:4,ComplianceContributorCount:42
{CappedCount:43,CapExceeded:6
n
{AggregateComplianceByConformancePacks:45,NextToken:4
[46
{ConformancePackName:3,Compliance:47,AccountId:4,AwsRegion:20
{ComplianceType:4,CompliantRuleCount:43,NonCompliantRuleCount:43,TotalRuleCount:43
{AggregationAuthorizations:49,NextToken:4
[50
{AggregationAuthorizationArn:4,AuthorizedAccountId:4,AuthorizedAwsRegion:20,CreationTime:18
{ComplianceByConfigRules:52,NextToken:4
[53
{ConfigRuleName:20,Compliance:41
{ComplianceByResources:55,NextToken:4
[56
{ResourceType:3,ResourceId:19,Compliance:41
{ConfigRulesEvaluationStatus:58,NextToken:4
[59
{ConfigRuleName:14,ConfigRuleArn:4,ConfigRuleId:4,LastSuccessfulInvocationTime:18,LastFailedInvocationTime:18,LastSuccessfulEvaluationTime:18,LastFailedEvaluationTime:18,FirstActivatedTime:18,LastDeactivatedTime:18,LastErrorCode:4,LastErrorMessage:4,FirstEvaluationStarted:6,LastDebugLogDeliveryStatus:4,LastDebugLogDeliveryStatusReason:4,LastDebugLogDeliveryTime:18
{ConfigRules:61,NextToken:4
[62
{ConfigRuleName:14,ConfigRuleArn:3,ConfigRuleId:20,Description:63,Scope:64,Source!:66,InputParameters:34,MaximumExecutionFrequency:4,ConfigRuleState:4,CreatedBy:3,EvaluationModes:71
s0,256
{ComplianceResourceTypes:65,TagKey:14,TagValue:3,ComplianceResourceId:19
[3;0,100
{Owner!:4,SourceIdentifier:3,SourceDetails:67,CustomPolicyDetails:69
[68;0,25
{EventSource:4,MessageType:4,MaximumExecutionFrequency:4
{PolicyRuntime!:20,PolicyText!:70,EnableDebugLogDelivery:6
s0,10000
[72
{Mode:4
{AggregatedSourceStatusList:74,NextToken:4
[75
{SourceId:4,SourceType:4,AwsRegion:20,LastUpdateStatus:4,LastUpdateTime:18,LastErrorCode:4,LastErrorMessage:4
{ConfigurationAggregators:77,NextToken:4
[78
{ConfigurationAggregatorName:3,ConfigurationAggregatorArn:4,AccountAggregationSources:79,OrganizationAggregationSource:83,CreationTime:18,LastUpdatedTime:18,CreatedBy:3,AggregatorFilters:84
[80;0,1
{AccountIds!:81,AllAwsRegions:6,AwsRegions:82
[4;1
[4;1
{RoleArn!:4,AwsRegions:82,AllAwsRegions:6
{ResourceType:85,ServicePrincipal:87
{Type:4,Value:86
[3
{Type:4,Value:88
[14
{ConfigurationRecordersStatus:90
[91
{Arn:2,Name:4,LastStartTime:18,LastStopTime:18,Recording:6,LastStatus:4,LastErrorCode:4,LastErrorMessage:4,LastStatusChangeTime:18,ServicePrincipal:14
{ConfigurationRecorders:93
[1
{ConformancePackName!:3,ConformancePackRuleComplianceList!:95,NextToken:4
[96;0,1000
{ConfigRuleName:14,ComplianceType:4,Controls:97
[14;0,20
{ConformancePackStatusDetails:99,NextToken:4
[100;0,25
{ConformancePackName!:3,ConformancePackId!:34,ConformancePackArn!:101,ConformancePackState!:4,StackArn!:101,ConformancePackStatusReason:102,LastUpdateRequestedTime!:18,LastUpdateCompletedTime:18
s1,2048
s0,2000
{ConformancePackDetails:104,NextToken:4
[105;0,25
{ConformancePackName!:3,ConformancePackArn!:101,ConformancePackId!:34,DeliveryS3Bucket:106,DeliveryS3KeyPrefix:107,ConformancePackInputParameters:108,LastUpdateRequestedTime:18,CreatedBy:3,TemplateSSMDocumentDetails:112
s0,63
s0,1024
[109;0,60
{ParameterName!:110,ParameterValue!:111
s0,255
s0,4096
{DocumentName!:4,DocumentVersion:4
{DeliveryChannelsStatus:114
[115
{Name:4,ConfigSnapshotDeliveryInfo:116,ConfigHistoryDeliveryInfo:116,ConfigStreamDeliveryInfo:117
{LastStatus:4,LastErrorCode:4,LastErrorMessage:4,LastAttemptTime:18,LastSuccessfulTime:18,NextDeliveryTime:18
{LastStatus:4,LastErrorCode:4,LastErrorMessage:4,LastStatusChangeTime:18
{DeliveryChannels:119
[120
{Name:3,S3BucketName:4,S3KeyPrefix:4,S3KmsKeyArn:4,SnsTopicARN:4,ConfigSnapshotDeliveryProperties:121
{DeliveryFrequency:4
{OrganizationConfigRuleStatuses:123,NextToken:4
[124
{OrganizationConfigRuleName!:20,OrganizationRuleStatus!:4,ErrorCode:4,ErrorMessage:4,LastUpdateTime:18
{OrganizationConfigRules:126,NextToken:4
[127
{OrganizationConfigRuleName!:20,OrganizationConfigRuleArn!:3,OrganizationManagedRuleMetadata:128,OrganizationCustomRuleMetadata:130,ExcludedAccounts:132,LastUpdateTime:18,OrganizationCustomPolicyRuleMetadata:133
{Description:63,RuleIdentifier!:3,InputParameters:34,MaximumExecutionFrequency:4,ResourceTypesScope:129,ResourceIdScope:19,TagKeyScope:14,TagValueScope:3
[3;0,100
{Description:63,LambdaFunctionArn!:3,OrganizationConfigRuleTriggerTypes!:131,InputParameters:34,MaximumExecutionFrequency:4,ResourceTypesScope:129,ResourceIdScope:19,TagKeyScope:14,TagValueScope:3
[4
[4;0,1000
{Description:63,OrganizationConfigRuleTriggerTypes:134,InputParameters:34,MaximumExecutionFrequency:4,ResourceTypesScope:129,ResourceIdScope:19,TagKeyScope:14,TagValueScope:3,PolicyRuntime:20,DebugLogDeliveryAccounts:135
[4
[4;0,1000
{OrganizationConformancePackStatuses:137,NextToken:4
[138
{OrganizationConformancePackName!:14,Status!:4,ErrorCode:4,ErrorMessage:4,LastUpdateTime:18
{OrganizationConformancePacks:140,NextToken:4
[141
{OrganizationConformancePackName!:14,OrganizationConformancePackArn!:3,DeliveryS3Bucket:106,DeliveryS3KeyPrefix:107,ConformancePackInputParameters:108,ExcludedAccounts:132,LastUpdateTime!:18
{PendingAggregationRequests:143,NextToken:4
[144
{RequesterAccountId:4,RequesterAwsRegion:20
{RemediationConfigurations:146
[147;0,25
{ConfigRuleName!:14,TargetType!:4,TargetId!:3,TargetVersion:4,Parameters:148,ResourceType:4,Automatic:6,ExecutionControls:153,MaximumAutomaticAttempts:156,RetryAttemptSeconds:157,Arn:34,CreatedByService:34
<149;0,25
{ResourceValue:150,StaticValue:151
{Value!:4
{Values!:152
[3;0,25
{SsmControls:154
{ConcurrentExecutionRatePercentage:155,ErrorPercentage:155
n1,100
n1,25
n1,2678000
{RemediationExceptions:159,NextToken:4
[160;0,25
{ConfigRuleName!:14,ResourceType!:3,ResourceId!:34,Message:34,ExpirationTime:18
{RemediationExecutionStatuses:162,NextToken:4
[163
{ResourceKey:26,State:4,StepDetails:164,InvocationTime:18,LastUpdatedTime:18
[165
{Name:4,State:4,ErrorMessage:4,StartTime:18,StopTime:18
{RetentionConfigurations:167,NextToken:4
[168
{Name!:3,RetentionPeriodInDays!:169
n30,2557
{ConfigurationRecorder!:1
{AggregateEvaluationResults:172,NextToken:4
[173
{EvaluationResultIdentifier:174,ComplianceType:4,ResultRecordedTime:18,ConfigRuleInvokedTime:18,Annotation:3,AccountId:4,AwsRegion:20
{EvaluationResultQualifier:175,OrderingTimestamp:18,ResourceEvaluationId:14
{ConfigRuleName:14,ResourceType:3,ResourceId:19,EvaluationMode:4
{GroupByKey:3,AggregateComplianceCounts:177,NextToken:4
[178
{GroupName:3,ComplianceSummary:179
{CompliantResourceCount:42,NonCompliantResourceCount:42,ComplianceSummaryTimestamp:18
{AggregateConformancePackComplianceSummaries:181,GroupByKey:3,NextToken:4
[182
{ComplianceSummary:183,GroupName:3
{CompliantConformancePackCount:43,NonCompliantConformancePackCount:43
{TotalDiscoveredResources!:43,GroupByKey:3,GroupedResourceCounts:185,NextToken:4
[186
{GroupName!:3,ResourceCount!:43
{ConfigurationItem:188
{Version:4,AccountId:4,ConfigurationItemCaptureTime:18,ConfigurationItemStatus:4,ConfigurationStateId:4,ConfigurationItemMD5Hash:4,Arn:4,ResourceType:4,ResourceId:19,ResourceName:4,AwsRegion:20,AvailabilityZone:4,ResourceCreationTime:18,Tags:189,RelatedEvents:190,Relationships:191,Configuration:4,SupplementaryConfiguration:21,RecordingFrequency:4,ConfigurationItemDeliveryTime:18
<4
[4
[192
{ResourceType:4,ResourceId:19,ResourceName:4,RelationshipName:4
{EvaluationResults:194,NextToken:4
[195
{EvaluationResultIdentifier:174,ComplianceType:4,ResultRecordedTime:18,ConfigRuleInvokedTime:18,Annotation:3,ResultToken:4
{EvaluationResults:194,NextToken:4
{ComplianceSummary:179
{ComplianceSummariesByResourceType:199
[200
{ResourceType:3,ComplianceSummary:179
{ConformancePackName!:3,ConformancePackRuleEvaluationResults:202,NextToken:4
[203;0,100
{ComplianceType!:4,EvaluationResultIdentifier!:174,ConfigRuleInvokedTime!:18,ResultRecordedTime!:18,Annotation:63
{ConformancePackComplianceSummaryList:205,NextToken:4
[206;1,5
{ConformancePackName!:3,ConformancePackComplianceStatus!:4
{PolicyText:70
{TotalDiscoveredResources:43,ResourceCounts:209,NextToken:4
[210
{ResourceType:4,Count:43
{OrganizationConfigRuleDetailedStatus:212,NextToken:4
[213
{AccountId!:4,ConfigRuleName!:20,MemberAccountRuleStatus!:4,ErrorCode:4,ErrorMessage:4,LastUpdateTime:18
{OrganizationConformancePackDetailedStatuses:215,NextToken:4
[216
{AccountId!:4,ConformancePackName!:3,Status!:4,ErrorCode:4,ErrorMessage:4,LastUpdateTime:18
{PolicyText:70
{ConfigurationItems:219,NextToken:4
[188
{ResourceEvaluationId:14,EvaluationMode:4,EvaluationStatus:221,EvaluationStartTimestamp:18,Compliance:4,EvaluationContext:222,ResourceDetails:223
{Status!:4,FailureReason:34
{EvaluationContextIdentifier:14
{ResourceId!:19,ResourceType!:3,ResourceConfiguration!:224,ResourceConfigurationSchemaType:4
s1,51200
{StoredQuery:226
{QueryId:227,QueryArn:228,QueryName!:20,Description:63,Expression:229
s1,36
s1,500
s1,4096
{ResourceIdentifiers:231,NextToken:4
[23
{ConfigurationRecorderSummaries!:233,NextToken:4
[234
{Arn!:2,Name!:3,ServicePrincipal:14,RecordingScope!:4
{NextToken:4,ConformancePackComplianceScores!:236
[237
{Score:4,ConformancePackName:3,LastUpdatedTime:18
{ResourceIdentifiers:239,NextToken:4
[240
{ResourceType:4,ResourceId:19,ResourceName:4,ResourceDeletionTime:18
{ResourceEvaluations:242,NextToken:4
[243
{ResourceEvaluationId:14,EvaluationMode:4,EvaluationStartTimestamp:18
{StoredQueryMetadata:245,NextToken:4
[246
{QueryId!:227,QueryArn!:228,QueryName!:20,Description:63
{Tags:248,NextToken:4
[249;1,50
{Key:14,Value:63
{AggregationAuthorization:50
{ConfigurationAggregator:78
{ConformancePackArn:101
{FailedEvaluations:254
[255;0,100
{ComplianceResourceType!:3,ComplianceResourceId!:19,ComplianceType!:4,Annotation:3,OrderingTimestamp!:18
{
{OrganizationConfigRuleArn:3
{OrganizationConformancePackArn:3
{FailedBatches:260
[261
{FailureMessage:4,FailedItems:146
{FailedBatches:263
[264
{FailureMessage:4,FailedItems:159
{RetentionConfiguration:168
{Arn:2,Name:3
{QueryArn:228
{Results:269,QueryInfo:270,NextToken:4
[4
{SelectFields:271
[272
{Name:4
{Results:269,QueryInfo:270,NextToken:4
{
{FailureMessage:4,FailedItems:25
{ResourceEvaluationId:14
=associateResourceTypes 0
=batchGetAggregateResourceConfig 15
=batchGetResourceConfig 24
=deleteEvaluationResults 27
=deleteRemediationConfiguration 28
=deleteRemediationExceptions 29
=deleteServiceLinkedConfigurationRecorder 35
=deleteStoredQuery 36
=deliverConfigSnapshot 37
=describeAggregateComplianceByConfigRules 38
=describeAggregateComplianceByConformancePacks 44
=describeAggregationAuthorizations 48
=describeComplianceByConfigRule 51
=describeComplianceByResource 54
=describeConfigRuleEvaluationStatus 57
=describeConfigRules 60
=describeConfigurationAggregatorSourcesStatus 73
=describeConfigurationAggregators 76
=describeConfigurationRecorderStatus 89
=describeConfigurationRecorders 92
=describeConformancePackCompliance 94
=describeConformancePackStatus 98
=describeConformancePacks 103
=describeDeliveryChannelStatus 113
=describeDeliveryChannels 118
=describeOrganizationConfigRuleStatuses 122
=describeOrganizationConfigRules 125
=describeOrganizationConformancePackStatuses 136
=describeOrganizationConformancePacks 139
=describePendingAggregationRequests 142
=describeRemediationConfigurations 145
=describeRemediationExceptions 158
=describeRemediationExecutionStatus 161
=describeRetentionConfigurations 166
=disassociateResourceTypes 170
=getAggregateComplianceDetailsByConfigRule 171
=getAggregateConfigRuleComplianceSummary 176
=getAggregateConformancePackComplianceSummary 180
=getAggregateDiscoveredResourceCounts 184
=getAggregateResourceConfig 187
=getComplianceDetailsByConfigRule 193
=getComplianceDetailsByResource 196
=getComplianceSummaryByConfigRule 197
=getComplianceSummaryByResourceType 198
=getConformancePackComplianceDetails 201
=getConformancePackComplianceSummary 204
=getCustomRulePolicy 207
=getDiscoveredResourceCounts 208
=getOrganizationConfigRuleDetailedStatus 211
=getOrganizationConformancePackDetailedStatus 214
=getOrganizationCustomRulePolicy 217
=getResourceConfigHistory 218
=getResourceEvaluationSummary 220
=getStoredQuery 225
=listAggregateDiscoveredResources 230
=listConfigurationRecorders 232
=listConformancePackComplianceScores 235
=listDiscoveredResources 238
=listResourceEvaluations 241
=listStoredQueries 244
=listTagsForResource 247
=putAggregationAuthorization 250
=putConfigurationAggregator 251
=putConformancePack 252
=putEvaluations 253
=putExternalEvaluation 256
=putOrganizationConfigRule 257
=putOrganizationConformancePack 258
=putRemediationConfigurations 259
=putRemediationExceptions 262
=putRetentionConfiguration 265
=putServiceLinkedConfigurationRecorder 266
=putStoredQuery 267
=selectAggregateResourceConfig 268
=selectResourceConfig 273
=startConfigRulesEvaluation 274
=startRemediationExecution 275
=startResourceEvaluation 276
)~"},
{"costexplorer", R"~({MonitorArn!:1
s0,1024
{SubscriptionArn!:1
{CostCategoryArn:4,EffectiveStart:5
s20,2048
s20,25
{
{
{CostCategoryArn:4,EffectiveEnd:5
{CostCategory:10
{CostCategoryArn!:4,EffectiveStart!:5,EffectiveEnd:5,Name!:11,RuleVersion!:12,Rules!:13,SplitChargeRules:23,ProcessingStatus:29,DefaultValue:11
s1,50
s
[14;1,500
{Value:11,Rule:15,InheritedValue:22,Type:12
{Or:16,And:16,Not:15,Dimensions:17,Tags:20,CostCategories:21
[15
{Key:12,Values:18,MatchOptions:19
[1
[12
{Key:1,Values:18,MatchOptions:19
{Key:11,Values:18,MatchOptions:19
{DimensionName:12,DimensionKey:1
[24;1,10
{Source!:1,Targets!:25,Method!:12,Parameters:26
[1;1,500
[27;1,10
{Type!:12,Values!:28
[1;1,500
[30
{Component:12,Status:12
{Anomalies!:32,NextPageToken:42
[33
{AnomalyId!:1,AnomalyStartDate:34,AnomalyEndDate:34,DimensionValue:1,RootCauses:35,AnomalyScore!:39,Impact!:40,MonitorArn!:1,Feedback:12
s0,40
[36
{Service:1,Region:1,LinkedAccount:1,LinkedAccountName:1,UsageType:1,Impact:37
{Contribution!:38
f
{MaxScore!:38,CurrentScore!:38
{MaxImpact!:38,TotalImpact:38,TotalActualSpend:41,TotalExpectedSpend:41,TotalImpactPercentage:41
f0.0
s0,8192
{AnomalyMonitors!:44,NextPageToken:42
[45
{MonitorArn:1,MonitorName!:1,CreationDate:34,LastUpdatedDate:34,LastEvaluatedDate:34,MonitorType!:12,MonitorDimension:12,MonitorSpecification:15,DimensionalValueCount:46
n0
{AnomalySubscriptions!:48,NextPageToken:42
[49
{SubscriptionArn:1,AccountId:1,MonitorArnList!:50,Subscribers!:51,Threshold:41,Frequency!:12,SubscriptionName!:1,ThresholdExpression:15
[4
[52
{Address:53,Type:12,Status:12
s6,302
{Services:55,TotalRecords:46,LookbackPeriod:56
<46
{Start!:34,End!:34
{EstimatedCompletionTime!:5,AnalysisCompletionTime:5,AnalysisStartedTime!:5,AnalysisId!:58,AnalysisStatus!:12,ErrorCode:12,AnalysisDetails:59,CommitmentPurchaseAnalysisConfiguration!:63
s36,36
{SavingsPlansPurchaseAnalysisDetails:60
{CurrencyCode:1,LookbackPeriodInHours:1,CurrentAverageCoverage:1,CurrentAverageHourlyOnDemandSpend:1,CurrentMaximumHourlyOnDemandSpend:1,CurrentMinimumHourlyOnDemandSpend:1,CurrentOnDemandSpend:1,ExistingHourlyCommitment:1,HourlyCommitmentToPurchase:1,EstimatedAverageCoverage:1,EstimatedAverageUtilization:1,EstimatedMonthlySavingsAmount:1,EstimatedOnDemandCost:1,EstimatedOnDemandCostWithCurrentCommitment:1,EstimatedROI:1,EstimatedSavingsAmount:1,EstimatedSavingsPercentage:1,EstimatedCommitmentCost:1,LatestUsageTimestamp:1,UpfrontCost:1,AdditionalMetadata:1,MetricsOverLookbackPeriod:61
[62
{StartTime:5,EstimatedOnDemandCost:1,CurrentCoverage:1,EstimatedCoverage:1,EstimatedNewCommitmentUtilization:1
{SavingsPlansPurchaseAnalysisConfiguration:64
{AccountScope:12,AccountId:65,AnalysisType!:12,SavingsPlansToAdd!:66,SavingsPlansToExclude:69,LookBackTimePeriod!:56
s12,12
[67;1,1
{PaymentOption:12,SavingsPlansType:12,Region:1,InstanceFamily:1,TermInYears:12,SavingsPlansCommitment:68,OfferingId:1
f0.001,5000
[58;0,1000
{NextPageToken:42,GroupDefinitions:71,ResultsByTime:73,DimensionValueAttributes:81
[72
{Type:12,Key:1
[74
{TimePeriod:56,Total:75,Groups:77,Estimated:80
<76
{Amount:12,Unit:12
[78
{Keys:79,Metrics:75
[12
?
[82
{Value:1,Attributes:83
<12
{CostAndUsageComparisons:85,TotalCostAndUsage:87,NextPageToken:42
[86
{CostAndUsageSelector:15,Metrics:87
<88
{BaselineTimePeriodAmount:1,ComparisonTimePeriodAmount:1,Difference:1,Unit:1
{NextPageToken:42,GroupDefinitions:71,ResultsByTime:73,DimensionValueAttributes:81
{NextPageToken:42,CostCategoryNames:91,CostCategoryValues:92,ReturnSize!:93,TotalSize!:93
[11
[11
n
{CostComparisonDrivers:95,NextPageToken:42
[96
{CostSelector:15,Metrics:87,CostDrivers:97
[98
{Type:1,Name:1,Metrics:87
{Total:76,ForecastResultsByTime:100
[101
{TimePeriod:56,MeanValue:1,PredictionIntervalLowerBound:1,PredictionIntervalUpperBound:1
{DimensionValues!:81,ReturnSize!:93,TotalSize!:93,NextPageToken:42
{CoveragesByTime!:104,Total:108,NextPageToken:42
[105
{TimePeriod:56,Groups:106,Total:108
[107
{Attributes:83,Coverage:108
{CoverageHours:109,CoverageNormalizedUnits:110,CoverageCost:111
{OnDemandHours:12,ReservedHours:12,TotalRunningHours:12,CoverageHoursPercentage:12
{OnDemandNormalizedUnits:12,ReservedNormalizedUnits:12,TotalRunningNormalizedUnits:12,CoverageNormalizedUnitsPercentage:12
{OnDemandCost:12
{Metadata:113,Recommendations:114,NextPageToken:42
{RecommendationId:1,GenerationTimestamp:1,AdditionalMetadata:1
[115
{AccountScope:12,LookbackPeriodInDays:12,TermInYears:12,PaymentOption:12,ServiceSpecification:116,RecommendationDetails:118,RecommendationSummary:129
{EC2Specification:117
{OfferingClass:12
[119
{AccountId:1,InstanceDetails:120,RecommendedNumberOfInstancesToPurchase:1,RecommendedNormalizedUnitsToPurchase:1,MinimumNumberOfInstancesUsedPerHour:1,MinimumNormalizedUnitsUsedPerHour:1,MaximumNumberOfInstancesUsedPerHour:1,MaximumNormalizedUnitsUsedPerHour:1,AverageNumberOfInstancesUsedPerHour:1,AverageNormalizedUnitsUsedPerHour:1,AverageUtilization:1,EstimatedBreakEvenInMonths:1,CurrencyCode:1,EstimatedMonthlySavingsAmount:1,EstimatedMonthlySavingsPercentage:1,EstimatedMonthlyOnDemandCost:1,EstimatedReservationCostForLookbackPeriod:1,UpfrontCost:1,RecurringStandardMonthlyCost:1,ReservedCapacityDetails:127,RecommendedNumberOfCapacityUnitsToPurchase:1,MinimumNumberOfCapacityUnitsUsedPerHour:1,MaximumNumberOfCapacityUnitsUsedPerHour:1,AverageNumberOfCapacityUnitsUsedPerHour:1
{EC2InstanceDetails:121,RDSInstanceDetails:122,RedshiftInstanceDetails:123,ElastiCacheInstanceDetails:124,ESInstanceDetails:125,MemoryDBInstanceDetails:126
{Family:1,InstanceType:1,Region:1,AvailabilityZone:1,Platform:1,Tenancy:1,CurrentGeneration:80,SizeFlexEligible:80
{Family:1,InstanceType:1,Region:1,DatabaseEngine:1,DatabaseEdition:1,DeploymentOption:1,LicenseModel:1,CurrentGeneration:80,SizeFlexEligible:80,DeploymentModel:1
{Family:1,NodeType:1,Region:1,CurrentGeneration:80,SizeFlexEligible:80
{Family:1,NodeType:1,Region:1,ProductDescription:1,CurrentGeneration:80,SizeFlexEligible:80
{InstanceClass:1,InstanceSize:1,Region:1,CurrentGeneration:80,SizeFlexEligible:80
{Family:1,NodeType:1,Region:1,CurrentGeneration:80,SizeFlexEligible:80
{DynamoDBCapacityDetails:128
{CapacityUnits:1,Region:1
{TotalEstimatedMonthlySavingsAmount:1,TotalEstimatedMonthlySavingsPercentage:1,CurrencyCode:1
{UtilizationsByTime!:131,Total:135,NextPageToken:42
[132
{TimePeriod:56,Groups:133,Total:135
[134
{Key:12,Value:12,Attributes:83,Utilization:135
{UtilizationPercentage:12,UtilizationPercentageInUnits:12,PurchasedHours:12,PurchasedUnits:12,TotalActualHours:12,TotalActualUnits:12,UnusedHours:12,UnusedUnits:12,OnDemandCostOfRIHoursUsed:12,NetRISavings:12,TotalPotentialRISavings:12,AmortizedUpfrontFee:12,AmortizedRecurringFee:12,TotalAmortizedFee:12,RICostForUnusedHours:12,RealizedSavings:12,UnrealizedSavings:12
{Metadata:137,Summary:138,RightsizingRecommendations:139,NextPageToken:42,Configuration:156
{RecommendationId:1,GenerationTimestamp:1,LookbackPeriodInDays:12,AdditionalMetadata:1
{TotalRecommendationCount:1,EstimatedTotalMonthlySavingsAmount:1,SavingsCurrencyCode:1,SavingsPercentage:1
[140
{AccountId:1,CurrentInstance:141,RightsizingType:12,ModifyRecommendationDetail:150,TerminateRecommendationDetail:154,FindingReasonCodes:155
{ResourceId:1,InstanceName:1,Tags:142,ResourceDetails:143,ResourceUtilization:145,ReservationCoveredHoursInLookbackPeriod:1,SavingsPlansCoveredHoursInLookbackPeriod:1,OnDemandHoursInLookbackPeriod:1,TotalRunningHoursInLookbackPeriod:1,MonthlyCost:1,CurrencyCode:1
[20
{EC2ResourceDetails:144
{HourlyOnDemandRate:1,InstanceType:1,Platform:1,Region:1,Sku:1,Memory:1,NetworkPerformance:1,Storage:1,Vcpu:1
{EC2ResourceUtilization:146
{MaxCpuUtilizationPercentage:1,MaxMemoryUtilizationPercentage:1,MaxStorageUtilizationPercentage:1,EBSResourceUtilization:147,DiskResourceUtilization:148,NetworkResourceUtilization:149
{EbsReadOpsPerSecond:1,EbsWriteOpsPerSecond:1,EbsReadBytesPerSecond:1,EbsWriteBytesPerSecond:1
{DiskReadOpsPerSecond:1,DiskWriteOpsPerSecond:1,DiskReadBytesPerSecond:1,DiskWriteBytesPerSecond:1
{NetworkInBytesPerSecond:1,NetworkOutBytesPerSecond:1,NetworkPacketsInPerSecond:1,NetworkPacketsOutPerSecond:1
{TargetInstances:151
[152
{EstimatedMonthlyCost:1,EstimatedMonthlySavings:1,CurrencyCode:1,DefaultTargetInstance:80,ResourceDetails:143,ExpectedResourceUtilization:145,PlatformDifferences:153
[12
{EstimatedMonthlySavings:1,CurrencyCode:1
[12
{RecommendationTarget!:12,BenefitsConsidered!:80
{RecommendationDetailId:58,RecommendationDetailData:158
{AccountScope:12,LookbackPeriodInDays:12,SavingsPlansType:12,TermInYears:12,PaymentOption:12,AccountId:1,CurrencyCode:1,InstanceFamily:1,Region:1,OfferingId:1,GenerationTimestamp:5,LatestUsageTimestamp:5,CurrentAverageHourlyOnDemandSpend:1,CurrentMaximumHourlyOnDemandSpend:1,CurrentMinimumHourlyOnDemandSpend:1,EstimatedAverageUtilization:1,EstimatedMonthlySavingsAmount:1,EstimatedOnDemandCost:1,EstimatedOnDemandCostWithCurrentCommitment:1,EstimatedROI:1,EstimatedSPCost:1,EstimatedSavingsAmount:1,EstimatedSavingsPercentage:1,ExistingHourlyCommitment:1,HourlyCommitmentToPurchase:1,UpfrontCost:1,CurrentAverageCoverage:1,EstimatedAverageCoverage:1,MetricsOverLookbackPeriod:61
{SavingsPlansCoverages!:160,NextToken:42
[161
{Attributes:83,Coverage:162,TimePeriod:56
{SpendCoveredBySavingsPlans:1,OnDemandCost:1,TotalCost:1,CoveragePercentage:1
{Metadata:164,SavingsPlansPurchaseRecommendation:165,NextPageToken:42
{RecommendationId:1,GenerationTimestamp:1,AdditionalMetadata:1
{AccountScope:12,SavingsPlansType:12,TermInYears:12,PaymentOption:12,LookbackPeriodInDays:12,SavingsPlansPurchaseRecommendationDetails:166,SavingsPlansPurchaseRecommendationSummary:169
[167
{SavingsPlansDetails:168,AccountId:1,UpfrontCost:1,EstimatedROI:1,CurrencyCode:1,EstimatedSPCost:1,EstimatedOnDemandCost:1,EstimatedOnDemandCostWithCurrentCommitment:1,EstimatedSavingsAmount:1,EstimatedSavingsPercentage:1,HourlyCommitmentToPurchase:1,EstimatedAverageUtilization:1,EstimatedMonthlySavingsAmount:1,CurrentMinimumHourlyOnDemandSpend:1,CurrentMaximumHourlyOnDemandSpend:1,CurrentAverageHourlyOnDemandSpend:1,RecommendationDetailId:58
{Region:1,InstanceFamily:1,OfferingId:1
{EstimatedROI:1,CurrencyCode:1,EstimatedTotalCost:1,CurrentOnDemandSpend:1,EstimatedSavingsAmount:1,TotalRecommendationCount:1,DailyCommitmentToPurchase:1,HourlyCommitmentToPurchase:1,EstimatedSavingsPercentage:1,EstimatedMonthlySavingsAmount:1,EstimatedOnDemandCostWithCurrentCommitment:1
{SavingsPlansUtilizationsByTime:171,Total!:176
[172
{TimePeriod!:56,Utilization!:173,Savings:174,AmortizedCommitment:175
{TotalCommitment:1,UsedCommitment:1,UnusedCommitment:1,UtilizationPercentage:1
{NetSavings:1,OnDemandCostEquivalent:1
{AmortizedRecurringCommitment:1,AmortizedUpfrontCommitment:1,TotalAmortizedCommitment:1
{Utilization!:173,Savings:174,AmortizedCommitment:175
{SavingsPlansUtilizationDetails!:178,Total:176,TimePeriod!:56,NextToken:42
[179
{SavingsPlanArn:12,Attributes:83,Utilization:173,Savings:174,AmortizedCommitment:175
{NextPageToken:42,Tags!:181,ReturnSize!:93,TotalSize!:93
[12
{Total:76,ForecastResultsByTime:100
{AnalysisSummaryList:184,NextPageToken:42
[185
{EstimatedCompletionTime:5,AnalysisCompletionTime:5,AnalysisStartedTime:5,AnalysisStatus:12,ErrorCode:12,AnalysisId:58,CommitmentPurchaseAnalysisConfiguration:63
{BackfillRequests:187,NextToken:42
[188;0,1000
{BackfillFrom:5,RequestedAt:5,CompletedAt:5,BackfillStatus:12,LastUpdatedAt:5
{CostAllocationTags:190,NextToken:42
[191;0,100
{TagKey!:1,Type!:12,Status!:12,LastUpdatedDate:5,LastUsedDate:5
{CostCategoryReferences:193,NextToken:42
[194
{CostCategoryArn:4,Name:11,EffectiveStart:5,EffectiveEnd:5,NumberOfRules:46,ProcessingStatus:29,Values:92,DefaultValue:11,SupportedResourceTypes:195
[12
{CostCategoryResourceAssociations:197,NextToken:42
[198
{ResourceArn:4,CostCategoryName:11,CostCategoryArn:4
{GenerationSummaryList:200,NextPageToken:42
[201
{RecommendationId:58,GenerationStatus:12,GenerationStartedTime:5,GenerationCompletionTime:5,EstimatedCompletionTime:5
{ResourceTags:203
[204;0,200
{Key!:205,Value!:206
s1,128
s0,256
{AnomalyId!:1
{AnalysisId!:58,AnalysisStartedTime!:5,EstimatedCompletionTime!:5
{BackfillRequest:188
{RecommendationId:58,GenerationStartedTime:5,EstimatedCompletionTime:5
{
{
{MonitorArn!:1
{SubscriptionArn!:1
{Errors:216
[217;0,20
{TagKey:1,Code:1,Message:12
{CostCategoryArn:4,EffectiveStart:5
=createAnomalyMonitor 0
=createAnomalySubscription 2
=createCostCategoryDefinition 3
=deleteAnomalyMonitor 6
=deleteAnomalySubscription 7
=deleteCostCategoryDefinition 8
=describeCostCategoryDefinition 9
=getAnomalies 31
=getAnomalyMonitors 43
=getAnomalySubscriptions 47
=getApproximateUsageRecords 54
=getCommitmentPurchaseAnalysis 57
=getCostAndUsage 70
=getCostAndUsageComparisons 84
=getCostAndUsageWithResources 89
=getCostCategories 90
=getCostComparisonDrivers 94
=getCostForecast 99
=getDimensionValues 102
=getReservationCoverage 103
=getReservationPurchaseRecommendation 112
=getReservationUtilization 130
=getRightsizingRecommendation 136
=getSavingsPlanPurchaseRecommendationDetails 157
=getSavingsPlansCoverage 159
=getSavingsPlansPurchaseRecommendation 163
=getSavingsPlansUtilization 170
=getSavingsPlansUtilizationDetails 177
=getTags 180
=getUsageForecast 182
=listCommitmentPurchaseAnalyses 183
=listCostAllocationTagBackfillHistory 186
=listCostAllocationTags 189
=listCostCategoryDefinitions 192
=listCostCategoryResourceAssociations 196
=listSavingsPlansPurchaseRecommendationGeneration 199
=listTagsForResource 202
=provideAnomalyFeedback 207
=startCommitmentPurchaseAnalysis 208
=startCostAllocationTagBackfill 209
=startSavingsPlansPurchaseRecommendationGeneration 210
=tagResource 211
=untagResource 212
=updateAnomalyMonitor 213
=updateAnomalySubscription 214
=updateCostAllocationTagsStatus 215
=updateCostCategoryDefinition 218
)~"},
{"databasemigration", R"~({
{ResourcePendingMaintenanceActions:2
{ResourceIdentifier:3,PendingMaintenanceActionDetails:4
s
[5
{Action:3,AutoAppliedAfterDate:6,ForcedApplyDate:6,OptInStatus:3,CurrentApplyDate:6,Description:3
t
{ErrorEntries:8
[9
{DatabaseId:3,Message:3,Code:3
{Request:11
{Status:3,RequestIdentifier:3,MigrationProjectArn:3,Error:12,ExportSqlDetails:14,Progress:15
{DefaultErrorDetails:13
{Message:3
{S3ObjectKey:3,ObjectURL:3
{ProgressPercent:16,TotalObjects:17,ProgressStep:3,ProcessedObject:18
f
n
{Name:3,Type:3,EndpointType:3
{Request:11
{ReplicationTaskAssessmentRun:21
{ReplicationTaskAssessmentRunArn:3,ReplicationTaskArn:3,Status:3,ReplicationTaskAssessmentRunCreationDate:6,AssessmentProgress:22,LastFailureMessage:3,ServiceAccessRoleArn:3,ResultLocationBucket:3,ResultLocationFolder:3,ResultEncryptionMode:3,ResultKmsKeyArn:3,AssessmentRunName:3,IsLatestTaskAssessmentRun:23,ResultStatistic:24
{IndividualAssessmentCount:17,IndividualAssessmentCompletedCount:17
?
{Passed:17,Failed:17,Error:17,Warning:17,Cancelled:17,Skipped:17
{DataMigration:26
{DataMigrationName:3,DataMigrationArn:3,DataMigrationCreateTime:6,DataMigrationStartTime:6,DataMigrationEndTime:6,ServiceAccessRoleArn:3,MigrationProjectArn:3,DataMigrationType:3,DataMigrationSettings:27,SourceDataSettings:28,TargetDataSettings:30,DataMigrationStatistics:32,DataMigrationStatus:3,PublicIpAddresses:33,DataMigrationCidrBlocks:34,LastFailureMessage:3,StopReason:3
{NumberOfJobs:17,CloudwatchLogsEnabled:23,SelectionRules:3
[29
{CDCStartPosition:3,CDCStartTime:6,CDCStopTime:6,SlotName:3
[31
{TablePreparationMode:3
{TablesLoaded:17,ElapsedTimeMillis:17,TablesLoading:17,FullLoadPercentage:17,CDCLatency:17,TablesQueued:17,TablesErrored:17,StartTime:6,StopTime:6
[3
[3
{DataProvider:36
{DataProviderName:3,DataProviderArn:3,DataProviderCreationTime:6,Description:3,Engine:3,Virtual:23,Settings:37
{RedshiftSettings:38,PostgreSqlSettings:39,MySqlSettings:40,OracleSettings:41,SybaseAseSettings:42,MicrosoftSqlServerSettings:43,DocDbSettings:44,MariaDbSettings:45,IbmDb2LuwSettings:46,IbmDb2zOsSettings:47,MongoDbSettings:48
{ServerName:3,Port:17,DatabaseName:3,S3Path:3,S3AccessRoleArn:3
{ServerName:3,Port:17,DatabaseName:3,SslMode:3,CertificateArn:3,S3Path:3,S3AccessRoleArn:3
{ServerName:3,Port:17,SslMode:3,CertificateArn:3,S3Path:3,S3AccessRoleArn:3
{ServerName:3,Port:17,DatabaseName:3,SslMode:3,CertificateArn:3,AsmServer:3,SecretsManagerOracleAsmSecretId:3,SecretsManagerOracleAsmAccessRoleArn:3,SecretsManagerSecurityDbEncryptionSecretId:3,SecretsManagerSecurityDbEncryptionAccessRoleArn:3,S3Path:3,S3AccessRoleArn:3
{ServerName:3,Port:17,DatabaseName:3,SslMode:3,EncryptPassword:23,CertificateArn:3
{ServerName:3,Port:17,DatabaseName:3,SslMode:3,CertificateArn:3,S3Path:3,S3AccessRoleArn:3
{ServerName:3,Port:17,DatabaseName:3,SslMode:3,CertificateArn:3
{ServerName:3,Port:17,SslMode:3,CertificateArn:3,S3Path:3,S3AccessRoleArn:3
{ServerName:3,Port:17,DatabaseName:3,SslMode:3,CertificateArn:3,EncryptionAlgorithm:17,SecurityMechanism:17,S3Path:3,S3AccessRoleArn:3
{ServerName:3,Port:17,DatabaseName:3,SslMode:3,CertificateArn:3,S3Path:3,S3AccessRoleArn:3
{ServerName:3,Port:17,DatabaseName:3,SslMode:3,CertificateArn:3,AuthType:3,AuthSource:3,AuthMechanism:3
{Endpoint:50
{EndpointIdentifier:3,EndpointType:3,EngineName:3,EngineDisplayName:3,Username:3,ServerName:3,Port:17,DatabaseName:3,ExtraConnectionAttributes:3,Status:3,KmsKeyId:3,EndpointArn:3,CertificateArn:3,SslMode:3,ServiceAccessRoleArn:3,ExternalTableDefinition:3,ExternalId:3,IsReadOnly:23,DynamoDbSettings:51,S3Settings:52,DmsTransferSettings:53,MongoDbSettings:54,KinesisSettings:55,KafkaSettings:56,ElasticsearchSettings:57,NeptuneSettings:58,RedshiftSettings:59,PostgreSQLSettings:60,MySQLSettings:61,OracleSettings:62,SybaseSettings:64,MicrosoftSQLServerSettings:65,IBMDb2Settings:66,DocDbSettings:67,RedisSettings:68,GcpMySQLSettings:69,TimestreamSettings:70,LakehouseSettings:71
{ServiceAccessRoleArn!:3
{ServiceAccessRoleArn:3,ExternalTableDefinition:3,CsvRowDelimiter:3,CsvDelimiter:3,BucketFolder:3,BucketName:3,CompressionType:3,EncryptionMode:3,ServerSideEncryptionKmsKeyId:3,DataFormat:3,EncodingType:3,DictPageSizeLimit:17,RowGroupLength:17,DataPageSize:17,ParquetVersion:3,EnableStatistics:23,IncludeOpForFullLoad:23,CdcInsertsOnly:23,TimestampColumnName:3,ParquetTimestampInMillisecond:23,CdcInsertsAndUpdates:23,DatePartitionEnabled:23,DatePartitionSequence:3,DatePartitionDelimiter:3,UseCsvNoSupValue:23,CsvNoSupValue:3,PreserveTransactions:23,CdcPath:3,UseTaskStartTimeForFullLoadTimestamp:23,CannedAclForObjects:3,AddColumnName:23,CdcMaxBatchInterval:17,CdcMinFileSize:17,CsvNullValue:3,IgnoreHeaderRows:17,MaxFileSize:17,Rfc4180:23,DatePartitionTimezone:3,AddTrailingPaddingCharacter:23,ExpectedBucketOwner:3,GlueCatalogGeneration:23
{ServiceAccessRoleArn:3,BucketName:3
{Username:3,Password:3,ServerName:3,Port:17,DatabaseName:3,AuthType:3,AuthMechanism:3,NestingLevel:3,ExtractDocId:3,DocsToInvestigate:3,AuthSource:3,KmsKeyId:3,SecretsManagerAccessRoleArn:3,SecretsManagerSecretId:3,UseUpdateLookUp:23,ReplicateShardCollections:23
{StreamArn:3,MessageFormat:3,ServiceAccessRoleArn:3,IncludeTransactionDetails:23,IncludePartitionValue:23,PartitionIncludeSchemaTable:23,IncludeTableAlterOperations:23,IncludeControlDetails:23,IncludeNullAndEmpty:23,NoHexPrefix:23,UseLargeIntegerValue:23
{Broker:3,Topic:3,MessageFormat:3,IncludeTransactionDetails:23,IncludePartitionValue:23,PartitionIncludeSchemaTable:23,IncludeTableAlterOperations:23,IncludeControlDetails:23,MessageMaxBytes:17,IncludeNullAndEmpty:23,SecurityProtocol:3,SslClientCertificateArn:3,SslClientKeyArn:3,SslClientKeyPassword:3,SslCaCertificateArn:3,SaslUsername:3,SaslPassword:3,NoHexPrefix:23,SaslMechanism:3,SslEndpointIdentificationAlgorithm:3,UseLargeIntegerValue:23
{ServiceAccessRoleArn!:3,EndpointUri!:3,FullLoadErrorPercentage:17,ErrorRetryDuration:17,UseNewMappingType:23
{ServiceAccessRoleArn:3,S3BucketName!:3,S3BucketFolder!:3,ErrorRetryDuration:17,MaxFileSize:17,MaxRetryCount:17,IamAuthEnabled:23
{AcceptAnyDate:23,AfterConnectScript:3,BucketFolder:3,BucketName:3,CaseSensitiveNames:23,CompUpdate:23,ConnectionTimeout:17,DatabaseName:3,DateFormat:3,EmptyAsNull:23,EncryptionMode:3,ExplicitIds:23,FileTransferUploadStreams:17,LoadTimeout:17,MaxFileSize:17,Password:3,Port:17,RemoveQuotes:23,ReplaceInvalidChars:3,ReplaceChars:3,ServerName:3,ServiceAccessRoleArn:3,ServerSideEncryptionKmsKeyId:3,TimeFormat:3,TrimBlanks:23,TruncateColumns:23,Username:3,WriteBufferSize:17,SecretsManagerAccessRoleArn:3,SecretsManagerSecretId:3,MapBooleanAsBoolean:23
{AfterConnectScript:3,CaptureDdls:23,MaxFileSize:17,DatabaseName:3,DdlArtifactsSchema:3,ExecuteTimeout:17,FailTasksOnLobTruncation:23,HeartbeatEnable:23,HeartbeatSchema:3,HeartbeatFrequency:17,Password:3,Port:17,ServerName:3,Username:3,SlotName:3,PluginName:3,SecretsManagerAccessRoleArn:3,SecretsManagerSecretId:3,TrimSpaceInChar:23,MapBooleanAsBoolean:23,MapJsonbAsClob:23,MapLongVarcharAs:3,DatabaseMode:3,BabelfishDatabaseName:3,DisableUnicodeSourceFilter:23,ServiceAccessRoleArn:3,AuthenticationMethod:3
{AfterConnectScript:3,CleanSourceMetadataOnMismatch:23,DatabaseName:3,EventsPollInterval:17,TargetDbType:3,MaxFileSize:17,ParallelLoadThreads:17,Password:3,Port:17,ServerName:3,ServerTimezone:3,Username:3,SecretsManagerAccessRoleArn:3,SecretsManagerSecretId:3,ExecuteTimeout:17,ServiceAccessRoleArn:3,AuthenticationMethod:3
{AddSupplementalLogging:23,ArchivedLogDestId:17,AdditionalArchivedLogDestId:17,ExtraArchivedLogDestIds:63,AllowSelectNestedTables:23,ParallelAsmReadThreads:17,ReadAheadBlocks:17,AccessAlternateDirectly:23,UseAlternateFolderForOnline:23,OraclePathPrefix:3,UsePathPrefix:3,ReplacePathPrefix:23,EnableHomogenousTablespace:23,DirectPathNoLog:23,ArchivedLogsOnly:23,AsmPassword:3,AsmServer:3,AsmUser:3,CharLengthSemantics:3,DatabaseName:3,DirectPathParallelLoad:23,FailTasksOnLobTruncation:23,NumberDatatypeScale:17,Password:3,Port:17,ReadTableSpaceName:23,RetryInterval:17,SecurityDbEncryption:3,SecurityDbEncryptionName:3,ServerName:3,SpatialDataOptionToGeoJsonFunctionName:3,StandbyDelayTime:17,Username:3,UseBFile:23,UseDirectPathFullLoad:23,UseLogminerReader:23,SecretsManagerAccessRoleArn:3,SecretsManagerSecretId:3,SecretsManagerOracleAsmAccessRoleArn:3,SecretsManagerOracleAsmSecretId:3,TrimSpaceInChar:23,ConvertTimestampWithZoneToUTC:23,OpenTransactionWindow:17,AuthenticationMethod:3
[17
{DatabaseName:3,Password:3,Port:17,ServerName:3,Username:3,SecretsManagerAccessRoleArn:3,SecretsManagerSecretId:3
{Port:17,BcpPacketSize:17,DatabaseName:3,ControlTablesFileGroup:3,Password:3,QuerySingleAlwaysOnNode:23,ReadBackupOnly:23,SafeguardPolicy:3,ServerName:3,Username:3,UseBcpFullLoad:23,UseThirdPartyBackupDevice:23,SecretsManagerAccessRoleArn:3,SecretsManagerSecretId:3,TrimSpaceInChar:23,TlogAccessMode:3,ForceLobLookup:23,AuthenticationMethod:3
{DatabaseName:3,Password:3,Port:17,ServerName:3,SetDataCaptureChanges:23,CurrentLsn:3,MaxKBytesPerRead:17,Username:3,SecretsManagerAccessRoleArn:3,SecretsManagerSecretId:3,LoadTimeout:17,WriteBufferSize:17,MaxFileSize:17,KeepCsvFiles:23
{Username:3,Password:3,ServerName:3,Port:17,DatabaseName:3,NestingLevel:3,ExtractDocId:23,DocsToInvestigate:17,KmsKeyId:3,SecretsManagerAccessRoleArn:3,SecretsManagerSecretId:3,UseUpdateLookUp:23,ReplicateShardCollections:23
{ServerName!:3,Port!:17,SslSecurityProtocol:3,AuthType:3,AuthUserName:3,AuthPassword:3,SslCaCertificateArn:3
{AfterConnectScript:3,CleanSourceMetadataOnMismatch:23,DatabaseName:3,EventsPollInterval:17,TargetDbType:3,MaxFileSize:17,ParallelLoadThreads:17,Password:3,Port:17,ServerName:3,ServerTimezone:3,Username:3,SecretsManagerAccessRoleArn:3,SecretsManagerSecretId:3
{DatabaseName!:3,MemoryDuration!:17,MagneticDuration!:17,CdcInsertsAndUpdates:23,EnableMagneticStoreWrites:23
{Arn!:3
{EventSubscription:73
{CustomerAwsId:3,CustSubscriptionId:3,SnsTopicArn:3,Status:3,SubscriptionCreationTime:3,SourceType:3,SourceIdsList:74,EventCategoriesList:75,Enabled:23
[3
[3
{CollectorReferencedId:3,CollectorName:3,Description:3,ServiceAccessRoleArn:3,S3BucketName:3
{InstanceProfile:78
{InstanceProfileArn:3,AvailabilityZone:3,KmsKeyArn:3,PubliclyAccessible:23,NetworkType:3,InstanceProfileName:3,Description:3,InstanceProfileCreationTime:6,SubnetGroupIdentifier:3,VpcSecurityGroups:79
[3
{MigrationProject:81
{MigrationProjectName:3,MigrationProjectArn:3,MigrationProjectCreationTime:6,SourceDataProviderDescriptors:82,TargetDataProviderDescriptors:82,InstanceProfileArn:3,InstanceProfileName:3,TransformationRules:3,Description:3,SchemaConversionApplicationAttributes:84
[83
{SecretsManagerSecretId:3,SecretsManagerAccessRoleArn:3,DataProviderName:3,DataProviderArn:3
{S3BucketPath:3,S3BucketRoleArn:3
{ReplicationConfig:86
{ReplicationConfigIdentifier:3,ReplicationConfigArn:3,SourceEndpointArn:3,TargetEndpointArn:3,ReplicationType:3,ComputeConfig:87,ReplicationSettings:3,SupplementalSettings:3,TableMappings:3,ReplicationConfigCreateTime:6,ReplicationConfigUpdateTime:6,IsReadOnly:23
{AvailabilityZone:3,DnsNameServers:3,KmsKeyId:3,MaxCapacityUnits:17,MinCapacityUnits:17,MultiAZ:23,PreferredMaintenanceWindow:3,ReplicationSubnetGroupId:3,VpcSecurityGroupIds:79
{ReplicationInstance:89
{ReplicationInstanceIdentifier:3,ReplicationInstanceClass:90,ReplicationInstanceStatus:3,AllocatedStorage:17,InstanceCreateTime:6,VpcSecurityGroups:91,AvailabilityZone:3,ReplicationSubnetGroup:93,PreferredMaintenanceWindow:3,PendingModifiedValues:97,MultiAZ:23,EngineVersion:3,AutoMinorVersionUpgrade:23,KmsKeyId:3,ReplicationInstanceArn:3,ReplicationInstancePublicIpAddress:3,ReplicationInstancePrivateIpAddress:3,ReplicationInstancePublicIpAddresses:98,ReplicationInstancePrivateIpAddresses:99,ReplicationInstanceIpv6Addresses:100,PubliclyAccessible:23,SecondaryAvailabilityZone:3,FreeUntil:6,DnsNameServers:3,NetworkType:3,KerberosAuthenticationSettings:101
s,30
[92
{VpcSecurityGroupId:3,Status:3
{ReplicationSubnetGroupIdentifier:3,ReplicationSubnetGroupDescription:3,VpcId:3,SubnetGroupStatus:3,Subnets:94,SupportedNetworkTypes:79,IsReadOnly:23
[95
{SubnetIdentifier:3,SubnetAvailabilityZone:96,SubnetStatus:3
{Name:3
{ReplicationInstanceClass:90,AllocatedStorage:17,MultiAZ:23,EngineVersion:3,NetworkType:3
[3
[3
[3
{KeyCacheSecretId:3,KeyCacheSecretIamArn:3,Krb5FileContents:3
{ReplicationSubnetGroup:93
{ReplicationTask:104
{ReplicationTaskIdentifier:3,SourceEndpointArn:3,TargetEndpointArn:3,ReplicationInstanceArn:3,MigrationType:3,TableMappings:3,ReplicationTaskSettings:3,Status:3,LastFailureMessage:3,StopReason:3,ReplicationTaskCreationDate:6,ReplicationTaskStartDate:6,CdcStartPosition:3,CdcStopPosition:3,RecoveryCheckpoint:3,ReplicationTaskArn:3,ReplicationTaskStats:105,TaskData:3,TargetReplicationInstanceArn:3
{FullLoadProgressPercent:17,ElapsedTimeMillis:17,TablesLoaded:17,TablesLoading:17,TablesQueued:17,TablesErrored:17,FreshStartDate:6,StartDate:6,StopDate:6,FullLoadStartDate:6,FullLoadFinishDate:6
{Certificate:107
{CertificateIdentifier:3,CertificateCreationDate:6,CertificatePem:3,CertificateWallet:108,CertificateArn:3,CertificateOwner:3,ValidFromDate:6,ValidToDate:6,SigningAlgorithm:3,KeyLength:17,KmsKeyId:3
b
{Connection:110
{ReplicationInstanceArn:3,EndpointArn:3,Status:3,LastFailureMessage:3,EndpointIdentifier:3,ReplicationInstanceIdentifier:3
{DataMigration:26
{DataProvider:36
{Endpoint:50
{EventSubscription:73
{DatabaseIds:79
{InstanceProfile:78
{MigrationProject:81
{ReplicationConfig:86
{ReplicationInstance:89
{
{ReplicationTask:104
{ReplicationTaskAssessmentRun:21
{AccountQuotas:124,UniqueAccountIdentifier:3
[125
{AccountQuotaName:3,Used:17,Max:17
{IndividualAssessmentNames:127,Marker:3
[3
{Marker:3,Certificates:129
[107
{Marker:3,Connections:131
[110
{MigrationProjectIdentifier:3,ConversionConfiguration:3
{DataMigrations:134,Marker:135
[26
s,1024
{Marker:3,DataProviders:137
[36
{Marker:3,EndpointSettings:139
[140
{Name:3,Type:3,EnumValues:141,Sensitive:23,Units:3,Applicability:3,IntValueMin:17,IntValueMax:17,DefaultValue:3
[3
{Marker:3,SupportedEndpointTypes:143
[144
{EngineName:3,SupportsCDC:23,EndpointType:3,ReplicationInstanceEngineMinimumVersion:3,EngineDisplayName:3
{Marker:3,Endpoints:146
[50
{EngineVersions:148,Marker:3
[149
{Version:3,Lifecycle:3,ReleaseStatus:3,LaunchDate:6,AutoUpgradeDate:6,DeprecationDate:6,ForceUpgradeDate:6,AvailableUpgrades:150
[3
{EventCategoryGroupList:152
[153
{SourceType:3,EventCategories:75
{Marker:3,EventSubscriptionsList:155
[73
{Marker:3,Events:157
[158
{SourceIdentifier:3,SourceType:3,Message:3,EventCategories:75,Date:6
{Marker:3,Requests:160
[11
{Collectors:162,NextToken:3
[163
{CollectorReferencedId:3,CollectorName:3,CollectorVersion:3,VersionStatus:3,Description:3,S3BucketName:3,ServiceAccessRoleArn:3,CollectorHealthCheck:164,LastDataReceived:3,RegisteredDate:3,CreatedDate:3,ModifiedDate:3,InventoryData:165
{CollectorStatus:3,LocalCollectorS3Access:23,WebCollectorS3Access:23,WebCollectorGrantedRoleBasedAccess:23
{NumberOfDatabases:17,NumberOfSchemas:17
{Databases:167,NextToken:3
[168
{DatabaseId:3,DatabaseName:3,IpAddress:3,NumberOfSchemas:17,Server:169,SoftwareDetails:170,Collectors:171
{ServerId:3,IpAddress:3,ServerName:3
{Engine:3,EngineVersion:3,EngineEdition:3,ServicePack:3,SupportLevel:3,OsArchitecture:17,Tooltip:3
[172
{CollectorReferencedId:3,CollectorName:3
{Analysis:174,NextToken:3
[175
{LsaAnalysisId:3,Status:3
{FleetAdvisorSchemaObjects:177,NextToken:3
[178
{SchemaId:3,ObjectType:3,NumberOfObjects:17,CodeLineCount:17,CodeSize:17
{FleetAdvisorSchemas:180,NextToken:3
[181
{CodeLineCount:17,CodeSize:17,Complexity:3,Server:169,DatabaseInstance:182,SchemaId:3,SchemaName:3,OriginalSchema:183,Similarity:16
{DatabaseId:3,DatabaseName:3,DatabaseIpAddress:3,DatabaseEngine:3
{SchemaId:3,SchemaName:3,DatabaseId:3,DatabaseName:3,DatabaseIpAddress:3
{Marker:3,InstanceProfiles:185
[78
{MetadataModelName:3,MetadataModelType:3,TargetMetadataModels:187,Definition:3
[188
{MetadataModelName:3,SelectionRules:3
{Marker:3,Requests:160
{Marker:3,MetadataModelChildren:187
{Marker:3,Requests:160
{Marker:3,Requests:160
{Marker:3,Requests:160
{Marker:3,Requests:160
{Marker:3,Requests:160
{Marker:3,MigrationProjects:197
[81
{OrderableReplicationInstances:199,Marker:3
[200
{EngineVersion:3,ReplicationInstanceClass:90,StorageType:3,MinAllocatedStorage:17,MaxAllocatedStorage:17,DefaultAllocatedStorage:17,IncludedAllocatedStorage:17,AvailabilityZones:201,ReleaseStatus:3
[3
{PendingMaintenanceActions:203,Marker:3
[2
{NextToken:3,Limitations:205
[206
{DatabaseId:3,EngineName:3,Name:3,Description:3,Impact:3,Type:3
{NextToken:3,Recommendations:208
[209
{DatabaseId:3,EngineName:3,CreatedDate:3,Status:3,Preferred:23,Settings:210,Data:211
{InstanceSizingType!:3,WorkloadType!:3
{RdsEngine:212
{RequirementsToTarget:213,TargetConfiguration:214
{EngineEdition:3,InstanceVcpu:16,InstanceMemory:16,StorageSize:17,StorageIops:17,DeploymentOption:3,EngineVersion:3
{EngineEdition:3,InstanceType:3,InstanceVcpu:16,InstanceMemory:16,StorageType:3,StorageSize:17,StorageIops:17,DeploymentOption:3,EngineVersion:3
{RefreshSchemasStatus:216
{EndpointArn:3,ReplicationInstanceArn:3,Status:3,LastRefreshDate:6,LastFailureMessage:3
{Marker:3,ReplicationConfigs:218
[86
{ReplicationInstanceArn:3,ReplicationInstanceTaskLogs:220,Marker:3
[221
{ReplicationTaskName:3,ReplicationTaskArn:3,ReplicationInstanceTaskLogSize:17
{Marker:3,ReplicationInstances:223
[89
{Marker:3,ReplicationSubnetGroups:225
[93
{ReplicationConfigArn:3,Marker:3,ReplicationTableStatistics:227
[228
{SchemaName:3,TableName:3,Inserts:17,Deletes:17,Updates:17,Ddls:17,AppliedInserts:17,AppliedDeletes:17,AppliedUpdates:17,AppliedDdls:17,FullLoadRows:17,FullLoadCondtnlChkFailedRows:17,FullLoadErrorRows:17,FullLoadStartTime:6,FullLoadEndTime:6,FullLoadReloaded:23,LastUpdateTime:6,TableState:3,ValidationPendingRecords:17,ValidationFailedRecords:17,ValidationSuspendedRecords:17,ValidationState:3,ValidationStateDetails:3,ResyncState:3,ResyncRowsAttempted:17,ResyncRowsSucceeded:17,ResyncRowsFailed:17,ResyncProgress:16
{Marker:3,BucketName:3,ReplicationTaskAssessmentResults:230
[231
{ReplicationTaskIdentifier:3,ReplicationTaskArn:3,ReplicationTaskLastAssessmentDate:6,AssessmentStatus:3,AssessmentResultsFile:3,AssessmentResults:3,S3ObjectUrl:3
{Marker:3,ReplicationTaskAssessmentRuns:233
[21
{Marker:3,ReplicationTaskIndividualAssessments:235
[236
{ReplicationTaskIndividualAssessmentArn:3,ReplicationTaskAssessmentRunArn:3,IndividualAssessmentName:3,Status:3,ReplicationTaskIndividualAssessmentStartDate:6
{Marker:3,ReplicationTasks:238
[104
{Marker:3,Replications:240
[241
{ReplicationConfigIdentifier:3,ReplicationConfigArn:3,SourceEndpointArn:3,TargetEndpointArn:3,ReplicationType:3,Status:3,ProvisionData:242,PremigrationAssessmentStatuses:243,StopReason:3,FailureMessages:79,ReplicationStats:245,StartReplicationType:3,CdcStartTime:6,CdcStartPosition:3,CdcStopPosition:3,RecoveryCheckpoint:3,ReplicationCreateTime:6,ReplicationUpdateTime:6,ReplicationLastStopTime:6,ReplicationDeprovisionTime:6,IsReadOnly:23
{ProvisionState:3,ProvisionedCapacityUnits:17,DateProvisioned:6,IsNewProvisioningAvailable:23,DateNewProvisioningDataAvailable:6,ReasonForNewProvisioningData:3
[244
{PremigrationAssessmentRunArn:3,FailOnAssessmentFailure:23,Status:3,PremigrationAssessmentRunCreationDate:6,AssessmentProgress:22,LastFailureMessage:3,ResultLocationBucket:3,ResultLocationFolder:3,ResultEncryptionMode:3,ResultKmsKeyArn:3,ResultStatistic:24
{FullLoadProgressPercent:17,ElapsedTimeMillis:17,TablesLoaded:17,TablesLoading:17,TablesQueued:17,TablesErrored:17,FreshStartDate:6,StartDate:6,StopDate:6,FullLoadStartDate:6,FullLoadFinishDate:6
{Marker:3,Schemas:247
[3
{ReplicationTaskArn:3,TableStatistics:249,Marker:3
[228
{PdfReport:251,CsvReport:251
{S3ObjectKey:3,ObjectURL:3
{TargetSelectionRules:3
{Certificate:107
{TagList:255
[256
{Key:3,Value:3,ResourceArn:3
{MigrationProjectIdentifier:3
{DataMigration:26
{DataProvider:36
{Endpoint:50
{EventSubscription:73
{InstanceProfile:78
{MigrationProject:81
{ReplicationConfig:86
{ReplicationInstance:89
{ReplicationSubnetGroup:93
{ReplicationTask:104
{ReplicationTask:104
{ReplicationInstance:89
{RefreshSchemasStatus:216
{ReplicationConfigArn:3
{ReplicationTaskArn:3
{
{LsaAnalysisId:3,Status:3
{DataMigration:26
{RequestIdentifier:3
{RequestIdentifier:3
{RequestIdentifier:3
{RequestIdentifier:3
{RequestIdentifier:3
{RequestIdentifier:3
{RequestIdentifier:3
{Replication:241
{ReplicationTask:104
{ReplicationTask:104
{ReplicationTaskAssessmentRun:21
{DataMigration:26
{Replication:241
{ReplicationTask:104
{Connection:110
{Result:3
=addTagsToResource 0
=applyPendingMaintenanceAction 1
=batchStartRecommendations 7
=cancelMetadataModelConversion 10
=cancelMetadataModelCreation 19
=cancelReplicationTaskAssessmentRun 20
=createDataMigration 25
=createDataProvider 35
=createEndpoint 49
=createEventSubscription 72
=createFleetAdvisorCollector 76
=createInstanceProfile 77
=createMigrationProject 80
=createReplicationConfig 85
=createReplicationInstance 88
=createReplicationSubnetGroup 102
=createReplicationTask 103
=deleteCertificate 106
=deleteConnection 109
=deleteDataMigration 111
=deleteDataProvider 112
=deleteEndpoint 113
=deleteEventSubscription 114
=deleteFleetAdvisorDatabases 115
=deleteInstanceProfile 116
=deleteMigrationProject 117
=deleteReplicationConfig 118
=deleteReplicationInstance 119
=deleteReplicationSubnetGroup 120
=deleteReplicationTask 121
=deleteReplicationTaskAssessmentRun 122
=describeAccountAttributes 123
=describeApplicableIndividualAssessments 126
=describeCertificates 128
=describeConnections 130
=describeConversionConfiguration 132
=describeDataMigrations 133
=describeDataProviders 136
=describeEndpointSettings 138
=describeEndpointTypes 142
=describeEndpoints 145
=describeEngineVersions 147
=describeEventCategories 151
=describeEventSubscriptions 154
=describeEvents 156
=describeExtensionPackAssociations 159
=describeFleetAdvisorCollectors 161
=describeFleetAdvisorDatabases 166
=describeFleetAdvisorLsaAnalysis 173
=describeFleetAdvisorSchemaObjectSummary 176
=describeFleetAdvisorSchemas 179
=describeInstanceProfiles 184
=describeMetadataModel 186
=describeMetadataModelAssessments 189
=describeMetadataModelChildren 190
=describeMetadataModelConversions 191
=describeMetadataModelCreations 192
=describeMetadataModelExportsAsScript 193
=describeMetadataModelExportsToTarget 194
=describeMetadataModelImports 195
=describeMigrationProjects 196
=describeOrderableReplicationInstances 198
=describePendingMaintenanceActions 202
=describeRecommendationLimitations 204
=describeRecommendations 207
=describeRefreshSchemasStatus 215
=describeReplicationConfigs 217
=describeReplicationInstanceTaskLogs 219
=describeReplicationInstances 222
=describeReplicationSubnetGroups 224
=describeReplicationTableStatistics 226
=describeReplicationTaskAssessmentResults 229
=describeReplicationTaskAssessmentRuns 232
=describeReplicationTaskIndividualAssessments 234
=describeReplicationTasks 237
=describeReplications 239
=describeSchemas 246
=describeTableStatistics 248
=exportMetadataModelAssessment 250
=getTargetSelectionRules 252
=importCertificate 253
=listTagsForResource 254
=modifyConversionConfiguration 257
=modifyDataMigration 258
=modifyDataProvider 259
=modifyEndpoint 260
=modifyEventSubscription 261
=modifyInstanceProfile 262
=modifyMigrationProject 263
=modifyReplicationConfig 264
=modifyReplicationInstance 265
=modifyReplicationSubnetGroup 266
=modifyReplicationTask 267
=moveReplicationTask 268
=rebootReplicationInstance 269
=refreshSchemas 270
=reloadReplicationTables 271
=reloadTables 272
=removeTagsFromResource 273
=runFleetAdvisorLsaAnalysis 274
=startDataMigration 275
=startExtensionPackAssociation 276
=startMetadataModelAssessment 277
=startMetadataModelConversion 278
=startMetadataModelCreation 279
=startMetadataModelExportAsScript 280
=startMetadataModelExportToTarget 281
=startMetadataModelImport 282
=startReplication 283
=startReplicationTask 284
=startReplicationTaskAssessment 285
=startReplicationTaskAssessmentRun 286
=stopDataMigration 287
=stopReplication 288
=stopReplicationTask 289
=testConnection 290
=updateSubscriptionsToEventBridge 291
)~"},
{"databrew", R"~({Name!:1,Errors:2
s1,255
[3
{ErrorCode:4,ErrorMessage:4,RecipeVersion:5
s
s1,16
{Name!:1
{Name!:8
s1,240
{Name!:1
{Name!:1
{Name!:8
{Name!:1
{Name!:1
{Name!:1
{Name!:8
{Name!:1
{Name!:1,RecipeVersion!:5
{Name!:1
{Name!:1
{CreatedBy:4,CreateDate:21,Name!:1,Format:4,FormatOptions:22,Input!:32,LastModifiedDate:21,LastModifiedBy:4,Source:4,PathOptions:42,Tags:54,ResourceArn:41
t
{Json:23,Excel:25,Csv:30
{MultiLine:24
?
{SheetNames:26,SheetIndexes:28,HeaderRow:24
[27;1,1
s1,31
[29;1,1
n0,200
{Delimiter:31,HeaderRow:24
s1,1
{S3InputDefinition:33,DataCatalogInputDefinition:37,DatabaseInputDefinition:38,Metadata:40
{Bucket!:34,Key:35,BucketOwner:36
s3,63
s1,1280
s12,12
{CatalogId:1,DatabaseName!:1,TableName!:1,TempDirectory:33
{GlueConnectionName!:1,DatabaseTableName:1,TempDirectory:33,QueryString:39
s1,10000
{SourceArn:41
s20,2048
{LastModifiedDateCondition:43,FilesLimit:47,Parameters:49
{Expression!:44,ValuesMap!:45
s4,1024
<46
s,1024
{MaxFiles!:48,OrderedBy:4,Order:4
n1
<50;1,10
{Name!:1,Type!:4,DatetimeOptions:51,CreateColumn:24,Filter:43
{Format!:52,TimezoneOffset:53,LocaleCode:52
s2,100
s1,6
<55;1,200
s,256
{CreateDate:21,CreatedBy:4,DatasetName:1,EncryptionKeyArn:41,EncryptionMode:4,Name!:8,Type:4,LastModifiedBy:4,LastModifiedDate:21,LogSubscription:4,MaxCapacity:57,MaxRetries:58,Outputs:59,DataCatalogOutputs:65,DatabaseOutputs:69,ProjectName:1,ProfileConfiguration:71,ValidationConfigurations:87,RecipeReference:89,ResourceArn:41,RoleArn:41,Tags:54,Timeout:58,JobSample:90
n
n0
[60;1
{CompressionFormat:4,Format:4,PartitionColumns:61,Location!:33,Overwrite:24,FormatOptions:62,MaxOutputFiles:64
[1;,200
{Csv:63
{Delimiter:31
n1,999
[66;1
{CatalogId:1,DatabaseName!:1,TableName!:1,S3Options:67,DatabaseOptions:68,Overwrite:24
{Location!:33
{TempDirectory:33,TableName!:1
[70;1
{GlueConnectionName!:1,DatabaseOptions!:68,DatabaseOutputMode:4
{DatasetStatisticsConfiguration:72,ProfileColumns:79,ColumnStatisticsConfigurations:81,EntityDetectorConfiguration:83
{IncludedStatistics:73,Overrides:75
[74;1
s1,128
[76;1
{Statistic!:74,Parameters!:77
<78
s1,32768
[80;1
{Regex:1,Name:1
[82;1
{Selectors:79,Statistics!:72
{EntityTypes!:84,AllowedStatistics:85
[74;1
[86;1
{Statistics!:73
[88;1
{RulesetArn!:41,ValidationMode:4
{Name!:1,RecipeVersion:5
{Mode:4,Size:57
{Attempt:57,CompletedOn:21,DatasetName:1,ErrorMessage:4,ExecutionTime:57,JobName!:8,ProfileConfiguration:71,ValidationConfigurations:87,RunId:1,State:4,LogSubscription:4,LogGroupName:92,Outputs:59,DataCatalogOutputs:65,DatabaseOutputs:69,RecipeReference:89,StartedBy:4,StartedOn:21,JobSample:90
s1,512
{CreateDate:21,CreatedBy:4,DatasetName:1,LastModifiedDate:21,LastModifiedBy:4,Name!:1,RecipeName:1,ResourceArn:41,Sample:94,RoleArn:41,Tags:54,SessionStatus:4,OpenedBy:4,OpenDate:21
{Size:95,Type!:4
n1,5000
{CreatedBy:4,CreateDate:21,LastModifiedBy:4,LastModifiedDate:21,ProjectName:1,PublishedBy:4,PublishedDate:21,Description:46,Name!:1,Steps:97,Tags:54,ResourceArn:41,RecipeVersion:5
[98
{Action!:99,ConditionExpressions:100
{Operation!:74,Parameters:77
[101
{Condition!:74,Value:46,TargetColumn!:102
s1,1024
{Name!:1,Description:46,TargetArn:41,Rules:104,CreateDate:21,CreatedBy:4,LastModifiedBy:4,LastModifiedDate:21,ResourceArn:41,Tags:54
[105;1
{Name!:74,Disabled:24,CheckExpression!:44,SubstitutionMap:45,Threshold:106,ColumnSelectors:79
{Value!:107,Type:4,Unit:4
f0
{CreateDate:21,CreatedBy:4,JobNames:109,LastModifiedBy:4,LastModifiedDate:21,ResourceArn:41,CronExpression:92,Tags:54,Name!:1
[8;,50
{Datasets!:111,NextToken:114
[112
{AccountId:113,CreatedBy:4,CreateDate:21,Name!:1,Format:4,FormatOptions:22,Input!:32,LastModifiedDate:21,LastModifiedBy:4,Source:4,PathOptions:42,Tags:54,ResourceArn:41
s,255
s1,2000
{JobRuns!:116,NextToken:114
[117
{Attempt:57,CompletedOn:21,DatasetName:1,ErrorMessage:4,ExecutionTime:57,JobName:8,RunId:1,State:4,LogSubscription:4,LogGroupName:92,Outputs:59,DataCatalogOutputs:65,DatabaseOutputs:69,RecipeReference:89,StartedBy:4,StartedOn:21,JobSample:90,ValidationConfigurations:87
{Jobs!:119,NextToken:114
[120
{AccountId:113,CreatedBy:4,CreateDate:21,DatasetName:1,EncryptionKeyArn:41,EncryptionMode:4,Name!:8,Type:4,LastModifiedBy:4,LastModifiedDate:21,LogSubscription:4,MaxCapacity:57,MaxRetries:58,Outputs:59,DataCatalogOutputs:65,DatabaseOutputs:69,ProjectName:1,RecipeReference:89,ResourceArn:41,RoleArn:41,Timeout:58,Tags:54,JobSample:90,ValidationConfigurations:87
{Projects!:122,NextToken:114
[123
{AccountId:113,CreateDate:21,CreatedBy:4,DatasetName:1,LastModifiedDate:21,LastModifiedBy:4,Name!:1,RecipeName!:1,ResourceArn:41,Sample:94,Tags:54,RoleArn:41,OpenedBy:4,OpenDate:21
{NextToken:114,Recipes!:125
[126
{CreatedBy:4,CreateDate:21,LastModifiedBy:4,LastModifiedDate:21,ProjectName:1,PublishedBy:4,PublishedDate:21,Description:46,Name!:1,ResourceArn:41,Steps:97,Tags:54,RecipeVersion:5
{Recipes!:125,NextToken:114
{Rulesets!:129,NextToken:114
[130
{AccountId:113,CreatedBy:4,CreateDate:21,Description:46,LastModifiedBy:4,LastModifiedDate:21,Name!:1,ResourceArn:41,RuleCount:58,Tags:54,TargetArn!:41
{Schedules!:132,NextToken:114
[133
{AccountId:113,CreatedBy:4,CreateDate:21,JobNames:109,LastModifiedBy:4,LastModifiedDate:21,ResourceArn:41,CronExpression:92,Tags:54,Name!:1
{Tags:54
{Name!:1
{Result:4,Name!:1,ActionId:57
{RunId!:1
{Name!:1,ClientSessionId:1
{RunId!:1
{
{
{Name!:1
{Name!:8
{LastModifiedDate:21,Name!:1
{Name!:1
{Name!:8
{Name!:1
{Name!:1
=batchDeleteRecipeVersion 0
=createDataset 6
=createProfileJob 7
=createProject 9
=createRecipe 10
=createRecipeJob 11
=createRuleset 12
=createSchedule 13
=deleteDataset 14
=deleteJob 15
=deleteProject 16
=deleteRecipeVersion 17
=deleteRuleset 18
=deleteSchedule 19
=describeDataset 20
=describeJob 56
=describeJobRun 91
=describeProject 93
=describeRecipe 96
=describeRuleset 103
=describeSchedule 108
=listDatasets 110
=listJobRuns 115
=listJobs 118
=listProjects 121
=listRecipeVersions 124
=listRecipes 127
=listRulesets 128
=listSchedules 131
=listTagsForResource 134
=publishRecipe 135
=sendProjectSessionAction 136
=startJobRun 137
=startProjectSession 138
=stopJobRun 139
=tagResource 140
=untagResource 141
=updateDataset 142
=updateProfileJob 143
=updateProject 144
=updateRecipe 145
=updateRecipeJob 146
=updateRuleset 147
=updateSchedule 148
)~"},
{"datasync", R"~({
{AgentArn:2
s,128
{LocationArn:2
{LocationArn:2
{LocationArn:2
{LocationArn:2
{LocationArn:2
{LocationArn:2
{LocationArn:2
{LocationArn:2
{LocationArn:2
{LocationArn:2
{LocationArn:2
{TaskArn:2
{
{
{
{AgentArn:2,Name:19,Status:20,LastConnectionTime:21,CreationTime:21,EndpointType:20,PrivateLinkConfig:22,Platform:26
s0,256
s
t
{VpcEndpointId:20,PrivateLinkEndpoint:23,SubnetArns:24,SecurityGroupArns:25
s7,15
[2;1,1
[2;1,1
{Version:27
s1,256
{LocationArn:2,LocationUri:29,AuthenticationType:20,BlobType:20,AccessTier:20,AgentArns:30,CreationTime:21,ManagedSecretConfig:31,CmkSecretConfig:33,CustomSecretConfig:34
s,4360
[2;1,8
{SecretArn:32
s,2048
{SecretArn:32,KmsKeyArn:32
{SecretArn:32,SecretAccessRoleArn:32
{LocationArn:2,LocationUri:29,Ec2Config:36,CreationTime:21,AccessPointArn:2,FileSystemAccessRoleArn:32,InTransitEncryption:20
{SubnetArn!:2,SecurityGroupArns!:37
[2;1,5
{LocationArn:2,LocationUri:29,SecurityGroupArns:37,CreationTime:21
{CreationTime:21,LocationArn:2,LocationUri:29,Protocol:40,SecurityGroupArns:37,StorageVirtualMachineArn:47,FsxFilesystemArn:2
{NFS:41,SMB:43
{MountOptions:42
{Version:20
{Domain:44,MountOptions:45,Password:46,User!:46,ManagedSecretConfig:31,CmkSecretConfig:33,CustomSecretConfig:34
s,253
{Version:20
s,104
s,162
{LocationArn:2,LocationUri:29,SecurityGroupArns:37,Protocol:40,CreationTime:21
{LocationArn:2,LocationUri:29,SecurityGroupArns:37,CreationTime:21,User:46,Domain:44,ManagedSecretConfig:31,CmkSecretConfig:33,CustomSecretConfig:34
{LocationArn:2,LocationUri:29,NameNodes:51,BlockSize:55,ReplicationFactor:56,KmsKeyProviderUri:53,QopConfiguration:57,AuthenticationType:20,SimpleUser:27,KerberosPrincipal:27,AgentArns:30,CreationTime:21,ManagedSecretConfig:31,CmkSecretConfig:33,CustomSecretConfig:34
[52;1
{Hostname!:53,Port!:54
s1,255
n1,65536
n1048576,1073741824
n1,512
{RpcProtection:20,DataTransferProtection:20
{LocationArn:2,LocationUri:29,OnPremConfig:59,MountOptions:42,CreationTime:21
{AgentArns!:30
{LocationArn:2,LocationUri:29,AccessKey:61,ServerPort:54,ServerProtocol:20,AgentArns:30,CreationTime:21,ServerCertificate:62,ManagedSecretConfig:31,CmkSecretConfig:33,CustomSecretConfig:34
s0,200
b,32768
{LocationArn:2,LocationUri:29,S3StorageClass:20,S3Config:64,AgentArns:30,CreationTime:21
{BucketAccessRoleArn!:32
{LocationArn:2,LocationUri:29,AgentArns:30,User:46,Domain:44,MountOptions:45,CreationTime:21,DnsIpAddresses:66,KerberosPrincipal:27,AuthenticationType:20,ManagedSecretConfig:31,CmkSecretConfig:33,CustomSecretConfig:34
[67;,2
s7,39
{TaskArn:2,Status:20,Name:19,CurrentTaskExecutionArn:2,SourceLocationArn:2,DestinationLocationArn:2,CloudWatchLogGroupArn:69,SourceNetworkInterfaceArns:70,DestinationNetworkInterfaceArns:71,Options:72,Excludes:74,Schedule:77,ErrorCode:20,ErrorDetail:20,CreationTime:21,Includes:74,ManifestConfig:79,TaskReportConfig:85,ScheduleDetails:90,TaskMode:20
s,562
[2
[2
{VerifyMode:20,OverwriteMode:20,Atime:20,Mtime:20,Uid:20,Gid:20,PreserveDeletedFiles:20,PreserveDevices:20,PosixPermissions:20,BytesPerSecond:73,TaskQueueing:20,LogLevel:20,TransferMode:20,SecurityDescriptorCopyFlags:20,ObjectTags:20
n-1
[75;0,1
{FilterType:2,Value:76
s,102400
{ScheduleExpression!:78,Status:20
s,256
{Action:20,Format:20,Source:80
{S3!:81
{ManifestObjectPath!:82,BucketAccessRoleArn!:32,S3BucketArn!:83,ManifestObjectVersionId:84
s,4096
s,268
s1,100
{Destination:86,OutputType:20,ReportLevel:20,ObjectVersionIds:20,Overrides:88
{S3:87
{Subdirectory:82,S3BucketArn!:83,BucketAccessRoleArn!:32
{Transferred:89,Verified:89,Deleted:89,Skipped:89
{ReportLevel:20
{StatusUpdateTime:21,DisabledReason:91,DisabledBy:20
s,8192
{TaskExecutionArn:2,Status:20,Options:72,Excludes:74,Includes:74,ManifestConfig:79,StartTime:21,EstimatedFilesToTransfer:93,EstimatedBytesToTransfer:93,FilesTransferred:93,BytesWritten:93,BytesTransferred:93,BytesCompressed:93,Result:94,TaskReportConfig:85,FilesDeleted:93,FilesSkipped:93,FilesVerified:93,ReportResult:96,EstimatedFilesToDelete:93,TaskMode:20,FilesPrepared:93,FilesListed:97,FilesFailed:98,EstimatedFoldersToDelete:93,EstimatedFoldersToTransfer:93,FoldersSkipped:93,FoldersPrepared:93,FoldersTransferred:93,FoldersVerified:93,FoldersDeleted:93,FoldersListed:99,FoldersFailed:100,LaunchTime:21,EndTime:21
n
{PrepareDuration:95,PrepareStatus:20,TotalDuration:95,TransferDuration:95,TransferStatus:20,VerifyDuration:95,VerifyStatus:20,ErrorCode:20,ErrorDetail:20
n0
{Status:20,ErrorCode:20,ErrorDetail:20
{AtSource:93,AtDestinationForDelete:93
{Prepare:93,Transfer:93,Verify:93,Delete:93
{AtSource:93,AtDestinationForDelete:93
{List:93,Prepare:93,Transfer:93,Verify:93,Delete:93
{Agents:102,NextToken:104
[103
{AgentArn:2,Name:19,Status:20,Platform:26
s,65535
{Locations:106,NextToken:104
[107
{LocationArn:2,LocationUri:29
{Tags:109,NextToken:104
[110;0,55
{Key!:27,Value:19
{TaskExecutions:112,NextToken:104
[113
{TaskExecutionArn:2,Status:20,TaskMode:20
{Tasks:115,NextToken:104
[116
{TaskArn:2,Status:20,Name:19,TaskMode:20
{TaskExecutionArn:2
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
=cancelTaskExecution 0
=createAgent 1
=createLocationAzureBlob 3
=createLocationEfs 4
=createLocationFsxLustre 5
=createLocationFsxOntap 6
=createLocationFsxOpenZfs 7
=createLocationFsxWindows 8
=createLocationHdfs 9
=createLocationNfs 10
=createLocationObjectStorage 11
=createLocationS3 12
=createLocationSmb 13
=createTask 14
=deleteAgent 15
=deleteLocation 16
=deleteTask 17
=describeAgent 18
=describeLocationAzureBlob 28
=describeLocationEfs 35
=describeLocationFsxLustre 38
=describeLocationFsxOntap 39
=describeLocationFsxOpenZfs 48
=describeLocationFsxWindows 49
=describeLocationHdfs 50
=describeLocationNfs 58
=describeLocationObjectStorage 60
=describeLocationS3 63
=describeLocationSmb 65
=describeTask 68
=describeTaskExecution 92
=listAgents 101
=listLocations 105
=listTagsForResource 108
=listTaskExecutions 111
=listTasks 114
=startTaskExecution 117
=tagResource 118
=untagResource 119
=updateAgent 120
=updateLocationAzureBlob 121
=updateLocationEfs 122
=updateLocationFsxLustre 123
=updateLocationFsxOntap 124
=updateLocationFsxOpenZfs 125
=updateLocationFsxWindows 126
=updateLocationHdfs 127
=updateLocationNfs 128
=updateLocationObjectStorage 129
=updateLocationS3 130
=updateLocationSmb 131
=updateTask 132
=updateTaskExecution 133
)~"},
{"dynamodb", R"~({Responses:1,ConsumedCapacity:15
[2
{Error:3,TableName:14,Item:5
{Code:4,Message:4,Item:5
s
<6
{S:4,N:4,B:7,SS:8,NS:9,BS:10,M:11,L:12,NULL:13,BOOL:13
b
[4
[4
[7
<6
[6
?
s3,255
[16
{TableName:17,CapacityUnits:18,ReadCapacityUnits:18,WriteCapacityUnits:18,Table:19,LocalSecondaryIndexes:20,GlobalSecondaryIndexes:20
s1,1024
f
{ReadCapacityUnits:18,WriteCapacityUnits:18,CapacityUnits:18
<19
{Responses:22,UnprocessedKeys:24,ConsumedCapacity:15
<23
[5
<25;1,100
{Keys!:26,AttributesToGet:28,ConsistentRead:13,ProjectionExpression:4,ExpressionAttributeNames:30
[27;1,100
<6
[29;1
s,65535
<29
{UnprocessedItems:32,ItemCollectionMetrics:38,ConsumedCapacity:15
<33;1,25
[34;1,25
{PutRequest:35,DeleteRequest:37
{Item!:36
<6
{Key!:27
<39
[40
{ItemCollectionKey:41,SizeEstimateRangeGB:42
<6
[18
{BackupDetails:44
{BackupArn!:45,BackupName!:14,BackupSizeBytes:46,BackupStatus!:4,BackupType!:4,BackupCreationDateTime!:47,BackupExpiryDateTime:47
s37,1024
n0
t
{GlobalTableDescription:49
{ReplicationGroup:50,GlobalTableArn:4,CreationDateTime:47,GlobalTableStatus:4,GlobalTableName:14
[51
{RegionName:4,ReplicaStatus:4,ReplicaArn:4,ReplicaStatusDescription:4,ReplicaStatusPercentProgress:4,KMSMasterKeyId:4,ProvisionedThroughputOverride:52,OnDemandThroughputOverride:54,WarmThroughput:56,GlobalSecondaryIndexes:57,ReplicaInaccessibleDateTime:47,ReplicaTableClassSummary:60,GlobalTableSettingsReplicationMode:4
{ReadCapacityUnits:53
n1
{MaxReadRequestUnits:55
n
{ReadUnitsPerSecond:53,WriteUnitsPerSecond:53,Status:4
[58
{IndexName:14,ProvisionedThroughputOverride:52,OnDemandThroughputOverride:54,WarmThroughput:59
{ReadUnitsPerSecond:53,WriteUnitsPerSecond:53,Status:4
{TableClass:4,LastUpdateDateTime:47
{TableDescription:62
{AttributeDefinitions:63,TableName:14,KeySchema:66,TableStatus:4,CreationDateTime:47,ProvisionedThroughput:68,TableSizeBytes:55,ItemCount:55,TableArn:4,TableId:4,BillingModeSummary:69,LocalSecondaryIndexes:70,GlobalSecondaryIndexes:74,StreamSpecification:77,LatestStreamLabel:4,LatestStreamArn:45,GlobalTableVersion:4,Replicas:50,GlobalTableWitnesses:78,GlobalTableSettingsReplicationMode:4,RestoreSummary:80,SSEDescription:81,ArchivalSummary:82,TableClassSummary:60,DeletionProtectionEnabled:13,OnDemandThroughput:76,WarmThroughput:56,MultiRegionConsistency:4
[64
{AttributeName!:65,AttributeType!:4
s1,255
[67;1
{AttributeName!:65,KeyType!:4
{LastIncreaseDateTime:47,LastDecreaseDateTime:47,NumberOfDecreasesToday:53,ReadCapacityUnits:46,WriteCapacityUnits:46
{BillingMode:4,LastUpdateToPayPerRequestDateTime:47
[71
{IndexName:14,KeySchema:66,Projection:72,IndexSizeBytes:55,ItemCount:55,IndexArn:4
{ProjectionType:4,NonKeyAttributes:73
[65;1,20
[75
{IndexName:14,KeySchema:66,Projection:72,IndexStatus:4,Backfilling:13,ProvisionedThroughput:68,IndexSizeBytes:55,ItemCount:55,IndexArn:4,OnDemandThroughput:76,WarmThroughput:59
{MaxReadRequestUnits:55,MaxWriteRequestUnits:55
{StreamEnabled!:13,StreamViewType:4
[79
{RegionName:4,WitnessStatus:4
{SourceBackupArn:45,SourceTableArn:17,RestoreDateTime!:47,RestoreInProgress!:13
{Status:4,SSEType:4,KMSMasterKeyArn:4,InaccessibleEncryptionDateTime:47
{ArchivalDateTime:47,ArchivalReason:4,ArchivalBackupArn:45
{BackupDescription:84
{BackupDetails:44,SourceTableDetails:85,SourceTableFeatureDetails:87
{TableName!:14,TableId!:4,TableArn:17,TableSizeBytes:55,KeySchema!:66,TableCreationDateTime!:47,ProvisionedThroughput!:86,OnDemandThroughput:76,ItemCount:46,BillingMode:4
{ReadCapacityUnits!:53,WriteCapacityUnits!:53
{LocalSecondaryIndexes:88,GlobalSecondaryIndexes:90,StreamDescription:77,TimeToLiveDescription:92,SSEDescription:81
[89
{IndexName:14,KeySchema:66,Projection:72
[91
{IndexName:14,KeySchema:66,Projection:72,ProvisionedThroughput:86,OnDemandThroughput:76
{TimeToLiveStatus:4,AttributeName:65
{Attributes:5,ConsumedCapacity:16,ItemCollectionMetrics:40
{RevisionId:65
{TableDescription:62
{BackupDescription:84
{ContinuousBackupsDescription:98
{ContinuousBackupsStatus!:4,PointInTimeRecoveryDescription:99
{PointInTimeRecoveryStatus:4,RecoveryPeriodInDays:100,EarliestRestorableDateTime:47,LatestRestorableDateTime:47
n1,35
{TableName:14,IndexName:14,ContributorInsightsRuleList:102,ContributorInsightsStatus:4,LastUpdateDateTime:47,FailureException:103,ContributorInsightsMode:4
[4
{ExceptionName:4,ExceptionDescription:4
{Endpoints!:105
[106
{Address!:4,CachePeriodInMinutes!:55
{ExportDescription:108
{ExportArn:45,ExportStatus:4,StartTime:47,EndTime:47,ExportManifest:4,TableArn:17,TableId:4,ExportTime:47,ClientToken:4,S3Bucket:109,S3BucketOwner:4,S3Prefix:110,S3SseAlgorithm:4,S3SseKmsKeyId:111,FailureCode:4,FailureMessage:4,ExportFormat:4,BilledSizeBytes:46,ItemCount:46,ExportType:4,IncrementalExportSpecification:112
s,255
s,1024
s1,2048
{ExportFromTime:47,ExportToTime:47,ExportViewType:4
{GlobalTableDescription:49
{GlobalTableName:14,ReplicaSettings:115
[116
{RegionName!:4,ReplicaStatus:4,ReplicaBillingModeSummary:69,ReplicaProvisionedReadCapacityUnits:46,ReplicaProvisionedReadCapacityAutoScalingSettings:117,ReplicaProvisionedWriteCapacityUnits:46,ReplicaProvisionedWriteCapacityAutoScalingSettings:117,ReplicaGlobalSecondaryIndexSettings:122,ReplicaTableClassSummary:60
{MinimumUnits:53,MaximumUnits:53,AutoScalingDisabled:13,AutoScalingRoleArn:4,ScalingPolicies:118
[119
{PolicyName:120,TargetTrackingScalingPolicyConfiguration:121
s1,256
{DisableScaleIn:13,ScaleInCooldown:55,ScaleOutCooldown:55,TargetValue!:18
[123
{IndexName!:14,IndexStatus:4,ProvisionedReadCapacityUnits:53,ProvisionedReadCapacityAutoScalingSettings:117,ProvisionedWriteCapacityUnits:53,ProvisionedWriteCapacityAutoScalingSettings:117
{ImportTableDescription!:125
{ImportArn:45,ImportStatus:4,TableArn:17,TableId:4,ClientToken:4,S3BucketSource:126,ErrorCount:46,CloudWatchLogGroupArn:17,InputFormat:4,InputFormatOptions:127,InputCompressionType:4,TableCreationParameters:132,StartTime:47,EndTime:47,ProcessedSizeBytes:55,ProcessedItemCount:46,ImportedItemCount:46,FailureCode:4,FailureMessage:4
{S3BucketOwner:4,S3Bucket!:109,S3KeyPrefix:110
{Csv:128
{Delimiter:129,HeaderList:130
s1,1
[131;1,255
s1,65536
{TableName!:14,AttributeDefinitions!:63,KeySchema!:66,BillingMode:4,ProvisionedThroughput:86,OnDemandThroughput:76,SSESpecification:133,GlobalSecondaryIndexes:134
{Enabled:13,SSEType:4,KMSMasterKeyId:4
[135
{IndexName!:14,KeySchema!:66,Projection!:72,ProvisionedThroughput:86,OnDemandThroughput:76,WarmThroughput:136
{ReadUnitsPerSecond:55,WriteUnitsPerSecond:55
{TableName:14,KinesisDataStreamDestinations:138
[139
{StreamArn:45,DestinationStatus:4,DestinationStatusDescription:4,ApproximateCreationDateTimePrecision:4
{AccountMaxReadCapacityUnits:53,AccountMaxWriteCapacityUnits:53,TableMaxReadCapacityUnits:53,TableMaxWriteCapacityUnits:53
{Table:62
{TableAutoScalingDescription:143
{TableName:14,TableStatus:4,Replicas:144
[145
{RegionName:4,GlobalSecondaryIndexes:146,ReplicaProvisionedReadCapacityAutoScalingSettings:117,ReplicaProvisionedWriteCapacityAutoScalingSettings:117,ReplicaStatus:4
[147
{IndexName:14,IndexStatus:4,ProvisionedReadCapacityAutoScalingSettings:117,ProvisionedWriteCapacityAutoScalingSettings:117
{TimeToLiveDescription:92
{TableName:14,StreamArn:45,DestinationStatus:4,EnableKinesisStreamingConfiguration:150
{ApproximateCreationDateTimePrecision:4
{Items:23,NextToken:152,ConsumedCapacity:16,LastEvaluatedKey:27
s1,32768
{Responses:154,ConsumedCapacity:15
[155;1,100
{Item:5
{ExportDescription:108
{Item:5,ConsumedCapacity:16
{Policy:4,RevisionId:65
{ImportTableDescription!:125
{BackupSummaries:161,LastEvaluatedBackupArn:45
[162
{TableName:14,TableId:4,TableArn:17,BackupArn:45,BackupName:14,BackupCreationDateTime:47,BackupExpiryDateTime:47,BackupStatus:4,BackupType:4,BackupSizeBytes:46
{ContributorInsightsSummaries:164,NextToken:4
[165
{TableName:14,IndexName:14,ContributorInsightsStatus:4,ContributorInsightsMode:4
{ExportSummaries:167,NextToken:4
[168
{ExportArn:45,ExportStatus:4,ExportType:4
{GlobalTables:170,LastEvaluatedGlobalTableName:14
[171
{GlobalTableName:14,ReplicationGroup:172
[173
{RegionName:4
{ImportSummaryList:175,NextToken:177
[176
{ImportArn:45,ImportStatus:4,TableArn:17,S3BucketSource:126,CloudWatchLogGroupArn:17,InputFormat:4,StartTime:47,EndTime:47
s112,1024
{TableNames:179,LastEvaluatedTableName:14
[14
{Tags:181,NextToken:4
[182
{Key!:183,Value!:184
s1,128
s0,256
{Attributes:5,ConsumedCapacity:16,ItemCollectionMetrics:40
{RevisionId:65
{Items:23,Count:55,ScannedCount:55,LastEvaluatedKey:27,ConsumedCapacity:16
{TableDescription:62
{TableDescription:62
{Items:23,Count:55,ScannedCount:55,LastEvaluatedKey:27,ConsumedCapacity:16
{ConsumedCapacity:15,Responses:154
{ConsumedCapacity:15,ItemCollectionMetrics:38
{ContinuousBackupsDescription:98
{TableName:14,IndexName:14,ContributorInsightsStatus:4,ContributorInsightsMode:4
{GlobalTableDescription:49
{GlobalTableName:14,ReplicaSettings:115
{Attributes:5,ConsumedCapacity:16,ItemCollectionMetrics:40
{TableName:14,StreamArn:45,DestinationStatus:4,UpdateKinesisStreamingConfiguration:199
{ApproximateCreationDateTimePrecision:4
{TableDescription:62
{TableAutoScalingDescription:143
{TimeToLiveSpecification:203
{Enabled!:13,AttributeName!:65
=batchExecuteStatement 0
=batchGetItem 21
=batchWriteItem 31
=createBackup 43
=createGlobalTable 48
=createTable 61
=deleteBackup 83
=deleteItem 93
=deleteResourcePolicy 94
=deleteTable 95
=describeBackup 96
=describeContinuousBackups 97
=describeContributorInsights 101
=describeEndpoints 104
=describeExport 107
=describeGlobalTable 113
=describeGlobalTableSettings 114
=describeImport 124
=describeKinesisStreamingDestination 137
=describeLimits 140
=describeTable 141
=describeTableReplicaAutoScaling 142
=describeTimeToLive 148
=disableKinesisStreamingDestination 149
=enableKinesisStreamingDestination 149
=executeStatement 151
=executeTransaction 153
=exportTableToPointInTime 156
=getItem 157
=getResourcePolicy 158
=importTable 159
=listBackups 160
=listContributorInsights 163
=listExports 166
=listGlobalTables 169
=listImports 174
=listTables 178
=listTagsOfResource 180
=putItem 185
=putResourcePolicy 186
=query 187
=restoreTableFromBackup 188
=restoreTableToPointInTime 189
=scan 190
=transactGetItems 191
=transactWriteItems 192
=updateContinuousBackups 193
=updateContributorInsights 194
=updateGlobalTable 195
=updateGlobalTableSettings 196
=updateItem 197
=updateKinesisStreamingDestination 198
=updateTable 200
=updateTableReplicaAutoScaling 201
=updateTimeToLive 202
)~"},
{"dynamodbstreams", R"~({StreamDescription:1
{StreamArn:2,StreamLabel:3,StreamStatus:3,StreamViewType:3,CreationRequestDateTime:4,TableName:5,KeySchema:6,Shards:9,LastEvaluatedShardId:11
s37,1024
s
t
s3,255
[7;1,2
{AttributeName!:8,KeyType!:3
s1,255
[10
{ShardId:11,SequenceNumberRange:12,ParentShardId:11
s28,65
{StartingSequenceNumber:13,EndingSequenceNumber:13
s21,40
{Records:15,NextShardIterator:29
[16
{EventID:3,EventName:3,EventVersion:3,EventSource:3,AwsRegion:3,Dynamodb:17,UserIdentity:28
{ApproximateCreationDateTime:4,Keys:18,NewImage:18,OldImage:18,SequenceNumber:13,SizeBytes:27,StreamViewType:3
<19
{S:3,N:3,B:20,SS:21,NS:22,BS:23,M:24,L:25,NULL:26,BOOL:26
b
[3
[3
[20
<19
[19
?
n1
{PrincipalId:3,Type:3
s1,2048
{ShardIterator:29
{Streams:32,LastEvaluatedStreamArn:2
[33
{StreamArn:2,TableName:5,StreamLabel:3
=describeStream 0
=getRecords 14
=getShardIterator 30
=listStreams 31
)~"},
{"ec2", R"~({AddressTransfer:1
{PublicIp:2,AllocationId:2,TransferAccountId:2,TransferOfferExpirationTimestamp:3,TransferOfferAcceptedTimestamp:3,AddressTransferStatus:2
s
t
{Return:5
?
{ExchangeId:2
{TransitGatewayClientVpnAttachment:8
{TransitGatewayAttachmentId:2,TransitGatewayId:2,ClientVpnEndpointId:2,ClientVpnOwnerId:2,State:2,CreationTime:2
{Associations:10
{TransitGatewayMulticastDomainId:2,TransitGatewayAttachmentId:2,ResourceId:2,ResourceType:2,ResourceOwnerId:2,Subnets:11
[12
{SubnetId:2,State:2
{TransitGatewayPeeringAttachment:14
{TransitGatewayAttachmentId:2,AccepterTransitGatewayAttachmentId:2,RequesterTgwInfo:15,AccepterTgwInfo:15,Options:16,Status:17,State:2,CreationTime:3,Tags:18
{TransitGatewayId:2,CoreNetworkId:2,OwnerId:2,Region:2
{DynamicRouting:2
{Code:2,Message:2
[19
{Key:2,Value:2
{TransitGatewayVpcAttachment:21
{TransitGatewayAttachmentId:2,TransitGatewayId:2,VpcId:2,VpcOwnerId:2,State:2,SubnetIds:22,CreationTime:3,Options:23,Tags:18
[2
{DnsSupport:2,SecurityGroupReferencingSupport:2,Ipv6Support:2,ApplianceModeSupport:2
{Unsuccessful:25
[26
{Error:27,ResourceId:2
{Code:2,Message:2
{VpcPeeringConnection:29
{AccepterVpcInfo:30,ExpirationTime:3,RequesterVpcInfo:30,Status:36,Tags:18,VpcPeeringConnectionId:2
{CidrBlock:2,Ipv6CidrBlockSet:31,CidrBlockSet:33,OwnerId:2,PeeringOptions:35,VpcId:2,Region:2
[32
{Ipv6CidrBlock:2
[34
{CidrBlock:2
{AllowDnsResolutionFromRemoteVpc:5,AllowEgressFromLocalClassicLinkToRemoteVpc:5,AllowEgressFromLocalVpcToRemoteClassicLink:5
{Code:2,Message:2
{ByoipCidr:38
{Cidr:2,Description:2,AsnAssociations:39,StatusMessage:2,State:2,NetworkBorderGroup:2,AdvertisementType:2
[40
{Asn:2,Cidr:2,StatusMessage:2,State:2
{AllocationId:2,PublicIpv4Pool:2,NetworkBorderGroup:2,Domain:2,CustomerOwnedIp:2,CustomerOwnedIpv4Pool:2,CarrierIp:2,PublicIp:2
{HostIds:43
[2
{IpamPoolAllocation:45
{Cidr:2,IpamPoolAllocationId:2,Description:2,ResourceId:2,ResourceType:2,ResourceRegion:2,ResourceOwner:2,Tags:18
{SecurityGroupIds:47
[2
{AssignedIpv6Addresses:49,AssignedIpv6Prefixes:50,NetworkInterfaceId:2
[2
[2
{NetworkInterfaceId:2,AssignedPrivateIpAddresses:52,AssignedIpv4Prefixes:54
[53
{PrivateIpAddress:2
[55
{Ipv4Prefix:2
{NatGatewayId:2,NatGatewayAddresses:57
[58
{AllocationId:2,NetworkInterfaceId:2,PrivateIp:2,PublicIp:2,AssociationId:2,IsPrimary:5,FailureMessage:2,Status:2,AvailabilityZone:2,AvailabilityZoneId:2
{AssociationId:2
{Return:5
{AssociationId:2,Status:62
{Code:2,Message:2
{CertificateS3BucketName:2,CertificateS3ObjectKey:2,EncryptionKmsKeyId:2
{IamInstanceProfileAssociation:65
{AssociationId:2,InstanceId:2,IamInstanceProfile:66,State:2,Timestamp:3
{Arn:2,Id:2
{InstanceEventWindow:68
{InstanceEventWindowId:2,TimeRanges:69,Name:2,CronExpression:2,AssociationTarget:72,State:2,Tags:18
[70
{StartWeekDay:2,StartHour:71,EndWeekDay:2,EndHour:71
n0,23
{InstanceIds:73,Tags:18,DedicatedHostIds:74
[2
[2
{AsnAssociation:40
{IpamResourceDiscoveryAssociation:77
{OwnerId:2,IpamResourceDiscoveryAssociationId:2,IpamResourceDiscoveryAssociationArn:2,IpamResourceDiscoveryId:2,IpamId:2,IpamArn:78,IpamRegion:2,IsDefault:5,ResourceDiscoveryStatus:2,State:2,Tags:18
s1,1283
{NatGatewayId:2,NatGatewayAddresses:57
{RouteServerAssociation:81
{RouteServerId:2,VpcId:2,State:2
{AssociationId:2,AssociationState:83
{State:2,StatusMessage:2
{State:2
{Ipv6CidrBlockAssociation:86,SubnetId:2
{AssociationId:2,Ipv6CidrBlock:2,Ipv6CidrBlockState:87,Ipv6AddressAttribute:2,IpSource:2
{State:2,StatusMessage:2
{Associations:10
{Association:90
{TransitGatewayPolicyTableId:2,TransitGatewayAttachmentId:2,ResourceId:2,ResourceType:2,State:2
{Association:92
{TransitGatewayRouteTableId:2,TransitGatewayAttachmentId:2,ResourceId:2,ResourceType:2,State:2
{InterfaceAssociation:94,ClientToken:2
{AssociationId:2,BranchInterfaceId:2,TrunkInterfaceId:2,InterfaceProtocol:2,VlanId:95,GreKey:95,Tags:18
n
{Ipv6CidrBlockAssociation:97,CidrBlockAssociation:99,VpcId:2
{AssociationId:2,Ipv6CidrBlock:2,Ipv6CidrBlockState:98,NetworkBorderGroup:2,Ipv6Pool:2,Ipv6AddressAttribute:2,IpSource:2
{State:2,StatusMessage:2
{AssociationId:2,CidrBlock:2,CidrBlockState:98
{Return:5
{AttachmentId:2,NetworkCardIndex:95
{VerifiedAccessTrustProvider:103,VerifiedAccessInstance:108
{VerifiedAccessTrustProviderId:2,Description:2,TrustProviderType:2,UserTrustProviderType:2,DeviceTrustProviderType:2,OidcOptions:104,DeviceOptions:105,PolicyReferenceName:2,CreationTime:2,LastUpdatedTime:2,Tags:18,SseSpecification:106,NativeApplicationOidcOptions:107
{Issuer:2,AuthorizationEndpoint:2,TokenEndpoint:2,UserInfoEndpoint:2,ClientId:2,ClientSecret:2,Scope:2
{TenantId:2,PublicSigningKeyUrl:2
{CustomerManagedKeyEnabled:5,KmsKeyArn:2
{PublicSigningKeyEndpoint:2,Issuer:2,AuthorizationEndpoint:2,TokenEndpoint:2,UserInfoEndpoint:2,ClientId:2,Scope:2
{VerifiedAccessInstanceId:2,Description:2,VerifiedAccessTrustProviders:109,CreationTime:2,LastUpdatedTime:2,Tags:18,FipsEnabled:5,CidrEndpointsCustomSubDomain:111
[110
{VerifiedAccessTrustProviderId:2,Description:2,TrustProviderType:2,UserTrustProviderType:2,DeviceTrustProviderType:2
{SubDomain:2,Nameservers:22
{DeleteOnTermination:5,AssociatedResource:2,InstanceOwningService:2,EbsCardIndex:95,VolumeId:2,InstanceId:2,Device:2,State:2,AttachTime:3
{VpcAttachment:114
{VpcId:2,State:2
{Status:116
{Code:2,Message:2
{Return:5,SecurityGroupRules:118
[119
{SecurityGroupRuleId:2,GroupId:2,GroupOwnerId:2,IsEgress:5,IpProtocol:2,FromPort:95,ToPort:95,CidrIpv4:2,CidrIpv6:2,PrefixListId:2,ReferencedGroupInfo:120,Description:2,Tags:18,SecurityGroupRuleArn:2
{GroupId:2,PeeringStatus:2,UserId:2,VpcId:2,VpcPeeringConnectionId:2
{Return:5,SecurityGroupRules:118
{BundleTask:123
{InstanceId:2,BundleId:2,State:2,StartTime:3,UpdateTime:3,Storage:124,Progress:2,BundleTaskError:127
{S3:125
{AWSAccessKeyId:2,Bucket:2,Prefix:2,UploadPolicy:126,UploadPolicySignature:2
b
{Code:2,Message:2
{BundleTask:123
{Return:5
{SuccessfulFleetCancellations:131,FailedFleetCancellations:133
[132
{CurrentFleetState:2,PreviousFleetState:2,CapacityReservationFleetId:2
[134
{CapacityReservationFleetId:2,CancelCapacityReservationFleetError:135
{Code:2,Message:2
{Return:5
{Return:5
{ImportTaskId:2,PreviousState:2,State:2
{ReservedInstancesListings:140
[141
{ClientToken:2,CreateDate:3,InstanceCounts:142,PriceSchedules:144,ReservedInstancesId:2,ReservedInstancesListingId:2,Status:2,StatusMessage:2,Tags:18,UpdateDate:3
[143
{InstanceCount:95,State:2
[145
{Active:5,CurrencyCode:2,Price:146,Term:95
f
{SuccessfulFleetRequests:148,UnsuccessfulFleetRequests:150
[149
{CurrentSpotFleetRequestState:2,PreviousSpotFleetRequestState:2,SpotFleetRequestId:2
[151
{Error:152,SpotFleetRequestId:2
{Code:2,Message:2
{CancelledSpotInstanceRequests:154
[155
{SpotInstanceRequestId:2,State:2
{Return:5,OwnerId:2
{FpgaImageId:2
{ImageId:2
{Tags:18,SnapshotId:2
{Volumes:161
[162
{AvailabilityZoneId:2,OutpostArn:2,SourceVolumeId:2,Iops:95,Tags:18,VolumeType:2,FastRestored:5,MultiAttachEnabled:5,Throughput:95,SseType:2,Operator:163,VolumeInitializationRate:95,VolumeId:2,Size:95,SnapshotId:2,AvailabilityZone:2,State:2,CreateTime:3,Attachments:164,Encrypted:5,KmsKeyId:2
{Managed:5,Principal:2,HiddenByDefault:5
[112
{CapacityManagerDataExportId:2
{CapacityReservation:167
{CapacityReservationId:2,OwnerId:2,CapacityReservationArn:2,AvailabilityZoneId:2,InstanceType:2,InstancePlatform:2,AvailabilityZone:2,Tenancy:2,TotalInstanceCount:95,AvailableInstanceCount:95,EbsOptimized:5,EphemeralStorage:5,State:2,StartDate:3,EndDate:3,EndDateType:2,InstanceMatchCriteria:2,CreateDate:3,Tags:18,OutpostArn:2,CapacityReservationFleetId:2,PlacementGroupArn:2,CapacityAllocations:168,ReservationType:2,UnusedReservationBillingOwnerId:172,CommitmentInfo:173,DeliveryPreference:2,CapacityBlockId:2,Interruptible:5,InterruptibleCapacityAllocation:174,InterruptionInfo:175
[169
{AllocationType:2,Count:95,AllocationMetadata:170
[171
{Key:2,Value:2
s12,12
{CommittedInstanceCount:95,CommitmentEndDate:3
{InstanceCount:95,TargetInstanceCount:95,Status:2,InterruptibleCapacityReservationId:2,InterruptionType:2
{SourceCapacityReservationId:2,InterruptionType:2
{SourceCapacityReservation:167,DestinationCapacityReservation:167,InstanceCount:95
{CapacityReservationFleetId:2,State:2,TotalTargetCapacity:95,TotalFulfilledCapacity:146,InstanceMatchCriteria:2,AllocationStrategy:2,CreateTime:3,EndDate:3,Tenancy:2,FleetCapacityReservations:178,Tags:18
[179
{CapacityReservationId:2,AvailabilityZoneId:2,InstanceType:2,InstancePlatform:2,AvailabilityZone:2,TotalInstanceCount:95,FulfilledCapacity:146,EbsOptimized:5,CreateDate:3,Weight:180,Priority:181
f0.001,99.999
n0
{CarrierGateway:183
{CarrierGatewayId:2,VpcId:2,State:2,OwnerId:2,Tags:18
{ClientVpnEndpointId:2,Status:185,DnsName:2
{Code:2,Message:2
{Status:187
{Code:2,Message:2
{CoipCidr:189
{Cidr:2,CoipPoolId:2,LocalGatewayRouteTableId:2
{CoipPool:191
{PoolId:2,PoolCidrs:22,LocalGatewayRouteTableId:2,Tags:18,PoolArn:78
{CustomerGateway:193
{CertificateArn:2,DeviceName:2,Tags:18,BgpAsnExtended:2,CustomerGatewayId:2,State:2,Type:2,IpAddress:2,BgpAsn:2
{Subnet:195
{AvailabilityZoneId:2,EnableLniAtDeviceIndex:95,MapCustomerOwnedIpOnLaunch:5,CustomerOwnedIpv4Pool:2,OwnerId:2,AssignIpv6AddressOnCreation:5,Ipv6CidrBlockAssociationSet:196,Tags:18,SubnetArn:2,OutpostArn:2,EnableDns64:5,Ipv6Native:5,PrivateDnsNameOptionsOnLaunch:197,BlockPublicAccessStates:198,Type:2,SubnetId:2,State:2,VpcId:2,CidrBlock:2,AvailableIpAddressCount:95,AvailabilityZone:2,DefaultForAz:5,MapPublicIpOnLaunch:5
[86
{HostnameType:2,EnableResourceNameDnsARecord:5,EnableResourceNameDnsAAAARecord:5
{InternetGatewayBlockMode:2
{Vpc:200
{OwnerId:2,InstanceTenancy:2,Ipv6CidrBlockAssociationSet:201,CidrBlockAssociationSet:202,IsDefault:5,EncryptionControl:203,Tags:18,BlockPublicAccessStates:198,VpcId:2,State:2,CidrBlock:2,DhcpOptionsId:2
[97
[99
{VpcId:2,VpcEncryptionControlId:2,Mode:2,State:2,StateMessage:2,ResourceExclusions:204,Tags:18
{InternetGateway:205,EgressOnlyInternetGateway:205,NatGateway:205,VirtualPrivateGateway:205,VpcPeering:205,Lambda:205,VpcLattice:205,ElasticFileSystem:205
{State:2,StateMessage:2
{MacModificationTask:207
{InstanceId:2,MacModificationTaskId:2,MacSystemIntegrityProtectionConfig:208,StartTime:3,Tags:18,TaskState:2,TaskType:2
{AppleInternal:2,BaseSystem:2,DebuggingRestrictions:2,DTraceRestrictions:2,FilesystemProtections:2,KextSigning:2,NvramProtections:2,Status:2
{DhcpOptions:210
{OwnerId:2,Tags:18,DhcpOptionsId:2,DhcpConfigurations:211
[212
{Key:2,Values:213
[214
{Value:2
{ClientToken:2,EgressOnlyInternetGateway:216
{Attachments:217,EgressOnlyInternetGatewayId:2,Tags:18
[218
{State:2,VpcId:2
{FleetId:2,Errors:220,Instances:253
[221
{LaunchTemplateAndOverrides:222,Lifecycle:2,ErrorCode:2,ErrorMessage:2
{LaunchTemplateSpecification:223,Overrides:225
{LaunchTemplateId:2,LaunchTemplateName:224,Version:2
s3,128
{InstanceType:2,MaxPrice:2,SubnetId:2,AvailabilityZone:2,WeightedCapacity:146,Priority:146,Placement:226,InstanceRequirements:227,ImageId:2,BlockDeviceMappings:250,AvailabilityZoneId:2
{GroupName:2
{VCpuCount:228,MemoryMiB:229,CpuManufacturers:230,MemoryGiBPerVCpu:231,ExcludedInstanceTypes:232,InstanceGenerations:234,SpotMaxPricePercentageOverLowestPrice:95,OnDemandMaxPricePercentageOverLowestPrice:95,BareMetal:2,BurstablePerformance:2,RequireHibernateSupport:5,NetworkInterfaceCount:235,LocalStorage:2,LocalStorageTypes:236,TotalLocalStorageGB:237,BaselineEbsBandwidthMbps:238,AcceleratorTypes:239,AcceleratorCount:240,AcceleratorManufacturers:241,AcceleratorNames:242,AcceleratorTotalMemoryMiB:243,NetworkBandwidthGbps:244,AllowedInstanceTypes:245,MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:95,BaselinePerformanceFactors:246,RequireEncryptionInTransit:5
{Min:95,Max:95
{Min:95,Max:95
[2
{Min:146,Max:146
[233;0,400
s1,30
[2
{Min:95,Max:95
[2
{Min:146,Max:146
{Min:95,Max:95
[2
{Min:95,Max:95
[2
[2
{Min:95,Max:95
{Min:146,Max:146
[233;0,400
{Cpu:247
{References:248
[249
{InstanceFamily:2
[251
{DeviceName:2,VirtualName:2,Ebs:252,NoDevice:2
{Encrypted:5,DeleteOnTermination:5,Iops:95,Throughput:95,KmsKeyId:2,SnapshotId:2,VolumeSize:95,VolumeType:2
[254
{LaunchTemplateAndOverrides:222,Lifecycle:2,InstanceIds:255,InstanceType:2,Platform:2
[2
{ClientToken:2,FlowLogIds:22,Unsuccessful:25
{FpgaImageId:2,FpgaImageGlobalId:2
{ImageId:2
{ReportId:2
{InstanceConnectEndpoint:261,ClientToken:2
{OwnerId:2,InstanceConnectEndpointId:2,InstanceConnectEndpointArn:78,State:2,StateMessage:2,DnsName:2,FipsDnsName:2,NetworkInterfaceIds:262,VpcId:2,AvailabilityZone:2,CreatedAt:3,SubnetId:2,PreserveClientIp:5,SecurityGroupIds:263,Tags:18,IpAddressType:2,PublicDnsNames:264,AvailabilityZoneId:2
[2
[2
{Ipv4:265,Dualstack:265
{DnsName:2,FipsDnsName:2
{InstanceEventWindow:68
{ExportTask:268
{Description:2,ExportTaskId:2,ExportToS3Task:269,InstanceExportDetails:270,State:2,StatusMessage:2,Tags:18
{ContainerFormat:2,DiskImageFormat:2,S3Bucket:2,S3Key:2
{InstanceId:2,TargetEnvironment:2
{InternetGateway:272
{Attachments:217,InternetGatewayId:2,OwnerId:2,Tags:18
{SourceCapacityReservationId:2,TargetInstanceCount:95,Status:2,InterruptionType:2
{Ipam:275
{OwnerId:2,IpamId:2,IpamArn:78,IpamRegion:2,PublicDefaultScopeId:2,PrivateDefaultScopeId:2,ScopeCount:95,Description:2,OperatingRegions:276,State:2,Tags:18,DefaultResourceDiscoveryId:2,DefaultResourceDiscoveryAssociationId:2,ResourceDiscoveryAssociationCount:95,StateMessage:2,Tier:2,EnablePrivateGua:5,MeteredAccount:2
[277
{RegionName:2
{IpamExternalResourceVerificationToken:279
{IpamExternalResourceVerificationTokenId:2,IpamExternalResourceVerificationTokenArn:78,IpamId:2,IpamArn:78,IpamRegion:2,TokenValue:2,TokenName:2,NotAfter:3,Status:2,Tags:18,State:2
{IpamPolicy:281
{OwnerId:2,IpamPolicyId:2,IpamPolicyArn:78,IpamPolicyRegion:2,State:2,StateMessage:2,Tags:18,IpamId:2
{IpamPool:283
{OwnerId:2,IpamPoolId:2,SourceIpamPoolId:2,IpamPoolArn:78,IpamScopeArn:78,IpamScopeType:2,IpamArn:78,IpamRegion:2,Locale:2,PoolDepth:95,State:2,StateMessage:2,Description:2,AutoImport:5,PubliclyAdvertisable:5,AddressFamily:2,AllocationMinNetmaskLength:284,AllocationMaxNetmaskLength:284,AllocationDefaultNetmaskLength:284,AllocationResourceTags:285,Tags:18,AwsService:2,PublicIpSource:2,SourceResource:287
n0,128
[286
{Key:2,Value:2
{ResourceId:2,ResourceType:2,ResourceRegion:2,ResourceOwner:2
{IpamPrefixListResolver:289
{OwnerId:2,IpamPrefixListResolverId:2,IpamPrefixListResolverArn:78,IpamArn:78,IpamRegion:2,Description:2,AddressFamily:2,State:2,Tags:18,LastVersionCreationStatus:2,LastVersionCreationStatusMessage:2
{IpamPrefixListResolverTarget:291
{IpamPrefixListResolverTargetId:2,IpamPrefixListResolverTargetArn:78,IpamPrefixListResolverId:2,OwnerId:2,PrefixListId:2,PrefixListRegion:2,DesiredVersion:95,LastSyncedVersion:95,TrackLatestVersion:5,StateMessage:2,State:2,Tags:18
{IpamResourceDiscovery:293
{OwnerId:2,IpamResourceDiscoveryId:2,IpamResourceDiscoveryArn:2,IpamResourceDiscoveryRegion:2,Description:2,OperatingRegions:276,IsDefault:5,State:2,Tags:18,OrganizationalUnitExclusions:294
[295
{OrganizationsEntityPath:2
{IpamScope:297
{OwnerId:2,IpamScopeId:2,IpamScopeArn:78,IpamArn:78,IpamRegion:2,IpamScopeType:2,IsDefault:5,Description:2,PoolCount:95,State:2,Tags:18,ExternalAuthorityConfiguration:298
{Type:2,ExternalResourceIdentifier:2
{KeyPairId:2,Tags:18,KeyName:2,KeyFingerprint:2,KeyMaterial:2
{LaunchTemplate:301,Warning:302
{LaunchTemplateId:2,LaunchTemplateName:224,CreateTime:3,CreatedBy:2,DefaultVersionNumber:95,LatestVersionNumber:95,Tags:18,Operator:163
{Errors:303
[304
{Code:2,Message:2
{LaunchTemplateVersion:306,Warning:302
{LaunchTemplateId:2,LaunchTemplateName:224,VersionNumber:95,VersionDescription:307,CreateTime:3,CreatedBy:2,DefaultVersion:5,LaunchTemplateData:308,Operator:163
s0,255
{KernelId:2,EbsOptimized:5,IamInstanceProfile:309,BlockDeviceMappings:310,NetworkInterfaces:313,ImageId:2,InstanceType:2,KeyName:2,Monitoring:327,Placement:328,RamDiskId:2,DisableApiTermination:5,InstanceInitiatedShutdownBehavior:2,UserData:2,TagSpecifications:329,ElasticGpuSpecifications:331,ElasticInferenceAccelerators:333,SecurityGroupIds:22,SecurityGroups:22,InstanceMarketOptions:335,CreditSpecification:337,CpuOptions:338,CapacityReservationSpecification:339,LicenseSpecifications:341,HibernationOptions:343,MetadataOptions:344,EnclaveOptions:345,InstanceRequirements:227,PrivateDnsNameOptions:346,MaintenanceOptions:347,DisableApiStop:5,Operator:163,NetworkPerformanceOptions:348,SecondaryInterfaces:349
{Arn:2,Name:2
[311
{DeviceName:2,VirtualName:2,Ebs:312,NoDevice:2
{Encrypted:5,DeleteOnTermination:5,Iops:95,KmsKeyId:2,SnapshotId:2,VolumeSize:95,VolumeType:2,Throughput:95,VolumeInitializationRate:95,EbsCardIndex:95
[314
{AssociateCarrierIpAddress:5,AssociatePublicIpAddress:5,DeleteOnTermination:5,Description:2,DeviceIndex:95,Groups:315,InterfaceType:2,Ipv6AddressCount:95,Ipv6Addresses:316,NetworkInterfaceId:2,PrivateIpAddress:2,PrivateIpAddresses:318,SecondaryPrivateIpAddressCount:95,SubnetId:2,NetworkCardIndex:95,Ipv4Prefixes:320,Ipv4PrefixCount:95,Ipv6Prefixes:322,Ipv6PrefixCount:95,PrimaryIpv6:5,EnaSrdSpecification:324,ConnectionTrackingSpecification:326,EnaQueueCount:95
[2
[317
{Ipv6Address:2,IsPrimaryIpv6:5
[319
{Primary:5,PrivateIpAddress:2
[321
{Ipv4Prefix:2
[323
{Ipv6Prefix:2
{EnaSrdEnabled:5,EnaSrdUdpSpecification:325
{EnaSrdUdpEnabled:5
{TcpEstablishedTimeout:95,UdpTimeout:95,UdpStreamTimeout:95
{Enabled:5
{AvailabilityZone:2,AvailabilityZoneId:2,Affinity:2,GroupName:2,HostId:2,Tenancy:2,SpreadDomain:2,HostResourceGroupArn:2,PartitionNumber:95,GroupId:2
[330
{ResourceType:2,Tags:18
[332
{Type:2
[334
{Type:2,Count:95
{MarketType:2,SpotOptions:336
{MaxPrice:2,SpotInstanceType:2,BlockDurationMinutes:95,ValidUntil:3,InstanceInterruptionBehavior:2
{CpuCredits:2
{CoreCount:95,ThreadsPerCore:95,AmdSevSnp:2,NestedVirtualization:2
{CapacityReservationPreference:2,CapacityReservationTarget:340
{CapacityReservationId:2,CapacityReservationResourceGroupArn:2
[342
{LicenseConfigurationArn:2
{Configured:5
{State:2,HttpTokens:2,HttpPutResponseHopLimit:95,HttpEndpoint:2,HttpProtocolIpv6:2,InstanceMetadataTags:2
{Enabled:5
{HostnameType:2,EnableResourceNameDnsARecord:5,EnableResourceNameDnsAAAARecord:5
{AutoRecovery:2
{BandwidthWeighting:2
[350
{DeleteOnTermination:5,DeviceIndex:95,PrivateIpAddresses:351,PrivateIpAddressCount:95,SecondarySubnetId:2,InterfaceType:2,NetworkCardIndex:95
[352
{PrivateIpAddress:2
{Route:354
{DestinationCidrBlock:2,LocalGatewayVirtualInterfaceGroupId:2,Type:2,State:2,LocalGatewayRouteTableId:2,LocalGatewayRouteTableArn:78,OwnerId:2,SubnetId:2,CoipPoolId:2,NetworkInterfaceId:2,DestinationPrefixListId:2
{LocalGatewayRouteTable:356
{LocalGatewayRouteTableId:2,LocalGatewayRouteTableArn:78,LocalGatewayId:2,OutpostArn:2,OwnerId:2,State:2,Tags:18,Mode:2,StateReason:357
{Code:2,Message:2
{LocalGatewayRouteTableVirtualInterfaceGroupAssociation:359
{LocalGatewayRouteTableVirtualInterfaceGroupAssociationId:2,LocalGatewayVirtualInterfaceGroupId:2,LocalGatewayId:2,LocalGatewayRouteTableId:2,LocalGatewayRouteTableArn:78,OwnerId:2,State:2,Tags:18
{LocalGatewayRouteTableVpcAssociation:361
{LocalGatewayRouteTableVpcAssociationId:2,LocalGatewayRouteTableId:2,LocalGatewayRouteTableArn:78,LocalGatewayId:2,VpcId:2,OwnerId:2,State:2,Tags:18
{LocalGatewayVirtualInterface:363
{LocalGatewayVirtualInterfaceId:2,LocalGatewayId:2,LocalGatewayVirtualInterfaceGroupId:2,LocalGatewayVirtualInterfaceArn:78,OutpostLagId:2,Vlan:95,LocalAddress:2,PeerAddress:2,LocalBgpAsn:95,PeerBgpAsn:95,PeerBgpAsnExtended:95,OwnerId:2,Tags:18,ConfigurationState:2
{LocalGatewayVirtualInterfaceGroup:365
{LocalGatewayVirtualInterfaceGroupId:2,LocalGatewayVirtualInterfaceIds:366,LocalGatewayId:2,OwnerId:2,LocalBgpAsn:95,LocalBgpAsnExtended:95,LocalGatewayVirtualInterfaceGroupArn:78,Tags:18,ConfigurationState:2
[2
{MacModificationTask:207
{PrefixList:369
{PrefixListId:2,AddressFamily:2,State:2,StateMessage:2,PrefixListArn:78,PrefixListName:2,MaxEntries:95,Version:95,Tags:18,OwnerId:2,IpamPrefixListResolverTargetId:2,IpamPrefixListResolverSyncEnabled:5
{ClientToken:2,NatGateway:371
{CreateTime:3,DeleteTime:3,FailureCode:2,FailureMessage:2,NatGatewayAddresses:57,NatGatewayId:2,ProvisionedBandwidth:372,State:2,SubnetId:2,VpcId:2,Tags:18,ConnectivityType:2,AvailabilityMode:2,AutoScalingIps:2,AutoProvisionZones:2,AttachedAppliances:373,RouteTableId:2
{ProvisionTime:3,Provisioned:2,RequestTime:3,Requested:2,Status:2
[374
{Type:2,ApplianceArn:2,VpcEndpointId:2,AttachmentState:2,ModificationState:2,FailureCode:2,FailureMessage:2
{NetworkAcl:376,ClientToken:2
{Associations:377,Entries:379,IsDefault:5,NetworkAclId:2,Tags:18,VpcId:2,OwnerId:2
[378
{NetworkAclAssociationId:2,NetworkAclId:2,SubnetId:2
[380
{CidrBlock:2,Egress:5,IcmpTypeCode:381,Ipv6CidrBlock:2,PortRange:382,Protocol:2,RuleAction:2,RuleNumber:95
{Code:95,Type:95
{From:95,To:95
{NetworkInsightsAccessScope:384,NetworkInsightsAccessScopeContent:385
{NetworkInsightsAccessScopeId:2,NetworkInsightsAccessScopeArn:78,CreatedDate:3,UpdatedDate:3,Tags:18
{NetworkInsightsAccessScopeId:2,MatchPaths:386,ExcludePaths:386
[387
{Source:388,Destination:388,ThroughResources:392
{PacketHeaderStatement:389,ResourceStatement:391
{SourceAddresses:22,DestinationAddresses:22,SourcePorts:22,DestinationPorts:22,SourcePrefixLists:22,DestinationPrefixLists:22,Protocols:390
[2
{Resources:22,ResourceTypes:22
[393
{ResourceStatement:391
{NetworkInsightsPath:395
{NetworkInsightsPathId:2,NetworkInsightsPathArn:78,CreatedDate:3,Source:2,Destination:2,SourceArn:78,DestinationArn:78,SourceIp:396,DestinationIp:396,Protocol:2,DestinationPort:95,Tags:18,FilterAtSource:397,FilterAtDestination:397
s0,15
{SourceAddress:396,SourcePortRange:398,DestinationAddress:396,DestinationPortRange:398
{FromPort:399,ToPort:399
n0,65535
{NetworkInterface:401,ClientToken:2
{Association:402,Attachment:403,AvailabilityZone:2,ConnectionTrackingConfiguration:406,Description:2,Groups:407,InterfaceType:2,Ipv6Addresses:409,MacAddress:2,NetworkInterfaceId:2,OutpostArn:2,OwnerId:2,PrivateDnsName:2,PublicDnsName:2,PublicIpDnsNameOptions:411,PrivateIpAddress:2,PrivateIpAddresses:412,Ipv4Prefixes:54,Ipv6Prefixes:414,RequesterId:2,RequesterManaged:5,SourceDestCheck:5,Status:2,SubnetId:2,TagSet:18,VpcId:2,DenyAllIgwTraffic:5,Ipv6Native:5,Ipv6Address:2,Operator:163,AssociatedSubnets:416,AvailabilityZoneId:2
{AllocationId:2,AssociationId:2,IpOwnerId:2,PublicDnsName:2,PublicIp:2,CustomerOwnedIp:2,CarrierIp:2
{AttachTime:3,AttachmentId:2,DeleteOnTermination:5,DeviceIndex:95,NetworkCardIndex:95,InstanceId:2,InstanceOwnerId:2,Status:2,EnaSrdSpecification:404,EnaQueueCount:95
{EnaSrdEnabled:5,EnaSrdUdpSpecification:405
{EnaSrdUdpEnabled:5
{TcpEstablishedTimeout:95,UdpStreamTimeout:95,UdpTimeout:95
[408
{GroupId:2,GroupName:2
[410
{Ipv6Address:2,PublicIpv6DnsName:2,IsPrimaryIpv6:5
{DnsHostnameType:2,PublicIpv4DnsName:2,PublicIpv6DnsName:2,PublicDualStackDnsName:2
[413
{Association:402,Primary:5,PrivateDnsName:2,PrivateIpAddress:2
[415
{Ipv6Prefix:2
[2
{InterfacePermission:418
{NetworkInterfacePermissionId:2,NetworkInterfaceId:2,AwsAccountId:2,AwsService:2,Permission:2,PermissionState:419
{State:2,StatusMessage:2
{PlacementGroup:421
{GroupName:2,State:2,Strategy:2,PartitionCount:95,GroupId:2,Tags:18,GroupArn:2,SpreadLevel:2,LinkedGroupId:2,Operator:163
{PoolId:2
{ReplaceRootVolumeTask:424
{ReplaceRootVolumeTaskId:2,InstanceId:2,TaskState:2,StartTime:2,CompleteTime:2,Tags:18,ImageId:2,SnapshotId:2,DeleteReplacedRootVolume:5
{ReservedInstancesListings:140
{ImageId:2
{Return:5
{RouteServer:429
{RouteServerId:2,AmazonSideAsn:95,State:2,Tags:18,PersistRoutesState:2,PersistRoutesDuration:95,SnsNotificationsEnabled:5,SnsTopicArn:2
{RouteServerEndpoint:431
{RouteServerId:2,RouteServerEndpointId:2,VpcId:2,SubnetId:2,EniId:2,EniAddress:2,State:2,FailureReason:2,Tags:18
{RouteServerPeer:433
{RouteServerPeerId:2,RouteServerEndpointId:2,RouteServerId:2,VpcId:2,SubnetId:2,State:2,FailureReason:2,EndpointEniId:2,EndpointEniAddress:2,PeerAddress:2,BgpOptions:434,BgpStatus:435,BfdStatus:436,Tags:18
{PeerAsn:95,PeerLivenessDetection:2
{Status:2
{Status:2
{RouteTable:438,ClientToken:2
{Associations:439,PropagatingVgws:441,RouteTableId:2,Routes:443,Tags:18,VpcId:2,OwnerId:2
[440
{Main:5,RouteTableAssociationId:2,RouteTableId:2,SubnetId:2,GatewayId:2,PublicIpv4Pool:2,AssociationState:83
[442
{GatewayId:2
[444
{DestinationCidrBlock:2,DestinationIpv6CidrBlock:2,DestinationPrefixListId:2,EgressOnlyInternetGatewayId:2,GatewayId:2,InstanceId:2,InstanceOwnerId:2,NatGatewayId:2,TransitGatewayId:2,LocalGatewayId:2,CarrierGatewayId:2,NetworkInterfaceId:2,Origin:2,State:2,VpcPeeringConnectionId:2,CoreNetworkArn:2,OdbNetworkArn:2,IpAddress:2
{SecondaryNetwork:446,ClientToken:2
{SecondaryNetworkId:2,SecondaryNetworkArn:2,OwnerId:2,Type:2,State:2,StateReason:2,Ipv4CidrBlockAssociations:447,Tags:18
[448
{AssociationId:2,CidrBlock:2,State:2,StateReason:2
{SecondarySubnet:450,ClientToken:2
{SecondarySubnetId:2,SecondarySubnetArn:2,SecondaryNetworkId:2,SecondaryNetworkType:2,OwnerId:2,AvailabilityZoneId:2,AvailabilityZone:2,Ipv4CidrBlockAssociations:451,State:2,StateReason:2,Tags:18
[452
{AssociationId:2,CidrBlock:2,State:2,StateReason:2
{GroupId:2,Tags:18,SecurityGroupArn:2
{OwnerAlias:2,OutpostArn:2,Tags:18,StorageTier:2,RestoreExpiryTime:3,SseType:2,AvailabilityZone:2,TransferType:2,CompletionDurationMinutes:95,CompletionTime:3,FullSnapshotSizeInBytes:95,SnapshotId:2,VolumeId:2,State:2,StateMessage:2,StartTime:3,Progress:2,OwnerId:2,Description:2,VolumeSize:95,Encrypted:5,KmsKeyId:2,DataEncryptionKeyId:2
{Snapshots:456
[457
{Description:2,Tags:18,Encrypted:5,VolumeId:2,State:2,VolumeSize:95,StartTime:3,Progress:2,OwnerId:2,SnapshotId:2,OutpostArn:2,SseType:2,AvailabilityZone:2
{SpotDatafeedSubscription:459
{Bucket:2,Fault:460,OwnerId:2,Prefix:2,State:2
{Code:2,Message:2
{ObjectKey:2
{Subnet:195
{SubnetCidrReservation:464
{SubnetCidrReservationId:2,SubnetId:2,Cidr:2,ReservationType:2,OwnerId:2,Description:2,Tags:18
{TrafficMirrorFilter:466,ClientToken:2
{TrafficMirrorFilterId:2,IngressFilterRules:467,EgressFilterRules:467,NetworkServices:470,Description:2,Tags:18
[468
{TrafficMirrorFilterRuleId:2,TrafficMirrorFilterId:2,TrafficDirection:2,RuleNumber:95,RuleAction:2,Protocol:95,DestinationPortRange:469,SourcePortRange:469,DestinationCidrBlock:2,SourceCidrBlock:2,Description:2,Tags:18
{FromPort:95,ToPort:95
[2
{TrafficMirrorFilterRule:468,ClientToken:2
{TrafficMirrorSession:473,ClientToken:2
{TrafficMirrorSessionId:2,TrafficMirrorTargetId:2,TrafficMirrorFilterId:2,NetworkInterfaceId:2,OwnerId:2,PacketLength:95,SessionNumber:95,VirtualNetworkId:95,Description:2,Tags:18
{TrafficMirrorTarget:475,ClientToken:2
{TrafficMirrorTargetId:2,NetworkInterfaceId:2,NetworkLoadBalancerArn:2,Type:2,Description:2,OwnerId:2,Tags:18,GatewayLoadBalancerEndpointId:2
{TransitGateway:477
{TransitGatewayId:2,TransitGatewayArn:2,State:2,OwnerId:2,Description:2,CreationTime:3,Options:478,Tags:18
{AmazonSideAsn:95,TransitGatewayCidrBlocks:22,AutoAcceptSharedAttachments:2,DefaultRouteTableAssociation:2,AssociationDefaultRouteTableId:2,DefaultRouteTablePropagation:2,PropagationDefaultRouteTableId:2,VpnEcmpSupport:2,DnsSupport:2,SecurityGroupReferencingSupport:2,MulticastSupport:2,EncryptionSupport:479
{EncryptionState:2,StateMessage:2
{TransitGatewayConnect:481
{TransitGatewayAttachmentId:2,TransportTransitGatewayAttachmentId:2,TransitGatewayId:2,State:2,CreationTime:3,Options:482,Tags:18
{Protocol:2
{TransitGatewayConnectPeer:484
{TransitGatewayAttachmentId:2,TransitGatewayConnectPeerId:2,State:2,CreationTime:3,ConnectPeerConfiguration:485,Tags:18
{TransitGatewayAddress:2,PeerAddress:2,InsideCidrBlocks:486,Protocol:2,BgpConfigurations:487
[2
[488
{TransitGatewayAsn:95,PeerAsn:95,TransitGatewayAddress:2,PeerAddress:2,BgpStatus:2
{TransitGatewayMeteringPolicy:490
{TransitGatewayMeteringPolicyId:2,TransitGatewayId:2,MiddleboxAttachmentIds:22,State:2,UpdateEffectiveAt:3,Tags:18
{TransitGatewayMeteringPolicyEntry:492
{PolicyRuleNumber:2,MeteredAccount:2,State:2,UpdatedAt:3,UpdateEffectiveAt:3,MeteringPolicyRule:493
{SourceTransitGatewayAttachmentId:2,SourceTransitGatewayAttachmentType:2,SourceCidrBlock:2,SourcePortRange:2,DestinationTransitGatewayAttachmentId:2,DestinationTransitGatewayAttachmentType:2,DestinationCidrBlock:2,DestinationPortRange:2,Protocol:2
{TransitGatewayMulticastDomain:495
{TransitGatewayMulticastDomainId:2,TransitGatewayId:2,TransitGatewayMulticastDomainArn:2,OwnerId:2,Options:496,State:2,CreationTime:3,Tags:18
{Igmpv2Support:2,StaticSourcesSupport:2,AutoAcceptSharedAssociations:2
{TransitGatewayPeeringAttachment:14
{TransitGatewayPolicyTable:499
{TransitGatewayPolicyTableId:2,TransitGatewayId:2,State:2,CreationTime:3,Tags:18
{TransitGatewayPrefixListReference:501
{TransitGatewayRouteTableId:2,PrefixListId:2,PrefixListOwnerId:2,State:2,Blackhole:5,TransitGatewayAttachment:502
{TransitGatewayAttachmentId:2,ResourceType:2,ResourceId:2
{Route:504
{DestinationCidrBlock:2,PrefixListId:2,TransitGatewayRouteTableAnnouncementId:2,TransitGatewayAttachments:505,Type:2,State:2
[506
{ResourceId:2,TransitGatewayAttachmentId:2,ResourceType:2
{TransitGatewayRouteTable:508
{TransitGatewayRouteTableId:2,TransitGatewayId:2,State:2,DefaultAssociationRouteTable:5,DefaultPropagationRouteTable:5,CreationTime:3,Tags:18
{TransitGatewayRouteTableAnnouncement:510
{TransitGatewayRouteTableAnnouncementId:2,TransitGatewayId:2,CoreNetworkId:2,PeerTransitGatewayId:2,PeerCoreNetworkId:2,PeeringAttachmentId:2,AnnouncementDirection:2,TransitGatewayRouteTableId:2,State:2,CreationTime:3,Tags:18
{TransitGatewayVpcAttachment:21
{VerifiedAccessEndpoint:513
{VerifiedAccessInstanceId:2,VerifiedAccessGroupId:2,VerifiedAccessEndpointId:2,ApplicationDomain:2,EndpointType:2,AttachmentType:2,DomainCertificateArn:2,EndpointDomain:2,DeviceValidationDomain:2,SecurityGroupIds:514,LoadBalancerOptions:515,NetworkInterfaceOptions:520,Status:521,Description:2,CreationTime:2,LastUpdatedTime:2,DeletionTime:2,Tags:18,SseSpecification:106,RdsOptions:522,CidrOptions:523
[2
{Protocol:2,Port:516,LoadBalancerArn:2,SubnetIds:517,PortRanges:518
n1,65535
[2
[519
{FromPort:516,ToPort:516
{NetworkInterfaceId:2,Protocol:2,Port:516,PortRanges:518
{Code:2,Message:2
{Protocol:2,Port:516,RdsDbInstanceArn:2,RdsDbClusterArn:2,RdsDbProxyArn:2,RdsEndpoint:2,SubnetIds:517
{Cidr:2,PortRanges:518,Protocol:2,SubnetIds:517
{VerifiedAccessGroup:525
{VerifiedAccessGroupId:2,VerifiedAccessInstanceId:2,Description:2,Owner:2,VerifiedAccessGroupArn:2,CreationTime:2,LastUpdatedTime:2,DeletionTime:2,Tags:18,SseSpecification:106
{VerifiedAccessInstance:108
{VerifiedAccessTrustProvider:103
{Vpc:200
{VpcBlockPublicAccessExclusion:530
{ExclusionId:2,InternetGatewayExclusionMode:2,ResourceArn:78,State:2,Reason:2,CreationTimestamp:3,LastUpdateTimestamp:3,DeletionTimestamp:3,Tags:18
{VpcEncryptionControl:203
{VpcEndpoint:533,ClientToken:2
{VpcEndpointId:2,VpcEndpointType:2,VpcId:2,ServiceName:2,State:2,PolicyDocument:2,RouteTableIds:22,SubnetIds:22,Groups:534,IpAddressType:2,DnsOptions:536,PrivateDnsEnabled:5,RequesterManaged:5,NetworkInterfaceIds:22,DnsEntries:538,CreationTimestamp:3,Tags:18,OwnerId:2,LastError:540,Ipv4Prefixes:541,Ipv6Prefixes:541,FailureReason:2,ServiceNetworkArn:2,ResourceConfigurationArn:2,ServiceRegion:2
[535
{GroupId:2,GroupName:2
{DnsRecordIpType:2,PrivateDnsOnlyForInboundResolverEndpoint:5,PrivateDnsPreference:2,PrivateDnsSpecifiedDomains:537
[2;0,10
[539
{DnsName:2,HostedZoneId:2
{Message:2,Code:2
[542
{SubnetId:2,IpPrefixes:22
{ConnectionNotification:544,ClientToken:2
{ConnectionNotificationId:2,ServiceId:2,VpcEndpointId:2,ConnectionNotificationType:2,ConnectionNotificationArn:2,ConnectionEvents:22,ConnectionNotificationState:2,ServiceRegion:2
{ServiceConfiguration:546,ClientToken:2
{ServiceType:547,ServiceId:2,ServiceName:2,ServiceState:2,AvailabilityZoneIds:22,AvailabilityZones:22,AcceptanceRequired:5,ManagesVpcEndpoints:5,NetworkLoadBalancerArns:22,GatewayLoadBalancerArns:22,SupportedIpAddressTypes:549,BaseEndpointDnsNames:22,PrivateDnsName:2,PrivateDnsNameConfiguration:550,PayerResponsibility:2,Tags:18,SupportedRegions:551,RemoteAccessEnabled:5
[548
{ServiceType:2
[2;0,2
{State:2,Type:2,Value:2,Name:2
[552
{Region:2,ServiceState:2
{VpcPeeringConnection:29
{VpnConcentrator:555
{VpnConcentratorId:2,State:2,TransitGatewayId:2,TransitGatewayAttachmentId:2,Type:2,Tags:18
{VpnConnection:557
{Category:2,TransitGatewayId:2,VpnConcentratorId:2,CoreNetworkArn:2,CoreNetworkAttachmentArn:2,GatewayAssociationState:2,Options:558,Routes:577,Tags:18,VgwTelemetry:579,PreSharedKeyArn:2,VpnConnectionId:2,State:2,CustomerGatewayConfiguration:2,Type:2,CustomerGatewayId:2,VpnGatewayId:2
{EnableAcceleration:5,StaticRoutesOnly:5,LocalIpv4NetworkCidr:2,RemoteIpv4NetworkCidr:2,LocalIpv6NetworkCidr:2,RemoteIpv6NetworkCidr:2,OutsideIpAddressType:2,TransportTransitGatewayAttachmentId:2,TunnelInsideIpVersion:2,TunnelOptions:559,TunnelBandwidth:2
[560
{OutsideIpAddress:2,TunnelInsideCidr:2,TunnelInsideIpv6Cidr:2,PreSharedKey:2,Phase1LifetimeSeconds:95,Phase2LifetimeSeconds:95,RekeyMarginTimeSeconds:95,RekeyFuzzPercentage:95,ReplayWindowSize:95,DpdTimeoutSeconds:95,DpdTimeoutAction:2,Phase1EncryptionAlgorithms:561,Phase2EncryptionAlgorithms:563,Phase1IntegrityAlgorithms:565,Phase2IntegrityAlgorithms:567,Phase1DHGroupNumbers:569,Phase2DHGroupNumbers:571,IkeVersions:573,StartupAction:2,LogOptions:575,EnableTunnelLifecycleControl:5
[562
{Value:2
[564
{Value:2
[566
{Value:2
[568
{Value:2
[570
{Value:95
[572
{Value:95
[574
{Value:2
{CloudWatchLogOptions:576
{LogEnabled:5,LogGroupArn:2,LogOutputFormat:2,BgpLogEnabled:5,BgpLogGroupArn:2,BgpLogOutputFormat:2
[578
{DestinationCidrBlock:2,Source:2,State:2
[580
{AcceptedRouteCount:95,LastStatusChange:3,OutsideIpAddress:2,Status:2,StatusMessage:2,CertificateArn:2
{VpnGateway:582
{AmazonSideAsn:95,Tags:18,VpnGatewayId:2,State:2,Type:2,AvailabilityZone:2,VpcAttachments:583
[114
{CapacityManagerDataExportId:2
{CarrierGateway:183
{Status:185
{Status:187
{CoipCidr:189
{CoipPool:191
{ReturnCode:5
{SuccessfulFleetDeletions:592,UnsuccessfulFleetDeletions:594
[593
{CurrentFleetState:2,PreviousFleetState:2,FleetId:2
[595
{Error:596,FleetId:2
{Code:2,Message:2
{Unsuccessful:25
{Return:5
{Return:5
{InstanceConnectEndpoint:261
{InstanceEventWindowState:602
{InstanceEventWindowId:2,State:2
{Ipam:275
{IpamExternalResourceVerificationToken:279
{IpamPolicy:281
{IpamPool:283
{IpamPrefixListResolver:289
{IpamPrefixListResolverTarget:291
{IpamResourceDiscovery:293
{IpamScope:297
{Return:5,KeyPairId:2
{LaunchTemplate:301
{SuccessfullyDeletedLaunchTemplateVersions:614,UnsuccessfullyDeletedLaunchTemplateVersions:616
[615
{LaunchTemplateId:2,LaunchTemplateName:2,VersionNumber:95
[617
{LaunchTemplateId:2,LaunchTemplateName:2,VersionNumber:95,ResponseError:618
{Code:2,Message:2
{Route:354
{LocalGatewayRouteTable:356
{LocalGatewayRouteTableVirtualInterfaceGroupAssociation:359
{LocalGatewayRouteTableVpcAssociation:361
{LocalGatewayVirtualInterface:363
{LocalGatewayVirtualInterfaceGroup:365
{PrefixList:369
{NatGatewayId:2
{NetworkInsightsAccessScopeId:2
{NetworkInsightsAccessScopeAnalysisId:2
{NetworkInsightsAnalysisId:2
{NetworkInsightsPathId:2
{Return:5
{ReturnValue:5
{SuccessfulQueuedPurchaseDeletions:634,FailedQueuedPurchaseDeletions:636
[635
{ReservedInstancesId:2
[637
{Error:638,ReservedInstancesId:2
{Code:2,Message:2
{RouteServer:429
{RouteServerEndpoint:431
{RouteServerPeer:433
{SecondaryNetwork:446,ClientToken:2
{SecondarySubnet:450,ClientToken:2
{Return:5,GroupId:2
{DeletedSubnetCidrReservation:464
{TrafficMirrorFilterId:2
{TrafficMirrorFilterRuleId:2
{TrafficMirrorSessionId:2
{TrafficMirrorTargetId:2
{TransitGateway:477
{TransitGatewayClientVpnAttachment:8
{TransitGatewayConnect:481
{TransitGatewayConnectPeer:484
{TransitGatewayMeteringPolicy:490
{TransitGatewayMeteringPolicyEntry:492
{TransitGatewayMulticastDomain:495
{TransitGatewayPeeringAttachment:14
{TransitGatewayPolicyTable:499
{TransitGatewayPrefixListReference:501
{Route:504
{TransitGatewayRouteTable:508
{TransitGatewayRouteTableAnnouncement:510
{TransitGatewayVpcAttachment:21
{VerifiedAccessEndpoint:513
{VerifiedAccessGroup:525
{VerifiedAccessInstance:108
{VerifiedAccessTrustProvider:103
{VpcBlockPublicAccessExclusion:530
{VpcEncryptionControl:203
{Unsuccessful:25
{Unsuccessful:25
{Unsuccessful:25
{Return:5
{Return:5
{ByoipCidr:38
{Byoasn:677
{Asn:2,IpamId:2,StatusMessage:2,State:2
{IpamPoolCidr:679
{Cidr:2,State:2,FailureReason:680,IpamPoolCidrId:2,NetmaskLength:95
{Code:2,Message:2
{PoolId:2,DeprovisionedAddresses:682
[2
{Return:5,DeleteSnapshotResults:684
[685
{SnapshotId:2,ReturnCode:2
{InstanceTagAttribute:687
{InstanceTagKeys:688,IncludeAllTagsOfInstance:5
[2
{DeregisteredMulticastGroupMembers:690
{TransitGatewayMulticastDomainId:2,DeregisteredNetworkInterfaceIds:22,GroupIpAddress:2
{DeregisteredMulticastGroupSources:692
{TransitGatewayMulticastDomainId:2,DeregisteredNetworkInterfaceIds:22,GroupIpAddress:2
{AccountAttributes:694
[695
{AttributeName:2,AttributeValues:696
[697
{AttributeValue:2
{AddressTransfers:699,NextToken:2
[1
{Addresses:701
[702
{AllocationId:2,AssociationId:2,Domain:2,NetworkInterfaceId:2,NetworkInterfaceOwnerId:2,PrivateIpAddress:2,Tags:18,PublicIpv4Pool:2,NetworkBorderGroup:2,CustomerOwnedIp:2,CustomerOwnedIpv4Pool:2,CarrierIp:2,SubnetId:2,ServiceManaged:2,InstanceId:2,PublicIp:2
{Addresses:704,NextToken:2
[705
{PublicIp:2,AllocationId:2,PtrRecord:2,PtrRecordUpdate:706
{Value:2,Status:2,Reason:2
{UseLongIdsAggregated:5,Statuses:708
[709
{Deadline:3,Resource:2,UseLongIds:5
{AvailabilityZones:711
[712
{OptInStatus:2,Messages:713,RegionName:2,ZoneName:2,ZoneId:2,GroupName:2,NetworkBorderGroup:2,ZoneType:2,ParentZoneName:2,ParentZoneId:2,GroupLongName:2,Geography:715,SubGeography:717,State:2
[714
{Message:2
[716
{Name:2
[718
{Name:2
{NextToken:2,Subscriptions:720
[721
{Source:2,Destination:2,Metric:2,Statistic:2,Period:2
{BundleTasks:723
[123
{ByoipCidrs:725,NextToken:2
[38
{CapacityBlockExtensions:727,NextToken:2
[728
{CapacityReservationId:2,InstanceType:2,InstanceCount:95,AvailabilityZone:2,AvailabilityZoneId:2,CapacityBlockExtensionOfferingId:2,CapacityBlockExtensionDurationHours:95,CapacityBlockExtensionStatus:2,CapacityBlockExtensionPurchaseDate:3,CapacityBlockExtensionStartDate:3,CapacityBlockExtensionEndDate:3,UpfrontFee:2,CurrencyCode:2,ZoneType:2
{CapacityBlockExtensionOfferings:730,NextToken:2
[731
{CapacityBlockExtensionOfferingId:2,InstanceType:2,InstanceCount:95,AvailabilityZone:2,AvailabilityZoneId:2,StartDate:3,CapacityBlockExtensionStartDate:3,CapacityBlockExtensionEndDate:3,CapacityBlockExtensionDurationHours:95,UpfrontFee:2,CurrencyCode:2,Tenancy:2,ZoneType:2
{CapacityBlockOfferings:733,NextToken:2
[734
{CapacityBlockOfferingId:2,InstanceType:2,AvailabilityZone:2,InstanceCount:95,StartDate:3,EndDate:3,CapacityBlockDurationHours:95,UpfrontFee:2,CurrencyCode:2,Tenancy:2,UltraserverType:2,UltraserverCount:95,CapacityBlockDurationMinutes:95,ZoneType:2
{CapacityBlockStatuses:736,NextToken:2
[737
{CapacityBlockId:2,InterconnectStatus:2,TotalCapacity:95,TotalAvailableCapacity:95,TotalUnavailableCapacity:95,CapacityReservationStatuses:738
[739
{CapacityReservationId:2,TotalCapacity:95,TotalAvailableCapacity:95,TotalUnavailableCapacity:95
{CapacityBlocks:741,NextToken:2
[742
{CapacityBlockId:2,UltraserverType:2,AvailabilityZone:2,AvailabilityZoneId:2,CapacityReservationIds:743,StartDate:3,EndDate:3,CreateDate:3,State:2,Tags:18
[2
{CapacityManagerDataExports:745,NextToken:2
[746
{CapacityManagerDataExportId:2,S3BucketName:2,S3BucketPrefix:2,Schedule:2,OutputFormat:2,CreateTime:3,LatestDeliveryStatus:2,LatestDeliveryStatusMessage:2,LatestDeliveryS3LocationUri:2,LatestDeliveryTime:3,Tags:18
{NextToken:2,CapacityReservationBillingRequests:748
[749
{CapacityReservationId:2,RequestedBy:2,UnusedReservationBillingOwnerId:172,LastUpdateTime:3,Status:2,StatusMessage:2,CapacityReservationInfo:750
{InstanceType:2,AvailabilityZone:2,Tenancy:2,AvailabilityZoneId:2
{CapacityReservationFleets:752,NextToken:2
[753
{CapacityReservationFleetId:2,CapacityReservationFleetArn:2,State:2,TotalTargetCapacity:95,TotalFulfilledCapacity:146,Tenancy:2,EndDate:3,CreateTime:3,InstanceMatchCriteria:2,AllocationStrategy:2,InstanceTypeSpecifications:178,Tags:18
{NextToken:2,CapacityReservations:755
[756
{CapacityReservationId:2,CapacityBlockId:2,State:2,InstanceType:2,GroupName:2,NetworkNodes:757,AvailabilityZoneId:2,AvailabilityZone:2
[2
{NextToken:2,CapacityReservations:759
[167
{CarrierGateways:761,NextToken:2
[183
{Instances:763,NextToken:2
[764
{Groups:407,InstanceId:2,Tags:18,VpcId:2
{AuthorizationRules:766,NextToken:2
[767
{ClientVpnEndpointId:2,Description:2,GroupId:2,AccessAll:5,DestinationCidr:2,Status:116
{Connections:769,NextToken:2
[770
{ClientVpnEndpointId:2,Timestamp:2,ConnectionId:2,Username:2,ConnectionEstablishedTime:2,IngressBytes:2,EgressBytes:2,IngressPackets:2,EgressPackets:2,ClientIp:2,ClientIpv6Address:2,CommonName:2,Status:771,ConnectionEndTime:2,PostureComplianceStatuses:22
{Code:2,Message:2
{ClientVpnEndpoints:773,NextToken:2
[774
{ClientVpnEndpointId:2,Description:2,Status:185,CreationTime:2,DeletionTime:2,DnsName:2,ClientCidrBlock:2,DnsServers:22,SplitTunnel:5,VpnProtocol:2,TransportProtocol:2,VpnPort:95,AssociatedTargetNetworks:775,ServerCertificateArn:2,AuthenticationOptions:777,ConnectionLogOptions:782,Tags:18,SecurityGroupIds:47,VpcId:2,SelfServicePortalUrl:2,ClientConnectOptions:783,SessionTimeoutHours:95,ClientLoginBannerOptions:785,ClientRouteEnforcementOptions:786,DisconnectOnSessionTimeout:5,EndpointIpAddressType:2,TrafficIpAddressType:2,TransitGatewayConfiguration:787
[776
{NetworkId:2,NetworkType:2
[778
{Type:2,ActiveDirectory:779,MutualAuthentication:780,FederatedAuthentication:781
{DirectoryId:2
{ClientRootCertificateChain:2
{SamlProviderArn:2,SelfServiceSamlProviderArn:2
{Enabled:5,CloudwatchLogGroup:2,CloudwatchLogStream:2
{Enabled:5,LambdaFunctionArn:2,Status:784
{Code:2,Message:2
{Enabled:5,BannerText:2
{Enforced:5
{TransitGatewayId:2,TransitGatewayAttachmentId:2,AvailabilityZones:788,AvailabilityZoneIds:789
[2
[2
{Routes:791,NextToken:2
[792
{ClientVpnEndpointId:2,DestinationCidr:2,TargetSubnet:2,Type:2,Origin:2,Status:187,Description:2,TransitGatewayAttachmentId:2
{ClientVpnTargetNetworks:794,NextToken:2
[795
{AssociationId:2,VpcId:2,TargetNetworkId:2,ClientVpnEndpointId:2,Status:62,SecurityGroups:22,AvailabilityZones:788,AvailabilityZoneIds:789
{CoipPools:797,NextToken:2
[191
{ConversionTasks:799
[800
{ConversionTaskId:2,ExpirationTime:2,ImportInstance:801,ImportVolume:806,State:2,StatusMessage:2,Tags:18
{Description:2,InstanceId:2,Platform:2,Volumes:802
[803
{AvailabilityZone:2,AvailabilityZoneId:2,BytesConverted:95,Description:2,Image:804,Status:2,StatusMessage:2,Volume:805
{Checksum:2,Format:2,ImportManifestUrl:2,Size:95
{Id:2,Size:95
{AvailabilityZone:2,AvailabilityZoneId:2,BytesConverted:95,Description:2,Image:804,Volume:805
{CustomerGateways:808
[193
{NextToken:2,Reports:810
[811
{ReportId:2,S3Bucket:2,S3Prefix:2,TargetId:2,StartTime:3,EndTime:3,Status:2,Tags:18
{NextToken:2,DhcpOptions:813
[210
{EgressOnlyInternetGateways:815,NextToken:2
[216
{ElasticGpuSet:817,MaxResults:95,NextToken:2
[818
{ElasticGpuId:2,AvailabilityZone:2,ElasticGpuType:2,ElasticGpuHealth:819,ElasticGpuState:2,InstanceId:2,Tags:18
{Status:2
{ExportImageTasks:821,NextToken:2
[822
{Description:2,ExportImageTaskId:2,ImageId:2,Progress:2,S3ExportLocation:823,Status:2,StatusMessage:2,Tags:18
{S3Bucket:2,S3Prefix:2
{ExportTasks:825
[268
{FastLaunchImages:827,NextToken:2
[828
{ImageId:2,ResourceType:2,SnapshotConfiguration:829,LaunchTemplate:830,MaxParallelLaunches:95,OwnerId:2,State:2,StateTransitionReason:2,StateTransitionTime:3
{TargetResourceCount:95
{LaunchTemplateId:2,LaunchTemplateName:2,Version:2
{FastSnapshotRestores:832,NextToken:2
[833
{SnapshotId:2,AvailabilityZone:2,AvailabilityZoneId:2,State:2,StateTransitionReason:2,OwnerId:2,OwnerAlias:2,EnablingTime:3,OptimizingTime:3,EnabledTime:3,DisablingTime:3,DisabledTime:3
{HistoryRecords:835,LastEvaluatedTime:3,NextToken:2,FleetId:2,StartTime:3
[836
{EventInformation:837,EventType:2,Timestamp:3
{EventDescription:2,EventSubType:2,InstanceId:2
{ActiveInstances:839,NextToken:2,FleetId:2
[840
{InstanceId:2,InstanceType:2,SpotInstanceRequestId:2,InstanceHealth:2
{NextToken:2,Fleets:842
[843
{ActivityStatus:2,CreateTime:3,FleetId:2,FleetState:2,ClientToken:2,ExcessCapacityTerminationPolicy:2,FulfilledCapacity:146,FulfilledOnDemandCapacity:146,LaunchTemplateConfigs:844,TargetCapacitySpecification:847,TerminateInstancesWithExpiration:5,Type:2,ValidFrom:3,ValidUntil:3,ReplaceUnhealthyInstances:5,SpotOptions:848,OnDemandOptions:851,ReservedCapacityOptions:853,Tags:18,Errors:855,Instances:857,Context:2
[845
{LaunchTemplateSpecification:223,Overrides:846
[225
{TotalTargetCapacity:95,OnDemandTargetCapacity:95,SpotTargetCapacity:95,DefaultTargetCapacityType:2,TargetCapacityUnitType:2
{AllocationStrategy:2,MaintenanceStrategies:849,InstanceInterruptionBehavior:2,InstancePoolsToUseCount:95,SingleInstanceType:5,SingleAvailabilityZone:5,MinTargetCapacity:95,MaxTotalPrice:2
{CapacityRebalance:850
{ReplacementStrategy:2,TerminationDelay:95
{AllocationStrategy:2,CapacityReservationOptions:852,SingleInstanceType:5,SingleAvailabilityZone:5,MinTargetCapacity:95,MaxTotalPrice:2
{UsageStrategy:2
{ReservationTypes:854
[2
[856
{LaunchTemplateAndOverrides:222,Lifecycle:2,ErrorCode:2,ErrorMessage:2
[858
{LaunchTemplateAndOverrides:222,Lifecycle:2,InstanceIds:255,InstanceType:2,Platform:2
{FlowLogs:860,NextToken:2
[861
{CreationTime:3,DeliverLogsErrorMessage:2,DeliverLogsPermissionArn:2,DeliverCrossAccountRole:2,DeliverLogsStatus:2,FlowLogId:2,FlowLogStatus:2,LogGroupName:2,ResourceId:2,TrafficType:2,LogDestinationType:2,LogDestination:2,LogFormat:2,Tags:18,MaxAggregationInterval:95,DestinationOptions:862
{FileFormat:2,HiveCompatiblePartitions:5,PerHourPartition:5
{FpgaImageAttribute:864
{FpgaImageId:2,Name:2,Description:2,LoadPermissions:865,ProductCodes:867
[866
{UserId:2,Group:2
[868
{ProductCodeId:2,ProductCodeType:2
{FpgaImages:870,NextToken:2
[871
{FpgaImageId:2,FpgaImageGlobalId:2,Name:2,Description:2,ShellVersion:2,PciId:872,State:873,CreateTime:3,UpdateTime:3,OwnerId:2,OwnerAlias:2,ProductCodes:867,Tags:18,Public:5,DataRetentionSupport:5,InstanceTypes:874
{DeviceId:2,VendorId:2,SubsystemId:2,SubsystemVendorId:2
{Code:2,Message:2
[2
{NextToken:2,OfferingSet:876
[877
{CurrencyCode:2,Duration:95,HourlyPrice:2,InstanceFamily:2,OfferingId:2,PaymentOption:2,UpfrontPrice:2
{HostReservationSet:879,NextToken:2
[880
{Count:95,CurrencyCode:2,Duration:95,End:3,HostIdSet:881,HostReservationId:2,HourlyPrice:2,InstanceFamily:2,OfferingId:2,PaymentOption:2,Start:3,State:2,UpfrontPrice:2,Tags:18
[2
{Hosts:883,NextToken:2
[884
{AutoPlacement:2,AvailabilityZone:2,AvailableCapacity:885,ClientToken:2,HostId:2,HostProperties:888,HostReservationId:2,Instances:889,State:2,AllocationTime:3,ReleaseTime:3,Tags:18,HostRecovery:2,AllowsMultipleInstanceTypes:2,OwnerId:2,AvailabilityZoneId:2,MemberOfServiceLinkedResourceGroup:5,OutpostArn:2,HostMaintenance:2,AssetId:2
{AvailableInstanceCapacity:886,AvailableVCpus:95
[887
{AvailableCapacity:95,InstanceType:2,TotalCapacity:95
{Cores:95,InstanceType:2,InstanceFamily:2,Sockets:95,TotalVCpus:95
[890
{InstanceId:2,InstanceType:2,OwnerId:2
{IamInstanceProfileAssociations:892,NextToken:2
[65
{Statuses:708
{Statuses:708
{Description:214,KernelId:214,RamdiskId:214,SriovNetSupport:214,BootMode:214,TpmSupport:214,UefiData:214,LastLaunchedTime:214,ImdsSupport:214,DeregistrationProtection:214,ImageId:2,LaunchPermissions:896,ProductCodes:867,BlockDeviceMappings:898
[897
{OrganizationArn:2,OrganizationalUnitArn:2,UserId:2,Group:2
[899
{Ebs:900,NoDevice:2,DeviceName:2,VirtualName:2
{DeleteOnTermination:5,Iops:95,SnapshotId:2,VolumeSize:95,VolumeType:2,KmsKeyId:2,Throughput:95,OutpostArn:2,AvailabilityZone:2,Encrypted:5,VolumeInitializationRate:95,AvailabilityZoneId:2,EbsCardIndex:95
{NextToken:2,ImageReferences:902
[903
{ImageId:2,ResourceType:2,Arn:2
{NextToken:2,ImageUsageReportEntries:905
[906
{ResourceType:2,ReportId:2,UsageCount:95,AccountId:2,ImageId:2,ReportCreationTime:3
{NextToken:2,ImageUsageReports:908
[909
{ImageId:2,ReportId:2,ResourceTypes:910,AccountIds:915,State:2,StateReason:2,CreationTime:3,ExpirationTime:3,Tags:18
[911
{ResourceType:2,ResourceTypeOptions:912
[913
{OptionName:2,OptionValues:914
[2
[2
{NextToken:2,Images:917
[918
{PlatformDetails:2,UsageOperation:2,BlockDeviceMappings:898,Description:2,EnaSupport:5,Hypervisor:2,ImageOwnerAlias:2,Name:2,RootDeviceName:2,RootDeviceType:2,SriovNetSupport:2,StateReason:357,Tags:18,VirtualizationType:2,BootMode:2,TpmSupport:2,DeprecationTime:2,ImdsSupport:2,SourceInstanceId:2,DeregistrationProtection:2,LastLaunchedTime:2,ImageAllowed:5,SourceImageId:2,SourceImageRegion:2,FreeTierEligible:5,ImageId:2,ImageLocation:2,State:2,OwnerId:2,CreationDate:2,Public:5,ProductCodes:867,Architecture:2,ImageType:2,KernelId:2,RamdiskId:2,Platform:2
{ImportImageTasks:920,NextToken:2
[921
{Architecture:2,Description:2,Encrypted:5,Hypervisor:2,ImageId:2,ImportTaskId:2,KmsKeyId:2,LicenseType:2,Platform:2,Progress:2,SnapshotDetails:922,Status:2,StatusMessage:2,Tags:18,LicenseSpecifications:925,UsageOperation:2,BootMode:2
[923
{Description:2,DeviceName:2,DiskImageSize:146,Format:2,Progress:2,SnapshotId:2,Status:2,StatusMessage:2,Url:2,UserBucket:924
{S3Bucket:2,S3Key:2
[926
{LicenseConfigurationArn:2
{ImportSnapshotTasks:928,NextToken:2
[929
{Description:2,ImportTaskId:2,SnapshotTaskDetail:930,Tags:18
{Description:2,DiskImageSize:146,Encrypted:5,Format:2,KmsKeyId:2,Progress:2,SnapshotId:2,Status:2,StatusMessage:2,Url:2,UserBucket:924
{BlockDeviceMappings:932,DisableApiTermination:935,EnaSupport:935,EnclaveOptions:936,EbsOptimized:935,InstanceId:2,InstanceInitiatedShutdownBehavior:214,InstanceType:214,KernelId:214,ProductCodes:867,RamdiskId:214,RootDeviceName:214,SourceDestCheck:935,SriovNetSupport:214,UserData:214,DisableApiStop:935,Groups:407
[933
{DeviceName:2,Ebs:934
{AttachTime:3,DeleteOnTermination:5,Status:2,VolumeId:2,AssociatedResource:2,VolumeOwnerId:2,Operator:163,EbsCardIndex:95
{Value:5
{Enabled:5
{InstanceConnectEndpoints:938,NextToken:2
[261
{InstanceCreditSpecifications:940,NextToken:2
[941
{InstanceId:2,CpuCredits:2
{InstanceTagAttribute:687
{InstanceEventWindows:944,NextToken:2
[68
{InstanceImageMetadata:946,NextToken:2
[947
{InstanceId:2,InstanceType:2,LaunchTime:3,AvailabilityZone:2,ZoneId:2,State:948,OwnerId:2,Tags:18,ImageMetadata:949,Operator:163
{Code:95,Name:2
{ImageId:2,Name:2,OwnerId:2,State:2,ImageOwnerAlias:2,CreationDate:2,DeprecationTime:2,ImageAllowed:5,IsPublic:5
{Instances:951,NextToken:2
[952
{InstanceId:2,SqlServerLicenseUsage:2,HaStatus:2,ProcessingStatus:2,LastUpdatedTime:3,SqlServerCredentials:2,Tags:18
{Instances:951,NextToken:2
{InstanceStatuses:955,NextToken:2
[956
{AvailabilityZone:2,AvailabilityZoneId:2,OutpostArn:2,Operator:163,Events:957,InstanceId:2,InstanceState:948,InstanceStatus:959,SystemStatus:959,AttachedEbsStatus:962
[958
{InstanceEventId:2,Code:2,Description:2,NotAfter:3,NotBefore:3,NotBeforeDeadline:3
{Details:960,Status:2
[961
{ImpairedSince:3,Name:2,Status:2
{Details:963,Status:2
[964
{ImpairedSince:3,Name:2,Status:2
{Instances:966,NextToken:2
[967
{InstanceId:2,InstanceType:2,GroupName:2,NetworkNodes:968,AvailabilityZone:2,ZoneId:2,CapacityBlockId:2
[2
{InstanceTypeOfferings:970,NextToken:2
[971
{InstanceType:2,LocationType:2,Location:2
{InstanceTypes:973,NextToken:2
[974
{InstanceType:2,CurrentGeneration:5,FreeTierEligible:5,SupportedUsageClasses:975,SupportedRootDeviceTypes:976,SupportedVirtualizationTypes:977,BareMetal:5,Hypervisor:2,ProcessorInfo:978,VCpuInfo:981,MemoryInfo:984,InstanceStorageSupported:5,InstanceStorageInfo:985,EbsInfo:988,NetworkInfo:992,GpuInfo:998,FpgaInfo:1003,PlacementGroupInfo:1007,InferenceAcceleratorInfo:1009,HibernationSupported:5,BurstablePerformanceSupported:5,DedicatedHostsSupported:5,AutoRecoverySupported:5,SupportedBootModes:1013,NitroEnclavesSupport:2,NitroTpmSupport:2,NitroTpmInfo:1014,MediaAcceleratorInfo:1016,NeuronInfo:1020,PhcSupport:2,RebootMigrationSupport:2,SupportedInRegion:5
[2
[2
[2
{SupportedArchitectures:979,SustainedClockSpeedInGhz:146,SupportedFeatures:980,Manufacturer:2
[2
[2
{DefaultVCpus:95,DefaultCores:95,DefaultThreadsPerCore:95,ValidCores:982,ValidThreadsPerCore:983
[95
[95
{SizeInMiB:95
{TotalSizeInGB:95,Disks:986,NvmeSupport:2,EncryptionSupport:2
[987
{SizeInGB:95,Count:95,Type:2
{EbsOptimizedSupport:2,EncryptionSupport:2,EbsOptimizedInfo:989,NvmeSupport:2,MaximumEbsAttachments:95,AttachmentLimitType:2,MaximumEbsCards:95,EbsCards:990
{BaselineBandwidthInMbps:95,BaselineThroughputInMBps:146,BaselineIops:95,MaximumBandwidthInMbps:95,MaximumThroughputInMBps:146,MaximumIops:95
[991
{EbsCardIndex:95,BaselineBandwidthInMbps:95,BaselineThroughputInMBps:146,BaselineIops:95,MaximumBandwidthInMbps:95,MaximumThroughputInMBps:146,MaximumIops:95
{NetworkPerformance:2,MaximumNetworkInterfaces:95,MaximumNetworkCards:95,DefaultNetworkCardIndex:95,NetworkCards:993,Ipv4AddressesPerInterface:95,Ipv6AddressesPerInterface:95,Ipv6Supported:5,EnaSupport:2,EfaSupported:5,EfaInfo:995,EncryptionInTransitSupported:5,EnaSrdSupported:5,BandwidthWeightings:996,FlexibleEnaQueuesSupport:2,ConnectionTrackingConfiguration:997,SecondaryNetworkSupported:5,MaximumSecondaryNetworkInterfaces:95,Ipv4AddressesPerSecondaryInterface:95
[994
{NetworkCardIndex:95,NetworkPerformance:2,MaximumNetworkInterfaces:95,AdditionalFlexibleNetworkInterfaces:95,BaselineBandwidthInGbps:146,PeakBandwidthInGbps:146,DefaultEnaQueueCountPerInterface:95,MaximumEnaQueueCount:95,MaximumEnaQueueCountPerInterface:95
{MaximumEfaInterfaces:95
[2
{DefaultTcpEstablishedTimeout:95,DefaultUdpTimeout:95,DefaultUdpStreamTimeout:95
{Gpus:999,TotalGpuMemoryInMiB:95
[1000
{Name:2,Manufacturer:2,Count:95,LogicalGpuCount:95,GpuPartitionSize:146,Workloads:1001,MemoryInfo:1002
[2
{SizeInMiB:95
{Fpgas:1004,TotalFpgaMemoryInMiB:95
[1005
{Name:2,Manufacturer:2,Count:95,MemoryInfo:1006
{SizeInMiB:95
{SupportedStrategies:1008
[2
{Accelerators:1010,TotalInferenceMemoryInMiB:95
[1011
{Count:95,Name:2,Manufacturer:2,MemoryInfo:1012
{SizeInMiB:95
[2
{SupportedVersions:1015
[2
{Accelerators:1017,TotalMediaMemoryInMiB:95
[1018
{Count:95,Name:2,Manufacturer:2,MemoryInfo:1019
{SizeInMiB:95
{NeuronDevices:1021,TotalNeuronDeviceMemoryInMiB:95
[1022
{Count:95,Name:2,CoreInfo:1023,MemoryInfo:1024
{Count:95,Version:95
{SizeInMiB:95
{NextToken:2,Reservations:1026
[1027
{ReservationId:2,OwnerId:2,RequesterId:2,Groups:407,Instances:1028
[1029
{Architecture:2,BlockDeviceMappings:932,ClientToken:2,EbsOptimized:5,EnaSupport:5,Hypervisor:2,IamInstanceProfile:66,InstanceLifecycle:2,ElasticGpuAssociations:1030,ElasticInferenceAcceleratorAssociations:1032,NetworkInterfaces:1034,OutpostArn:2,RootDeviceName:2,RootDeviceType:2,SecurityGroups:407,SourceDestCheck:5,SpotInstanceRequestId:2,SriovNetSupport:2,StateReason:357,Tags:18,VirtualizationType:2,CpuOptions:1047,CapacityBlockId:2,CapacityReservationId:2,CapacityReservationSpecification:1048,HibernationOptions:1049,Licenses:1050,MetadataOptions:1052,EnclaveOptions:936,BootMode:2,PlatformDetails:2,UsageOperation:2,UsageOperationUpdateTime:3,PrivateDnsNameOptions:1053,Ipv6Address:2,TpmSupport:2,MaintenanceOptions:1054,CurrentInstanceBootMode:2,NetworkPerformanceOptions:1055,Operator:163,SecondaryInterfaces:1056,InstanceId:2,ImageId:2,State:948,PrivateDnsName:2,PublicDnsName:2,StateTransitionReason:2,KeyName:2,AmiLaunchIndex:95,ProductCodes:867,InstanceType:2,LaunchTime:3,Placement:1061,KernelId:2,RamdiskId:2,Platform:2,Monitoring:1062,SubnetId:2,VpcId:2,PrivateIpAddress:2,PublicIpAddress:2
[1031
{ElasticGpuId:2,ElasticGpuAssociationId:2,ElasticGpuAssociationState:2,ElasticGpuAssociationTime:2
[1033
{ElasticInferenceAcceleratorArn:2,ElasticInferenceAcceleratorAssociationId:2,ElasticInferenceAcceleratorAssociationState:2,ElasticInferenceAcceleratorAssociationTime:3
[1035
{Association:1036,Attachment:1037,Description:2,Groups:407,Ipv6Addresses:316,MacAddress:2,NetworkInterfaceId:2,OwnerId:2,PrivateDnsName:2,PrivateIpAddress:2,PrivateIpAddresses:1040,SourceDestCheck:5,Status:2,SubnetId:2,VpcId:2,InterfaceType:2,Ipv4Prefixes:1042,Ipv6Prefixes:1044,ConnectionTrackingConfiguration:1046,Operator:163
{CarrierIp:2,CustomerOwnedIp:2,IpOwnerId:2,PublicDnsName:2,PublicIp:2
{AttachTime:3,AttachmentId:2,DeleteOnTermination:5,DeviceIndex:95,Status:2,NetworkCardIndex:95,EnaSrdSpecification:1038,EnaQueueCount:95
{EnaSrdEnabled:5,EnaSrdUdpSpecification:1039
{EnaSrdUdpEnabled:5
[1041
{Association:1036,Primary:5,PrivateDnsName:2,PrivateIpAddress:2
[1043
{Ipv4Prefix:2
[1045
{Ipv6Prefix:2
{TcpEstablishedTimeout:95,UdpStreamTimeout:95,UdpTimeout:95
{CoreCount:95,ThreadsPerCore:95,AmdSevSnp:2,NestedVirtualization:2
{CapacityReservationPreference:2,CapacityReservationTarget:340
{Configured:5
[1051
{LicenseConfigurationArn:2
{State:2,HttpTokens:2,HttpPutResponseHopLimit:95,HttpEndpoint:2,HttpProtocolIpv6:2,InstanceMetadataTags:2
{HostnameType:2,EnableResourceNameDnsARecord:5,EnableResourceNameDnsAAAARecord:5
{AutoRecovery:2,RebootMigration:2
{BandwidthWeighting:2
[1057
{Attachment:1058,MacAddress:2,SecondaryInterfaceId:2,OwnerId:2,PrivateIpAddresses:1059,SourceDestCheck:5,Status:2,SecondarySubnetId:2,SecondaryNetworkId:2,InterfaceType:2
{AttachTime:3,AttachmentId:2,DeleteOnTermination:5,DeviceIndex:95,Status:2,NetworkCardIndex:95
[1060
{PrivateIpAddress:2
{AvailabilityZoneId:2,Affinity:2,GroupName:2,PartitionNumber:95,HostId:2,Tenancy:2,SpreadDomain:2,HostResourceGroupArn:2,GroupId:2,AvailabilityZone:2
{State:2
{InternetGateways:1064,NextToken:2
[272
{Byoasns:1066,NextToken:2
[677
{NextToken:2,IpamExternalResourceVerificationTokens:1068
[279
{NextToken:2,IpamPolicies:1070
[281
{IpamPoolAllocations:1072,NextToken:2
[45
{NextToken:2,IpamPools:1074
[283
{NextToken:2,IpamPrefixListResolverTargets:1076
[291
{NextToken:2,IpamPrefixListResolvers:1078
[289
{IpamResourceDiscoveries:1080,NextToken:2
[293
{IpamResourceDiscoveryAssociations:1082,NextToken:2
[77
{NextToken:2,IpamScopes:1084
[297
{NextToken:2,Ipams:1086
[275
{Ipv6Pools:1088,NextToken:2
[1089
{PoolId:2,Description:2,PoolCidrBlocks:1090,Tags:18
[1091
{Cidr:2
{KeyPairs:1093
[1094
{KeyPairId:2,KeyType:2,Tags:18,PublicKey:2,CreateTime:3,KeyName:2,KeyFingerprint:2
{LaunchTemplateVersions:1096,NextToken:2
[306
{LaunchTemplates:1098,NextToken:2
[301
{LocalGatewayRouteTableVirtualInterfaceGroupAssociations:1100,NextToken:2
[359
{LocalGatewayRouteTableVpcAssociations:1102,NextToken:2
[361
{LocalGatewayRouteTables:1104,NextToken:2
[356
{LocalGatewayVirtualInterfaceGroups:1106,NextToken:2
[365
{LocalGatewayVirtualInterfaces:1108,NextToken:2
[363
{LocalGateways:1110,NextToken:2
[1111
{LocalGatewayId:2,OutpostArn:2,OwnerId:2,State:2,Tags:18
{Snapshots:1113,NextToken:2
[1114
{OwnerId:2,SnapshotId:2,LockState:2,LockDuration:95,CoolOffPeriod:95,CoolOffPeriodExpiresOn:3,LockCreatedOn:3,LockDurationStartTime:3,LockExpiresOn:3
{MacHosts:1116,NextToken:2
[1117
{HostId:2,MacOSLatestSupportedVersions:1118
[2
{MacModificationTasks:1120,NextToken:2
[207
{NextToken:2,PrefixLists:1122
[369
{MovingAddressStatuses:1124,NextToken:2
[1125
{MoveStatus:2,PublicIp:2
{NatGateways:1127,NextToken:2
[371
{NetworkAcls:1129,NextToken:2
[376
{NetworkInsightsAccessScopeAnalyses:1131,NextToken:2
[1132
{NetworkInsightsAccessScopeAnalysisId:2,NetworkInsightsAccessScopeAnalysisArn:78,NetworkInsightsAccessScopeId:2,Status:2,StatusMessage:2,WarningMessage:2,StartDate:3,EndDate:3,FindingsFound:2,AnalyzedEniCount:95,Tags:18
{NetworkInsightsAccessScopes:1134,NextToken:2
[384
{NetworkInsightsAnalyses:1136,NextToken:2
[1137
)~"
R"~({NetworkInsightsAnalysisId:2,NetworkInsightsAnalysisArn:78,NetworkInsightsPathId:2,AdditionalAccounts:22,FilterInArns:1138,FilterOutArns:1138,StartDate:3,Status:2,StatusMessage:2,WarningMessage:2,NetworkPathFound:5,ForwardPathComponents:1139,ReturnPathComponents:1139,Explanations:1159,AlternatePathHints:1168,SuggestedAccounts:22,Tags:18
[78
[1140
{SequenceNumber:95,AclRule:1141,AttachedTo:1142,Component:1142,DestinationVpc:1142,OutboundHeader:1143,InboundHeader:1143,RouteTableRoute:1146,SecurityGroupRule:1147,SourceVpc:1142,Subnet:1142,Vpc:1142,AdditionalDetails:1148,TransitGateway:1142,TransitGatewayRouteTableRoute:1158,Explanations:1159,ElasticLoadBalancerListener:1142,FirewallStatelessRule:1163,FirewallStatefulRule:1167,ServiceName:2
{Cidr:2,Egress:5,PortRange:382,Protocol:2,RuleAction:2,RuleNumber:95
{Id:2,Arn:2,Name:2
{DestinationAddresses:1144,DestinationPortRanges:1145,Protocol:2,SourceAddresses:1144,SourcePortRanges:1145
[396
[382
{DestinationCidr:2,DestinationPrefixListId:2,EgressOnlyInternetGatewayId:2,GatewayId:2,InstanceId:2,NatGatewayId:2,NetworkInterfaceId:2,Origin:2,TransitGatewayId:2,VpcPeeringConnectionId:2,State:2,CarrierGatewayId:2,CoreNetworkArn:78,LocalGatewayId:2
{Cidr:2,Direction:2,SecurityGroupId:2,PortRange:382,PrefixListId:2,Protocol:2
[1149
{AdditionalDetailType:2,Component:1142,VpcEndpointService:1142,RuleOptions:1150,RuleGroupTypePairs:1153,RuleGroupRuleOptionsPairs:1155,ServiceName:2,LoadBalancers:1157
[1151
{Keyword:2,Settings:1152
[2
[1154
{RuleGroupArn:78,RuleGroupType:2
[1156
{RuleGroupArn:78,RuleOptions:1150
[1142
{DestinationCidr:2,State:2,RouteOrigin:2,PrefixListId:2,AttachmentId:2,ResourceId:2,ResourceType:2
[1160
{Acl:1142,AclRule:1141,Address:396,Addresses:1144,AttachedTo:1142,AvailabilityZones:22,AvailabilityZoneIds:22,Cidrs:22,Component:1142,CustomerGateway:1142,Destination:1142,DestinationVpc:1142,Direction:2,ExplanationCode:2,IngressRouteTable:1142,InternetGateway:1142,LoadBalancerArn:78,ClassicLoadBalancerListener:1161,LoadBalancerListenerPort:399,LoadBalancerTarget:1162,LoadBalancerTargetGroup:1142,LoadBalancerTargetGroups:1157,LoadBalancerTargetPort:399,ElasticLoadBalancerListener:1142,MissingComponent:2,NatGateway:1142,NetworkInterface:1142,PacketField:2,VpcPeeringConnection:1142,Port:399,PortRanges:1145,PrefixList:1142,Protocols:1152,RouteTableRoute:1146,RouteTable:1142,SecurityGroup:1142,SecurityGroupRule:1147,SecurityGroups:1157,SourceVpc:1142,State:2,Subnet:1142,SubnetRouteTable:1142,Vpc:1142,VpcEndpoint:1142,VpnConnection:1142,VpnGateway:1142,TransitGateway:1142,TransitGatewayRouteTable:1142,TransitGatewayRouteTableRoute:1158,TransitGatewayAttachment:1142,ComponentAccount:2,ComponentRegion:2,FirewallStatelessRule:1163,FirewallStatefulRule:1167
{LoadBalancerPort:399,InstancePort:399
{Address:396,AvailabilityZone:2,AvailabilityZoneId:2,Instance:1142,Port:399
{RuleGroupArn:78,Sources:22,Destinations:22,SourcePorts:1145,DestinationPorts:1145,Protocols:1164,RuleAction:2,Priority:1166
[1165
n0,255
n-1,65535
{RuleGroupArn:78,Sources:22,Destinations:22,SourcePorts:1145,DestinationPorts:1145,Protocol:2,RuleAction:2,Direction:2
[1169
{ComponentId:2,ComponentArn:2
{NetworkInsightsPaths:1171,NextToken:2
[395
{Attachment:403,Description:214,Groups:407,NetworkInterfaceId:2,SourceDestCheck:935,AssociatePublicIpAddress:5
{NetworkInterfacePermissions:1174,NextToken:2
[418
{NetworkInterfaces:1176,NextToken:2
[401
{OutpostLags:1178,NextToken:2
[1179
{OutpostArn:2,OwnerId:2,State:2,OutpostLagId:2,LocalGatewayVirtualInterfaceIds:366,ServiceLinkVirtualInterfaceIds:1180,Tags:18
[2
{PlacementGroups:1182
[421
{NextToken:2,PrefixLists:1184
[1185
{Cidrs:22,PrefixListId:2,PrefixListName:2
{Principals:1187,NextToken:2
[1188
{Arn:2,Statuses:708
{PublicIpv4Pools:1190,NextToken:2
[1191
{PoolId:2,Description:2,PoolAddressRanges:1192,TotalAddressCount:95,TotalAvailableAddressCount:95,NetworkBorderGroup:2,Tags:18
[1193
{FirstAddress:2,LastAddress:2,AddressCount:95,AvailableAddressCount:95
{Regions:1195
[1196
{OptInStatus:2,Geography:1197,RegionName:2,Endpoint:2
[1198
{Name:2
{ReplaceRootVolumeTasks:1200,NextToken:2
[424
{ReservedInstances:1202
[1203
{CurrencyCode:2,InstanceTenancy:2,OfferingClass:2,OfferingType:2,RecurringCharges:1204,Scope:2,Tags:18,AvailabilityZoneId:2,ReservedInstancesId:2,InstanceType:2,AvailabilityZone:2,Start:3,End:3,Duration:95,UsagePrice:146,FixedPrice:146,InstanceCount:95,ProductDescription:2,State:2
[1205
{Amount:146,Frequency:2
{ReservedInstancesListings:140
{NextToken:2,ReservedInstancesModifications:1208
[1209
{ClientToken:2,CreateDate:3,EffectiveDate:3,ModificationResults:1210,ReservedInstancesIds:1213,ReservedInstancesModificationId:2,Status:2,StatusMessage:2,UpdateDate:3
[1211
{ReservedInstancesId:2,TargetConfiguration:1212
{AvailabilityZone:2,InstanceCount:95,InstanceType:2,Platform:2,Scope:2,AvailabilityZoneId:2
[1214
{ReservedInstancesId:2
{NextToken:2,ReservedInstancesOfferings:1216
[1217
{CurrencyCode:2,InstanceTenancy:2,Marketplace:5,OfferingClass:2,OfferingType:2,PricingDetails:1218,RecurringCharges:1204,Scope:2,AvailabilityZoneId:2,ReservedInstancesOfferingId:2,InstanceType:2,AvailabilityZone:2,Duration:95,UsagePrice:146,FixedPrice:146,ProductDescription:2
[1219
{Count:95,Price:146
{RouteServerEndpoints:1221,NextToken:2
[431
{RouteServerPeers:1223,NextToken:2
[433
{RouteServers:1225,NextToken:2
[429
{RouteTables:1227,NextToken:2
[438
{NextToken:2,ScheduledInstanceAvailabilitySet:1229
[1230
{AvailabilityZone:2,AvailableInstanceCount:95,FirstSlotStartTime:3,HourlyPrice:2,InstanceType:2,MaxTermDurationInDays:95,MinTermDurationInDays:95,NetworkPlatform:2,Platform:2,PurchaseToken:2,Recurrence:1231,SlotDurationInHours:95,TotalScheduledInstanceHours:95
{Frequency:2,Interval:95,OccurrenceDaySet:1232,OccurrenceRelativeToEnd:5,OccurrenceUnit:2
[95
{NextToken:2,ScheduledInstanceSet:1234
[1235
{AvailabilityZone:2,CreateDate:3,HourlyPrice:2,InstanceCount:95,InstanceType:2,NetworkPlatform:2,NextSlotStartTime:3,Platform:2,PreviousSlotEndTime:3,Recurrence:1231,ScheduledInstanceId:2,SlotDurationInHours:95,TermEndDate:3,TermStartDate:3,TotalScheduledInstanceHours:95
{SecondaryInterfaces:1237,NextToken:2
[1238
{AvailabilityZone:2,AvailabilityZoneId:2,Attachment:1239,MacAddress:2,OwnerId:2,PrivateIpv4Addresses:1240,SecondaryInterfaceId:2,SecondaryInterfaceArn:2,SecondaryInterfaceType:2,SecondarySubnetId:2,SecondaryNetworkId:2,SecondaryNetworkType:2,SourceDestCheck:5,Status:2,Tags:18
{AttachmentId:2,AttachTime:3,DeleteOnTermination:5,DeviceIndex:95,InstanceId:2,InstanceOwnerId:2,NetworkCardIndex:95,Status:2
[1241
{PrivateIpAddress:2
{SecondaryNetworks:1243,NextToken:2
[446
{SecondarySubnets:1245,NextToken:2
[450
{SecurityGroupReferenceSet:1247
[1248
{GroupId:2,ReferencingVpcId:2,VpcPeeringConnectionId:2,TransitGatewayId:2
{SecurityGroupRules:118,NextToken:2
{SecurityGroupVpcAssociations:1251,NextToken:2
[1252
{GroupId:2,VpcId:2,VpcOwnerId:2,State:2,StateReason:2,GroupOwnerId:2
{NextToken:2,SecurityGroups:1254
[1255
{GroupId:2,IpPermissionsEgress:1256,Tags:18,VpcId:2,SecurityGroupArn:2,OwnerId:2,GroupName:2,Description:2,IpPermissions:1256
[1257
{IpProtocol:2,FromPort:95,ToPort:95,UserIdGroupPairs:1258,IpRanges:1260,Ipv6Ranges:1262,PrefixListIds:1264
[1259
{Description:2,UserId:2,GroupName:2,GroupId:2,VpcId:2,VpcPeeringConnectionId:2,PeeringStatus:2
[1261
{Description:2,CidrIp:2
[1263
{Description:2,CidrIpv6:2
[1265
{Description:2,PrefixListId:2
{ServiceLinkVirtualInterfaces:1267,NextToken:2
[1268
{ServiceLinkVirtualInterfaceId:2,ServiceLinkVirtualInterfaceArn:78,OutpostId:2,OutpostArn:2,OwnerId:2,LocalAddress:2,PeerAddress:2,PeerBgpAsn:95,Vlan:95,OutpostLagId:2,Tags:18,ConfigurationState:2
{ProductCodes:867,SnapshotId:2,CreateVolumePermissions:1270
[1271
{UserId:2,Group:2
{SnapshotTierStatuses:1273,NextToken:2
[1274
{SnapshotId:2,VolumeId:2,Status:2,OwnerId:2,Tags:18,StorageTier:2,LastTieringStartTime:3,LastTieringProgress:95,LastTieringOperationStatus:2,LastTieringOperationStatusDetail:2,ArchivalCompleteTime:3,RestoreExpiryTime:3
{NextToken:2,Snapshots:1276
[454
{SpotDatafeedSubscription:459
{ActiveInstances:839,NextToken:2,SpotFleetRequestId:2
{HistoryRecords:1280,LastEvaluatedTime:3,NextToken:2,SpotFleetRequestId:2,StartTime:3
[1281
{EventInformation:837,EventType:2,Timestamp:3
{NextToken:2,SpotFleetRequestConfigs:1283
[1284
{ActivityStatus:2,CreateTime:3,SpotFleetRequestConfig:1285,SpotFleetRequestId:2,SpotFleetRequestState:2,Tags:18
{AllocationStrategy:2,OnDemandAllocationStrategy:2,SpotMaintenanceStrategies:1286,ClientToken:2,ExcessCapacityTerminationPolicy:2,FulfilledCapacity:146,OnDemandFulfilledCapacity:146,IamFleetRole!:2,LaunchSpecifications:1288,LaunchTemplateConfigs:1305,SpotPrice:2,TargetCapacity!:95,OnDemandTargetCapacity:95,OnDemandMaxTotalPrice:2,SpotMaxTotalPrice:2,TerminateInstancesWithExpiration:5,Type:2,ValidFrom:3,ValidUntil:3,ReplaceUnhealthyInstances:5,InstanceInterruptionBehavior:2,LoadBalancersConfig:1309,InstancePoolsToUseCount:95,Context:2,TargetCapacityUnitType:2,TagSpecifications:1316
{CapacityRebalance:1287
{ReplacementStrategy:2,TerminationDelay:95
[1289
{AddressingType:2,BlockDeviceMappings:898,EbsOptimized:5,IamInstanceProfile:1290,ImageId:2,InstanceType:2,KernelId:2,KeyName:2,Monitoring:1291,NetworkInterfaces:1292,Placement:1302,RamdiskId:2,SpotPrice:2,SubnetId:2,UserData:2,WeightedCapacity:146,TagSpecifications:1303,InstanceRequirements:227,SecurityGroups:407
{Arn:2,Name:2
{Enabled:5
[1293
{AssociatePublicIpAddress:5,DeleteOnTermination:5,Description:2,DeviceIndex:95,Groups:1294,Ipv6AddressCount:95,Ipv6Addresses:316,NetworkInterfaceId:2,PrivateIpAddress:2,PrivateIpAddresses:318,SecondaryPrivateIpAddressCount:95,SubnetId:2,AssociateCarrierIpAddress:5,InterfaceType:2,NetworkCardIndex:95,Ipv4Prefixes:1295,Ipv4PrefixCount:95,Ipv6Prefixes:1297,Ipv6PrefixCount:95,PrimaryIpv6:5,EnaSrdSpecification:1299,ConnectionTrackingSpecification:1301,EnaQueueCount:95
[2
[1296
{Ipv4Prefix:2
[1298
{Ipv6Prefix:2
{EnaSrdEnabled:5,EnaSrdUdpSpecification:1300
{EnaSrdUdpEnabled:5
{TcpEstablishedTimeout:95,UdpStreamTimeout:95,UdpTimeout:95
{AvailabilityZone:2,GroupName:2,Tenancy:2,AvailabilityZoneId:2
[1304
{ResourceType:2,Tags:18
[1306
{LaunchTemplateSpecification:223,Overrides:1307
[1308
{InstanceType:2,SpotPrice:2,SubnetId:2,AvailabilityZone:2,WeightedCapacity:146,Priority:146,InstanceRequirements:227,AvailabilityZoneId:2
{ClassicLoadBalancersConfig:1310,TargetGroupsConfig:1313
{ClassicLoadBalancers:1311
[1312;1,5
{Name:2
{TargetGroups:1314
[1315;1,5
{Arn:2
[1317
{ResourceType:2,Tags:18
{SpotInstanceRequests:1319,NextToken:2
[1320
{ActualBlockHourlyPrice:2,AvailabilityZoneGroup:2,BlockDurationMinutes:95,CreateTime:3,Fault:460,InstanceId:2,LaunchGroup:2,LaunchSpecification:1321,LaunchedAvailabilityZone:2,LaunchedAvailabilityZoneId:2,ProductDescription:2,SpotInstanceRequestId:2,SpotPrice:2,State:2,Status:1323,Tags:18,Type:2,ValidFrom:3,ValidUntil:3,InstanceInterruptionBehavior:2
{UserData:2,AddressingType:2,BlockDeviceMappings:898,EbsOptimized:5,IamInstanceProfile:1290,ImageId:2,InstanceType:2,KernelId:2,KeyName:2,NetworkInterfaces:1292,Placement:1302,RamdiskId:2,SubnetId:2,SecurityGroups:407,Monitoring:1322
{Enabled!:5
{Code:2,Message:2,UpdateTime:3
{NextToken:2,SpotPriceHistory:1325
[1326
{AvailabilityZone:2,AvailabilityZoneId:2,InstanceType:2,ProductDescription:2,SpotPrice:2,Timestamp:3
{NextToken:2,StaleSecurityGroupSet:1328
[1329
{Description:2,GroupId:2,GroupName:2,StaleIpPermissions:1330,StaleIpPermissionsEgress:1330,VpcId:2
[1331
{FromPort:95,IpProtocol:2,IpRanges:1332,PrefixListIds:1333,ToPort:95,UserIdGroupPairs:1334
[2
[2
[1259
{StoreImageTaskResults:1336,NextToken:2
[1337
{AmiId:2,TaskStartTime:3,Bucket:2,S3objectKey:2,ProgressPercentage:95,StoreTaskState:2,StoreTaskFailureReason:2
{NextToken:2,Subnets:1339
[195
{NextToken:2,Tags:1341
[1342
{Key:2,ResourceId:2,ResourceType:2,Value:2
{TrafficMirrorFilterRules:1344,NextToken:2
[468
{TrafficMirrorFilters:1346,NextToken:2
[466
{TrafficMirrorSessions:1348,NextToken:2
[473
{TrafficMirrorTargets:1350,NextToken:2
[475
{TransitGatewayAttachments:1352,NextToken:2
[1353
{TransitGatewayAttachmentId:2,TransitGatewayId:2,TransitGatewayOwnerId:2,ResourceOwnerId:2,ResourceType:2,ResourceId:2,State:2,Association:1354,CreationTime:3,Tags:18
{TransitGatewayRouteTableId:2,State:2
{TransitGatewayConnectPeers:1356,NextToken:2
[484
{TransitGatewayConnects:1358,NextToken:2
[481
{TransitGatewayMeteringPolicies:1360,NextToken:2
[490
{TransitGatewayMulticastDomains:1362,NextToken:2
[495
{TransitGatewayPeeringAttachments:1364,NextToken:2
[14
{TransitGatewayPolicyTables:1366,NextToken:2
[499
{TransitGatewayRouteTableAnnouncements:1368,NextToken:2
[510
{TransitGatewayRouteTables:1370,NextToken:2
[508
{TransitGatewayVpcAttachments:1372,NextToken:2
[21
{TransitGateways:1374,NextToken:2
[477
{InterfaceAssociations:1376,NextToken:2
[94
{VerifiedAccessEndpoints:1378,NextToken:2
[513
{VerifiedAccessGroups:1380,NextToken:2
[525
{LoggingConfigurations:1382,NextToken:2
[1383
{VerifiedAccessInstanceId:2,AccessLogs:1384
{S3:1385,CloudWatchLogs:1387,KinesisDataFirehose:1388,LogVersion:2,IncludeTrustContext:5
{Enabled:5,DeliveryStatus:1386,BucketName:2,Prefix:2,BucketOwner:2
{Code:2,Message:2
{Enabled:5,DeliveryStatus:1386,LogGroup:2
{Enabled:5,DeliveryStatus:1386,DeliveryStream:2
{VerifiedAccessInstances:1390,NextToken:2
[108
{VerifiedAccessTrustProviders:1392,NextToken:2
[103
{AutoEnableIO:935,ProductCodes:867,VolumeId:2
{NextToken:2,VolumeStatuses:1395
[1396
{Actions:1397,AvailabilityZone:2,OutpostArn:2,Events:1399,VolumeId:2,VolumeStatus:1401,AttachmentStatuses:1404,InitializationStatusDetails:1406,AvailabilityZoneId:2,Operator:163
[1398
{Code:2,Description:2,EventId:2,EventType:2
[1400
{Description:2,EventId:2,EventType:2,NotAfter:3,NotBefore:3,InstanceId:2
{Details:1402,Status:2
[1403
{Name:2,Status:2
[1405
{IoPerformance:2,InstanceId:2
{InitializationType:2,Progress:95,EstimatedTimeToCompleteInSeconds:95
{NextToken:2,Volumes:161
{NextToken:2,VolumesModifications:1409
[1410
{VolumeId:2,ModificationState:2,StatusMessage:2,TargetSize:95,TargetIops:95,TargetVolumeType:2,TargetThroughput:95,TargetMultiAttachEnabled:5,OriginalSize:95,OriginalIops:95,OriginalVolumeType:2,OriginalThroughput:95,OriginalMultiAttachEnabled:5,Progress:95,StartTime:3,EndTime:3,Operator:163
{EnableDnsHostnames:935,EnableDnsSupport:935,EnableNetworkAddressUsageMetrics:935,VpcId:2
{VpcBlockPublicAccessExclusions:1413,NextToken:2
[530
{VpcBlockPublicAccessOptions:1415
{AwsAccountId:2,AwsRegion:2,State:2,InternetGatewayBlockMode:2,Reason:2,LastUpdateTimestamp:3,ManagedBy:2,ExclusionsAllowed:2
{Vpcs:1417
[1418
{ClassicLinkEnabled:5,Tags:18,VpcId:2
{NextToken:1420,Vpcs:1421
s1,1024
[1422
{ClassicLinkDnsSupported:5,VpcId:2
{VpcEncryptionControls:1424,NextToken:2
[203
{VpcEndpointAssociations:1426,NextToken:2
[1427
{Id:2,VpcEndpointId:2,ServiceNetworkArn:2,ServiceNetworkName:2,AssociatedResourceAccessibility:2,FailureReason:2,FailureCode:2,DnsEntry:539,PrivateDnsEntry:539,AssociatedResourceArn:2,ResourceConfigurationGroupArn:2,Tags:18
{ConnectionNotificationSet:1429,NextToken:2
[544
{VpcEndpointConnections:1431,NextToken:2
[1432
{ServiceId:2,VpcEndpointId:2,VpcEndpointOwner:2,VpcEndpointState:2,CreationTimestamp:3,DnsEntries:538,NetworkLoadBalancerArns:22,GatewayLoadBalancerArns:22,IpAddressType:2,VpcEndpointConnectionId:2,Tags:18,VpcEndpointRegion:2
{ServiceConfigurations:1434,NextToken:2
[546
{AllowedPrincipals:1436,NextToken:2
[1437
{PrincipalType:2,Principal:2,ServicePermissionId:2,Tags:18,ServiceId:2
{ServiceNames:22,ServiceDetails:1439,NextToken:2
[1440
{ServiceName:2,ServiceId:2,ServiceType:547,ServiceRegion:2,AvailabilityZoneIds:22,AvailabilityZones:22,Owner:2,BaseEndpointDnsNames:22,PrivateDnsName:2,PrivateDnsNames:1441,VpcEndpointPolicySupported:5,AcceptanceRequired:5,ManagesVpcEndpoints:5,PayerResponsibility:2,Tags:18,PrivateDnsNameVerificationState:2,SupportedIpAddressTypes:549
[1442
{PrivateDnsName:2
{VpcEndpoints:1444,NextToken:2
[533
{VpcPeeringConnections:1446,NextToken:2
[29
{NextToken:2,Vpcs:1448
[200
{VpnConcentrators:1450,NextToken:2
[555
{VpnConnections:1452
[557
{VpnGateways:1454
[582
{Return:5
{VerifiedAccessTrustProvider:103,VerifiedAccessInstance:108
{AddressTransfer:1
{AllowedImagesSettingsState:2
{Output:5
{CapacityManagerStatus:2,OrganizationsAccess:5
{EbsEncryptionByDefault:5
{ImageId:2,ResourceType:2,SnapshotConfiguration:829,LaunchTemplate:830,MaxParallelLaunches:95,OwnerId:2,State:2,StateTransitionReason:2,StateTransitionTime:3
{Successful:1464,Unsuccessful:1466
[1465
{SnapshotId:2,AvailabilityZone:2,AvailabilityZoneId:2,State:2,StateTransitionReason:2,OwnerId:2,OwnerAlias:2,EnablingTime:3,OptimizingTime:3,EnabledTime:3,DisablingTime:3,DisabledTime:3
[1467
{SnapshotId:2,FastSnapshotRestoreStateErrors:1468
[1469
{AvailabilityZone:2,AvailabilityZoneId:2,Error:1470
{Code:2,Message:2
{Return:5
{ImageBlockPublicAccessState:2
{Return:5
{Return:2
{Instances:951
{Success:5
{Return:5
{RouteServerPropagation:1479
{RouteServerId:2,RouteTableId:2,State:2
{SerialConsoleAccessEnabled:5
{State:2
{Propagation:1483
{TransitGatewayAttachmentId:2,ResourceId:2,ResourceType:2,TransitGatewayRouteTableId:2,State:2,TransitGatewayRouteTableAnnouncementId:2
{Return:5
{Return:5
{Return:5
{AssociationId:2,Status:62
{Return:5
{IamInstanceProfileAssociation:65
{InstanceEventWindow:68
{AsnAssociation:40
{IpamResourceDiscoveryAssociation:77
{NatGatewayId:2,NatGatewayAddresses:57
{RouteServerAssociation:81
{State:2
{Ipv6CidrBlockAssociation:86,SubnetId:2
{Associations:10
{Association:90
{Association:92
{Return:5,ClientToken:2
{Ipv6CidrBlockAssociation:97,CidrBlockAssociation:99,VpcId:2
{AddressTransfer:1
{AllowedImagesSettingsState:2
{Output:5
{CapacityManagerStatus:2,OrganizationsAccess:5
{EbsEncryptionByDefault:5
{ImageId:2,ResourceType:2,SnapshotConfiguration:829,LaunchTemplate:830,MaxParallelLaunches:95,OwnerId:2,State:2,StateTransitionReason:2,StateTransitionTime:3
{Successful:1509,Unsuccessful:1511
[1510
{SnapshotId:2,AvailabilityZone:2,AvailabilityZoneId:2,State:2,StateTransitionReason:2,OwnerId:2,OwnerAlias:2,EnablingTime:3,OptimizingTime:3,EnabledTime:3,DisablingTime:3,DisabledTime:3
[1512
{SnapshotId:2,FastSnapshotRestoreStateErrors:1513
[1514
{AvailabilityZone:2,AvailabilityZoneId:2,Error:1515
{Code:2,Message:2
{Return:5
{ImageBlockPublicAccessState:2
{Return:5
{Return:2
{Instances:951
{Success:5
{IpamPolicyId:2
{ReturnValue:5
{RouteServerPropagation:1479
{SerialConsoleAccessEnabled:5
{State:2
{Propagation:1483
{Return:5
{Return:5
{CertificateRevocationList:2,Status:1531
{Code:2,Message:2
{ClientConfiguration:2
{Description:2,DiskImageFormat:2,ExportImageTaskId:2,ImageId:2,RoleName:2,Progress:2,S3ExportLocation:823,Status:2,StatusMessage:2,Tags:18
{S3Location:2
{Version:2,VerifiedAccessInstanceId:2,Region:2,DeviceTrustProviders:1536,UserTrustProvider:1537,OpenVpnConfigurations:1538
[2
{Type:2,Scopes:2,Issuer:2,AuthorizationEndpoint:2,PublicSigningKeyEndpoint:2,TokenEndpoint:2,UserInfoEndpoint:2,ClientId:2,ClientSecret:2,PkceEnabled:5
[1539
{Config:2,Routes:1540
[1541
{Cidr:2
{ActiveVpnTunnelStatus:1543
{Phase1EncryptionAlgorithm:2,Phase2EncryptionAlgorithm:2,Phase1IntegrityAlgorithm:2,Phase2IntegrityAlgorithm:2,Phase1DHGroup:95,Phase2DHGroup:95,IkeVersion:2,ProvisioningStatus:2,ProvisioningStatusReason:2
{State:2,ImageCriteria:1545,ManagedBy:2
[1546
{ImageProviders:1547,MarketplaceProductCodes:1548,ImageNames:1549,DeprecationTimeCondition:1550,CreationDateCondition:1552
[2
[2
[2
{MaximumDaysSinceDeprecated:1551
n0,2147483647
{MaximumDaysSinceCreated:1551
{AssociatedRoles:1554
[1555
{AssociatedRoleArn:78,CertificateS3BucketName:2,CertificateS3ObjectKey:2,EncryptionKmsKeyId:2
{Ipv6CidrAssociations:1557,NextToken:2
[1558
{Ipv6Cidr:2,AssociatedResource:2
{DataResponses:1560,NextToken:2
[1561
{Id:2,Source:2,Destination:2,Metric:2,Statistic:2,Period:2,MetricPoints:1562
[1563
{StartDate:3,EndDate:3,Value:146,Status:2
{CapacityManagerStatus:2,OrganizationsAccess:5,DataExportCount:95,IngestionStatus:2,IngestionStatusMessage:2,EarliestDatapointTimestamp:3,LatestDatapointTimestamp:3
{MetricDataResults:1566,NextToken:2
[1567
{Dimension:1568,Timestamp:3,MetricValues:1571
{ResourceRegion:2,AvailabilityZoneId:2,AccountId:2,AccountName:2,InstanceFamily:2,InstanceType:2,InstancePlatform:2,ReservationArn:2,ReservationId:2,ReservationType:2,ReservationCreateTimestamp:3,ReservationStartTimestamp:3,ReservationEndTimestamp:3,ReservationEndDateType:2,Tenancy:2,ReservationState:2,ReservationInstanceMatchCriteria:2,ReservationUnusedFinancialOwner:2,Tags:1569
[1570
{Key:2,Value:2
[1572
{Metric:2,Value:146
{MetricDimensionResults:1574,NextToken:2
[1568
{CapacityManagerTagKeys:1576,NextToken:2
[1577
{TagKey:2,Status:2,StatusMessage:2,CapacityManagerProvided:5,EarliestDatapointTimestamp:3
{NextToken:2,CapacityReservationId:2,InstanceType:2,TotalInstanceCount:95,AvailableInstanceCount:95,State:2,InstanceUsages:1579,Interruptible:5,InterruptibleCapacityAllocation:174,InterruptionInfo:175
[1580
{AccountId:2,UsedInstanceCount:95
{CoipPoolId:2,CoipAddressUsages:1582,LocalGatewayRouteTableId:2,NextToken:2
[1583
{AllocationId:2,AwsAccountId:2,AwsService:2,CoIp:2
{InstanceId:2,Timestamp:3,Output:2
{ImageData:2,InstanceId:2
{ReportId:2,S3Bucket:2,S3Prefix:2,TargetId:2,StartTime:3,EndTime:3,NumberOfAccounts:95,NumberOfFailedAccounts:95,AttributeSummaries:1587
[1588
{AttributeName:2,MostFrequentValue:2,NumberOfMatchedAccounts:95,NumberOfUnmatchedAccounts:95,RegionalSummaries:1589
[1590
{RegionName:2,NumberOfMatchedAccounts:95,NumberOfUnmatchedAccounts:95
{InstanceFamilyCreditSpecification:1592
{InstanceFamily:2,CpuCredits:2
{KmsKeyId:2
{EbsEncryptionByDefault:5,SseType:2
{IpamPolicyEnabled:5,IpamPolicyId:2,ManagedBy:2
{Result:2
{NextToken:2,CapacityReservationGroups:1598
[1599
{GroupArn:2,OwnerId:2
{CurrencyCode:2,Purchase:1601,TotalHourlyPrice:2,TotalUpfrontPrice:2
[1602
{CurrencyCode:2,Duration:95,HostIdSet:881,HostReservationId:2,HourlyPrice:2,InstanceFamily:2,PaymentOption:2,UpfrontPrice:2
{ImageAncestryEntries:1604
[1605
{CreationDate:3,ImageId:2,ImageOwnerAlias:2,SourceImageId:2,SourceImageRegion:2
{ImageBlockPublicAccessState:2,ManagedBy:2
{AccountLevel:1608
{HttpTokens:2,HttpPutResponseHopLimit:95,HttpEndpoint:2,InstanceMetadataTags:2,ManagedBy:2,ManagedExceptionMessage:2,HttpTokensEnforced:2
{InstanceId:2,KeyType:2,KeyFormat:2,KeyValue:2
{InstanceTypes:1611,NextToken:2
[1612
{InstanceType:2
{InstanceId:2,UefiData:2
{HistoryRecords:1615,NextToken:2
[1616
{ResourceOwnerId:2,ResourceRegion:2,ResourceType:2,ResourceId:2,ResourceCidr:2,ResourceName:2,ResourceComplianceStatus:2,ResourceOverlapStatus:2,VpcId:2,SampledStartTime:3,SampledEndTime:3
{IpamDiscoveredAccounts:1618,NextToken:2
[1619
{AccountId:2,DiscoveryRegion:2,FailureReason:1620,LastAttemptedDiscoveryTime:3,LastSuccessfulDiscoveryTime:3,OrganizationalUnitId:2
{Code:2,Message:2
{IpamDiscoveredPublicAddresses:1622,OldestSampleTime:3,NextToken:2
[1623
{IpamResourceDiscoveryId:2,AddressRegion:2,Address:2,AddressOwnerId:2,AddressAllocationId:2,AssociationStatus:2,AddressType:2,Service:2,ServiceResource:2,VpcId:2,SubnetId:2,PublicIpv4PoolId:2,NetworkInterfaceId:2,NetworkInterfaceDescription:2,InstanceId:2,Tags:1624,NetworkBorderGroup:2,SecurityGroups:1627,SampleTime:3
{EipTags:1625
[1626
{Key:2,Value:2
[1628
{GroupName:2,GroupId:2
{IpamDiscoveredResourceCidrs:1630,NextToken:2
[1631
{IpamResourceDiscoveryId:2,ResourceRegion:2,ResourceId:2,ResourceOwnerId:2,ResourceCidr:2,IpSource:2,ResourceType:2,ResourceTags:285,IpUsage:146,VpcId:2,SubnetId:2,NetworkInterfaceAttachmentStatus:2,SampleTime:3,AvailabilityZoneId:2
{IpamPolicyDocuments:1633,NextToken:2
[1634
{IpamPolicyId:2,Locale:2,ResourceType:2,AllocationRules:1635
[1636
{SourceIpamPoolId:2
{OrganizationTargets:1638,NextToken:2
[1639
{OrganizationTargetId:2
{IpamPoolAllocations:1072,NextToken:2
{IpamPoolCidrs:1642,NextToken:2
[679
{Rules:1644,NextToken:2
[1645
{RuleType:2,StaticCidr:2,IpamScopeId:2,ResourceType:2,Conditions:1646
[1647
{Operation:2,IpamPoolId:2,ResourceId:2,ResourceOwner:2,ResourceRegion:2,ResourceTag:286,Cidr:2
{Entries:1649,NextToken:2
[1650
{Cidr:2
{IpamPrefixListResolverVersions:1652,NextToken:2
[1653
{Version:95
{NextToken:2,IpamResourceCidrs:1655
[1656
{IpamId:2,IpamScopeId:2,IpamPoolId:2,ResourceRegion:2,ResourceOwnerId:2,ResourceId:2,ResourceName:2,ResourceCidr:2,ResourceType:2,ResourceTags:285,IpUsage:146,ComplianceStatus:2,ManagementState:2,OverlapStatus:2,VpcId:2,AvailabilityZoneId:2
{LaunchTemplateData:308
{PrefixListAssociations:1659,NextToken:2
[1660
{ResourceId:2,ResourceOwner:2
{Entries:1662,NextToken:2
[1663
{Cidr:2,Description:2
{Visibility:1665
{DefaultVisibility:2
{NetworkInsightsAccessScopeAnalysisId:2,AnalysisStatus:2,AnalysisFindings:1667,NextToken:2
[1668
{NetworkInsightsAccessScopeAnalysisId:2,NetworkInsightsAccessScopeId:2,FindingId:2,FindingComponents:1139
{NetworkInsightsAccessScopeContent:385
{InstanceId:2,Timestamp:3,PasswordData:2
{CurrencyCode:2,IsValidExchange:5,OutputReservedInstancesWillExpireAt:3,PaymentDue:2,ReservedInstanceValueRollup:1672,ReservedInstanceValueSet:1673,TargetConfigurationValueRollup:1672,TargetConfigurationValueSet:1675,ValidationFailureReason:2
{HourlyPrice:2,RemainingTotalValue:2,RemainingUpfrontValue:2
[1674
{ReservationValue:1672,ReservedInstanceId:2
[1676
{ReservationValue:1672,TargetConfiguration:1677
{InstanceCount:95,OfferingId:2
{RouteServerAssociations:1679
[81
{RouteServerPropagations:1681
[1479
{AreRoutesPersisted:5,Routes:1683,NextToken:2
[1684
{RouteServerEndpointId:2,RouteServerPeerId:2,RouteInstallationDetails:1685,RouteStatus:2,Prefix:2,AsPaths:1687,Med:95,NextHopIp:2
[1686
{RouteTableId:2,RouteInstallationStatus:2,RouteInstallationStatusReason:2
[2
{NextToken:2,SecurityGroupForVpcs:1689
[1690
{Description:2,GroupName:2,OwnerId:2,GroupId:2,Tags:18,PrimaryVpcId:2
{SerialConsoleAccessEnabled:5,ManagedBy:2
{State:2,ManagedBy:2
{SpotPlacementScores:1694,NextToken:2
[1695
{Region:2,AvailabilityZoneId:2,Score:95
{SubnetIpv4CidrReservations:1697,SubnetIpv6CidrReservations:1697,NextToken:2
[464
{TransitGatewayAttachmentPropagations:1699,NextToken:2
[1700
{TransitGatewayRouteTableId:2,State:2
{TransitGatewayMeteringPolicyEntries:1702,NextToken:2
[492
{MulticastDomainAssociations:1704,NextToken:2
[1705
{TransitGatewayAttachmentId:2,ResourceId:2,ResourceType:2,ResourceOwnerId:2,Subnet:12
{Associations:1707,NextToken:2
[90
{TransitGatewayPolicyTableEntries:1709
[1710
{PolicyRuleNumber:2,PolicyRule:1711,TargetRouteTableId:2
{SourceCidrBlock:2,SourcePortRange:2,DestinationCidrBlock:2,DestinationPortRange:2,Protocol:2,MetaData:1712
{MetaDataKey:2,MetaDataValue:2
{TransitGatewayPrefixListReferences:1714,NextToken:2
[501
{Associations:1716,NextToken:2
[1717
{TransitGatewayAttachmentId:2,ResourceId:2,ResourceType:2,State:2
{TransitGatewayRouteTablePropagations:1719,NextToken:2
[1720
{TransitGatewayAttachmentId:2,ResourceId:2,ResourceType:2,State:2,TransitGatewayRouteTableAnnouncementId:2
{PolicyEnabled:5,PolicyDocument:2
{VerifiedAccessEndpointTargets:1723,NextToken:2
[1724
{VerifiedAccessEndpointId:2,VerifiedAccessEndpointTargetIpAddress:2,VerifiedAccessEndpointTargetDns:2
{PolicyEnabled:5,PolicyDocument:2
{NonCompliantResources:1727,NextToken:2
[1728
{Id:2,Type:2,Description:2,IsExcludable:5
{VpnConnectionDeviceSampleConfiguration:2
{VpnConnectionDeviceTypes:1731,NextToken:2
[1732
{VpnConnectionDeviceTypeId:2,Vendor:2,Platform:2,Software:2
{VpnConnectionId:2,TransitGatewayId:2,CustomerGatewayId:2,VpnGatewayId:2,VpnTunnelOutsideIpAddress:2,MaintenanceDetails:1734
{PendingMaintenance:2,MaintenanceAutoAppliedAfter:3,LastMaintenanceApplied:3
{Return:5
{Architecture:2,Description:2,Encrypted:5,Hypervisor:2,ImageId:2,ImportTaskId:2,KmsKeyId:2,LicenseType:2,Platform:2,Progress:2,SnapshotDetails:922,Status:2,StatusMessage:2,LicenseSpecifications:925,Tags:18,UsageOperation:2
{ConversionTask:800
{KeyFingerprint:2,KeyName:2,KeyPairId:2,Tags:18
{Description:2,ImportTaskId:2,SnapshotTaskDetail:930,Tags:18
{ConversionTask:800
{Images:1742,NextToken:2
[1743
{ImageId:2,Name:2,Description:2,RecycleBinEnterTime:3,RecycleBinExitTime:3
{Snapshots:1745,NextToken:2
[1746
{SnapshotId:2,RecycleBinEnterTime:3,RecycleBinExitTime:3,Description:2,VolumeId:2
{Volumes:1748,NextToken:2
[1749
{VolumeId:2,VolumeType:2,State:2,Size:95,Iops:95,Throughput:95,OutpostArn:2,AvailabilityZone:2,AvailabilityZoneId:2,SourceVolumeId:2,SnapshotId:2,Operator:163,CreateTime:3,RecycleBinEnterTime:3,RecycleBinExitTime:3
{SnapshotId:2,LockState:2,LockDuration:95,CoolOffPeriod:95,CoolOffPeriodExpiresOn:3,LockCreatedOn:3,LockExpiresOn:3,LockDurationStartTime:3
{Address:705
{Return:5
{Return:5
{Return:5
{Return:5
{InstanceFamilyCreditSpecification:1592
{KmsKeyId:2
{Return:5
{FpgaImageAttribute:864
{Successful:43,Unsuccessful:1761
[26
{Return:5
{Return:5
{InstanceId:2,CoreCount:95,ThreadsPerCore:95,NestedVirtualization:2
{SuccessfulInstanceCreditSpecifications:1766,UnsuccessfulInstanceCreditSpecifications:1768
[1767
{InstanceId:2
[1769
{InstanceId:2,Error:1770
{Code:2,Message:2
{Event:958
{InstanceEventWindow:68
{InstanceId:2,AutoRecovery:2,RebootMigration:2
{Return:5
{InstanceId:2,InstanceMetadataOptions:1052
{InstanceId:2,BandwidthWeighting:2
{Return:5
{Ipam:275
{IpamPolicyDocument:1634
{IpamPool:283
{IpamPoolAllocation:45
{IpamPrefixListResolver:289
{IpamPrefixListResolverTarget:291
{IpamResourceCidr:1656
{IpamResourceDiscovery:293
{IpamScope:297
{LaunchTemplate:301
{Route:354
{PrefixList:369
{Visibility:1665
{Return:5
{Successful:5
{ReservedInstancesModificationId:2
{RouteServer:429
{Return:5
{SnapshotId:2,TieringStartTime:3
{Return:5
{TrafficMirrorFilter:466
{TrafficMirrorFilterRule:468
{TrafficMirrorSession:473
{TransitGateway:477
{TransitGatewayMeteringPolicy:490
{TransitGatewayPrefixListReference:501
{TransitGatewayVpcAttachment:21
{VerifiedAccessEndpoint:513
{PolicyEnabled:5,PolicyDocument:2,SseSpecification:106
{VerifiedAccessGroup:525
{PolicyEnabled:5,PolicyDocument:2,SseSpecification:106
{VerifiedAccessInstance:108
{LoggingConfiguration:1383
{VerifiedAccessTrustProvider:103
{VolumeModification:1410
{VpcBlockPublicAccessExclusion:530
{VpcBlockPublicAccessOptions:1415
{VpcEncryptionControl:203
{Return:5
{ReturnValue:5
{Return:5
{ReturnValue:5
{AddedPrincipals:1821,ReturnValue:5
[1822
{PrincipalType:2,Principal:2,ServicePermissionId:2,ServiceId:2
{AccepterPeeringConnectionOptions:1824,RequesterPeeringConnectionOptions:1824
{AllowDnsResolutionFromRemoteVpc:5,AllowEgressFromLocalClassicLinkToRemoteVpc:5,AllowEgressFromLocalVpcToRemoteClassicLink:5
{ReturnValue:5
{VpnConnection:557
{VpnConnection:557
{VpnConnection:557
{VpnConnection:557
{InstanceMonitorings:1831
[1832
{InstanceId:2,Monitoring:1062
{AllocationId:2,Status:2
{ByoipCidr:38
{SourceCapacityReservation:167,DestinationCapacityReservation:167,InstanceCount:95
{ByoipCidr:38
{Byoasn:677
{IpamPoolCidr:679
{PoolId:2,PoolAddressRange:1193
{CapacityReservation:167,CapacityBlocks:741
{CapacityBlockExtensions:727
{ClientToken:2,CurrencyCode:2,Purchase:1601,TotalHourlyPrice:2,TotalUpfrontPrice:2
{ReservedInstancesId:2
{ScheduledInstanceSet:1845
[1235
{ImageId:2
{InstanceTagAttribute:687
{RegisteredMulticastGroupMembers:1849
{TransitGatewayMulticastDomainId:2,RegisteredNetworkInterfaceIds:22,GroupIpAddress:2
{RegisteredMulticastGroupSources:1851
{TransitGatewayMulticastDomainId:2,RegisteredNetworkInterfaceIds:22,GroupIpAddress:2
{Return:5
{TransitGatewayClientVpnAttachment:8
{Associations:10
{TransitGatewayPeeringAttachment:14
{TransitGatewayVpcAttachment:21
{Unsuccessful:25
{Return:5
{Successful:43,Unsuccessful:1761
{Success:5
{IamInstanceProfileAssociation:65
{ReturnValue:5
{NewAssociationId:2
{NewAssociationId:2,AssociationState:83
{Route:504
{Return:5
{SpotFleetRequestId:2
{SpotInstanceRequests:1319
{Address:705
{KmsKeyId:2
{Return:5
{PublicIp:2,Status:2
{Return:5
{PrefixList:369
{SnapshotId:2,OutpostArn:2,Description:2,Encrypted:5,OwnerId:2,Progress:2,StartTime:3,State:2,VolumeId:2,VolumeSize:95,SseType:2
{SnapshotId:2,RestoreStartTime:3,RestoreDuration:95,IsPermanentRestore:5
{Return:5
{Status:116
{Return:5,UnknownIpPermissions:1256,RevokedSecurityGroupRules:1880
[1881
{SecurityGroupRuleId:2,GroupId:2,IsEgress:5,IpProtocol:2,FromPort:95,ToPort:95,CidrIpv4:2,CidrIpv6:2,PrefixListId:2,ReferencedGroupId:2,Description:2
{Return:5,UnknownIpPermissions:1256,RevokedSecurityGroupRules:1880
{InstanceIdSet:1884
[2
{Routes:1886,NextToken:2
[354
{MulticastGroups:1888,NextToken:2
[1889
{GroupIpAddress:2,TransitGatewayAttachmentId:2,SubnetId:2,ResourceId:2,ResourceType:2,ResourceOwnerId:2,NetworkInterfaceId:2,GroupMember:5,GroupSource:5,MemberType:2,SourceType:2
{Routes:1891,AdditionalRoutesAvailable:5,NextToken:2
[504
{ReportId:2
{StartingInstances:1894
[1895
{InstanceId:2,CurrentState:948,PreviousState:948
{NetworkInsightsAccessScopeAnalysis:1132
{NetworkInsightsAnalysis:1137
{ReturnValue:5
{StoppingInstances:1894
{ClientVpnEndpointId:2,Username:2,ConnectionStatuses:1901
[1902
{ConnectionId:2,PreviousStatus:771,CurrentStatus:771
{TerminatingInstances:1894
{NetworkInterfaceId:2,UnassignedIpv6Addresses:49,UnassignedIpv6Prefixes:50
{NatGatewayId:2,NatGatewayAddresses:57
{SnapshotId:2
{InstanceMonitorings:1831
{CapacityManagerTagKeys:1576
{CapacityManagerStatus:2,OrganizationsAccess:5
{InterruptibleCapacityReservationId:2,SourceCapacityReservationId:2,InstanceCount:95,TargetInstanceCount:95,Status:2,InterruptionType:2
{Return:5
{Return:5
{ByoipCidr:38
=acceptAddressTransfer 0
=acceptCapacityReservationBillingOwnership 4
=acceptReservedInstancesExchangeQuote 6
=acceptTransitGatewayClientVpnAttachment 7
=acceptTransitGatewayMulticastDomainAssociations 9
=acceptTransitGatewayPeeringAttachment 13
=acceptTransitGatewayVpcAttachment 20
=acceptVpcEndpointConnections 24
=acceptVpcPeeringConnection 28
=advertiseByoipCidr 37
=allocateAddress 41
=allocateHosts 42
=allocateIpamPoolCidr 44
=applySecurityGroupsToClientVpnTargetNetwork 46
=assignIpv6Addresses 48
=assignPrivateIpAddresses 51
=assignPrivateNatGatewayAddress 56
=associateAddress 59
=associateCapacityReservationBillingOwner 60
=associateClientVpnTargetNetwork 61
=associateEnclaveCertificateIamRole 63
=associateIamInstanceProfile 64
=associateInstanceEventWindow 67
=associateIpamByoasn 75
=associateIpamResourceDiscovery 76
=associateNatGatewayAddress 79
=associateRouteServer 80
=associateRouteTable 82
=associateSecurityGroupVpc 84
=associateSubnetCidrBlock 85
=associateTransitGatewayMulticastDomain 88
=associateTransitGatewayPolicyTable 89
=associateTransitGatewayRouteTable 91
=associateTrunkInterface 93
=associateVpcCidrBlock 96
=attachClassicLinkVpc 100
=attachNetworkInterface 101
=attachVerifiedAccessTrustProvider 102
=attachVolume 112
=attachVpnGateway 113
=authorizeClientVpnIngress 115
=authorizeSecurityGroupEgress 117
=authorizeSecurityGroupIngress 121
=bundleInstance 122
=cancelBundleTask 128
=cancelCapacityReservation 129
=cancelCapacityReservationFleets 130
=cancelDeclarativePoliciesReport 136
=cancelImageLaunchPermission 137
=cancelImportTask 138
=cancelReservedInstancesListing 139
=cancelSpotFleetRequests 147
=cancelSpotInstanceRequests 153
=confirmProductInstance 156
=copyFpgaImage 157
=copyImage 158
=copySnapshot 159
=copyVolumes 160
=createCapacityManagerDataExport 165
=createCapacityReservation 166
=createCapacityReservationBySplitting 176
=createCapacityReservationFleet 177
=createCarrierGateway 182
=createClientVpnEndpoint 184
=createClientVpnRoute 186
=createCoipCidr 188
=createCoipPool 190
=createCustomerGateway 192
=createDefaultSubnet 194
=createDefaultVpc 199
=createDelegateMacVolumeOwnershipTask 206
=createDhcpOptions 209
=createEgressOnlyInternetGateway 215
=createFleet 219
=createFlowLogs 256
=createFpgaImage 257
=createImage 258
=createImageUsageReport 259
=createInstanceConnectEndpoint 260
=createInstanceEventWindow 266
=createInstanceExportTask 267
=createInternetGateway 271
=createInterruptibleCapacityReservationAllocation 273
=createIpam 274
=createIpamExternalResourceVerificationToken 278
=createIpamPolicy 280
=createIpamPool 282
=createIpamPrefixListResolver 288
=createIpamPrefixListResolverTarget 290
=createIpamResourceDiscovery 292
=createIpamScope 296
=createKeyPair 299
=createLaunchTemplate 300
=createLaunchTemplateVersion 305
=createLocalGatewayRoute 353
=createLocalGatewayRouteTable 355
=createLocalGatewayRouteTableVirtualInterfaceGroupAssociation 358
=createLocalGatewayRouteTableVpcAssociation 360
=createLocalGatewayVirtualInterface 362
=createLocalGatewayVirtualInterfaceGroup 364
=createMacSystemIntegrityProtectionModificationTask 367
=createManagedPrefixList 368
=createNatGateway 370
=createNetworkAcl 375
=createNetworkInsightsAccessScope 383
=createNetworkInsightsPath 394
=createNetworkInterface 400
=createNetworkInterfacePermission 417
=createPlacementGroup 420
=createPublicIpv4Pool 422
=createReplaceRootVolumeTask 423
=createReservedInstancesListing 425
=createRestoreImageTask 426
=createRoute 427
=createRouteServer 428
=createRouteServerEndpoint 430
=createRouteServerPeer 432
=createRouteTable 437
=createSecondaryNetwork 445
=createSecondarySubnet 449
=createSecurityGroup 453
=createSnapshot 454
=createSnapshots 455
=createSpotDatafeedSubscription 458
=createStoreImageTask 461
=createSubnet 462
=createSubnetCidrReservation 463
=createTrafficMirrorFilter 465
=createTrafficMirrorFilterRule 471
=createTrafficMirrorSession 472
=createTrafficMirrorTarget 474
=createTransitGateway 476
=createTransitGatewayConnect 480
=createTransitGatewayConnectPeer 483
=createTransitGatewayMeteringPolicy 489
=createTransitGatewayMeteringPolicyEntry 491
=createTransitGatewayMulticastDomain 494
=createTransitGatewayPeeringAttachment 497
=createTransitGatewayPolicyTable 498
=createTransitGatewayPrefixListReference 500
=createTransitGatewayRoute 503
=createTransitGatewayRouteTable 507
=createTransitGatewayRouteTableAnnouncement 509
=createTransitGatewayVpcAttachment 511
=createVerifiedAccessEndpoint 512
=createVerifiedAccessGroup 524
=createVerifiedAccessInstance 526
=createVerifiedAccessTrustProvider 527
=createVolume 162
=createVpc 528
=createVpcBlockPublicAccessExclusion 529
=createVpcEncryptionControl 531
=createVpcEndpoint 532
=createVpcEndpointConnectionNotification 543
=createVpcEndpointServiceConfiguration 545
=createVpcPeeringConnection 553
=createVpnConcentrator 554
=createVpnConnection 556
=createVpnGateway 581
=deleteCapacityManagerDataExport 584
=deleteCarrierGateway 585
=deleteClientVpnEndpoint 586
=deleteClientVpnRoute 587
=deleteCoipCidr 588
=deleteCoipPool 589
=deleteEgressOnlyInternetGateway 590
=deleteFleets 591
=deleteFlowLogs 597
=deleteFpgaImage 598
=deleteImageUsageReport 599
=deleteInstanceConnectEndpoint 600
=deleteInstanceEventWindow 601
=deleteIpam 603
=deleteIpamExternalResourceVerificationToken 604
=deleteIpamPolicy 605
=deleteIpamPool 606
=deleteIpamPrefixListResolver 607
=deleteIpamPrefixListResolverTarget 608
=deleteIpamResourceDiscovery 609
=deleteIpamScope 610
=deleteKeyPair 611
=deleteLaunchTemplate 612
=deleteLaunchTemplateVersions 613
=deleteLocalGatewayRoute 619
=deleteLocalGatewayRouteTable 620
=deleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation 621
=deleteLocalGatewayRouteTableVpcAssociation 622
=deleteLocalGatewayVirtualInterface 623
=deleteLocalGatewayVirtualInterfaceGroup 624
=deleteManagedPrefixList 625
=deleteNatGateway 626
=deleteNetworkInsightsAccessScope 627
=deleteNetworkInsightsAccessScopeAnalysis 628
=deleteNetworkInsightsAnalysis 629
=deleteNetworkInsightsPath 630
=deleteNetworkInterfacePermission 631
=deletePublicIpv4Pool 632
=deleteQueuedReservedInstances 633
=deleteRouteServer 639
=deleteRouteServerEndpoint 640
=deleteRouteServerPeer 641
=deleteSecondaryNetwork 642
=deleteSecondarySubnet 643
=deleteSecurityGroup 644
=deleteSubnetCidrReservation 645
=deleteTrafficMirrorFilter 646
=deleteTrafficMirrorFilterRule 647
=deleteTrafficMirrorSession 648
=deleteTrafficMirrorTarget 649
=deleteTransitGateway 650
=deleteTransitGatewayClientVpnAttachment 651
=deleteTransitGatewayConnect 652
=deleteTransitGatewayConnectPeer 653
=deleteTransitGatewayMeteringPolicy 654
=deleteTransitGatewayMeteringPolicyEntry 655
=deleteTransitGatewayMulticastDomain 656
=deleteTransitGatewayPeeringAttachment 657
=deleteTransitGatewayPolicyTable 658
=deleteTransitGatewayPrefixListReference 659
=deleteTransitGatewayRoute 660
=deleteTransitGatewayRouteTable 661
=deleteTransitGatewayRouteTableAnnouncement 662
=deleteTransitGatewayVpcAttachment 663
=deleteVerifiedAccessEndpoint 664
=deleteVerifiedAccessGroup 665
=deleteVerifiedAccessInstance 666
=deleteVerifiedAccessTrustProvider 667
=deleteVpcBlockPublicAccessExclusion 668
=deleteVpcEncryptionControl 669
=deleteVpcEndpointConnectionNotifications 670
=deleteVpcEndpointServiceConfigurations 671
=deleteVpcEndpoints 672
=deleteVpcPeeringConnection 673
=deleteVpnConcentrator 674
=deprovisionByoipCidr 675
=deprovisionIpamByoasn 676
=deprovisionIpamPoolCidr 678
=deprovisionPublicIpv4PoolCidr 681
=deregisterImage 683
=deregisterInstanceEventNotificationAttributes 686
=deregisterTransitGatewayMulticastGroupMembers 689
=deregisterTransitGatewayMulticastGroupSources 691
=describeAccountAttributes 693
=describeAddressTransfers 698
=describeAddresses 700
=describeAddressesAttribute 703
=describeAggregateIdFormat 707
=describeAvailabilityZones 710
=describeAwsNetworkPerformanceMetricSubscriptions 719
=describeBundleTasks 722
=describeByoipCidrs 724
=describeCapacityBlockExtensionHistory 726
=describeCapacityBlockExtensionOfferings 729
=describeCapacityBlockOfferings 732
=describeCapacityBlockStatus 735
=describeCapacityBlocks 740
=describeCapacityManagerDataExports 744
=describeCapacityReservationBillingRequests 747
=describeCapacityReservationFleets 751
=describeCapacityReservationTopology 754
=describeCapacityReservations 758
=describeCarrierGateways 760
=describeClassicLinkInstances 762
=describeClientVpnAuthorizationRules 765
=describeClientVpnConnections 768
=describeClientVpnEndpoints 772
=describeClientVpnRoutes 790
=describeClientVpnTargetNetworks 793
=describeCoipPools 796
=describeConversionTasks 798
=describeCustomerGateways 807
=describeDeclarativePoliciesReports 809
=describeDhcpOptions 812
=describeEgressOnlyInternetGateways 814
=describeElasticGpus 816
=describeExportImageTasks 820
=describeExportTasks 824
=describeFastLaunchImages 826
=describeFastSnapshotRestores 831
=describeFleetHistory 834
=describeFleetInstances 838
=describeFleets 841
=describeFlowLogs 859
=describeFpgaImageAttribute 863
=describeFpgaImages 869
=describeHostReservationOfferings 875
=describeHostReservations 878
=describeHosts 882
=describeIamInstanceProfileAssociations 891
=describeIdFormat 893
=describeIdentityIdFormat 894
=describeImageAttribute 895
=describeImageReferences 901
=describeImageUsageReportEntries 904
=describeImageUsageReports 907
=describeImages 916
=describeImportImageTasks 919
=describeImportSnapshotTasks 927
=describeInstanceAttribute 931
=describeInstanceConnectEndpoints 937
=describeInstanceCreditSpecifications 939
=describeInstanceEventNotificationAttributes 942
=describeInstanceEventWindows 943
=describeInstanceImageMetadata 945
=describeInstanceSqlHaHistoryStates 950
=describeInstanceSqlHaStates 953
=describeInstanceStatus 954
=describeInstanceTopology 965
=describeInstanceTypeOfferings 969
=describeInstanceTypes 972
=describeInstances 1025
=describeInternetGateways 1063
=describeIpamByoasn 1065
=describeIpamExternalResourceVerificationTokens 1067
=describeIpamPolicies 1069
=describeIpamPoolAllocations 1071
=describeIpamPools 1073
=describeIpamPrefixListResolverTargets 1075
=describeIpamPrefixListResolvers 1077
=describeIpamResourceDiscoveries 1079
=describeIpamResourceDiscoveryAssociations 1081
=describeIpamScopes 1083
=describeIpams 1085
=describeIpv6Pools 1087
=describeKeyPairs 1092
=describeLaunchTemplateVersions 1095
=describeLaunchTemplates 1097
=describeLocalGatewayRouteTableVirtualInterfaceGroupAssociations 1099
=describeLocalGatewayRouteTableVpcAssociations 1101
=describeLocalGatewayRouteTables 1103
=describeLocalGatewayVirtualInterfaceGroups 1105
=describeLocalGatewayVirtualInterfaces 1107
=describeLocalGateways 1109
=describeLockedSnapshots 1112
=describeMacHosts 1115
=describeMacModificationTasks 1119
=describeManagedPrefixLists 1121
=describeMovingAddresses 1123
=describeNatGateways 1126
=describeNetworkAcls 1128
=describeNetworkInsightsAccessScopeAnalyses 1130
=describeNetworkInsightsAccessScopes 1133
=describeNetworkInsightsAnalyses 1135
=describeNetworkInsightsPaths 1170
=describeNetworkInterfaceAttribute 1172
=describeNetworkInterfacePermissions 1173
=describeNetworkInterfaces 1175
=describeOutpostLags 1177
=describePlacementGroups 1181
=describePrefixLists 1183
=describePrincipalIdFormat 1186
=describePublicIpv4Pools 1189
=describeRegions 1194
=describeReplaceRootVolumeTasks 1199
=describeReservedInstances 1201
=describeReservedInstancesListings 1206
=describeReservedInstancesModifications 1207
=describeReservedInstancesOfferings 1215
=describeRouteServerEndpoints 1220
=describeRouteServerPeers 1222
=describeRouteServers 1224
=describeRouteTables 1226
=describeScheduledInstanceAvailability 1228
=describeScheduledInstances 1233
=describeSecondaryInterfaces 1236
=describeSecondaryNetworks 1242
=describeSecondarySubnets 1244
=describeSecurityGroupReferences 1246
=describeSecurityGroupRules 1249
=describeSecurityGroupVpcAssociations 1250
=describeSecurityGroups 1253
=describeServiceLinkVirtualInterfaces 1266
=describeSnapshotAttribute 1269
=describeSnapshotTierStatus 1272
=describeSnapshots 1275
=describeSpotDatafeedSubscription 1277
=describeSpotFleetInstances 1278
=describeSpotFleetRequestHistory 1279
=describeSpotFleetRequests 1282
=describeSpotInstanceRequests 1318
=describeSpotPriceHistory 1324
=describeStaleSecurityGroups 1327
=describeStoreImageTasks 1335
=describeSubnets 1338
=describeTags 1340
=describeTrafficMirrorFilterRules 1343
=describeTrafficMirrorFilters 1345
=describeTrafficMirrorSessions 1347
=describeTrafficMirrorTargets 1349
=describeTransitGatewayAttachments 1351
=describeTransitGatewayConnectPeers 1355
=describeTransitGatewayConnects 1357
=describeTransitGatewayMeteringPolicies 1359
=describeTransitGatewayMulticastDomains 1361
=describeTransitGatewayPeeringAttachments 1363
=describeTransitGatewayPolicyTables 1365
=describeTransitGatewayRouteTableAnnouncements 1367
=describeTransitGatewayRouteTables 1369
=describeTransitGatewayVpcAttachments 1371
=describeTransitGateways 1373
=describeTrunkInterfaceAssociations 1375
=describeVerifiedAccessEndpoints 1377
=describeVerifiedAccessGroups 1379
=describeVerifiedAccessInstanceLoggingConfigurations 1381
=describeVerifiedAccessInstances 1389
=describeVerifiedAccessTrustProviders 1391
=describeVolumeAttribute 1393
=describeVolumeStatus 1394
=describeVolumes 1407
=describeVolumesModifications 1408
=describeVpcAttribute 1411
=describeVpcBlockPublicAccessExclusions 1412
=describeVpcBlockPublicAccessOptions 1414
=describeVpcClassicLink 1416
=describeVpcClassicLinkDnsSupport 1419
=describeVpcEncryptionControls 1423
=describeVpcEndpointAssociations 1425
=describeVpcEndpointConnectionNotifications 1428
=describeVpcEndpointConnections 1430
=describeVpcEndpointServiceConfigurations 1433
=describeVpcEndpointServicePermissions 1435
=describeVpcEndpointServices 1438
=describeVpcEndpoints 1443
=describeVpcPeeringConnections 1445
=describeVpcs 1447
=describeVpnConcentrators 1449
=describeVpnConnections 1451
=describeVpnGateways 1453
=detachClassicLinkVpc 1455
=detachVerifiedAccessTrustProvider 1456
=detachVolume 112
=disableAddressTransfer 1457
=disableAllowedImagesSettings 1458
=disableAwsNetworkPerformanceMetricSubscription 1459
=disableCapacityManager 1460
=disableEbsEncryptionByDefault 1461
=disableFastLaunch 1462
=disableFastSnapshotRestores 1463
=disableImage 1471
=disableImageBlockPublicAccess 1472
=disableImageDeprecation 1473
=disableImageDeregistrationProtection 1474
=disableInstanceSqlHaStandbyDetections 1475
=disableIpamOrganizationAdminAccount 1476
=disableIpamPolicy 1477
=disableRouteServerPropagation 1478
=disableSerialConsoleAccess 1480
=disableSnapshotBlockPublicAccess 1481
=disableTransitGatewayRouteTablePropagation 1482
=disableVpcClassicLink 1484
=disableVpcClassicLinkDnsSupport 1485
=disassociateCapacityReservationBillingOwner 1486
=disassociateClientVpnTargetNetwork 1487
=disassociateEnclaveCertificateIamRole 1488
=disassociateIamInstanceProfile 1489
=disassociateInstanceEventWindow 1490
=disassociateIpamByoasn 1491
=disassociateIpamResourceDiscovery 1492
=disassociateNatGatewayAddress 1493
=disassociateRouteServer 1494
=disassociateSecurityGroupVpc 1495
=disassociateSubnetCidrBlock 1496
=disassociateTransitGatewayMulticastDomain 1497
=disassociateTransitGatewayPolicyTable 1498
=disassociateTransitGatewayRouteTable 1499
=disassociateTrunkInterface 1500
=disassociateVpcCidrBlock 1501
=enableAddressTransfer 1502
=enableAllowedImagesSettings 1503
=enableAwsNetworkPerformanceMetricSubscription 1504
=enableCapacityManager 1505
=enableEbsEncryptionByDefault 1506
=enableFastLaunch 1507
=enableFastSnapshotRestores 1508
=enableImage 1516
=enableImageBlockPublicAccess 1517
=enableImageDeprecation 1518
=enableImageDeregistrationProtection 1519
=enableInstanceSqlHaStandbyDetections 1520
=enableIpamOrganizationAdminAccount 1521
=enableIpamPolicy 1522
=enableReachabilityAnalyzerOrganizationSharing 1523
=enableRouteServerPropagation 1524
=enableSerialConsoleAccess 1525
=enableSnapshotBlockPublicAccess 1526
=enableTransitGatewayRouteTablePropagation 1527
=enableVpcClassicLink 1528
=enableVpcClassicLinkDnsSupport 1529
=exportClientVpnClientCertificateRevocationList 1530
=exportClientVpnClientConfiguration 1532
=exportImage 1533
=exportTransitGatewayRoutes 1534
=exportVerifiedAccessInstanceClientConfiguration 1535
=getActiveVpnTunnelStatus 1542
=getAllowedImagesSettings 1544
=getAssociatedEnclaveCertificateIamRoles 1553
=getAssociatedIpv6PoolCidrs 1556
=getAwsNetworkPerformanceData 1559
=getCapacityManagerAttributes 1564
=getCapacityManagerMetricData 1565
=getCapacityManagerMetricDimensions 1573
=getCapacityManagerMonitoredTagKeys 1575
=getCapacityReservationUsage 1578
=getCoipPoolUsage 1581
=getConsoleOutput 1584
=getConsoleScreenshot 1585
=getDeclarativePoliciesReportSummary 1586
=getDefaultCreditSpecification 1591
=getEbsDefaultKmsKeyId 1593
=getEbsEncryptionByDefault 1594
=getEnabledIpamPolicy 1595
=getFlowLogsIntegrationTemplate 1596
=getGroupsForCapacityReservation 1597
=getHostReservationPurchasePreview 1600
=getImageAncestry 1603
=getImageBlockPublicAccessState 1606
=getInstanceMetadataDefaults 1607
=getInstanceTpmEkPub 1609
=getInstanceTypesFromInstanceRequirements 1610
=getInstanceUefiData 1613
=getIpamAddressHistory 1614
=getIpamDiscoveredAccounts 1617
=getIpamDiscoveredPublicAddresses 1621
=getIpamDiscoveredResourceCidrs 1629
=getIpamPolicyAllocationRules 1632
=getIpamPolicyOrganizationTargets 1637
=getIpamPoolAllocations 1640
=getIpamPoolCidrs 1641
=getIpamPrefixListResolverRules 1643
=getIpamPrefixListResolverVersionEntries 1648
=getIpamPrefixListResolverVersions 1651
=getIpamResourceCidrs 1654
=getLaunchTemplateData 1657
=getManagedPrefixListAssociations 1658
=getManagedPrefixListEntries 1661
=getManagedResourceVisibility 1664
=getNetworkInsightsAccessScopeAnalysisFindings 1666
=getNetworkInsightsAccessScopeContent 1669
=getPasswordData 1670
=getReservedInstancesExchangeQuote 1671
=getRouteServerAssociations 1678
=getRouteServerPropagations 1680
=getRouteServerRoutingDatabase 1682
=getSecurityGroupsForVpc 1688
=getSerialConsoleAccessStatus 1691
=getSnapshotBlockPublicAccessState 1692
=getSpotPlacementScores 1693
=getSubnetCidrReservations 1696
=getTransitGatewayAttachmentPropagations 1698
=getTransitGatewayMeteringPolicyEntries 1701
=getTransitGatewayMulticastDomainAssociations 1703
=getTransitGatewayPolicyTableAssociations 1706
=getTransitGatewayPolicyTableEntries 1708
=getTransitGatewayPrefixListReferences 1713
=getTransitGatewayRouteTableAssociations 1715
=getTransitGatewayRouteTablePropagations 1718
=getVerifiedAccessEndpointPolicy 1721
=getVerifiedAccessEndpointTargets 1722
=getVerifiedAccessGroupPolicy 1725
=getVpcResourcesBlockingEncryptionEnforcement 1726
=getVpnConnectionDeviceSampleConfiguration 1729
=getVpnConnectionDeviceTypes 1730
=getVpnTunnelReplacementStatus 1733
=importClientVpnClientCertificateRevocationList 1735
=importImage 1736
=importInstance 1737
=importKeyPair 1738
=importSnapshot 1739
=importVolume 1740
=listImagesInRecycleBin 1741
=listSnapshotsInRecycleBin 1744
=listVolumesInRecycleBin 1747
=lockSnapshot 1750
=modifyAddressAttribute 1751
=modifyAvailabilityZoneGroup 1752
=modifyCapacityReservation 1753
=modifyCapacityReservationFleet 1754
=modifyClientVpnEndpoint 1755
=modifyDefaultCreditSpecification 1756
=modifyEbsDefaultKmsKeyId 1757
=modifyFleet 1758
=modifyFpgaImageAttribute 1759
=modifyHosts 1760
=modifyInstanceCapacityReservationAttributes 1762
=modifyInstanceConnectEndpoint 1763
=modifyInstanceCpuOptions 1764
=modifyInstanceCreditSpecification 1765
=modifyInstanceEventStartTime 1771
=modifyInstanceEventWindow 1772
=modifyInstanceMaintenanceOptions 1773
=modifyInstanceMetadataDefaults 1774
=modifyInstanceMetadataOptions 1775
=modifyInstanceNetworkPerformanceOptions 1776
=modifyInstancePlacement 1777
=modifyIpam 1778
=modifyIpamPolicyAllocationRules 1779
=modifyIpamPool 1780
=modifyIpamPoolAllocation 1781
=modifyIpamPrefixListResolver 1782
=modifyIpamPrefixListResolverTarget 1783
=modifyIpamResourceCidr 1784
=modifyIpamResourceDiscovery 1785
=modifyIpamScope 1786
=modifyLaunchTemplate 1787
=modifyLocalGatewayRoute 1788
=modifyManagedPrefixList 1789
=modifyManagedResourceVisibility 1790
=modifyPrivateDnsNameOptions 1791
=modifyPublicIpDnsNameOptions 1792
=modifyReservedInstances 1793
=modifyRouteServer 1794
=modifySecurityGroupRules 1795
=modifySnapshotTier 1796
=modifySpotFleetRequest 1797
=modifyTrafficMirrorFilterNetworkServices 1798
=modifyTrafficMirrorFilterRule 1799
=modifyTrafficMirrorSession 1800
=modifyTransitGateway 1801
=modifyTransitGatewayMeteringPolicy 1802
=modifyTransitGatewayPrefixListReference 1803
=modifyTransitGatewayVpcAttachment 1804
=modifyVerifiedAccessEndpoint 1805
=modifyVerifiedAccessEndpointPolicy 1806
=modifyVerifiedAccessGroup 1807
=modifyVerifiedAccessGroupPolicy 1808
=modifyVerifiedAccessInstance 1809
=modifyVerifiedAccessInstanceLoggingConfiguration 1810
=modifyVerifiedAccessTrustProvider 1811
=modifyVolume 1812
=modifyVpcBlockPublicAccessExclusion 1813
=modifyVpcBlockPublicAccessOptions 1814
=modifyVpcEncryptionControl 1815
=modifyVpcEndpoint 1816
=modifyVpcEndpointConnectionNotification 1817
=modifyVpcEndpointServiceConfiguration 1818
=modifyVpcEndpointServicePayerResponsibility 1819
=modifyVpcEndpointServicePermissions 1820
=modifyVpcPeeringConnectionOptions 1823
=modifyVpcTenancy 1825
=modifyVpnConnection 1826
=modifyVpnConnectionOptions 1827
=modifyVpnTunnelCertificate 1828
=modifyVpnTunnelOptions 1829
=monitorInstances 1830
=moveAddressToVpc 1833
=moveByoipCidrToIpam 1834
=moveCapacityReservationInstances 1835
=provisionByoipCidr 1836
=provisionIpamByoasn 1837
=provisionIpamPoolCidr 1838
=provisionPublicIpv4PoolCidr 1839
=purchaseCapacityBlock 1840
=purchaseCapacityBlockExtension 1841
=purchaseHostReservation 1842
=purchaseReservedInstancesOffering 1843
=purchaseScheduledInstances 1844
=registerImage 1846
=registerInstanceEventNotificationAttributes 1847
=registerTransitGatewayMulticastGroupMembers 1848
=registerTransitGatewayMulticastGroupSources 1850
=rejectCapacityReservationBillingOwnership 1852
=rejectTransitGatewayClientVpnAttachment 1853
=rejectTransitGatewayMulticastDomainAssociations 1854
=rejectTransitGatewayPeeringAttachment 1855
=rejectTransitGatewayVpcAttachment 1856
=rejectVpcEndpointConnections 1857
=rejectVpcPeeringConnection 1858
=releaseHosts 1859
=releaseIpamPoolAllocation 1860
=replaceIamInstanceProfileAssociation 1861
=replaceImageCriteriaInAllowedImagesSettings 1862
=replaceNetworkAclAssociation 1863
=replaceRouteTableAssociation 1864
=replaceTransitGatewayRoute 1865
=replaceVpnTunnel 1866
=requestSpotFleet 1867
=requestSpotInstances 1868
=resetAddressAttribute 1869
=resetEbsDefaultKmsKeyId 1870
=resetFpgaImageAttribute 1871
=restoreAddressToClassic 1872
=restoreImageFromRecycleBin 1873
=restoreManagedPrefixListVersion 1874
=restoreSnapshotFromRecycleBin 1875
=restoreSnapshotTier 1876
=restoreVolumeFromRecycleBin 1877
=revokeClientVpnIngress 1878
=revokeSecurityGroupEgress 1879
=revokeSecurityGroupIngress 1882
=runInstances 1027
=runScheduledInstances 1883
=searchLocalGatewayRoutes 1885
=searchTransitGatewayMulticastGroups 1887
=searchTransitGatewayRoutes 1890
=startDeclarativePoliciesReport 1892
=startInstances 1893
=startNetworkInsightsAccessScopeAnalysis 1896
=startNetworkInsightsAnalysis 1897
=startVpcEndpointServicePrivateDnsVerification 1898
=stopInstances 1899
=terminateClientVpnConnections 1900
=terminateInstances 1903
=unassignIpv6Addresses 1904
=unassignPrivateNatGatewayAddress 1905
=unlockSnapshot 1906
=unmonitorInstances 1907
=updateCapacityManagerMonitoredTagKeys 1908
=updateCapacityManagerOrganizationsAccess 1909
=updateInterruptibleCapacityReservationAllocation 1910
=updateSecurityGroupRuleDescriptionsEgress 1911
=updateSecurityGroupRuleDescriptionsIngress 1912
=withdrawByoipCidr 1913
)~"},
{"ecr", R"~({Layers:1,Failures:5
[2
{LayerDigest:3,LayerAvailability:3,LayerSize:4,MediaType:3
s
n
[6
{LayerDigest:7,FailureCode:3,FailureReason:3
s0,1000
{ImageIds:9,Failures:12
[10;1,100
{ImageDigest:3,ImageTag:11
s1,300
[13
{ImageId:10,FailureCode:3,FailureReason:3
{Images:15,Failures:12
[16
{RegistryId:3,RepositoryName:17,ImageId:10,ImageManifest:18,ImageManifestMediaType:3
s2,256
s1,4194304
{ScanningConfigurations:20,Failures:26
[21
{RepositoryArn:3,RepositoryName:17,ScanOnPush:22,ScanFrequency:3,AppliedScanFilters:23
?
[24;0,100
{Filter!:25,FilterType!:3
s1,255
[27
{RepositoryName:17,FailureCode:3,FailureReason:3
{RegistryId:3,RepositoryName:17,UploadId:3,LayerDigest:3
{EcrRepositoryPrefix:30,UpstreamRegistryUrl:3,CreatedAt:31,RegistryId:3,UpstreamRegistry:3,CredentialArn:32,CustomRoleArn:33,UpstreamRepositoryPrefix:30
s2,30
t
s50,612
s,2048
{Repository:35
{RepositoryArn:3,RegistryId:3,RepositoryName:17,RepositoryUri:3,CreatedAt:31,ImageTagMutability:3,ImageTagMutabilityExclusionFilters:36,ImageScanningConfiguration:39,EncryptionConfiguration:40
[37;1,5
{FilterType!:3,Filter!:38
s1,128
{ScanOnPush:22
{EncryptionType!:3,KmsKey:41
s1,2048
{RegistryId:3,RepositoryCreationTemplate:43
{Prefix:44,Description:45,EncryptionConfiguration:46,ResourceTags:48,ImageTagMutability:3,ImageTagMutabilityExclusionFilters:36,RepositoryPolicy:50,LifecyclePolicy:51,AppliedFor:52,CustomRoleArn:33,CreatedAt:31,UpdatedAt:31
s1,256
s,256
{EncryptionType!:3,KmsKey:47
s0,2048
[49
{Key!:3,Value!:3
s0,10240
s0,30720
[3
{RegistryId:3,RepositoryName:17,LifecyclePolicyText:54,LastEvaluatedAt:31
s100,30720
{EcrRepositoryPrefix:30,UpstreamRegistryUrl:3,CreatedAt:31,RegistryId:3,CredentialArn:32,CustomRoleArn:33,UpstreamRepositoryPrefix:30
{RegistryId:3,PolicyText:50
{Repository:35
{RegistryId:3,RepositoryCreationTemplate:43
{RegistryId:3,RepositoryName:17,PolicyText:50
{RegistryId:3,SigningConfiguration:61
{Rules!:62
[63;0,10
{SigningProfileArn!:64,RepositoryFilters:65
s,200
[66;1,100
{Filter!:44,FilterType!:3
{PrincipalArn:64
{RepositoryName:17,ImageId:10,ReplicationStatuses:69
[70
{Region:71,RegistryId:3,Status:3,FailureCode:3
s2,25
{RegistryId:3,RepositoryName:17,ImageId:10,ImageScanStatus:73,ImageScanFindings:74,NextToken:3
{Status:3,Description:3
{ImageScanCompletedAt:31,VulnerabilitySourceUpdatedAt:31,FindingSeverityCounts:75,Findings:77,EnhancedFindings:81
<76
n0
[78
{Name:3,Description:3,Uri:3,Severity:3,Attributes:79
[80;0,50
{Key!:38,Value:44
[82
{AwsAccountId:3,Description:3,FindingArn:3,FirstObservedAt:31,LastObservedAt:31,PackageVulnerabilityDetails:83,Remediation:91,Resources:93,Score:86,ScoreDetails:99,Severity:3,Status:3,Title:3,Type:3,UpdatedAt:31,FixAvailable:3,ExploitAvailable:3
{Cvss:84,ReferenceUrls:87,RelatedVulnerabilities:88,Source:3,SourceUrl:3,VendorCreatedAt:31,VendorSeverity:3,VendorUpdatedAt:31,VulnerabilityId:3,VulnerablePackages:89
[85
{BaseScore:86,ScoringVector:3,Source:3,Version:3
f
[3
[3
[90
{Arch:3,Epoch:4,FilePath:3,Name:3,PackageManager:3,Release:3,SourceLayerHash:3,Version:3,FixedInVersion:3
{Recommendation:92
{Url:3,Text:3
[94
{Details:95,Id:3,Tags:98,Type:3
{AwsEcrContainerImage:96
{Architecture:3,Author:3,ImageHash:3,ImageTags:97,Platform:3,PushedAt:31,LastInUseAt:31,InUseCount:76,Registry:3,RepositoryName:17
[11
<3
{Cvss:100
{Adjustments:101,Score:86,ScoreSource:3,ScoringVector:3,Version:3
[102
{Metric:3,Reason:3
{RepositoryName:17,ImageId:10,RegistryId:3,SigningStatuses:104
[105
{SigningProfileArn:64,FailureCode:3,FailureReason:3,Status:3
{ImageDetails:107,NextToken:3
[108
{RegistryId:3,RepositoryName:17,ImageDigest:3,ImageTags:109,ImageSizeInBytes:4,ImagePushedAt:31,ImageScanStatus:73,ImageScanFindingsSummary:110,ImageManifestMediaType:3,ArtifactMediaType:3,LastRecordedPullTime:31,SubjectManifestDigest:3,ImageStatus:3,LastArchivedAt:31,LastActivatedAt:31
[11
{ImageScanCompletedAt:31,VulnerabilitySourceUpdatedAt:31,FindingSeverityCounts:75
{PullThroughCacheRules:112,NextToken:3
[113
{EcrRepositoryPrefix:30,UpstreamRegistryUrl:3,CreatedAt:31,RegistryId:3,CredentialArn:32,CustomRoleArn:33,UpstreamRepositoryPrefix:30,UpstreamRegistry:3,UpdatedAt:31
{RegistryId:3,ReplicationConfiguration:115
{Rules!:116
[117;0,10
{Destinations!:118,RepositoryFilters:120
[119;0,100
{Region!:71,RegistryId!:3
[121;1,100
{Filter!:17,FilterType!:3
{Repositories:123,NextToken:3
[35
{RegistryId:3,RepositoryCreationTemplates:125,NextToken:3
[43
{Name:127,Value:127
s1,64
{AuthorizationData:129
[130
{AuthorizationToken:3,ExpiresAt:31,ProxyEndpoint:3
{DownloadUrl:3,LayerDigest:3
{RegistryId:3,RepositoryName:17,LifecyclePolicyText:54,LastEvaluatedAt:31
{RegistryId:3,RepositoryName:17,LifecyclePolicyText:54,Status:3,NextToken:3,PreviewResults:134,Summary:138
[135
{ImageTags:109,ImageDigest:3,ImagePushedAt:31,Action:136,AppliedRulePriority:137,StorageClass:3
{Type:3,TargetStorageClass:3
n1
{ExpiringImageTotalCount:76,TransitioningImageTotalCounts:139
[140
{TargetStorageClass:3,ImageTotalCount:76
{RegistryId:3,PolicyText:50
{RegistryId:3,ScanningConfiguration:143
{ScanType:3,Rules:144
[145;0,2
{ScanFrequency!:3,RepositoryFilters!:23
{RegistryId:3,RepositoryName:17,PolicyText:50
{RegistryId:3,SigningConfiguration:61
{UploadId:3,PartSize:76
{Referrers:150,NextToken:3
[151
{Digest!:3,MediaType!:3,ArtifactType:25,Size!:4,Annotations:152,ArtifactStatus:3
<3
{ImageIds:9,NextToken:3
{PullTimeUpdateExclusions:155,NextToken:3
[64;0,100
{Tags:48
{Name:127,Value:3
{Image:16
{RegistryId:3,RepositoryName:17,ImageScanningConfiguration:39
{RegistryId:3,RepositoryName:17,ImageTagMutability:3,ImageTagMutabilityExclusionFilters:36
{RegistryId:3,RepositoryName:17,LifecyclePolicyText:54
{RegistryId:3,PolicyText:50
{RegistryScanningConfiguration:143
{ReplicationConfiguration:115
{SigningConfiguration:61
{PrincipalArn:64,CreatedAt:31
{RegistryId:3,RepositoryName:17,PolicyText:50
{RegistryId:3,RepositoryName:17,ImageId:10,ImageScanStatus:73
{RegistryId:3,RepositoryName:17,LifecyclePolicyText:54,Status:3
{
{
{RegistryId:3,RepositoryName:17,ImageId:10,ImageStatus:3
{EcrRepositoryPrefix:30,RegistryId:3,UpdatedAt:31,CredentialArn:32,CustomRoleArn:33,UpstreamRepositoryPrefix:30
{RegistryId:3,RepositoryCreationTemplate:43
{RegistryId:3,RepositoryName:17,UploadId:3,LastByteReceived:76
{EcrRepositoryPrefix:30,RegistryId:3,UpstreamRegistryUrl:3,CredentialArn:32,CustomRoleArn:33,UpstreamRepositoryPrefix:30,IsValid:22,Failure:3
=batchCheckLayerAvailability 0
=batchDeleteImage 8
=batchGetImage 14
=batchGetRepositoryScanningConfiguration 19
=completeLayerUpload 28
=createPullThroughCacheRule 29
=createRepository 34
=createRepositoryCreationTemplate 42
=deleteLifecyclePolicy 53
=deletePullThroughCacheRule 55
=deleteRegistryPolicy 56
=deleteRepository 57
=deleteRepositoryCreationTemplate 58
=deleteRepositoryPolicy 59
=deleteSigningConfiguration 60
=deregisterPullTimeUpdateExclusion 67
=describeImageReplicationStatus 68
=describeImageScanFindings 72
=describeImageSigningStatus 103
=describeImages 106
=describePullThroughCacheRules 111
=describeRegistry 114
=describeRepositories 122
=describeRepositoryCreationTemplates 124
=getAccountSetting 126
=getAuthorizationToken 128
=getDownloadUrlForLayer 131
=getLifecyclePolicy 132
=getLifecyclePolicyPreview 133
=getRegistryPolicy 141
=getRegistryScanningConfiguration 142
=getRepositoryPolicy 146
=getSigningConfiguration 147
=initiateLayerUpload 148
=listImageReferrers 149
=listImages 153
=listPullTimeUpdateExclusions 154
=listTagsForResource 156
=putAccountSetting 157
=putImage 158
=putImageScanningConfiguration 159
=putImageTagMutability 160
=putLifecyclePolicy 161
=putRegistryPolicy 162
=putRegistryScanningConfiguration 163
=putReplicationConfiguration 164
=putSigningConfiguration 165
=registerPullTimeUpdateExclusion 166
=setRepositoryPolicy 167
=startImageScan 168
=startLifecyclePolicyPreview 169
=tagResource 170
=untagResource 171
=updateImageStorageClass 172
=updatePullThroughCacheRule 173
=updateRepositoryCreationTemplate 174
=uploadLayerPart 175
=validatePullThroughCacheRule 176
)~"},
{"ecs", R"~({ServiceDeploymentArn:1
s
{CapacityProvider:3
{CapacityProviderArn:1,Name:1,Cluster:1,Status:1,AutoScalingGroupProvider:4,ManagedInstancesProvider:9,UpdateStatus:1,UpdateStatusReason:1,Tags:41,Type:1
{AutoScalingGroupArn!:1,ManagedScaling:5,ManagedTerminationProtection:1,ManagedDraining:1
{Status:1,TargetCapacity:6,MinimumScalingStepSize:7,MaximumScalingStepSize:7,InstanceWarmupPeriod:8
n1,100
n1,10000
n0,10000
{InfrastructureRoleArn:1,InstanceLaunchTemplate:10,PropagateTags:1,InfrastructureOptimization:39,AutoRepairConfiguration:40
{Ec2InstanceProfileArn!:1,NetworkConfiguration!:11,StorageConfiguration:13,LocalStorageConfiguration:15,Monitoring:1,CapacityOptionType:1,InstanceMetadataTagsPropagation:16,InstanceRequirements:17,FipsEnabled:16,CapacityReservations:38
{Subnets:12,SecurityGroups:12
[1
{StorageSizeGiB:14
n1
{UseLocalStorage:16
?
{VCpuCount!:18,MemoryMiB!:20,CpuManufacturers:21,MemoryGiBPerVCpu:22,ExcludedInstanceTypes:24,InstanceGenerations:26,SpotMaxPricePercentageOverLowestPrice:19,OnDemandMaxPricePercentageOverLowestPrice:19,BareMetal:1,BurstablePerformance:1,RequireHibernateSupport:16,NetworkInterfaceCount:27,LocalStorage:1,LocalStorageTypes:28,TotalLocalStorageGB:29,BaselineEbsBandwidthMbps:30,AcceleratorTypes:31,AcceleratorCount:32,AcceleratorManufacturers:33,AcceleratorNames:34,AcceleratorTotalMemoryMiB:35,NetworkBandwidthGbps:36,AllowedInstanceTypes:37,MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:19
{Min!:19,Max:19
n
{Min!:19,Max:19
[1
{Min:23,Max:23
f
[25;0,400
s1,30
[1
{Min:19,Max:19
[1
{Min:23,Max:23
{Min:19,Max:19
[1
{Min:19,Max:19
[1
[1
{Min:19,Max:19
{Min:23,Max:23
[25;0,400
{ReservationGroupArn:1,ReservationPreference:1
{ScaleInAfter:19
{ActionsStatus:1
[42;0,50
{Key:43,Value:44
s1,128
s0,256
{Cluster:46
{ClusterArn:1,ClusterName:1,Configuration:47,Status:1,RegisteredContainerInstancesCount:19,RunningTasksCount:19,PendingTasksCount:19,ActiveServicesCount:19,Statistics:51,Tags:41,Settings:53,CapacityProviders:12,DefaultCapacityProviderStrategy:55,Attachments:59,AttachmentsStatus:1,ServiceConnectDefaults:62
{ExecuteCommandConfiguration:48,ManagedStorageConfiguration:50
{KmsKeyId:1,Logging:1,LogConfiguration:49
{CloudWatchLogGroupName:1,CloudWatchEncryptionEnabled:16,S3BucketName:1,S3EncryptionEnabled:16,S3KeyPrefix:1
{KmsKeyId:1,FargateEphemeralStorageKmsKeyId:1
[52
{Name:1,Value:1
[54
{Name:1,Value:1
[56
{CapacityProvider!:1,Weight:57,Base:58
n0,1000
n0,100000
[60
{Id:1,Type:1,Status:1,Details:61
[52
{Namespace:1
{DaemonArn:1,Status:1,CreatedAt:64,DeploymentArn:1
t
{Service:66
{Cluster:1,ServiceName:1,ServiceArn:1,InfrastructureRoleArn:1,Status:67,CurrentDeployment:1,ActiveConfigurations:68,Tags:41,CreatedAt:64,UpdatedAt:64
{StatusCode:1,StatusReason:1
[69
{ServiceRevisionArn:1,ExecutionRoleArn:1,TaskRoleArn:1,Cpu:1,Memory:1,NetworkConfiguration:70,HealthCheckPath:1,PrimaryContainer:71,ScalingTarget:77,IngressPaths:78,CreatedAt:64
{SecurityGroups:12,Subnets:12
{Image!:1,ContainerPort:19,AwsLogsConfiguration:72,RepositoryCredentials:73,Command:12,Environment:74,Secrets:75
{LogGroup!:1,LogStreamPrefix!:1
{CredentialsParameter:1
[52
[76
{Name!:1,ValueFrom!:1
{MinTaskCount:19,MaxTaskCount:19,AutoScalingMetric:1,AutoScalingTargetValue:19
[79
{AccessType!:1,Endpoint!:1
{Service:81
{ServiceArn:1,ServiceName:1,ClusterArn:1,LoadBalancers:82,ServiceRegistries:85,Status:1,DesiredCount:19,RunningCount:19,PendingCount:19,LaunchType:1,CapacityProviderStrategy:55,PlatformVersion:1,PlatformFamily:1,TaskDefinition:1,DeploymentConfiguration:87,TaskSets:98,Deployments:104,RoleArn:1,Events:131,CreatedAt:64,CurrentServiceDeployment:1,CurrentServiceRevisions:133,PlacementConstraints:135,PlacementStrategy:137,NetworkConfiguration:100,HealthCheckGracePeriodSeconds:19,SchedulingStrategy:1,DeploymentController:139,Tags:41,CreatedBy:1,EnableECSManagedTags:16,PropagateTags:1,EnableExecuteCommand:16,AvailabilityZoneRebalancing:1,ResourceManagementType:1
[83
{TargetGroupArn:1,LoadBalancerName:1,ContainerName:1,ContainerPort:19,AdvancedConfiguration:84
{AlternateTargetGroupArn:1,ProductionListenerRule:1,TestListenerRule:1,RoleArn:1
[86
{RegistryArn:1,Port:19,ContainerName:1,ContainerPort:19
{DeploymentCircuitBreaker:88,MaximumPercent:19,MinimumHealthyPercent:19,Alarms:89,Strategy:1,BakeTimeInMinutes:19,LifecycleHooks:90,LinearConfiguration:96,CanaryConfiguration:97
{Enable!:16,Rollback!:16
{AlarmNames!:12,Rollback!:16,Enable!:16
[91
{TargetType:1,HookTargetArn:1,RoleArn:1,LifecycleStages:92,HookDetails:93,TimeoutConfiguration:94
[1
{
{TimeoutInMinutes:95,Action:1
n1,20160
{StepPercent:23,StepBakeTimeInMinutes:19
{CanaryPercent:23,CanaryBakeTimeInMinutes:19
[99
{Id:1,TaskSetArn:1,ServiceArn:1,ClusterArn:1,StartedBy:1,ExternalId:1,Status:1,TaskDefinition:1,ComputedDesiredCount:19,PendingCount:19,RunningCount:19,CreatedAt:64,UpdatedAt:64,LaunchType:1,CapacityProviderStrategy:55,PlatformVersion:1,PlatformFamily:1,NetworkConfiguration:100,LoadBalancers:82,ServiceRegistries:85,Scale:102,StabilityStatus:1,StabilityStatusAt:64,Tags:41,FargateEphemeralStorage:103
{AwsvpcConfiguration:101
{Subnets!:12,SecurityGroups:12,AssignPublicIp:1
{Value:23,Unit:1
{KmsKeyId:1
[105
{Id:1,Status:1,TaskDefinition:1,DesiredCount:19,PendingCount:19,RunningCount:19,FailedTasks:19,CreatedAt:64,UpdatedAt:64,CapacityProviderStrategy:55,LaunchType:1,PlatformVersion:1,PlatformFamily:1,NetworkConfiguration:100,RolloutState:1,RolloutStateReason:1,ServiceConnectConfiguration:106,ServiceConnectResources:122,VolumeConfigurations:124,FargateEphemeralStorage:103,VpcLatticeConfigurations:129
{Enabled!:16,Namespace:1,Services:107,LogConfiguration:119,AccessLogConfiguration:121
[108
{PortName!:1,DiscoveryName:1,ClientAliases:109,IngressPortOverride:111,Timeout:115,Tls:117
[110
{Port!:111,DnsName:1,TestTrafficRules:112
n0,65535
{Header!:113
{Name!:1,Value:114
{Exact!:1
{IdleTimeoutSeconds:116,PerRequestTimeoutSeconds:116
n0,2147483647
{IssuerCertificateAuthority!:118,KmsKey:1,RoleArn:1
{AwsPcaAuthorityArn:1
{LogDriver!:1,Options:120,SecretOptions:75
<1
{Format!:1,IncludeQueryParameters:1
[123
{DiscoveryName:1,DiscoveryArn:1
[125
{Name!:1,ManagedEBSVolume:126
{Encrypted:16,KmsKeyId:1,VolumeType:1,SizeInGiB:19,SnapshotId:1,VolumeInitializationRate:19,Iops:19,Throughput:19,TagSpecifications:127,RoleArn!:1,FilesystemType:1
[128
{ResourceType!:1,Tags:41,PropagateTags:1
[130
{RoleArn!:1,TargetGroupArn!:1,PortName!:1
[132
{Id:1,CreatedAt:64,Message:1
[134
{Arn:1,RequestedTaskCount:19,RunningTaskCount:19,PendingTaskCount:19
[136
{Type:1,Expression:1
[138
{Type:1,Field:1
{Type!:1
{TaskSet:99
{Setting:142
{Name:1,Value:1,PrincipalArn:1,Type:1
{Attributes:144
[145
{Name!:1,Value:1,TargetType:1,TargetId:1
{CapacityProvider:3
{Cluster:46
{DaemonArn:1,Status:1,CreatedAt:64,UpdatedAt:64,DeploymentArn:1
{DaemonTaskDefinitionArn:1
{Service:66
{Service:81
{TaskDefinitions:153,Failures:209
[154
{TaskDefinitionArn:1,ContainerDefinitions:155,Family:1,TaskRoleArn:1,ExecutionRoleArn:1,NetworkMode:1,Revision:19,Volumes:189,Status:1,RequiresAttributes:199,PlacementConstraints:200,Compatibilities:202,RuntimePlatform:203,RequiresCompatibilities:202,Cpu:1,Memory:1,InferenceAccelerators:204,PidMode:1,IpcMode:1,ProxyConfiguration:206,RegisteredAt:64,DeregisteredAt:64,DeleteRequestedAt:64,RegisteredBy:1,EphemeralStorage:208,EnableFaultInjection:16
[156
{Name:1,Image:1,RepositoryCredentials:157,Cpu:19,Memory:19,MemoryReservation:19,Links:12,PortMappings:158,Essential:16,RestartPolicy:160,EntryPoint:12,Command:12,Environment:74,EnvironmentFiles:162,MountPoints:164,VolumesFrom:166,LinuxParameters:168,Secrets:75,DependsOn:175,StartTimeout:19,StopTimeout:19,VersionConsistency:1,Hostname:1,User:1,WorkingDirectory:1,DisableNetworking:16,Privileged:16,ReadonlyRootFilesystem:16,DnsServers:12,DnsSearchDomains:12,ExtraHosts:177,DockerSecurityOptions:12,Interactive:16,PseudoTerminal:16,DockerLabels:179,Ulimits:180,LogConfiguration:119,HealthCheck:182,SystemControls:183,ResourceRequirements:185,FirelensConfiguration:187,CredentialSpecs:12
{CredentialsParameter!:1
[159
{ContainerPort:19,HostPort:19,Protocol:1,Name:1,AppProtocol:1,ContainerPortRange:1
{Enabled!:16,IgnoredExitCodes:161,RestartAttemptPeriod:19
[19
[163
{Value!:1,Type!:1
[165
{SourceVolume:1,ContainerPath:1,ReadOnly:16
[167
{SourceContainer:1,ReadOnly:16
{Capabilities:169,Devices:170,InitProcessEnabled:16,SharedMemorySize:19,Tmpfs:173,MaxSwap:19,Swappiness:19
{Add:12,Drop:12
[171
{HostPath!:1,ContainerPath:1,Permissions:172
[1
[174
{ContainerPath!:1,Size!:19,MountOptions:12
[176
{ContainerName!:1,Condition!:1
[178
{Hostname!:1,IpAddress!:1
<1
[181
{Name!:1,SoftLimit!:19,HardLimit!:19
{Command!:12,Interval:19,Timeout:19,Retries:19,StartPeriod:19
[184
{Namespace:1,Value:1
[186
{Value!:1,Type!:1
{Type!:1,Options:188
<1
[190
{Name:1,Host:191,DockerVolumeConfiguration:192,EfsVolumeConfiguration:194,S3filesVolumeConfiguration:196,FsxWindowsFileServerVolumeConfiguration:197,ConfiguredAtLaunch:16
{SourcePath:1
{Scope:1,Autoprovision:16,Driver:1,DriverOpts:193,Labels:193
<1
{FileSystemId!:1,RootDirectory:1,TransitEncryption:1,TransitEncryptionPort:19,AuthorizationConfig:195
{AccessPointId:1,Iam:1
{FileSystemArn!:1,RootDirectory:1,TransitEncryptionPort:19,AccessPointArn:1
{FileSystemId!:1,RootDirectory!:1,AuthorizationConfig!:198
{CredentialsParameter!:1,Domain!:1
[145
[201
{Type:1,Expression:1
[1
{CpuArchitecture:1,OperatingSystemFamily:1
[205
{DeviceName!:1,DeviceType!:1
{Type:1,ContainerName!:1,Properties:207
[52
{SizeInGiB!:19
[210
{Arn:1,Reason:1,Detail:1
{TaskSet:99
{ContainerInstance:213
{ContainerInstanceArn:1,Ec2InstanceId:1,CapacityProviderName:1,Version:19,VersionInfo:214,RemainingResources:215,RegisteredResources:215,Status:1,StatusReason:1,AgentConnected:16,RunningTasksCount:19,PendingTasksCount:19,AgentUpdateStatus:1,Attributes:144,RegisteredAt:64,Attachments:59,Tags:41,HealthStatus:217
{AgentVersion:1,AgentHash:1,DockerVersion:1
[216
{Name:1,Type:1,DoubleValue:23,LongValue:19,IntegerValue:19,StringSetValue:12
{OverallStatus:1,Details:218
[219
{Type:1,Status:1,StatusReason:1,LastUpdated:64,LastStatusChange:64
{TaskDefinition:154
{CapacityProviders:222,Failures:209,NextToken:1
[3
{Clusters:224,Failures:209
[46
{ContainerInstances:226,Failures:209
[213
{Daemon:228
{DaemonArn:1,ClusterArn:1,Status:1,CurrentRevisions:229,DeploymentArn:1,CreatedAt:64,UpdatedAt:64
[230
{Arn:1,CapacityProviders:231,TotalRunningCount:19
[232
{Arn:1,RunningCount:19
{Failures:209,DaemonDeployments:234
[235
{DaemonDeploymentArn:1,ClusterArn:1,Status:1,StatusReason:1,TargetDaemonRevision:236,SourceDaemonRevisions:239,CircuitBreaker:240,Alarms:241,Rollback:242,DeploymentConfiguration:243,CreatedAt:64,StartedAt:64,StoppedAt:64,FinishedAt:64
{Arn:1,CapacityProviders:237,TotalRunningInstanceCount:19,TotalDrainingInstanceCount:19
[238
{Arn:1,RunningInstanceCount:19,DrainingInstanceCount:19
[236
{FailureCount:19,Status:1,Threshold:19
{Status:1,AlarmNames:12,TriggeredAlarmNames:12
{Reason:1,StartedAt:64,RollbackTargetDaemonRevisionArn:1,RollbackCapacityProviders:12
{DrainPercent:244,Alarms:245,BakeTimeInMinutes:19
f0.0,100.0
{AlarmNames:12,Enable:16
{DaemonRevisions:247,Failures:209
[248
{DaemonRevisionArn:1,ClusterArn:1,DaemonArn:1,DaemonTaskDefinitionArn:1,CreatedAt:64,ContainerImages:249,PropagateTags:1,EnableECSManagedTags:16,EnableExecuteCommand:16
[250
{ContainerName:1,ImageDigest:1,Image:1
{DaemonTaskDefinition:252
{DaemonTaskDefinitionArn:1,Family:1,Revision:19,TaskRoleArn:1,ExecutionRoleArn:1,ContainerDefinitions:253,Volumes:256,Cpu:1,Memory:1,Status:1,RegisteredAt:64,DeleteRequestedAt:64,RegisteredBy:1
[254
{Name:1,Image!:1,Memory:19,MemoryReservation:19,RepositoryCredentials:157,HealthCheck:182,Cpu:19,Essential:16,EntryPoint:12,Command:12,WorkingDirectory:1,EnvironmentFiles:162,Environment:74,Secrets:75,ReadonlyRootFilesystem:16,MountPoints:164,LogConfiguration:119,FirelensConfiguration:187,Privileged:16,User:1,Ulimits:180,LinuxParameters:255,DependsOn:175,StartTimeout:19,StopTimeout:19,SystemControls:183,Interactive:16,PseudoTerminal:16,RestartPolicy:160
{Capabilities:169,Devices:170,InitProcessEnabled:16,Tmpfs:173
[257
{Name:1,Host:191
{Service:66
{ServiceDeployments:260,Failures:209
[261
{ServiceDeploymentArn:1,ServiceArn:1,ClusterArn:1,CreatedAt:64,StartedAt:64,FinishedAt:64,StoppedAt:64,UpdatedAt:64,SourceServiceRevisions:262,TargetServiceRevision:263,Status:1,StatusReason:1,LifecycleStage:1,LifecycleHookDetails:264,DeploymentConfiguration:87,Rollback:266,DeploymentCircuitBreaker:267,Alarms:268
[263
{Arn:1,RequestedTaskCount:19,RunningTaskCount:19,PendingTaskCount:19,RequestedTestTrafficWeight:23,RequestedProductionTrafficWeight:23
[265
{HookId:1,TargetType:1,TargetArn:1,Status:1,ExpiresAt:64,TimeoutAction:1
{Reason:1,StartedAt:64,ServiceRevisionArn:1
{Status:1,FailureCount:19,Threshold:19
{Status:1,AlarmNames:12,TriggeredAlarmNames:12
{ServiceRevisions:270,Failures:209
[271
{ServiceRevisionArn:1,ServiceArn:1,ClusterArn:1,TaskDefinition:1,CapacityProviderStrategy:55,LaunchType:1,PlatformVersion:1,PlatformFamily:1,LoadBalancers:82,ServiceRegistries:85,NetworkConfiguration:100,ContainerImages:272,GuardDutyEnabled:16,ServiceConnectConfiguration:106,VolumeConfigurations:124,FargateEphemeralStorage:103,CreatedAt:64,VpcLatticeConfigurations:129,ResolvedConfiguration:274,EcsManagedResources:277
[273
{ContainerName:1,ImageDigest:1,Image:1
{LoadBalancers:275
[276
{TargetGroupArn:1,ProductionListenerRule:1
{IngressPaths:278,AutoScaling:288,MetricAlarms:292,ServiceSecurityGroups:281,LogGroups:294
[279
{AccessType!:1,Endpoint!:1,LoadBalancer:280,LoadBalancerSecurityGroups:281,Certificate:283,Listener:284,Rule:285,TargetGroups:286
{Arn:1,Status!:1,StatusReason:1,UpdatedAt!:64,Scheme!:1,SubnetIds:12,SecurityGroupIds:12
[282
{Arn:1,Status!:1,StatusReason:1,UpdatedAt!:64
{Arn:1,Status!:1,StatusReason:1,UpdatedAt!:64,DomainName!:1
{Arn:1,Status!:1,StatusReason:1,UpdatedAt!:64
{Arn:1,Status!:1,StatusReason:1,UpdatedAt!:64
[287
{Arn:1,Status!:1,StatusReason:1,UpdatedAt!:64,HealthCheckPath!:1,HealthCheckPort!:19,Port!:19
{ScalableTarget:289,ApplicationAutoScalingPolicies:290
{Arn:1,Status!:1,StatusReason:1,UpdatedAt!:64,MinCapacity!:19,MaxCapacity!:19
[291
{Arn:1,Status!:1,StatusReason:1,UpdatedAt!:64,PolicyType!:1,TargetValue!:23,Metric!:1
[293
{Arn:1,Status!:1,StatusReason:1,UpdatedAt!:64
[295
{Arn:1,Status!:1,StatusReason:1,UpdatedAt!:64,LogGroupName!:1
{Services:297,Failures:209
[81
{TaskDefinition:154,Tags:41
{TaskSets:98,Failures:209
{Tasks:301,Failures:209
[302
{Attachments:59,Attributes:144,AvailabilityZone:1,CapacityProviderName:1,ClusterArn:1,Connectivity:1,ConnectivityAt:64,ContainerInstanceArn:1,Containers:303,Cpu:1,CreatedAt:64,DesiredStatus:1,EnableExecuteCommand:16,ExecutionStoppedAt:64,Group:1,HealthStatus:1,InferenceAccelerators:204,LastStatus:1,LaunchType:1,Memory:1,Overrides:312,PlatformVersion:1,PlatformFamily:1,PullStartedAt:64,PullStoppedAt:64,StartedAt:64,StartedBy:1,StopCode:1,StoppedAt:64,StoppedReason:1,StoppingAt:64,Tags:41,TaskArn:1,TaskDefinitionArn:1,Version:19,EphemeralStorage:208,FargateEphemeralStorage:317
[304
{ContainerArn:1,TaskArn:1,Name:1,Image:1,ImageDigest:1,RuntimeId:1,LastStatus:1,ExitCode:19,Reason:1,NetworkBindings:305,NetworkInterfaces:307,HealthStatus:1,ManagedAgents:309,Cpu:1,Memory:1,MemoryReservation:1,GpuIds:311
[306
{BindIP:1,ContainerPort:19,HostPort:19,Protocol:1,ContainerPortRange:1,HostPortRange:1
[308
{AttachmentId:1,PrivateIpv4Address:1,Ipv6Address:1
[310
{LastStartedAt:64,Name:1,Reason:1,LastStatus:1
[1
{ContainerOverrides:313,Cpu:1,InferenceAcceleratorOverrides:315,ExecutionRoleArn:1,Memory:1,TaskRoleArn:1,EphemeralStorage:208
[314
{Name:1,Command:12,Environment:74,EnvironmentFiles:162,Cpu:19,Memory:19,MemoryReservation:19,ResourceRequirements:185
[316
{DeviceName:1,DeviceType:1
{SizeInGiB:19,KmsKeyId:1
{Endpoint:1,TelemetryEndpoint:1,ServiceConnectEndpoint:1
{ClusterArn:1,ContainerArn:1,ContainerName:1,Interactive:16,Session:320,TaskArn:1
{SessionId:1,StreamUrl:1,TokenValue:1
{ProtectedTasks:322,Failures:209
[323
{TaskArn:1,ProtectionEnabled:16,ExpirationDate:64
{Settings:325,NextToken:1
[142
{Attributes:144,NextToken:1
{ClusterArns:12,NextToken:1
{ContainerInstanceArns:12,NextToken:1
{NextToken:1,DaemonDeployments:330
[331
{DaemonDeploymentArn:1,DaemonArn:1,ClusterArn:1,Status:1,StatusReason:1,TargetDaemonRevisionArn:1,CreatedAt:64,StartedAt:64,StoppedAt:64,FinishedAt:64
{DaemonTaskDefinitions:333,NextToken:1
[334
{Arn:1,RegisteredAt:64,RegisteredBy:1,DeleteRequestedAt:64,Status:1
{DaemonSummariesList:336,NextToken:1
[337
{DaemonArn:1,Status:1,CreatedAt:64,UpdatedAt:64
{ServiceDeployments:339,NextToken:1
[340
{ServiceDeploymentArn:1,ServiceArn:1,ClusterArn:1,StartedAt:64,CreatedAt:64,FinishedAt:64,TargetServiceRevisionArn:1,Status:1,StatusReason:1
{ServiceArns:12,NextToken:1
{ServiceArns:12,NextToken:1
{Tags:41
{Families:12,NextToken:1
{TaskDefinitionArns:12,NextToken:1
{TaskArns:12,NextToken:1
{Setting:142
{Setting:142
{Attributes:144
{Cluster:46
{ContainerInstance:213
{DaemonTaskDefinitionArn:1
{TaskDefinition:154,Tags:41
{Tasks:301,Failures:209
{Tasks:301,Failures:209
{ServiceDeploymentArn:1
{Task:302
{Acknowledgment:1
{Acknowledgment:1
{Acknowledgment:1
{
{
{CapacityProvider:3
{Cluster:46
{Cluster:46
{ContainerInstance:213
{ContainerInstances:226,Failures:209
{DaemonArn:1,Status:1,CreatedAt:64,UpdatedAt:64,DeploymentArn:1
{Service:370
{ServiceArn:1,Cluster:1,ServiceName:1,Status:67,TargetConfiguration:69,CreatedAt:64,UpdatedAt:64
{Service:81
{TaskSet:99
{ProtectedTasks:322,Failures:209
{TaskSet:99
=continueServiceDeployment 0
=createCapacityProvider 2
=createCluster 45
=createDaemon 63
=createExpressGatewayService 65
=createService 80
=createTaskSet 140
=deleteAccountSetting 141
=deleteAttributes 143
=deleteCapacityProvider 146
=deleteCluster 147
=deleteDaemon 148
=deleteDaemonTaskDefinition 149
=deleteExpressGatewayService 150
=deleteService 151
=deleteTaskDefinitions 152
=deleteTaskSet 211
=deregisterContainerInstance 212
=deregisterTaskDefinition 220
=describeCapacityProviders 221
=describeClusters 223
=describeContainerInstances 225
=describeDaemon 227
=describeDaemonDeployments 233
=describeDaemonRevisions 246
=describeDaemonTaskDefinition 251
=describeExpressGatewayService 258
=describeServiceDeployments 259
=describeServiceRevisions 269
=describeServices 296
=describeTaskDefinition 298
=describeTaskSets 299
=describeTasks 300
=discoverPollEndpoint 318
=executeCommand 319
=getTaskProtection 321
=listAccountSettings 324
=listAttributes 326
=listClusters 327
=listContainerInstances 328
=listDaemonDeployments 329
=listDaemonTaskDefinitions 332
=listDaemons 335
=listServiceDeployments 338
=listServices 341
=listServicesByNamespace 342
=listTagsForResource 343
=listTaskDefinitionFamilies 344
=listTaskDefinitions 345
=listTasks 346
=putAccountSetting 347
=putAccountSettingDefault 348
=putAttributes 349
=putClusterCapacityProviders 350
=registerContainerInstance 351
=registerDaemonTaskDefinition 352
=registerTaskDefinition 353
=runTask 354
=startTask 355
=stopServiceDeployment 356
=stopTask 357
=submitAttachmentStateChanges 358
=submitContainerStateChange 359
=submitTaskStateChange 360
=tagResource 361
=untagResource 362
=updateCapacityProvider 363
=updateCluster 364
=updateClusterSettings 365
=updateContainerAgent 366
=updateContainerInstancesState 367
=updateDaemon 368
=updateExpressGatewayService 369
=updateService 371
=updateServicePrimaryTaskSet 372
=updateTaskProtection 373
=updateTaskSet 374
)~"},
{"efs", R"~({ClientToken:1,Name:2,Tags:3,AccessPointId:7,AccessPointArn:7,FileSystemId:7,PosixUser:8,RootDirectory:11,OwnerId:15,LifeCycleState:2
s1,64
s
[4
{Key!:5,Value!:6
s1,128
s,256
s,128
{Uid!:9,Gid!:9,SecondaryGids:10
n0,4294967295
[9;0,16
{Path:12,CreationInfo:13
s1,100
{OwnerUid!:9,OwnerGid!:9,Permissions!:14
s3,4
s,14
{OwnerId!:15,CreationToken!:1,FileSystemId!:7,FileSystemArn:2,CreationTime!:17,LifeCycleState!:2,Name:6,NumberOfMountTargets!:18,SizeInBytes!:19,PerformanceMode!:2,Encrypted:20,KmsKeyId:21,ThroughputMode:2,ProvisionedThroughputInMibps:22,AvailabilityZoneName:1,AvailabilityZoneId:2,Tags!:3,FileSystemProtection:23
t
n0
{Value!:18,Timestamp:17,ValueInIA:18,ValueInStandard:18,ValueInArchive:18
?
s,2048
f1.0
{ReplicationOverwriteProtection:2
{OwnerId:15,MountTargetId!:25,FileSystemId!:7,SubnetId!:26,LifeCycleState!:2,IpAddress:27,Ipv6Address:28,NetworkInterfaceId:2,AvailabilityZoneId:2,AvailabilityZoneName:1,VpcId:2
s13,45
s15,47
s7,15
s3,39
{SourceFileSystemId!:7,SourceFileSystemRegion!:1,SourceFileSystemArn!:2,OriginalSourceFileSystemArn!:2,CreationTime!:17,Destinations!:30,SourceFileSystemOwnerId:15
[31
{Status!:2,FileSystemId!:7,Region!:1,LastReplicatedTimestamp:17,OwnerId:15,StatusMessage:2,RoleArn:21
{AccessPoints:33,NextToken:5
[0
{ResourceIdPreference:35,NextToken:5
{ResourceIdType:2,Resources:36
[2
{BackupPolicy:38
{Status!:2
{FileSystemId:7,Policy:40
s1,20000
{Marker:5,FileSystems:42,NextMarker:5
[16
{LifecyclePolicies:44
[45;,3
{TransitionToIA:2,TransitionToPrimaryStorageClass:2,TransitionToArchive:2
{SecurityGroups!:47
[48;,100
s11,43
{Marker:5,MountTargets:50,NextMarker:5
[24
{Replications:52,NextToken:5
[29
{Marker:5,Tags!:3,NextMarker:5
{Tags:3,NextToken:5
{ResourceIdPreference:35
=createAccessPoint 0
=createFileSystem 16
=createMountTarget 24
=createReplicationConfiguration 29
=describeAccessPoints 32
=describeAccountPreferences 34
=describeBackupPolicy 37
=describeFileSystemPolicy 39
=describeFileSystems 41
=describeLifecycleConfiguration 43
=describeMountTargetSecurityGroups 46
=describeMountTargets 49
=describeReplicationConfigurations 51
=describeTags 53
=listTagsForResource 54
=putAccountPreferences 55
=putBackupPolicy 37
=putFileSystemPolicy 39
=putLifecycleConfiguration 43
=updateFileSystem 16
=updateFileSystemProtection 23
)~"},
{"eks", R"~({ClusterName:1,PrincipalArn:1,AssociatedAccessPolicy:2
s
{PolicyArn:1,AccessScope:3,AssociatedAt:5,ModifiedAt:5
{Type:1,Namespaces:4
[1
t
{Update:7
{Id:1,Status:1,Type:1,Params:8,CreatedAt:5,Errors:10
[9
{Type:1,Value:1
[11
{ErrorCode:1,ErrorMessage:1,ResourceIds:4
{Update:7,Tags:13
<14;1,50
s,256
{AccessEntry:16
{ClusterName:1,PrincipalArn:1,KubernetesGroups:4,AccessEntryArn:1,CreatedAt:5,ModifiedAt:5,Tags:13,Username:1,Type:1
{Addon:18
{AddonName:1,ClusterName:19,Status:1,AddonVersion:1,Health:20,AddonArn:1,CreatedAt:5,ModifiedAt:5,ServiceAccountRoleArn:1,Tags:13,Publisher:1,Owner:1,MarketplaceInformation:23,ConfigurationValues:1,PodIdentityAssociations:4,NamespaceConfig:24
s1,100
{Issues:21
[22
{Code:1,Message:1,ResourceIds:4
{ProductId:1,ProductUrl:1
{Namespace:25
s1,63
{Capability:27
{CapabilityName:1,Arn:1,ClusterName:1,Type:1,RoleArn:1,Status:1,Version:1,Configuration:28,Tags:13,Health:36,CreatedAt:5,ModifiedAt:5,DeletePropagationPolicy:1
{ArgoCd:29
{Namespace:1,AwsIdc:30,RbacRoleMappings:31,NetworkAccess:35,ServerUrl:1
{IdcInstanceArn:1,IdcRegion:1,IdcManagedApplicationArn:1
[32
{Role!:1,Identities!:33
[34
{Id!:1,Type!:1
{VpceIds:4
{Issues:37
[38
{Code:1,Message:1
{Cluster:40
{Name:1,Arn:1,CreatedAt:5,Version:1,Endpoint:1,RoleArn:1,ResourcesVpcConfig:41,KubernetesNetworkConfig:43,Logging:45,Identity:49,Status:1,CertificateAuthority:51,ClientRequestToken:1,PlatformVersion:1,Tags:13,EncryptionConfig:52,ConnectorConfig:55,Id:1,Health:56,OutpostConfig:59,AccessConfig:61,UpgradePolicy:62,ZonalShiftConfig:63,RemoteNetworkConfig:64,ComputeConfig:69,StorageConfig:70,DeletionProtection:42,ControlPlaneScalingConfig:72
{SubnetIds:4,SecurityGroupIds:4,ClusterSecurityGroupId:1,VpcId:1,EndpointPublicAccess:42,EndpointPrivateAccess:42,PublicAccessCidrs:4
?
{ServiceIpv4Cidr:1,ServiceIpv6Cidr:1,IpFamily:1,ElasticLoadBalancing:44
{Enabled:42
{ClusterLogging:46
[47
{Types:48,Enabled:42
[1
{Oidc:50
{Issuer:1
{Data:1
[53;,1
{Resources:4,Provider:54
{KeyArn:1
{ActivationId:1,ActivationCode:1,ActivationExpiry:5,Provider:1,RoleArn:1
{Issues:57
[58
{Code:1,Message:1,ResourceIds:4
{OutpostArns!:4,ControlPlaneInstanceType!:1,ControlPlanePlacement:60
{GroupName:1
{BootstrapClusterCreatorAdminPermissions:42,AuthenticationMode:1
{SupportType:1
{Enabled:42
{RemoteNodeNetworks:65,RemotePodNetworks:67
[66;,1
{Cidrs:4
[68;,1
{Cidrs:4
{Enabled:42,NodePools:4,NodeRoleArn:1
{BlockStorage:71
{Enabled:42
{Tier:1
{Subscription:74
{Id:1,Arn:1,CreatedAt:5,EffectiveDate:5,ExpirationDate:5,LicenseQuantity:75,LicenseType:1,Term:76,Status:1,AutoRenew:42,LicenseArns:4,Licenses:77,Tags:13
n
{Duration:75,Unit:1
[78
{Id:1,Token:1
{FargateProfile:80
{FargateProfileName:1,FargateProfileArn:1,ClusterName:1,CreatedAt:5,PodExecutionRoleArn:1,Subnets:4,Selectors:81,Status:1,Tags:13,Health:84
[82
{Namespace:1,Labels:83
<1
{Issues:85
[86
{Code:1,Message:1,ResourceIds:4
{Nodegroup:88
{NodegroupName:1,NodegroupArn:1,ClusterName:1,Version:1,ReleaseVersion:1,CreatedAt:5,ModifiedAt:5,Status:1,CapacityType:1,ScalingConfig:89,InstanceTypes:4,Subnets:4,RemoteAccess:92,AmiType:1,NodeRole:1,Labels:93,Taints:94,Resources:97,DiskSize:75,Health:100,UpdateConfig:103,NodeRepairConfig:105,LaunchTemplate:108,Tags:13,WarmPoolConfig:109
{MinSize:90,MaxSize:91,DesiredSize:90
n0
n1
{Ec2SshKey:1,SourceSecurityGroups:4
<25
[95
{Key:25,Value:96,Effect:1
s0,63
{AutoScalingGroups:98,RemoteAccessSecurityGroup:1
[99
{Name:1
{Issues:101
[102
{Code:1,Message:1,ResourceIds:4
{MaxUnavailable:91,MaxUnavailablePercentage:104,UpdateStrategy:1
n1,100
{Enabled:42,MaxUnhealthyNodeThresholdCount:91,MaxUnhealthyNodeThresholdPercentage:104,MaxParallelNodesRepairedCount:91,MaxParallelNodesRepairedPercentage:104,NodeRepairConfigOverrides:106
[107
{NodeMonitoringCondition:1,NodeUnhealthyReason:1,MinRepairWaitTimeMins:91,RepairAction:1
{Name:1,Version:1,Id:1
{Enabled:42,MinSize:90,MaxGroupPreparedCapacity:75,PoolState:1,ReuseOnScaleIn:42
{Association:111
{ClusterName:1,Namespace:1,ServiceAccount:1,RoleArn:1,AssociationArn:1,AssociationId:1,Tags:13,CreatedAt:5,ModifiedAt:5,OwnerArn:1,DisableSessionTags:42,TargetRoleArn:1,ExternalId:1,Policy:1
{
{Addon:18
{Capability:27
{Cluster:40
{Subscription:74
{FargateProfile:80
{Nodegroup:88
{Association:111
{Cluster:40
{AccessEntry:16
{Addon:18
{AddonName:1,AddonVersion:1,ConfigurationSchema:1,PodIdentityConfiguration:124
[125
{ServiceAccount:1,RecommendedManagedPolicies:4
{Addons:127,NextToken:1
[128
{AddonName:1,Type:1,AddonVersions:129,Publisher:1,Owner:1,MarketplaceInformation:23,DefaultNamespace:1
[130
{AddonVersion:1,Architecture:4,ComputeTypes:4,Compatibilities:131,RequiresConfiguration:42,RequiresIamPermissions:42
[132
{ClusterVersion:1,PlatformVersions:4,DefaultVersion:42
{Capability:27
{Cluster:40
{NextToken:1,ClusterVersions:136
[137
{ClusterVersion:1,ClusterType:1,DefaultPlatformVersion:1,DefaultVersion:42,ReleaseDate:5,EndOfStandardSupportDate:5,EndOfExtendedSupportDate:5,Status:1,VersionStatus:1,KubernetesPatchVersion:1
{Subscription:74
{FargateProfile:80
{IdentityProviderConfig:141
{Oidc:142
{IdentityProviderConfigName:1,IdentityProviderConfigArn:1,ClusterName:1,IssuerUrl:1,ClientId:1,UsernameClaim:1,UsernamePrefix:1,GroupsClaim:1,GroupsPrefix:1,RequiredClaims:143,Tags:13,Status:1
<144
s1,253
{Insight:146
{Id:1,Name:1,Category:1,KubernetesVersion:1,LastRefreshTime:5,LastTransitionTime:5,Description:1,InsightStatus:147,Recommendation:1,AdditionalInfo:148,Resources:149,CategorySpecificSummary:151
{Status:1,Reason:1
<1
[150
{InsightStatus:147,KubernetesResourceUri:1,Arn:1
{DeprecationDetails:152,AddonCompatibilityDetails:156
[153
{Usage:1,ReplacedWith:1,StopServingVersion:1,StartServingReplacementVersion:1,ClientStats:154
[155
{UserAgent:1,NumberOfRequestsLast30Days:75,LastRequestTime:5
[157
{Name:1,CompatibleVersions:4
{Message:1,Status:1,StartedAt:5,EndedAt:5
{Nodegroup:88
{Association:111
{Update:7
{
{Update:7
{AccessEntries:4,NextToken:1
{AccessPolicies:166,NextToken:1
[167
{Name:1,Arn:1
{Addons:4,NextToken:1
{ClusterName:1,PrincipalArn:1,NextToken:1,AssociatedAccessPolicies:170
[2
{Capabilities:172,NextToken:1
[173
{CapabilityName:1,Arn:1,Type:1,Status:1,Version:1,CreatedAt:5,ModifiedAt:5
{Clusters:4,NextToken:1
{Subscriptions:176,NextToken:1
[74
{FargateProfileNames:4,NextToken:1
{IdentityProviderConfigs:179,NextToken:1
[180
{Type!:1,Name!:1
{Insights:182,NextToken:1
[183
{Id:1,Name:1,Category:1,KubernetesVersion:1,LastRefreshTime:5,LastTransitionTime:5,Description:1,InsightStatus:147
{Nodegroups:4,NextToken:1
{Associations:186,NextToken:1
[187
{ClusterName:1,Namespace:1,ServiceAccount:1,AssociationArn:1,AssociationId:1,OwnerArn:1
{Tags:13
{UpdateIds:4,NextToken:1
{Cluster:40
{Message:1,Status:1
{
{
{AccessEntry:16
{Update:7
{Update:7
{Update:7
{Update:7
{Subscription:74
{Update:7
{Update:7
{Association:111
=associateAccessPolicy 0
=associateEncryptionConfig 6
=associateIdentityProviderConfig 12
=createAccessEntry 15
=createAddon 17
=createCapability 26
=createCluster 39
=createEksAnywhereSubscription 73
=createFargateProfile 79
=createNodegroup 87
=createPodIdentityAssociation 110
=deleteAccessEntry 112
=deleteAddon 113
=deleteCapability 114
=deleteCluster 115
=deleteEksAnywhereSubscription 116
=deleteFargateProfile 117
=deleteNodegroup 118
=deletePodIdentityAssociation 119
=deregisterCluster 120
=describeAccessEntry 121
=describeAddon 122
=describeAddonConfiguration 123
=describeAddonVersions 126
=describeCapability 133
=describeCluster 134
=describeClusterVersions 135
=describeEksAnywhereSubscription 138
=describeFargateProfile 139
=describeIdentityProviderConfig 140
=describeInsight 145
=describeInsightsRefresh 158
=describeNodegroup 159
=describePodIdentityAssociation 160
=describeUpdate 161
=disassociateAccessPolicy 162
=disassociateIdentityProviderConfig 163
=listAccessEntries 164
=listAccessPolicies 165
=listAddons 168
=listAssociatedAccessPolicies 169
=listCapabilities 171
=listClusters 174
=listEksAnywhereSubscriptions 175
=listFargateProfiles 177
=listIdentityProviderConfigs 178
=listInsights 181
=listNodegroups 184
=listPodIdentityAssociations 185
=listTagsForResource 188
=listUpdates 189
=registerCluster 190
=startInsightsRefresh 191
=tagResource 192
=untagResource 193
=updateAccessEntry 194
=updateAddon 195
=updateCapability 196
=updateClusterConfig 197
=updateClusterVersion 198
=updateEksAnywhereSubscription 199
=updateNodegroupConfig 200
=updateNodegroupVersion 201
=updatePodIdentityAssociation 202
)~"},
{"elasticache", R"~({TagList:1
[2
{Key:3,Value:3
s
{CacheSecurityGroup:5
{OwnerId:3,CacheSecurityGroupName:3,Description:3,EC2SecurityGroups:6,ARN:3
[7
{Status:3,EC2SecurityGroupName:3,EC2SecurityGroupOwnerId:3
{ProcessedUpdateActions:9,UnprocessedUpdateActions:11
[10
{ReplicationGroupId:3,CacheClusterId:3,ServiceUpdateName:3,UpdateActionStatus:3
[12
{ReplicationGroupId:3,CacheClusterId:3,ServiceUpdateName:3,ErrorType:3,ErrorMessage:3
{ReplicationGroup:14
{ReplicationGroupId:3,Description:3,GlobalReplicationGroupInfo:15,Status:3,PendingModifiedValues:16,MemberClusters:29,NodeGroups:30,SnapshottingClusterId:3,AutomaticFailover:3,MultiAZ:3,ConfigurationEndpoint:32,SnapshotRetentionLimit:33,SnapshotWindow:3,ClusterEnabled:28,CacheNodeType:3,AuthTokenEnabled:28,AuthTokenLastModifiedDate:36,TransitEncryptionEnabled:28,AtRestEncryptionEnabled:28,MemberClustersOutpostArns:37,KmsKeyId:3,ARN:3,UserGroupIds:21,LogDeliveryConfigurations:38,ReplicationGroupCreateTime:36,DataTiering:3,AutoMinorVersionUpgrade:28,NetworkType:3,IpDiscovery:3,TransitEncryptionMode:3,ClusterMode:3,Engine:3
{GlobalReplicationGroupId:3,GlobalReplicationGroupMemberRole:3
{PrimaryClusterId:3,AutomaticFailoverStatus:3,Resharding:17,AuthTokenStatus:3,UserGroups:20,LogDeliveryConfigurations:23,TransitEncryptionEnabled:28,TransitEncryptionMode:3,ClusterMode:3
{SlotMigration:18
{ProgressPercentage:19
f
{UserGroupIdsToAdd:21,UserGroupIdsToRemove:21
[22
s1
[24
{LogType:3,DestinationType:3,DestinationDetails:25,LogFormat:3
{CloudWatchLogsDetails:26,KinesisFirehoseDetails:27
{LogGroup:3
{DeliveryStream:3
?
[3
[31
{NodeGroupId:3,Status:3,PrimaryEndpoint:32,ReaderEndpoint:32,Slots:3,NodeGroupMembers:34
{Address:3,Port:33
n
[35
{CacheClusterId:3,CacheNodeId:3,ReadEndpoint:32,PreferredAvailabilityZone:3,PreferredOutpostArn:3,CurrentRole:3
t
[3
[39
{LogType:3,DestinationType:3,DestinationDetails:25,LogFormat:3,Status:3,Message:3
{ServerlessCacheSnapshot:41
{ServerlessCacheSnapshotName:3,ARN:3,KmsKeyId:3,SnapshotType:3,Status:3,CreateTime:36,ExpiryTime:36,BytesUsedForCache:3,ServerlessCacheConfiguration:42
{ServerlessCacheName:3,Engine:3,MajorEngineVersion:3
{Snapshot:44
{SnapshotName:3,ReplicationGroupId:3,ReplicationGroupDescription:3,CacheClusterId:3,SnapshotStatus:3,SnapshotSource:3,CacheNodeType:3,Engine:3,EngineVersion:3,NumCacheNodes:33,PreferredAvailabilityZone:3,PreferredOutpostArn:3,CacheClusterCreateTime:36,PreferredMaintenanceWindow:3,TopicArn:3,Port:33,CacheParameterGroupName:3,CacheSubnetGroupName:3,VpcId:3,AutoMinorVersionUpgrade:28,SnapshotRetentionLimit:33,SnapshotWindow:3,NumNodeGroups:33,AutomaticFailover:3,NodeSnapshots:45,KmsKeyId:3,ARN:3,DataTiering:3
[46
{CacheClusterId:3,NodeGroupId:3,CacheNodeId:3,NodeGroupConfiguration:47,CacheSize:3,CacheNodeCreateTime:36,SnapshotCreateTime:36
{NodeGroupId:48,Slots:3,ReplicaCount:33,PrimaryAvailabilityZone:3,ReplicaAvailabilityZones:49,PrimaryOutpostArn:3,ReplicaOutpostArns:50
s1,4
[3
[3
{CacheCluster:52
{CacheClusterId:3,ConfigurationEndpoint:32,ClientDownloadLandingPage:3,CacheNodeType:3,Engine:3,EngineVersion:3,CacheClusterStatus:3,NumCacheNodes:33,PreferredAvailabilityZone:3,PreferredOutpostArn:3,CacheClusterCreateTime:36,PreferredMaintenanceWindow:3,PendingModifiedValues:53,NotificationConfiguration:56,CacheSecurityGroups:57,CacheParameterGroup:59,CacheSubnetGroupName:3,CacheNodes:60,AutoMinorVersionUpgrade:28,SecurityGroups:62,ReplicationGroupId:3,SnapshotRetentionLimit:33,SnapshotWindow:3,AuthTokenEnabled:28,AuthTokenLastModifiedDate:36,TransitEncryptionEnabled:28,AtRestEncryptionEnabled:28,ARN:3,ReplicationGroupLogDeliveryEnabled:28,LogDeliveryConfigurations:38,NetworkType:3,IpDiscovery:3,TransitEncryptionMode:3
{NumCacheNodes:33,CacheNodeIdsToRemove:54,EngineVersion:3,CacheNodeType:3,AuthTokenStatus:3,LogDeliveryConfigurations:23,TransitEncryptionEnabled:28,TransitEncryptionMode:3,ScaleConfig:55
[3
{ScalePercentage:33,ScaleIntervalMinutes:33
{TopicArn:3,TopicStatus:3
[58
{CacheSecurityGroupName:3,Status:3
{CacheParameterGroupName:3,ParameterApplyStatus:3,CacheNodeIdsToReboot:54
[61
{CacheNodeId:3,CacheNodeStatus:3,CacheNodeCreateTime:36,Endpoint:32,ParameterGroupStatus:3,SourceCacheNodeId:3,CustomerAvailabilityZone:3,CustomerOutpostArn:3
[63
{SecurityGroupId:3,Status:3
{CacheParameterGroup:65
{CacheParameterGroupName:3,CacheParameterGroupFamily:3,Description:3,IsGlobal:28,ARN:3
{CacheSecurityGroup:5
{CacheSubnetGroup:68
{CacheSubnetGroupName:3,CacheSubnetGroupDescription:3,VpcId:3,Subnets:69,ARN:3,SupportedNetworkTypes:73
[70
{SubnetIdentifier:3,SubnetAvailabilityZone:71,SubnetOutpost:72,SupportedNetworkTypes:73
{Name:3
{SubnetOutpostArn:3
[3
{GlobalReplicationGroup:75
{GlobalReplicationGroupId:3,GlobalReplicationGroupDescription:3,Status:3,CacheNodeType:3,Engine:3,EngineVersion:3,Members:76,ClusterEnabled:28,GlobalNodeGroups:78,AuthTokenEnabled:28,TransitEncryptionEnabled:28,AtRestEncryptionEnabled:28,ARN:3
[77
{ReplicationGroupId:3,ReplicationGroupRegion:3,Role:3,AutomaticFailover:3,Status:3
[79
{GlobalNodeGroupId:3,Slots:3
{ReplicationGroup:14
{ServerlessCache:82
{ServerlessCacheName:3,Description:3,CreateTime:36,Status:3,Engine:3,MajorEngineVersion:3,FullEngineVersion:3,CacheUsageLimits:83,KmsKeyId:3,SecurityGroupIds:86,Endpoint:32,ReaderEndpoint:32,ARN:3,UserGroupId:3,SubnetIds:87,SnapshotRetentionLimit:33,DailySnapshotTime:3,NetworkType:3
{DataStorage:84,ECPUPerSecond:85
{Maximum:33,Minimum:33,Unit!:3
{Maximum:33,Minimum:33
[3
[3
{ServerlessCacheSnapshot:41
{Snapshot:44
{UserId:3,UserName:3,Status:3,Engine:3,MinimumEngineVersion:3,AccessString:3,UserGroupIds:21,Authentication:91,ARN:3
{Type:3,PasswordCount:33
{UserGroupId:3,Status:3,Engine:3,UserIds:93,MinimumEngineVersion:3,PendingChanges:94,ReplicationGroups:95,ServerlessCaches:96,ARN:3
[22
{UserIdsToRemove:93,UserIdsToAdd:93
[3
[3
{GlobalReplicationGroup:75
{ReplicationGroup:14
{CacheCluster:52
{GlobalReplicationGroup:75
{ReplicationGroup:14
{ServerlessCache:82
{ServerlessCacheSnapshot:41
{Snapshot:44
{Marker:3,CacheClusters:106
[52
{Marker:3,CacheEngineVersions:108
[109
{Engine:3,EngineVersion:3,CacheParameterGroupFamily:3,CacheEngineDescription:3,CacheEngineVersionDescription:3
{Marker:3,CacheParameterGroups:111
[65
{Marker:3,Parameters:113,CacheNodeTypeSpecificParameters:115
[114
{ParameterName:3,ParameterValue:3,Description:3,Source:3,DataType:3,AllowedValues:3,IsModifiable:28,MinimumEngineVersion:3,ChangeType:3
[116
{ParameterName:3,Description:3,Source:3,DataType:3,AllowedValues:3,IsModifiable:28,MinimumEngineVersion:3,CacheNodeTypeSpecificValues:117,ChangeType:3
[118
{CacheNodeType:3,Value:3
{Marker:3,CacheSecurityGroups:120
[5
{Marker:3,CacheSubnetGroups:122
[68
{EngineDefaults:124
{CacheParameterGroupFamily:3,Marker:3,Parameters:113,CacheNodeTypeSpecificParameters:115
{Marker:3,Events:126
[127
{SourceIdentifier:3,SourceType:3,Message:3,Date:36
{Marker:3,GlobalReplicationGroups:129
[75
{Marker:3,ReplicationGroups:131
[14
{Marker:3,ReservedCacheNodes:133
[134
{ReservedCacheNodeId:3,ReservedCacheNodesOfferingId:3,CacheNodeType:3,StartTime:36,Duration:33,FixedPrice:19,UsagePrice:19,CacheNodeCount:33,ProductDescription:3,OfferingType:3,State:3,RecurringCharges:135,ReservationARN:3
[136
{RecurringChargeAmount:19,RecurringChargeFrequency:3
{Marker:3,ReservedCacheNodesOfferings:138
[139
{ReservedCacheNodesOfferingId:3,CacheNodeType:3,Duration:33,FixedPrice:19,UsagePrice:19,ProductDescription:3,OfferingType:3,RecurringCharges:135
{NextToken:3,ServerlessCacheSnapshots:141
[41
{NextToken:3,ServerlessCaches:143
[82
{Marker:3,ServiceUpdates:145
[146
{ServiceUpdateName:3,ServiceUpdateReleaseDate:36,ServiceUpdateEndDate:36,ServiceUpdateSeverity:3,ServiceUpdateRecommendedApplyByDate:36,ServiceUpdateStatus:3,ServiceUpdateDescription:3,ServiceUpdateType:3,Engine:3,EngineVersion:3,AutoUpdateAfterRecommendedApplyByDate:28,EstimatedUpdateTime:3
{Marker:3,Snapshots:148
[44
{Marker:3,UpdateActions:150
[151
{ReplicationGroupId:3,CacheClusterId:3,ServiceUpdateName:3,ServiceUpdateReleaseDate:36,ServiceUpdateSeverity:3,ServiceUpdateStatus:3,ServiceUpdateRecommendedApplyByDate:36,ServiceUpdateType:3,UpdateActionAvailableDate:36,UpdateActionStatus:3,NodesUpdated:3,UpdateActionStatusModifiedDate:36,SlaMet:3,NodeGroupUpdateStatus:152,CacheNodeUpdateStatus:156,EstimatedUpdateTime:3,Engine:3
[153
{NodeGroupId:3,NodeGroupMemberUpdateStatus:154
[155
{CacheClusterId:3,CacheNodeId:3,NodeUpdateStatus:3,NodeDeletionDate:36,NodeUpdateStartDate:36,NodeUpdateEndDate:36,NodeUpdateInitiatedBy:3,NodeUpdateInitiatedDate:36,NodeUpdateStatusModifiedDate:36
[157
{CacheNodeId:3,NodeUpdateStatus:3,NodeDeletionDate:36,NodeUpdateStartDate:36,NodeUpdateEndDate:36,NodeUpdateInitiatedBy:3,NodeUpdateInitiatedDate:36,NodeUpdateStatusModifiedDate:36
{UserGroups:159,Marker:3
[92
{Users:161,Marker:3
[90
{GlobalReplicationGroup:75
{ServerlessCacheSnapshot:41
{GlobalReplicationGroup:75
{GlobalReplicationGroup:75
{ReplicationGroup:14
{ScaleUpModifications:168,ScaleDownModifications:168
[3
{CacheCluster:52
{CacheParameterGroupName:3
{CacheSubnetGroup:68
{GlobalReplicationGroup:75
{ReplicationGroup:14
{ReplicationGroup:14
{ServerlessCache:82
{ReservedCacheNode:134
{GlobalReplicationGroup:75
{CacheCluster:52
{CacheSecurityGroup:5
{ReplicationGroup:14
{ReplicationGroup:14
{ReplicationGroup:14
=addTagsToResource 0
=authorizeCacheSecurityGroupIngress 4
=batchApplyUpdateAction 8
=batchStopUpdateAction 8
=completeMigration 13
=copyServerlessCacheSnapshot 40
=copySnapshot 43
=createCacheCluster 51
=createCacheParameterGroup 64
=createCacheSecurityGroup 66
=createCacheSubnetGroup 67
=createGlobalReplicationGroup 74
=createReplicationGroup 80
=createServerlessCache 81
=createServerlessCacheSnapshot 88
=createSnapshot 89
=createUser 90
=createUserGroup 92
=decreaseNodeGroupsInGlobalReplicationGroup 97
=decreaseReplicaCount 98
=deleteCacheCluster 99
=deleteGlobalReplicationGroup 100
=deleteReplicationGroup 101
=deleteServerlessCache 102
=deleteServerlessCacheSnapshot 103
=deleteSnapshot 104
=deleteUser 90
=deleteUserGroup 92
=describeCacheClusters 105
=describeCacheEngineVersions 107
=describeCacheParameterGroups 110
=describeCacheParameters 112
=describeCacheSecurityGroups 119
=describeCacheSubnetGroups 121
=describeEngineDefaultParameters 123
=describeEvents 125
=describeGlobalReplicationGroups 128
=describeReplicationGroups 130
=describeReservedCacheNodes 132
=describeReservedCacheNodesOfferings 137
=describeServerlessCacheSnapshots 140
=describeServerlessCaches 142
=describeServiceUpdates 144
=describeSnapshots 147
=describeUpdateActions 149
=describeUserGroups 158
=describeUsers 160
=disassociateGlobalReplicationGroup 162
=exportServerlessCacheSnapshot 163
=failoverGlobalReplicationGroup 164
=increaseNodeGroupsInGlobalReplicationGroup 165
=increaseReplicaCount 166
=listAllowedNodeTypeModifications 167
=listTagsForResource 0
=modifyCacheCluster 169
=modifyCacheParameterGroup 170
=modifyCacheSubnetGroup 171
=modifyGlobalReplicationGroup 172
=modifyReplicationGroup 173
=modifyReplicationGroupShardConfiguration 174
=modifyServerlessCache 175
=modifyUser 90
=modifyUserGroup 92
=purchaseReservedCacheNodesOffering 176
=rebalanceSlotsInGlobalReplicationGroup 177
=rebootCacheCluster 178
=removeTagsFromResource 0
=resetCacheParameterGroup 170
=revokeCacheSecurityGroupIngress 179
=startMigration 180
=testFailover 181
=testMigration 182
)~"},
{"elasticloadbalancingv2", R"~({Certificates:1
[2
{CertificateArn:3,IsDefault:4
s
?
{
{TrustStoreRevocations:7
[8
{TrustStoreArn:3,RevocationId:9,RevocationType:3,NumberOfRevokedEntries:9
n
{Listeners:11
[12
{ListenerArn:3,LoadBalancerArn:3,Port:13,Protocol:3,Certificates:1,SslPolicy:3,DefaultActions:14,AlpnPolicy:35,MutualAuthentication:36
n1,65535
[15
{Type!:3,TargetGroupArn:3,AuthenticateOidcConfig:16,AuthenticateCognitoConfig:18,Order:20,RedirectConfig:21,FixedResponseConfig:24,ForwardConfig:27,JwtValidationConfig:31
{Issuer!:3,AuthorizationEndpoint!:3,TokenEndpoint!:3,UserInfoEndpoint!:3,ClientId!:3,ClientSecret:3,SessionCookieName:3,Scope:3,SessionTimeout:9,AuthenticationRequestExtraParams:17,OnUnauthenticatedRequest:3,UseExistingClientSecret:4
<3
{UserPoolArn!:3,UserPoolClientId!:3,UserPoolDomain!:3,SessionCookieName:3,Scope:3,SessionTimeout:9,AuthenticationRequestExtraParams:19,OnUnauthenticatedRequest:3
<3
n1,50000
{Protocol:3,Port:3,Host:22,Path:22,Query:23,StatusCode!:3
s1,128
s0,128
{MessageBody:25,StatusCode!:3,ContentType:26
s0,1024
s0,32
{TargetGroups:28,TargetGroupStickinessConfig:30
[29
{TargetGroupArn:3,Weight:9
{Enabled:4,DurationSeconds:9
{JwksEndpoint!:3,Issuer!:3,AdditionalClaims:32
[33
{Format!:3,Name!:3,Values!:34
[3
[3
{Mode:3,TrustStoreArn:3,IgnoreClientCertificateExpiry:4,TrustStoreAssociationStatus:3,AdvertiseTrustStoreCaNames:3
{LoadBalancers:38
[39
{LoadBalancerArn:3,DNSName:3,CanonicalHostedZoneId:3,CreatedTime:40,LoadBalancerName:3,Scheme:3,VpcId:3,State:41,Type:3,AvailabilityZones:42,SecurityGroups:47,IpAddressType:3,CustomerOwnedIpv4Pool:48,EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:3,EnablePrefixForIpv6SourceNat:3,IpamPools:49
t
{Code:3,Reason:3
[43
{ZoneName:3,SubnetId:3,OutpostId:3,LoadBalancerAddresses:44,SourceNatIpv6Prefixes:46
[45
{IpAddress:3,AllocationId:3,PrivateIPv4Address:3,IPv6Address:3
[3
[3
s,256
{Ipv4IpamPoolId:50
s,1000
{Rules:52
[53
{RuleArn:3,Priority:3,Conditions:54,Actions:14,IsDefault:4,Transforms:66
[55
{Field:56,Values:57,HostHeaderConfig:58,PathPatternConfig:59,HttpHeaderConfig:60,QueryStringConfig:61,HttpRequestMethodConfig:64,SourceIpConfig:65,RegexValues:57
s,64
[3
{Values:57,RegexValues:57
{Values:57,RegexValues:57
{HttpHeaderName:3,Values:57,RegexValues:57
{Values:62
[63
{Key:3,Value:3
{Values:57
{Values:57
[67
{Type!:3,HostHeaderRewriteConfig:68,UrlRewriteConfig:71
{Rewrites:69
[70
{Regex!:3,Replace!:3
{Rewrites:69
{TargetGroups:73
[74
{TargetGroupArn:3,TargetGroupName:3,Protocol:3,Port:13,VpcId:3,HealthCheckProtocol:3,HealthCheckPort:3,HealthCheckEnabled:4,HealthCheckIntervalSeconds:75,HealthCheckTimeoutSeconds:76,HealthyThresholdCount:77,UnhealthyThresholdCount:77,HealthCheckPath:78,Matcher:79,LoadBalancerArns:80,TargetType:3,ProtocolVersion:3,IpAddressType:3,TargetControlPort:13
n5,300
n2,120
n2,10
s1,1024
{HttpCode:3,GrpcCode:3
[3
{TrustStores:82
[83
{Name:84,TrustStoreArn:3,Status:3,NumberOfCaCertificates:9,TotalRevokedEntries:9
s1,32
{
{
{
{
{
{
{
{Limits:93,NextMarker:3
[94
{Name:3,Max:3
{LastModifiedTime:40,DecreaseRequestsRemaining:9,MinimumLoadBalancerCapacity:96,CapacityReservationState:97
{CapacityUnits:9
[98
{State:99,AvailabilityZone:3,EffectiveCapacityUnits:100
{Code:3,Reason:3
f
{Attributes:102
[103
{Key:48,Value:3
{Certificates:1,NextMarker:3
{Listeners:11,NextMarker:3
{Attributes:107
[108;,20
{Key:48,Value:109
s,1024
{LoadBalancers:38,NextMarker:3
{Rules:52,NextMarker:3
{SslPolicies:113,NextMarker:3
[114
{SslProtocols:115,Ciphers:116,Name:3,SupportedLoadBalancerTypes:57
[3
[117
{Name:3,Priority:9
{TagDescriptions:119
[120
{ResourceArn:3,Tags:121
[122;1
{Key!:22,Value:123
s0,256
{Attributes:125
[126
{Key:48,Value:3
{TargetGroups:73,NextMarker:3
{TargetHealthDescriptions:129
[130
{Target:131,HealthCheckPort:3,TargetHealth:133,AnomalyDetection:134,AdministrativeOverride:135
{Id!:3,Port:13,AvailabilityZone:3,QuicServerId:132
s1,256
{State:3,Reason:3,Description:3
{Result:3,MitigationInEffect:3
{State:3,Reason:3,Description:3
{TrustStoreAssociations:137,NextMarker:3
[138
{ResourceArn:3
{TrustStoreRevocations:140,NextMarker:3
[141
{TrustStoreArn:3,RevocationId:9,RevocationType:3,NumberOfRevokedEntries:9
{TrustStores:82,NextMarker:3
{Policy:144
s1
{Location:3
{Location:3
{LastModifiedTime:40,DecreaseRequestsRemaining:9,MinimumLoadBalancerCapacity:96,CapacityReservationState:97
{IpamPools:49
{Listeners:11
{Attributes:102
{Attributes:107
{Rules:52
{TargetGroups:73
{Attributes:125
{TrustStores:82
{
{
{
{
{IpAddressType:3
{Rules:52
{SecurityGroupIds:47,EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:3
{AvailabilityZones:42,IpAddressType:3,EnablePrefixForIpv6SourceNat:3
=addListenerCertificates 0
=addTags 5
=addTrustStoreRevocations 6
=createListener 10
=createLoadBalancer 37
=createRule 51
=createTargetGroup 72
=createTrustStore 81
=deleteListener 85
=deleteLoadBalancer 86
=deleteRule 87
=deleteSharedTrustStoreAssociation 88
=deleteTargetGroup 89
=deleteTrustStore 90
=deregisterTargets 91
=describeAccountLimits 92
=describeCapacityReservation 95
=describeListenerAttributes 101
=describeListenerCertificates 104
=describeListeners 105
=describeLoadBalancerAttributes 106
=describeLoadBalancers 110
=describeRules 111
=describeSSLPolicies 112
=describeTags 118
=describeTargetGroupAttributes 124
=describeTargetGroups 127
=describeTargetHealth 128
=describeTrustStoreAssociations 136
=describeTrustStoreRevocations 139
=describeTrustStores 142
=getResourcePolicy 143
=getTrustStoreCaCertificatesBundle 145
=getTrustStoreRevocationContent 146
=modifyCapacityReservation 147
=modifyIpPools 148
=modifyListener 149
=modifyListenerAttributes 150
=modifyLoadBalancerAttributes 151
=modifyRule 152
=modifyTargetGroup 153
=modifyTargetGroupAttributes 154
=modifyTrustStore 155
=registerTargets 156
=removeListenerCertificates 157
=removeTags 158
=removeTrustStoreRevocations 159
=setIpAddressType 160
=setRulePriorities 161
=setSecurityGroups 162
=setSubnets 163
)~"},
{"emr", R"~({ClusterId:1,InstanceFleetId:2,ClusterArn:3
s0,256
s
s20,2048
{JobFlowId:1,InstanceGroupIds:5,ClusterArn:3
[1
{StepIds:7
[1
{
{CancelStepsInfoList:10
[11
{StepId:2,Status:2,Reason:2
{PersistentAppUIId:1,RuntimeRoleEnabledCluster:13
?
{Name!:15,CreationDateTime!:16
s0,10280
t
{StudioId:1,Url:15
{
{Cluster:20
{Id:2,Name:2,Status:21,Ec2InstanceAttributes:28,InstanceCollectionType:2,LogUri:2,LogEncryptionKmsKeyId:2,RequestedAmiVersion:2,RunningAmiVersion:2,ReleaseLabel:2,AutoTerminate:13,TerminationProtected:13,UnhealthyNodeReplacement:13,VisibleToAllUsers:13,Applications:31,Tags:33,ServiceRole:2,NormalizedInstanceHours:35,MasterPublicDnsName:2,Configurations:36,SecurityConfiguration:15,AutoScalingRole:15,ScaleDownBehavior:2,CustomAmiId:1,EbsRootVolumeSize:35,RepoUpgradeOnBoot:2,KerberosAttributes:38,ClusterArn:3,OutpostArn:39,StepConcurrencyLevel:35,PlacementGroups:40,OSReleaseLabel:2,EbsRootVolumeIops:35,EbsRootVolumeThroughput:35,ExtendedSupport:13,MonitoringConfiguration:42
{State:2,StateChangeReason:22,Timeline:23,ErrorDetails:24
{Code:2,Message:2
{CreationDateTime:16,ReadyDateTime:16,EndDateTime:16
[25
{ErrorCode:2,ErrorData:26,ErrorMessage:2
[27
<2
{Ec2KeyName:2,Ec2SubnetId:2,RequestedEc2SubnetIds:29,Ec2AvailabilityZone:2,RequestedEc2AvailabilityZones:29,IamInstanceProfile:2,EmrManagedMasterSecurityGroup:2,EmrManagedSlaveSecurityGroup:2,ServiceAccessSecurityGroup:2,AdditionalMasterSecurityGroups:30,AdditionalSlaveSecurityGroups:30
[1
[2
[32
{Name:2,Version:2,Args:30,AdditionalInfo:27
[34
{Key:2,Value:2
n
[37
{Classification:2,Configurations:36,Properties:27
{Realm!:1,KdcAdminPassword!:1,CrossRealmTrustPrincipalPassword:1,ADDomainJoinUser:1,ADDomainJoinPassword:1
s0,2048
[41
{InstanceRole!:2,PlacementStrategy:2
{CloudWatchLogConfiguration:43,S3LoggingConfiguration:46
{Enabled!:13,LogGroupName:15,LogStreamNamePrefix:15,EncryptionKeyArn:15,LogTypes:44
<45
[15
{LogTypeUploadPolicy:47
<2
{JobFlows:49
[50
{JobFlowId!:1,Name!:1,LogUri:15,LogEncryptionKmsKeyId:15,AmiVersion:1,ExecutionStatusDetail!:51,Instances!:52,Steps:57,BootstrapActions:66,SupportedProducts:70,VisibleToAllUsers:13,JobFlowRole:15,ServiceRole:15,AutoScalingRole:15,ScaleDownBehavior:2
{State!:2,CreationDateTime!:16,StartDateTime:16,ReadyDateTime:16,EndDateTime:16,LastStateChangeReason:15
{MasterInstanceType!:53,MasterPublicDnsName:15,MasterInstanceId:15,SlaveInstanceType!:53,InstanceCount!:35,InstanceGroups:54,NormalizedInstanceHours:35,Ec2KeyName:1,Ec2SubnetId:1,Placement:56,KeepJobFlowAliveWhenNoSteps:13,TerminationProtected:13,UnhealthyNodeReplacement:13,HadoopVersion:1
s1,256
[55
{InstanceGroupId:1,Name:1,Market!:2,InstanceRole!:2,BidPrice:1,InstanceType!:53,InstanceRequestCount!:35,InstanceRunningCount!:35,State!:2,LastStateChangeReason:15,CreationDateTime!:16,StartDateTime:16,ReadyDateTime:16,EndDateTime:16,CustomAmiId:1
{AvailabilityZone:15,AvailabilityZones:29
[58
{StepConfig!:59,ExecutionStatusDetail!:65
{Name!:1,ActionOnFailure:2,HadoopJarStep!:60,StepMonitoringConfiguration:63
{Properties:61,Jar!:15,MainClass:15,Args:45
[62
{Key:15,Value:15
{S3MonitoringConfiguration:64
{LogUri:15,EncryptionKeyArn:15
{State!:2,CreationDateTime!:16,StartDateTime:16,EndDateTime:16,LastStateChangeReason:15
[67
{BootstrapActionConfig:68
{Name!:1,ScriptBootstrapAction!:69
{Path!:15,Args:45
[1
{NotebookExecution:72
{NotebookExecutionId:1,EditorId:1,ExecutionEngine:73,NotebookExecutionName:1,NotebookParams:15,Status:2,StartTime:16,EndTime:16,Arn:1,OutputNotebookURI:15,LastStateChangeReason:15,NotebookInstanceSecurityGroupId:1,Tags:33,NotebookS3Location:74,OutputNotebookS3Location:76,OutputNotebookFormat:2,EnvironmentVariables:77
{Id!:1,Type:2,MasterInstanceSecurityGroupId:1,ExecutionRoleArn:3
{Bucket:1,Key:75
s1,10280
{Bucket:1,Key:75
<15
{PersistentAppUI:79
{PersistentAppUIId:1,PersistentAppUITypeList:80,PersistentAppUIStatus:1,AuthorId:1,CreationTime:16,LastModifiedTime:16,LastStateChangeReason:15,Tags:33
[2
{ReleaseLabel:2,Applications:82,NextToken:2,AvailableOSReleases:84
[83
{Name:2,Version:2
[85
{Label:2
{Name:15,SecurityConfiguration:2,CreationDateTime:16
{Step:88
{Id:2,Name:2,Config:89,ActionOnFailure:2,Status:90,ExecutionRoleArn:39,LogUri:2,EncryptionKeyArn:2
{Jar:2,Properties:27,MainClass:2,Args:30
{State:2,StateChangeReason:91,FailureDetails:92,Timeline:93
{Code:2,Message:2
{Reason:2,Message:2,LogFile:2
{CreationDateTime:16,StartDateTime:16,EndDateTime:16
{Studio:95
{StudioId:1,StudioArn:1,Name:1,Description:1,AuthMode:2,VpcId:1,SubnetIds:96,ServiceRole:15,UserRole:15,WorkspaceSecurityGroupId:1,EngineSecurityGroupId:1,Url:15,CreationTime:16,DefaultS3Location:15,IdpAuthUrl:15,IdpRelayStateParameterName:1,Tags:33,IdcInstanceArn:3,TrustedIdentityPropagationEnabled:13,IdcUserAssignment:2,EncryptionKeyArn:15
[2
{AutoTerminationPolicy:98
{IdleTimeout:35
{BlockPublicAccessConfiguration!:100,BlockPublicAccessConfigurationMetadata!:104
{BlockPublicSecurityGroupRules!:13,PermittedPublicSecurityGroupRuleRanges:101
[102
{MinRange!:103,MaxRange:103
n-1,65535
{CreationDateTime!:16,CreatedByArn!:3
{Credentials:106,ExpiresAt:16
{UsernamePassword:107
{Username:1,Password:1
{ManagedScalingPolicy:109
{ComputeLimits:110,UtilizationPerformanceIndex:111,ScalingStrategy:2
{UnitType!:2,MinimumCapacityUnits!:35,MaximumCapacityUnits!:35,MaximumOnDemandCapacityUnits:35,MaximumCoreCapacityUnits:35
n1,100
{PresignedURLReady:13,PresignedURL:15
{PresignedURLReady:13,PresignedURL:15
{SessionMapping:115
{StudioId:1,IdentityId:1,IdentityName:1,IdentityType:2,SessionPolicyArn:1,CreationTime:16,LastModifiedTime:16
{BootstrapActions:117,Marker:2
[118
{Name:2,ScriptPath:2,Args:30
{Clusters:120,Marker:2
[121
{Id:2,Name:2,Status:21,NormalizedInstanceHours:35,ClusterArn:3,OutpostArn:39
{InstanceFleets:123,Marker:2
[124
{Id:2,Name:1,Status:125,InstanceFleetType:2,TargetOnDemandCapacity:128,TargetSpotCapacity:128,ProvisionedOnDemandCapacity:128,ProvisionedSpotCapacity:128,InstanceTypeSpecifications:129,LaunchSpecifications:135,ResizeSpecifications:139,Context:1
{State:2,StateChangeReason:126,Timeline:127
{Code:2,Message:2
{CreationDateTime:16,ReadyDateTime:16,EndDateTime:16
n0
[130
{InstanceType:53,WeightedCapacity:128,BidPrice:1,BidPriceAsPercentageOfOnDemandPrice:131,Configurations:36,EbsBlockDevices:132,EbsOptimized:13,CustomAmiId:1,Priority:131
f0.0
[133
{VolumeSpecification:134,Device:2
{VolumeType!:2,Iops:35,SizeInGB!:35,Throughput:128
{SpotSpecification:136,OnDemandSpecification:137
{TimeoutDurationMinutes!:128,TimeoutAction!:2,BlockDurationMinutes:128,AllocationStrategy:2
{AllocationStrategy!:2,CapacityReservationOptions:138
{UsageStrategy:2,CapacityReservationPreference:2,CapacityReservationResourceGroupArn:1
{SpotResizeSpecification:140,OnDemandResizeSpecification:141
{TimeoutDurationMinutes:128,AllocationStrategy:2
{TimeoutDurationMinutes:128,AllocationStrategy:2,CapacityReservationOptions:138
{InstanceGroups:143,Marker:2
[144
{Id:2,Name:2,Market:2,InstanceGroupType:2,BidPrice:2,InstanceType:53,RequestedInstanceCount:35,RunningInstanceCount:35,Status:145,Configurations:36,ConfigurationsVersion:35,LastSuccessfullyAppliedConfigurations:36,LastSuccessfullyAppliedConfigurationsVersion:35,EbsBlockDevices:132,EbsOptimized:13,ShrinkPolicy:148,AutoScalingPolicy:151,CustomAmiId:1
{State:2,StateChangeReason:146,Timeline:147
{Code:2,Message:2
{CreationDateTime:16,ReadyDateTime:16,EndDateTime:16
{DecommissionTimeout:35,InstanceResizePolicy:149
{InstancesToTerminate:150,InstancesToProtect:150,InstanceTerminationTimeout:35
[2
{Status:152,Constraints:154,Rules:155
{State:2,StateChangeReason:153
{Code:2,Message:2
{MinCapacity!:35,MaxCapacity!:35
[156
{Name!:2,Description:2,Action!:157,Trigger!:159
{Market:2,SimpleScalingPolicyConfiguration!:158
{AdjustmentType:2,ScalingAdjustment!:35,CoolDown:35
{CloudWatchAlarmDefinition!:160
{ComparisonOperator!:2,EvaluationPeriods:35,MetricName!:2,Namespace:2,Period!:35,Statistic:2,Threshold!:131,Unit:2,Dimensions:161
[162
{Key:2,Value:2
{Instances:164,Marker:2
[165
{Id:2,Ec2InstanceId:2,PublicDnsName:2,PublicIpAddress:2,PrivateDnsName:2,PrivateIpAddress:2,Status:166,InstanceGroupId:2,InstanceFleetId:2,Market:2,InstanceType:53,EbsVolumes:169
{State:2,StateChangeReason:167,Timeline:168
{Code:2,Message:2
{CreationDateTime:16,ReadyDateTime:16,EndDateTime:16
[170
{Device:2,VolumeId:2
{NotebookExecutions:172,Marker:2
[173
{NotebookExecutionId:1,EditorId:1,NotebookExecutionName:1,Status:2,StartTime:16,EndTime:16,NotebookS3Location:74,ExecutionEngineId:15
{ReleaseLabels:30,NextToken:2
{SecurityConfigurations:176,Marker:2
[177
{Name:15,CreationDateTime:16
{Steps:179,Marker:2
[180
{Id:2,Name:2,Config:89,ActionOnFailure:2,Status:90,LogUri:2,EncryptionKeyArn:2
{SessionMappings:182,Marker:2
[183
{StudioId:1,IdentityId:1,IdentityName:1,IdentityType:2,SessionPolicyArn:1,CreationTime:16
{Studios:185,Marker:2
[186
{StudioId:1,Name:1,VpcId:1,Description:1,Url:1,AuthMode:2,CreationTime:16
{SupportedInstanceTypes:188,Marker:2
[189
{Type:2,MemoryGB:190,StorageGB:35,VCPU:35,Is64BitsOnly:13,InstanceFamilyId:2,EbsOptimizedAvailable:13,EbsOptimizedByDefault:13,NumberOfDisks:35,EbsStorageOnly:13,Architecture:2
f
{StepConcurrencyLevel:35,ExtendedSupport:13
{ClusterId:2,InstanceGroupId:2,AutoScalingPolicy:151,ClusterArn:3
{
{
{
{
{
{
{
{JobFlowId:1,ClusterArn:3
{NotebookExecutionId:1
=addInstanceFleet 0
=addInstanceGroups 4
=addJobFlowSteps 6
=addTags 8
=cancelSteps 9
=createPersistentAppUI 12
=createSecurityConfiguration 14
=createStudio 17
=deleteSecurityConfiguration 18
=describeCluster 19
=describeJobFlows 48
=describeNotebookExecution 71
=describePersistentAppUI 78
=describeReleaseLabel 81
=describeSecurityConfiguration 86
=describeStep 87
=describeStudio 94
=getAutoTerminationPolicy 97
=getBlockPublicAccessConfiguration 99
=getClusterSessionCredentials 105
=getManagedScalingPolicy 108
=getOnClusterAppUIPresignedURL 112
=getPersistentAppUIPresignedURL 113
=getStudioSessionMapping 114
=listBootstrapActions 116
=listClusters 119
=listInstanceFleets 122
=listInstanceGroups 142
=listInstances 163
=listNotebookExecutions 171
=listReleaseLabels 174
=listSecurityConfigurations 175
=listSteps 178
=listStudioSessionMappings 181
=listStudios 184
=listSupportedInstanceTypes 187
=modifyCluster 191
=putAutoScalingPolicy 192
=putAutoTerminationPolicy 193
=putBlockPublicAccessConfiguration 194
=putManagedScalingPolicy 195
=removeAutoScalingPolicy 196
=removeAutoTerminationPolicy 197
=removeManagedScalingPolicy 198
=removeTags 199
=runJobFlow 200
=startNotebookExecution 201
)~"},
{"emrcontainers", R"~({Id:1,VirtualClusterId:1
s1,64
{Id:1,Name:1,Arn:3,CreatedAt:4
s60,1024
t
{Id:1,Name:1,Arn:3,VirtualClusterId:1
{Id:1,Name:1,Arn:3
{Id:1,Name:1,Arn:3
{Id:1
{Id:1,VirtualClusterId:1
{Id:1
{JobRun:12
{Id:1,Name:1,VirtualClusterId:1,Arn:3,State:13,ClientToken:1,ExecutionRoleArn:14,ReleaseLabel:1,ConfigurationOverrides:15,JobDriver:31,CreatedAt:4,CreatedBy:14,FinishedAt:4,StateDetails:25,FailureReason:13,Tags:36,RetryPolicyConfiguration:38,RetryPolicyExecution:40
s
s20,2048
{ApplicationConfiguration:16,MonitoringConfiguration:20
[17;,100
{Classification!:18,Properties:19,Configurations:16
s1,1024
<18;,100
{ManagedLogs:21,PersistentAppUI:13,CloudWatchMonitoringConfiguration:23,S3MonitoringConfiguration:26,ContainerLogRotationConfiguration:28
{AllowAWSToRetainLogs:13,EncryptionKeyArn:22
s3,2048
{LogGroupName!:24,LogStreamNamePrefix:25
s1,512
s1,256
{LogUri!:27
s1,10280
{RotationSize!:29,MaxFilesToKeep!:30
s3,12
n1,50
{SparkSubmitJobDriver:32,SparkSqlJobDriver:35
{EntryPoint!:25,EntryPointArguments:33,SparkSubmitParameters:34
[27
s1,102400
{EntryPoint:25,SparkSqlParameters:34
<37;0,50
s0,256
{MaxAttempts!:39
n
{CurrentAttemptCount!:39
{JobTemplate:42
{Name:1,Id:1,Arn:3,CreatedAt:4,CreatedBy:14,Tags:36,JobTemplateData!:43,KmsKeyArn:22,DecryptionError:51
{ExecutionRoleArn!:44,ReleaseLabel!:1,ConfigurationOverrides:45,JobDriver!:31,ParameterConfiguration:49,JobTags:36
s4,2048
{ApplicationConfiguration:16,MonitoringConfiguration:46
{PersistentAppUI:24,CloudWatchMonitoringConfiguration:47,S3MonitoringConfiguration:48
{LogGroupName:24,LogStreamNamePrefix:25
{LogUri:27
<50;,100
{Type:13,DefaultValue:18
s1,2048
{Endpoint:53
{Id:1,Name:1,Arn:3,VirtualClusterId:1,Type:1,State:13,ReleaseLabel:1,ExecutionRoleArn:14,CertificateArn:54,CertificateAuthority:55,ConfigurationOverrides:15,ServerUrl:27,CreatedAt:4,SecurityGroup:25,SubnetIds:57,StateDetails:25,FailureReason:13,Tags:36
s44,2048
{CertificateArn:54,CertificateData:56
s,5000
[25
{SecurityConfiguration:59
{Id:1,Name:1,Arn:3,CreatedAt:4,CreatedBy:14,SecurityConfigurationData:60,Tags:36
{AuthorizationConfiguration:61
{LakeFormationConfiguration:62,EncryptionConfiguration:66
{AuthorizedSessionTagValue:24,SecureNamespaceInfo:63,QueryEngineRoleArn:14
{ClusterId:64,Namespace:65
s1,100
s1,63
{InTransitEncryptionConfiguration:67
{TlsCertificateConfiguration:68
{CertificateProviderType:13,PublicCertificateSecretArn:22,PrivateCertificateSecretArn:22
{VirtualCluster:70
{Id:1,Name:1,Arn:3,State:13,ContainerProvider:71,CreatedAt:4,Tags:36,SecurityConfigurationId:1
{Type!:13,Id!:64,Info:72
{EksInfo:73
{Namespace:65,NodeLabel:1
{Id:1,Credentials:75,ExpiresAt:4
{Token:76
s1
{JobRuns:78,NextToken:18
[12
{Templates:80,NextToken:18
[42
{Endpoints:82,NextToken:18
[53
{SecurityConfigurations:84,NextToken:18
[59
{Tags:36
{VirtualClusters:87,NextToken:18
[70
{Id:1,Name:1,Arn:3,VirtualClusterId:1
{
{
=cancelJobRun 0
=createJobTemplate 2
=createManagedEndpoint 5
=createSecurityConfiguration 6
=createVirtualCluster 7
=deleteJobTemplate 8
=deleteManagedEndpoint 9
=deleteVirtualCluster 10
=describeJobRun 11
=describeJobTemplate 41
=describeManagedEndpoint 52
=describeSecurityConfiguration 58
=describeVirtualCluster 69
=getManagedEndpointSessionCredentials 74
=listJobRuns 77
=listJobTemplates 79
=listManagedEndpoints 81
=listSecurityConfigurations 83
=listTagsForResource 85
=listVirtualClusters 86
=startJobRun 88
=tagResource 89
=untagResource 90
)~"},
{"emrserverless", R"~({ApplicationId!:1,JobRunId!:1
s1,64
{ApplicationId!:1,Name:1,Arn!:3
s60,1024
{
{Application!:6
{ApplicationId!:1,Name:1,Arn!:3,ReleaseLabel!:1,Type!:1,State!:7,StateDetails:8,InitialCapacity:9,MaximumCapacity:14,CreatedAt!:15,UpdatedAt!:15,Tags:16,AutoStartConfiguration:18,AutoStopConfiguration:20,NetworkConfiguration:22,Architecture:7,ImageConfiguration:26,WorkerTypeSpecifications:28,RuntimeConfiguration:30,MonitoringConfiguration:34,DiskEncryptionConfiguration:45,InteractiveConfiguration:48,SchedulerConfiguration:49,IdentityCenterConfiguration:51,JobLevelCostAllocationConfiguration:53
s
s1,256
<10;0,10
{WorkerCount!:11,WorkerConfiguration:12
n1,1000000
{Cpu!:13,Memory!:13,Disk:13,DiskType:7
s1,15
{Cpu!:13,Memory!:13,Disk:13
t
<17;0,200
s0,256
{Enabled:19
?
{Enabled:19,IdleTimeoutMinutes:21
n1,10080
{SubnetIds:23,SecurityGroupIds:25
[24;0,16
s1,32
[24;0,5
{ImageUri!:27,ResolvedImageDigest:7
s1,1024
<29
{ImageConfiguration:26
[31;0,100
{Classification!:27,Properties:32,Configurations:30
<33;0,100
s0,1024
{S3MonitoringConfiguration:35,ManagedPersistenceMonitoringConfiguration:38,CloudWatchLoggingConfiguration:39,PrometheusMonitoringConfiguration:44
{LogUri:36,EncryptionKeyArn:37
s1,10280
s20,2048
{Enabled:19,EncryptionKeyArn:37
{Enabled!:19,LogGroupName:40,LogStreamNamePrefix:40,EncryptionKeyArn:37,LogTypes:41
s1,512
<42;1,4
[43;1,5
s1,50
{RemoteWriteUrl:36
{EncryptionContext:46,EncryptionKeyArn:37
<47;0,8
s1,384
{StudioEnabled:19,LivyEndpointEnabled:19,SessionEnabled:19
{QueueTimeoutMinutes:50,MaxConcurrentRuns:50
n
{IdentityCenterInstanceArn:52,IdentityCenterApplicationArn:7,UserBackgroundSessionsEnabled:19
s10,1024
{Enabled:19
{Url:55
s1,2048
{JobRun!:57
{ApplicationId!:1,JobRunId!:1,Name:8,Arn!:3,CreatedBy!:37,CreatedAt!:15,UpdatedAt!:15,ExecutionRole!:37,ExecutionIamPolicy:58,State!:7,StateDetails!:8,ReleaseLabel!:1,ConfigurationOverrides:60,JobDriver!:61,Tags:16,TotalResourceUtilization:68,NetworkConfiguration:22,TotalExecutionDurationSeconds:50,ExecutionTimeoutMinutes:70,BilledResourceUtilization:71,Mode:7,RetryPolicy:72,Attempt:73,AttemptCreatedAt:15,AttemptUpdatedAt:15,StartedAt:15,EndedAt:15,QueuedDurationMilliseconds:50
{Policy:55,PolicyArns:59
[37;0,10
{ApplicationConfiguration:30,MonitoringConfiguration:34,DiskEncryptionConfiguration:45
{SparkSubmit:62,Hive:67
{EntryPoint!:63,EntryPointArguments:64,SparkSubmitParameters:66
s1,4096
[65;0,1024
s1
s1,102400
{Query!:36,InitQueryFile:8,Parameters:66
{VCPUHour:69,MemoryGBHour:69,StorageGBHour:69
f
n0,1000000
{VCPUHour:69,MemoryGBHour:69,StorageGBHour:69
{MaxAttempts:73,MaxFailedAttemptsPerHour:73
n1
{Url:55
{Session!:76
{ApplicationId!:1,SessionId!:1,Arn!:3,Name:8,State!:7,StateDetails!:27,ReleaseLabel!:1,ExecutionRoleArn!:37,CreatedBy!:37,CreatedAt!:15,UpdatedAt!:15,StartedAt:15,EndedAt:15,IdleSince:15,ConfigurationOverrides:77,NetworkConfiguration:22,IdleTimeoutMinutes:70,Tags:16,TotalResourceUtilization:68,BilledResourceUtilization:71,TotalExecutionDurationSeconds:50
{RuntimeConfiguration:30
{ApplicationId!:1,SessionId!:1,Endpoint!:8,AuthToken!:79,AuthTokenExpiresAt!:15
s1,8000
{Applications!:81,NextToken:27
[82
{Id!:1,Name:1,Arn!:3,ReleaseLabel!:1,Type!:1,State!:7,StateDetails:8,CreatedAt!:15,UpdatedAt!:15,Architecture:7
{JobRunAttempts!:84,NextToken:27
[85
{ApplicationId!:1,Id!:1,Name:8,Mode:7,Arn!:3,CreatedBy!:37,JobCreatedAt!:15,CreatedAt!:15,UpdatedAt!:15,ExecutionRole!:37,State!:7,StateDetails!:8,ReleaseLabel!:1,Type:7,Attempt:73
{JobRuns!:87,NextToken:27
[88
{ApplicationId!:1,Id!:1,Name:8,Mode:7,Arn!:3,CreatedBy!:37,CreatedAt!:15,UpdatedAt!:15,ExecutionRole!:37,State!:7,StateDetails!:8,ReleaseLabel!:1,Type:7,Attempt:73,AttemptCreatedAt:15,AttemptUpdatedAt:15
{Sessions!:90,NextToken:27
[91
{ApplicationId!:1,SessionId!:1,Arn!:3,Name:8,State!:7,StateDetails!:27,ReleaseLabel!:1,ExecutionRoleArn!:37,CreatedBy!:37,CreatedAt!:15,UpdatedAt!:15
{Tags:16
{
{ApplicationId!:1,JobRunId!:1,Arn!:3
{ApplicationId!:1,SessionId!:1,Arn!:3
{
{
{ApplicationId!:1,SessionId!:1
{
{Application!:6
=cancelJobRun 0
=createApplication 2
=deleteApplication 4
=getApplication 5
=getDashboardForJobRun 54
=getJobRun 56
=getResourceDashboard 74
=getSession 75
=getSessionEndpoint 78
=listApplications 80
=listJobRunAttempts 83
=listJobRuns 86
=listSessions 89
=listTagsForResource 92
=startApplication 93
=startJobRun 94
=startSession 95
=stopApplication 96
=tagResource 97
=terminateSession 98
=untagResource 99
=updateApplication 100
)~"},
{"eventbridge", R"~({ReplayArn:1,State:2,StateReason:3
s1,1600
s
s,512
{ApiDestinationArn:1,ApiDestinationState:2,CreationTime:5,LastModifiedTime:5
t
{ArchiveArn:1,State:2,StateReason:3,CreationTime:5
{ConnectionArn:1,ConnectionState:2,CreationTime:5,LastModifiedTime:5
{Name:9,Arn:1,RoutingConfig:10,ReplicationConfig:15,EventBuses:16,RoleArn:19,State:2
s1,64
{FailoverConfig!:11
{Primary!:12,Secondary!:13
{HealthCheck!:1
{Route!:14
s9,20
{State:2
[17;2,2
{EventBusArn!:18
s1,512
s1,256
{EventBusArn:2,Description:3,KmsKeyIdentifier:21,DeadLetterConfig:22,LogConfig:23
s,2048
{Arn:1
{IncludeDetail:2,Level:2
{EventSourceArn:2
{ConnectionArn:1,ConnectionState:2,CreationTime:5,LastModifiedTime:5,LastAuthorizedTime:5
{
{
{ConnectionArn:1,ConnectionState:2,CreationTime:5,LastModifiedTime:5,LastAuthorizedTime:5
{
{ApiDestinationArn:1,Name:9,Description:3,ApiDestinationState:2,ConnectionArn:1,InvocationEndpoint:31,HttpMethod:2,InvocationRateLimitPerSecond:32,CreationTime:5,LastModifiedTime:5
s1,2048
n1
{ArchiveArn:1,ArchiveName:34,EventSourceArn:1,Description:3,EventPattern:35,State:2,StateReason:3,KmsKeyIdentifier:21,RetentionDays:36,SizeBytes:37,EventCount:37,CreationTime:5
s1,48
s,4096
n0
n
{ConnectionArn:1,Name:9,Description:3,InvocationConnectivityParameters:39,ConnectionState:2,StateReason:3,AuthorizationType:2,SecretArn:43,KmsKeyIdentifier:21,AuthParameters:44,CreationTime:5,LastModifiedTime:5,LastAuthorizedTime:5
{ResourceParameters!:40
{ResourceConfigurationArn!:41,ResourceAssociationArn!:42
s0,2048
s17,2048
s20,2048
{BasicAuthParameters:45,OAuthParameters:46,ApiKeyAuthParameters:56,InvocationHttpParameters:48,ConnectivityParameters:39
{Username:18
{ClientParameters:47,AuthorizationEndpoint:31,HttpMethod:2,OAuthHttpParameters:48
{ClientID:18
{HeaderParameters:49,QueryStringParameters:52,BodyParameters:54
[50;0,100
{Key:3,Value:3,IsValueSecret:51
?
[53;0,100
{Key:3,Value:3,IsValueSecret:51
[55;0,100
{Key:2,Value:2,IsValueSecret:51
{ApiKeyName:18
{Name:9,Description:3,Arn:1,RoutingConfig:10,ReplicationConfig:15,EventBuses:16,RoleArn:19,EndpointId:58,EndpointUrl:19,State:2,StateReason:18,CreationTime:5,LastModifiedTime:5
s1,50
{Name:2,Arn:2,Description:3,KmsKeyIdentifier:21,DeadLetterConfig:22,Policy:2,LogConfig:23,CreationTime:5,LastModifiedTime:5
{Arn:2,CreatedBy:2,CreationTime:5,ExpirationTime:5,Name:2,State:2
{Arn:2,Name:2
{ReplayName:9,ReplayArn:1,Description:3,State:2,StateReason:3,EventSourceArn:1,Destination:63,EventStartTime:5,EventEndTime:5,EventLastReplayedTime:5,ReplayStartTime:5,ReplayEndTime:5
{Arn!:1,FilterArns:64
[1
{Name:9,Arn:1,EventPattern:35,ScheduleExpression:66,State:2,Description:3,RoleArn:1,ManagedBy:67,EventBusName:19,CreatedBy:67
s,256
s1,128
{ApiDestinations:69,NextToken:31
[70
{ApiDestinationArn:1,Name:9,ApiDestinationState:2,ConnectionArn:1,InvocationEndpoint:31,HttpMethod:2,InvocationRateLimitPerSecond:32,CreationTime:5,LastModifiedTime:5
{Archives:72,NextToken:31
[73
{ArchiveName:34,EventSourceArn:1,State:2,StateReason:3,RetentionDays:36,SizeBytes:37,EventCount:37,CreationTime:5
{Connections:75,NextToken:31
[76
{ConnectionArn:1,Name:9,ConnectionState:2,StateReason:3,AuthorizationType:2,CreationTime:5,LastModifiedTime:5,LastAuthorizedTime:5
{Endpoints:78,NextToken:31
[79
{Name:9,Description:3,Arn:1,RoutingConfig:10,ReplicationConfig:15,EventBuses:16,RoleArn:19,EndpointId:58,EndpointUrl:19,State:2,StateReason:18,CreationTime:5,LastModifiedTime:5
{EventBuses:81,NextToken:31
[82
{Name:2,Arn:2,Description:3,Policy:2,CreationTime:5,LastModifiedTime:5
{EventSources:84,NextToken:31
[85
{Arn:2,CreatedBy:2,CreationTime:5,ExpirationTime:5,Name:2,State:2
{PartnerEventSourceAccounts:87,NextToken:31
[88
{Account:89,CreationTime:5,ExpirationTime:5,State:2
s12,12
{PartnerEventSources:91,NextToken:31
[92
{Arn:2,Name:2
{Replays:94,NextToken:31
[95
{ReplayName:9,EventSourceArn:1,State:2,StateReason:3,EventStartTime:5,EventEndTime:5,EventLastReplayedTime:5,ReplayStartTime:5,ReplayEndTime:5
{RuleNames:97,NextToken:31
[9
{Rules:99,NextToken:31
[100
{Name:9,Arn:1,EventPattern:35,State:2,Description:3,ScheduleExpression:66,RoleArn:1,ManagedBy:67,EventBusName:19
{Tags:102
[103
{Key!:67,Value!:104
s0,256
{Targets:106,NextToken:31
[107;1,100
{Id!:9,Arn!:1,RoleArn:1,Input:108,InputPath:66,InputTransformer:109,KinesisParameters:112,RunCommandParameters:113,EcsParameters:117,BatchParameters:133,SqsParameters:136,HttpParameters:138,RedshiftDataParameters:142,SageMakerPipelineParameters:146,DeadLetterConfig:22,RetryPolicy:149,AppSyncParameters:152
s,8192
{InputPathsMap:110,InputTemplate!:111
<66;,100
s1,8192
{PartitionKeyPath!:66
{RunCommandTargets!:114
[115;1,5
{Key!:67,Values!:116
[19;1,50
{TaskDefinitionArn!:1,TaskCount:32,LaunchType:2,NetworkConfiguration:118,PlatformVersion:2,Group:2,CapacityProviderStrategy:121,EnableECSManagedTags:51,EnableExecuteCommand:51,PlacementConstraints:126,PlacementStrategy:129,PropagateTags:2,ReferenceId:132,Tags:102
{AwsvpcConfiguration:119
{Subnets!:120,SecurityGroups:120,AssignPublicIp:2
[2
[122;,6
{CapacityProvider!:123,Weight:124,Base:125
s1,255
n0,1000
n0,100000
[127;,10
{Type:2,Expression:128
s,2000
[130;,5
{Type:2,Field:131
s,255
s,1024
{JobDefinition!:2,JobName!:2,ArrayProperties:134,RetryStrategy:135
{Size:37
{Attempts:37
{MessageGroupId:137
s,100
{PathParameterValues:139,HeaderParameters:140,QueryStringParameters:141
[2
<3
<3
{SecretManagerArn:1,Database!:9,DbUser:67,Sql:143,StatementName:144,WithEvent:51,Sqls:145
s1,100000
s1,500
[143;0,40
{PipelineParameterList:147
[148;0,200
{Name!:19,Value!:132
{MaximumRetryAttempts:150,MaximumEventAgeInSeconds:151
n0,185
n60,86400
{GraphQLOperation:153
s1,1048576
{FailedEntryCount:37,Entries:155
[156
{EventId:157,ErrorCode:2,ErrorMessage:2
s,64
{FailedEntryCount:37,Entries:159
[160
{EventId:157,ErrorCode:2,ErrorMessage:2
{RuleArn:1
{FailedEntryCount:37,FailedEntries:163
[164
{TargetId:9,ErrorCode:2,ErrorMessage:2
{FailedEntryCount:37,FailedEntries:166
[167
{TargetId:9,ErrorCode:2,ErrorMessage:2
{ReplayArn:1,State:2,StateReason:3,ReplayStartTime:5
{
{Result:51
{
{ApiDestinationArn:1,ApiDestinationState:2,CreationTime:5,LastModifiedTime:5
{ArchiveArn:1,State:2,StateReason:3,CreationTime:5
{ConnectionArn:1,ConnectionState:2,CreationTime:5,LastModifiedTime:5,LastAuthorizedTime:5
{Name:9,Arn:1,RoutingConfig:10,ReplicationConfig:15,EventBuses:16,RoleArn:19,EndpointId:58,EndpointUrl:19,State:2
{Arn:2,Name:19,KmsKeyIdentifier:21,Description:3,DeadLetterConfig:22,LogConfig:23
=cancelReplay 0
=createApiDestination 4
=createArchive 6
=createConnection 7
=createEndpoint 8
=createEventBus 20
=createPartnerEventSource 24
=deauthorizeConnection 25
=deleteApiDestination 26
=deleteArchive 27
=deleteConnection 28
=deleteEndpoint 29
=describeApiDestination 30
=describeArchive 33
=describeConnection 38
=describeEndpoint 57
=describeEventBus 59
=describeEventSource 60
=describePartnerEventSource 61
=describeReplay 62
=describeRule 65
=listApiDestinations 68
=listArchives 71
=listConnections 74
=listEndpoints 77
=listEventBuses 80
=listEventSources 83
=listPartnerEventSourceAccounts 86
=listPartnerEventSources 90
=listReplays 93
=listRuleNamesByTarget 96
=listRules 98
=listTagsForResource 101
=listTargetsByRule 105
=putEvents 154
=putPartnerEvents 158
=putRule 161
=putTargets 162
=removeTargets 165
=startReplay 168
=tagResource 169
=testEventPattern 170
=untagResource 171
=updateApiDestination 172
=updateArchive 173
=updateConnection 174
=updateEndpoint 175
=updateEventBus 176
)~"},
{"firehose", R"~({DeliveryStreamARN:1
s1,512
{
{DeliveryStreamDescription!:4
{DeliveryStreamName!:5,DeliveryStreamARN!:1,DeliveryStreamStatus!:6,FailureDescription:7,DeliveryStreamEncryptionConfiguration:9,DeliveryStreamType!:6,VersionId!:10,CreateTimestamp:11,LastUpdateTimestamp:11,Source:12,Destinations!:37,HasMoreDestinations!:34
s1,64
s
{Type!:6,Details!:8
s1,1024
{KeyARN:1,KeyType:6,Status:6,FailureDescription:7
s1,50
t
{DirectPutSourceDescription:13,KinesisStreamSourceDescription:15,MSKSourceDescription:16,DatabaseSourceDescription:19
{ThroughputHintInMBs:14
n1,100
{KinesisStreamARN:1,RoleARN:1,DeliveryStartTimestamp:11
{MSKClusterARN:1,TopicName:17,AuthenticationConfiguration:18,DeliveryStartTimestamp:11,ReadFromTimestamp:11
s1,255
{RoleARN!:1,Connectivity!:6
{Type:6,Endpoint:17,Port:20,SSLMode:6,Databases:21,Tables:23,Columns:26,SurrogateKeys:27,SnapshotWatermarkTable:25,SnapshotInfo:29,DatabaseSourceAuthenticationConfiguration:31,DatabaseSourceVPCConfiguration:35
n0,65535
{Include:22,Exclude:22
[5
{Include:24,Exclude:24
[25
s1,129
{Include:27,Exclude:27
[28
s1,194
[30
{Id!:8,Table!:25,RequestTimestamp!:11,RequestedBy!:6,Status!:6,FailureDescription:7
{SecretsManagerConfiguration!:32
{SecretARN:33,RoleARN:1,Enabled!:34
s1,2048
?
{VpcEndpointServiceName!:36
s47,255
[38
{DestinationId!:39,S3DestinationDescription:40,ExtendedS3DestinationDescription:49,RedshiftDestinationDescription:80,ElasticsearchDestinationDescription:84,AmazonopensearchserviceDestinationDescription:93,SplunkDestinationDescription:96,HttpEndpointDestinationDescription:103,SnowflakeDestinationDescription:113,AmazonOpenSearchServerlessDestinationDescription:119,IcebergDestinationDescription:122
s1,100
{RoleARN!:1,BucketARN!:33,Prefix:41,ErrorOutputPrefix:41,BufferingHints!:42,CompressionFormat!:6,EncryptionConfiguration!:45,CloudWatchLoggingOptions:47
s0,1024
{SizeInMBs:43,IntervalInSeconds:44
n1,128
n0,900
{NoEncryptionConfig:6,KMSEncryptionConfig:46
{AWSKMSKeyARN!:1
{Enabled:34,LogGroupName:48,LogStreamName:48
s0,512
{RoleARN!:1,BucketARN!:33,Prefix:41,ErrorOutputPrefix:41,BufferingHints!:42,CompressionFormat!:6,EncryptionConfiguration!:45,CloudWatchLoggingOptions:47,ProcessingConfiguration:50,S3BackupMode:6,S3BackupDescription:40,DataFormatConversionConfiguration:56,DynamicPartitioningConfiguration:75,FileExtension:78,CustomTimeZone:79
{Enabled:34,Processors:51
[52
{Type!:6,Parameters:53
[54
{ParameterName!:6,ParameterValue!:55
s1,5120
{SchemaConfiguration:57,InputFormatConfiguration:58,OutputFormatConfiguration:64,Enabled:34
{RoleARN:8,CatalogId:8,DatabaseName:8,TableName:8,Region:8,VersionId:8
{Deserializer:59
{OpenXJsonSerDe:60,HiveJsonSerDe:62
{ConvertDotsInJsonKeysToUnderscores:34,CaseInsensitive:34,ColumnToJsonKeyMappings:61
<8
{TimestampFormats:63
[8
{Serializer:65
{ParquetSerDe:66,OrcSerDe:70
{BlockSizeBytes:67,PageSizeBytes:68,Compression:6,EnableDictionaryCompression:34,MaxPaddingBytes:69,WriterVersion:6
n67108864
n65536
n0
{StripeSizeBytes:71,BlockSizeBytes:67,RowIndexStride:72,EnablePadding:34,PaddingTolerance:73,Compression:6,BloomFilterColumns:74,BloomFilterFalsePositiveProbability:73,DictionaryKeyThreshold:73,FormatVersion:6
n8388608
n1000
f0,1
[8
{RetryOptions:76,Enabled:34
{DurationInSeconds:77
n0,7200
s0,128
s0,50
{RoleARN!:1,ClusterJDBCURL!:1,CopyCommand!:81,Username:1,RetryOptions:83,S3DestinationDescription!:40,ProcessingConfiguration:50,S3BackupMode:6,S3BackupDescription:40,CloudWatchLoggingOptions:47,SecretsManagerConfiguration:32
{DataTableName!:1,DataTableColumns:82,CopyOptions:82
s0,10240
{DurationInSeconds:77
{RoleARN:1,DomainARN:1,ClusterEndpoint:1,IndexName:85,TypeName:86,IndexRotationPeriod:6,BufferingHints:87,RetryOptions:88,S3BackupMode:6,S3DestinationDescription:40,ProcessingConfiguration:50,CloudWatchLoggingOptions:47,VpcConfigurationDescription:89,DocumentIdOptions:92
s1,80
s0,100
{IntervalInSeconds:44,SizeInMBs:14
{DurationInSeconds:77
{SubnetIds!:90,RoleARN!:1,SecurityGroupIds!:91,VpcId!:8
[8;1,16
[8;1,5
{DefaultDocumentIdFormat!:6
{RoleARN:1,DomainARN:1,ClusterEndpoint:1,IndexName:85,TypeName:86,IndexRotationPeriod:6,BufferingHints:94,RetryOptions:95,S3BackupMode:6,S3DestinationDescription:40,ProcessingConfiguration:50,CloudWatchLoggingOptions:47,VpcConfigurationDescription:89,DocumentIdOptions:92
{IntervalInSeconds:44,SizeInMBs:14
{DurationInSeconds:77
{HECEndpoint:97,HECEndpointType:6,HECToken:97,HECAcknowledgmentTimeoutInSeconds:98,RetryOptions:99,S3BackupMode:6,S3DestinationDescription:40,ProcessingConfiguration:50,CloudWatchLoggingOptions:47,BufferingHints:100,SecretsManagerConfiguration:32
s0,2048
n180,600
{DurationInSeconds:77
{IntervalInSeconds:101,SizeInMBs:102
n0,60
n1,5
{EndpointConfiguration:104,BufferingHints:107,CloudWatchLoggingOptions:47,RequestConfiguration:109,ProcessingConfiguration:50,RoleARN:1,RetryOptions:112,S3BackupMode:6,S3DestinationDescription:40,SecretsManagerConfiguration:32
{Url:105,Name:106
s1,1000
s1,256
{SizeInMBs:108,IntervalInSeconds:44
n1,64
{ContentEncoding:6,CommonAttributes:110
[111;0,50
{AttributeName!:106,AttributeValue!:41
{DurationInSeconds:77
{AccountUrl:114,User:17,Database:17,Schema:17,Table:17,SnowflakeRoleConfiguration:115,DataLoadingOption:6,MetaDataColumnName:17,ContentColumnName:17,SnowflakeVpcConfiguration:116,CloudWatchLoggingOptions:47,ProcessingConfiguration:50,RoleARN:1,RetryOptions:117,S3BackupMode:6,S3DestinationDescription:40,SecretsManagerConfiguration:32,BufferingHints:118
s24,2048
{Enabled:34,SnowflakeRole:17
{PrivateLinkVpceId!:36
{DurationInSeconds:77
{SizeInMBs:43,IntervalInSeconds:44
{RoleARN:1,CollectionEndpoint:1,IndexName:85,BufferingHints:120,RetryOptions:121,S3BackupMode:6,S3DestinationDescription:40,ProcessingConfiguration:50,CloudWatchLoggingOptions:47,VpcConfigurationDescription:89
{IntervalInSeconds:44,SizeInMBs:14
{DurationInSeconds:77
{DestinationTableConfigurationList:123,SchemaEvolutionConfiguration:128,TableCreationConfiguration:129,BufferingHints:42,CloudWatchLoggingOptions:47,ProcessingConfiguration:50,S3BackupMode:6,RetryOptions:76,RoleARN:1,AppendOnly:34,CatalogConfiguration:130,S3DestinationDescription:40
[124
{DestinationTableName!:17,DestinationDatabaseName!:17,UniqueKeys:74,PartitionSpec:125,S3ErrorOutputPrefix:41
{Identity:126
[127
{SourceName!:8
{Enabled!:34
{Enabled!:34
{CatalogARN:1,WarehouseLocation:33
{DeliveryStreamNames!:132,HasMoreDeliveryStreams!:34
[5
{Tags!:134,HasMoreTags!:34
[135;0,50
{Key!:136,Value:137
s1,128
s0,256
{RecordId!:139,Encrypted:34
s1
{FailedPutCount!:69,Encrypted:34,RequestResponses!:141
[142;1,500
{RecordId:139,ErrorCode:6,ErrorMessage:6
{
{
{
{
{
=createDeliveryStream 0
=deleteDeliveryStream 2
=describeDeliveryStream 3
=listDeliveryStreams 131
=listTagsForDeliveryStream 133
=putRecord 138
=putRecordBatch 140
=startDeliveryStreamEncryption 143
=stopDeliveryStreamEncryption 144
=tagDeliveryStream 145
=untagDeliveryStream 146
=updateDestination 147
)~"},
{"fsx", R"~({Aliases:1
[2;,50
{Name:3,Lifecycle:4
s4,253
s
{Lifecycle:4,TaskId:6
s12,128
{Backup:8
{BackupId!:6,Lifecycle!:4,FailureDetails:9,Type!:4,ProgressPercent:11,CreationTime!:12,KmsKeyId:13,ResourceARN:14,Tags:15,FileSystem!:19,DirectoryInformation:112,OwnerId:20,SourceBackupId:6,SourceBackupRegion:109,ResourceType:4,Volume:66,SizeInBytes:98
{Message:10
s1,256
n0,100
t
s1,2048
s8,512
[16;1,50
{Key!:17,Value!:18
s1,128
s0,256
{OwnerId:20,CreationTime:12,FileSystemId:21,FileSystemType:4,Lifecycle:4,FailureDetails:22,StorageCapacity:23,StorageType:4,VpcId:24,SubnetIds:25,NetworkInterfaceIds:27,DNSName:28,KmsKeyId:13,ResourceARN:14,Tags:15,WindowsConfiguration:29,LustreConfiguration:47,AdministrativeActions:63,OntapConfiguration:99,FileSystemTypeVersion:109,OpenZFSConfiguration:110,NetworkType:4
s12,12
s11,21
{Message:10
n0,2147483647
s12,21
[26;,50
s15,24
[24;,50
s16,275
{ActiveDirectoryId:20,SelfManagedActiveDirectoryConfiguration:30,DeploymentType:4,RemoteAdministrationEndpoint:28,PreferredSubnetId:26,PreferredFileServerIp:34,ThroughputCapacity:36,MaintenanceOperationsInProgress:37,WeeklyMaintenanceStartTime:38,DailyAutomaticBackupStartTime:39,AutomaticBackupRetentionDays:40,CopyTagsToBackups:41,Aliases:1,AuditLogConfiguration:42,DiskIopsConfiguration:44,PreferredFileServerIpv6:34,FsrmConfiguration:46
{DomainName:31,OrganizationalUnitDistinguishedName:32,FileSystemAdministratorsGroup:10,UserName:10,DnsIps:33,DomainJoinServiceAccountSecret:35
s1,255
s1,2000
[34;1,3
s1,45
s64,1024
n8,100000
[4;,20
s7,7
s5,5
n0,90
?
{FileAccessAuditLogLevel!:4,FileShareAccessAuditLogLevel!:4,AuditLogDestination:43
s8,1024
{Mode:4,Iops:45
n0,2400000
{FsrmServiceEnabled!:41,EventLogDestination:43
{WeeklyMaintenanceStartTime:38,DataRepositoryConfiguration:48,DeploymentType:4,PerUnitStorageThroughput:52,MountName:53,DailyAutomaticBackupStartTime:39,AutomaticBackupRetentionDays:40,CopyTagsToBackups:41,DriveCacheType:4,DataCompressionType:4,LogConfiguration:54,RootSquashConfiguration:55,MetadataConfiguration:59,EfaEnabled:41,ThroughputCapacity:61,DataReadCacheConfiguration:62
{Lifecycle:4,ImportPath:49,ExportPath:49,ImportedFileChunkSize:50,AutoImportPolicy:4,FailureDetails:51
s3,4357
n1,512000
{Message:10
n12,1000
s1,8
{Level!:4,Destination:43
{RootSquash:56,NoSquashNids:57
s3,21
[58;,64
s11,43
{Iops:60,Mode!:4
n1500,192000
n4000,2000000
{SizingMode:4,SizeGiB:23
[64;,50
{AdministrativeActionType:4,ProgressPercent:11,RequestTime:12,Status:4,TargetFileSystemValues:19,FailureDetails:65,TargetVolumeValues:66,TargetSnapshotValues:97,TotalTransferBytes:98,RemainingTransferBytes:98,Message:10
{Message:10
{CreationTime:12,FileSystemId:21,Lifecycle:4,Name:67,OntapConfiguration:68,ResourceARN:14,Tags:15,VolumeId:84,VolumeType:4,LifecycleTransitionReason:85,AdministrativeActions:63,OpenZFSConfiguration:86
s1,203
{FlexCacheEndpointType:4,JunctionPath:31,SecurityStyle:4,SizeInMegabytes:23,StorageEfficiencyEnabled:41,StorageVirtualMachineId:69,StorageVirtualMachineRoot:41,TieringPolicy:70,UUID:72,OntapVolumeType:4,SnapshotPolicy:31,CopyTagsToBackups:41,SnaplockConfiguration:73,VolumeStyle:4,AggregateConfiguration:79,SizeInBytes:83
s21,21
{CoolingPeriod:71,Name:4
n2,183
s,36
{AuditLogVolume:41,AutocommitPeriod:74,PrivilegedDelete:4,RetentionPeriod:76,SnaplockType:4,VolumeAppendModeEnabled:41
{Type!:4,Value:75
n1,65535
{DefaultRetention!:77,MinimumRetention!:77,MaximumRetention!:77
{Type!:4,Value:78
n0,65535
{Aggregates:80,TotalConstituents:82
[81;,6
s5,6
n1,200
n0,22517998000000000
s23,23
{Message:10
{ParentVolumeId:84,VolumePath:13,StorageCapacityReservationGiB:23,StorageCapacityQuotaGiB:23,RecordSizeKiB:87,DataCompressionType:4,CopyTagsToSnapshots:41,OriginSnapshot:88,ReadOnly:41,NfsExports:89,UserAndGroupQuotas:94,RestoreToSnapshot:96,DeleteIntermediateSnaphots:41,DeleteClonedVolumes:41,DeleteIntermediateData:41,SourceSnapshotARN:14,DestinationSnapshot:96,CopyStrategy:4
n4,4096
{SnapshotARN:14,CopyStrategy:4
[90;,1
{ClientConfigurations!:91
[92;,25
{Clients!:17,Options!:93
[17;1,20
[95;,500
{Type!:4,Id!:23,StorageCapacityQuotaGiB!:23
s11,28
{ResourceARN:14,SnapshotId:96,Name:67,VolumeId:84,CreationTime:12,Lifecycle:4,LifecycleTransitionReason:85,Tags:15,AdministrativeActions:63
n0
{AutomaticBackupRetentionDays:40,DailyAutomaticBackupStartTime:39,DeploymentType:4,EndpointIpAddressRange:100,Endpoints:101,DiskIopsConfiguration:44,PreferredSubnetId:26,RouteTableIds:104,ThroughputCapacity:36,WeeklyMaintenanceStartTime:38,FsxAdminPassword:105,HAPairs:106,ThroughputCapacityPerHAPair:107,EndpointIpv6AddressRange:108
s9,17
{Intercluster:102,Management:102
{DNSName:28,IpAddresses:103,Ipv6Addresses:103
[34;1,24
[24;,50
s8,50
n1,12
n128,6144
s4,43
s1,20
{AutomaticBackupRetentionDays:40,CopyTagsToBackups:41,CopyTagsToVolumes:41,DailyAutomaticBackupStartTime:39,DeploymentType:4,ThroughputCapacity:36,WeeklyMaintenanceStartTime:38,DiskIopsConfiguration:44,RootVolumeId:84,PreferredSubnetId:26,EndpointIpAddressRange:100,EndpointIpv6AddressRange:108,RouteTableIds:104,EndpointIpAddress:34,EndpointIpv6Address:34,ReadCacheConfiguration:111
{SizingMode:4,SizeGiB:23
{DomainName:31,ActiveDirectoryId:20,ResourceARN:14
{VolumeId:84,Lifecycle:4,AdministrativeActions:63
{S3AccessPointAttachment:115
{Lifecycle:4,LifecycleTransitionReason:85,CreationTime:12,Name:116,Type:4,OpenZFSConfiguration:117,OntapConfiguration:122,S3AccessPoint:126
s3,50
{VolumeId:84,FileSystemIdentity:118
{Type!:4,PosixUser:119
{Uid!:120,Gid!:120,SecondaryGids:121
n0,4294967295
[120;,15
{VolumeId:84,FileSystemIdentity:123
{Type!:4,UnixUser:124,WindowsUser:125
{Name!:10
{Name!:10
{ResourceARN:43,Alias:127,VpcConfiguration:128
s1,63
{VpcId:24
{Backup:8
{Association:131
{AssociationId:132,ResourceARN:14,FileSystemId:21,Lifecycle:4,FailureDetails:51,FileSystemPath:133,DataRepositoryPath:49,BatchImportMetaDataOnCreate:41,ImportedFileChunkSize:50,S3:134,Tags:15,CreationTime:12,FileCacheId:21,FileCachePath:133,DataRepositorySubdirectories:138,NFS:139
s13,23
s1,4096
{AutoImportPolicy:135,AutoExportPolicy:137
{Events:136
[4;,3
{Events:136
[133;,500
{Version!:4,DnsIps:140,AutoExportPolicy:137
[34;,10
{DataRepositoryTask:142
{TaskId!:6,Lifecycle!:4,Type!:4,CreationTime!:12,StartTime:12,EndTime:12,ResourceARN:14,Tags:15,FileSystemId:21,Paths:143,FailureDetails:145,Status:146,Report:148,CapacityToRelease:149,FileCacheId:21,ReleaseConfiguration:150
[144;,100
s0,4096
{Message:10
{TotalCount:147,SucceededCount:147,FailedCount:147,LastUpdatedTime:12,ReleasedCapacity:147
n
{Enabled!:41,Path:49,Format:4,Scope:4
n1,2147483647
{DurationSinceLastAccess:151
{Unit:4,Value:98
{FileCache:153
{OwnerId:20,CreationTime:12,FileCacheId:21,FileCacheType:4,FileCacheTypeVersion:109,Lifecycle:4,FailureDetails:154,StorageCapacity:23,VpcId:24,SubnetIds:25,NetworkInterfaceIds:27,DNSName:28,KmsKeyId:13,ResourceARN:14,Tags:15,CopyTagsToDataRepositoryAssociations:41,LustreConfiguration:155,DataRepositoryAssociationIds:157
{Message:10
{PerUnitStorageThroughput:52,DeploymentType:4,MountName:53,WeeklyMaintenanceStartTime:38,MetadataConfiguration:156,LogConfiguration:54
{StorageCapacity!:23
[132;,50
{FileSystem:19
{FileSystem:19
{Snapshot:97
{StorageVirtualMachine:162
{ActiveDirectoryConfiguration:163,CreationTime:12,Endpoints:165,FileSystemId:21,Lifecycle:4,Name:167,ResourceARN:14,StorageVirtualMachineId:69,Subtype:4,UUID:72,Tags:15,LifecycleTransitionReason:85,RootVolumeSecurityStyle:4
{NetBiosName:164,SelfManagedActiveDirectoryConfiguration:30
s1,15
{Iscsi:166,Management:166,Nfs:166,Smb:166
{DNSName:28,IpAddresses:103,Ipv6Addresses:103
s1,47
{Volume:66
{Volume:66
{BackupId:6,Lifecycle:4
{AssociationId:132,Lifecycle:4,DeleteDataInFileSystem:41
{FileCacheId:21,Lifecycle:4
{FileSystemId:21,Lifecycle:4,WindowsResponse:174,LustreResponse:175,OpenZFSResponse:176
{FinalBackupId:6,FinalBackupTags:15
{FinalBackupId:6,FinalBackupTags:15
{FinalBackupId:6,FinalBackupTags:15
{SnapshotId:96,Lifecycle:4
{StorageVirtualMachineId:69,Lifecycle:4
{VolumeId:84,Lifecycle:4,OntapResponse:180
{FinalBackupId:6,FinalBackupTags:15
{Backups:182,NextToken:31
[8;,50
{Associations:184,NextToken:31
[131;,100
{DataRepositoryTasks:186,NextToken:31
[142;,50
{FileCaches:188,NextToken:31
[189;,50
{OwnerId:20,CreationTime:12,FileCacheId:21,FileCacheType:4,FileCacheTypeVersion:109,Lifecycle:4,FailureDetails:154,StorageCapacity:23,VpcId:24,SubnetIds:25,NetworkInterfaceIds:27,DNSName:28,KmsKeyId:13,ResourceARN:14,LustreConfiguration:155,DataRepositoryAssociationIds:157
{Aliases:1,NextToken:31
{FileSystems:192,NextToken:31
[19;,50
{S3AccessPointAttachments:194,NextToken:31
[115;,1000
{EnableFsxRouteTableUpdatesFromParticipantAccounts:196
s4,5
{Snapshots:198,NextToken:31
[97;,50
{StorageVirtualMachines:200,NextToken:31
[162;,50
{Volumes:202,NextToken:31
[66;,50
{Lifecycle:4,Name:116
{Aliases:1
{Tags:15,NextToken:31
{FileSystem:19
{VolumeId:84,Lifecycle:4,AdministrativeActions:63
{FileSystem:19
{
{
{Association:131
{FileCache:189
{FileSystem:19
{EnableFsxRouteTableUpdatesFromParticipantAccounts:196
{Snapshot:97
{StorageVirtualMachine:162
{Volume:66
=associateFileSystemAliases 0
=cancelDataRepositoryTask 5
=copyBackup 7
=copySnapshotAndUpdateVolume 113
=createAndAttachS3AccessPoint 114
=createBackup 129
=createDataRepositoryAssociation 130
=createDataRepositoryTask 141
=createFileCache 152
=createFileSystem 158
=createFileSystemFromBackup 159
=createSnapshot 160
=createStorageVirtualMachine 161
=createVolume 168
=createVolumeFromBackup 169
=deleteBackup 170
=deleteDataRepositoryAssociation 171
=deleteFileCache 172
=deleteFileSystem 173
=deleteSnapshot 177
=deleteStorageVirtualMachine 178
=deleteVolume 179
=describeBackups 181
=describeDataRepositoryAssociations 183
=describeDataRepositoryTasks 185
=describeFileCaches 187
=describeFileSystemAliases 190
=describeFileSystems 191
=describeS3AccessPointAttachments 193
=describeSharedVpcConfiguration 195
=describeSnapshots 197
=describeStorageVirtualMachines 199
=describeVolumes 201
=detachAndDeleteS3AccessPoint 203
=disassociateFileSystemAliases 204
=listTagsForResource 205
=releaseFileSystemNfsV3Locks 206
=restoreVolumeFromSnapshot 207
=startMisconfiguredStateRecovery 208
=tagResource 209
=untagResource 210
=updateDataRepositoryAssociation 211
=updateFileCache 212
=updateFileSystem 213
=updateSharedVpcConfiguration 214
=updateSnapshot 215
=updateStorageVirtualMachine 216
=updateVolume 217
)~"},
{"glue", R"~({Errors:1
[2
{PartitionValues:3,ErrorDetail:5
[4
s1,1024
{ErrorCode:6,ErrorMessage:7
s1,255
s0,2048
{Succeeded:9,Errors:10
[6
<5
{Errors:1
{Errors:13
[14
{TableName:6,ErrorDetail:5
{Errors:16
[17
{TableName:6,VersionId:6,ErrorDetail:5
{Blueprints:19,MissingBlueprints:27
[20
{Name:21,Description:22,CreatedOn:23,LastModifiedOn:23,ParameterSpec:24,BlueprintLocation:25,BlueprintServiceLocation:25,Status:25,ErrorMessage:25,LastActiveDefinition:26
s1,128
s1,512
t
s1,131072
s
{Description:22,LastModifiedOn:23,ParameterSpec:24,BlueprintLocation:25,BlueprintServiceLocation:25
[21
{Crawlers:29,CrawlersNotFound:63
[30
{Name:6,Role:25,Targets:31,DatabaseName:25,Description:7,Classifiers:54,RecrawlPolicy:55,SchemaChangePolicy:56,LineageConfiguration:57,State:25,TablePrefix:58,Schedule:59,CrawlElapsedTime:35,CreationTime:23,LastUpdated:23,LastCrawl:60,Version:35,Configuration:25,CrawlerSecurityConfiguration:58,LakeFormationConfiguration:61
{S3Targets:32,JdbcTargets:36,MongoDBTargets:39,DynamoDBTargets:42,CatalogTargets:45,DeltaTargets:48,IcebergTargets:50,HudiTargets:52
[33
{Path:25,Exclusions:34,ConnectionName:25,SampleSize:35,EventQueueArn:25,DlqEventQueueArn:25
[25
n
[37
{ConnectionName:25,Path:25,Exclusions:34,EnableAdditionalMetadata:38
[25
[40
{ConnectionName:25,Path:25,ScanAll:41
?
[43
{Path:25,ScanAll:41,ScanRate:44
f
[46
{DatabaseName!:6,Tables!:47,ConnectionName:25,EventQueueArn:25,DlqEventQueueArn:25
[6;1
[49
{DeltaTables:34,ConnectionName:25,WriteManifest:41,CreateNativeDeltaTable:41
[51
{Paths:34,ConnectionName:25,Exclusions:34,MaximumTraversalDepth:35
[53
{Paths:34,ConnectionName:25,Exclusions:34,MaximumTraversalDepth:35
[6
{RecrawlBehavior:25
{UpdateBehavior:25,DeleteBehavior:25
{CrawlerLineageSettings:25
s0,128
{ScheduleExpression:25,State:25
{Status:25,ErrorMessage:7,LogGroup:22,LogStream:22,MessagePrefix:6,StartTime:23
{UseLakeFormationCredentials:41,AccountId:62
s0,12
[6;0,100
{CustomEntityTypes:65,CustomEntityTypesNotFound:68
[66
{Name!:6,RegexString!:6,ContextWords:67
[6;1,20
[6;1,50
{Results!:70,ResultsNotFound:91
[71
{ResultId:6,ProfileId:6,Score:72,DataSource:73,RulesetName:6,EvaluationContext:25,StartedOn:23,CompletedOn:23,JobName:6,JobRunId:6,RulesetEvaluationRunId:6,RuleResults:78,AnalyzerResults:83,Observations:85,AggregatedMetrics:90
f0.0,1.0
{GlueTable:74,DataQualityGlueTable:76
{DatabaseName!:6,TableName!:6,CatalogId:6,ConnectionName:6,AdditionalOptions:75
<7;1,10
{DatabaseName!:6,TableName!:6,CatalogId:6,ConnectionName:6,AdditionalOptions:75,PreProcessingQuery:77
s0,51200
[79;0,2000
{Name:6,Description:7,EvaluationMessage:7,Result:25,EvaluatedMetrics:80,EvaluatedRule:7,RuleMetrics:81,Labels:82
<44
<44
<6
[84;0,2000
{Name:6,Description:7,EvaluationMessage:7,EvaluatedMetrics:80
[86;0,50
{Description:7,MetricBasedObservation:87
{MetricName:6,StatisticId:6,MetricValues:88,NewRules:89
{ActualValue:44,ExpectedValue:44,LowerLimit:44,UpperLimit:44
[6
{TotalRowsProcessed:44,TotalRowsPassed:44,TotalRowsFailed:44,TotalRulesProcessed:44,TotalRulesPassed:44,TotalRulesFailed:44
[6;1,100
{DevEndpoints:93,DevEndpointsNotFound:98
[94
{EndpointName:25,RoleArn:25,SecurityGroupIds:95,SubnetId:25,YarnEndpointAddress:25,PrivateAddress:25,ZeppelinRemoteSparkInterpreterPort:35,PublicAddress:25,Status:25,WorkerType:25,GlueVersion:6,NumberOfWorkers:35,NumberOfNodes:35,AvailabilityZone:25,VpcId:25,ExtraPythonLibsS3Path:25,ExtraJarsS3Path:25,FailureReason:25,LastUpdateStatus:25,CreatedTimestamp:23,LastModifiedTimestamp:23,PublicKey:25,PublicKeys:96,SecurityConfiguration:6,Arguments:97
[25
[25;,5
<25;0,100
[25;1,25
{Jobs:100,JobsNotFound:270
[101
{Name:6,JobMode:25,JobRunQueuingEnabled:41,Description:7,LogUri:25,Role:25,CreatedOn:23,LastModifiedOn:23,ExecutionProperty:102,Command:103,DefaultArguments:106,NonOverridableArguments:106,Connections:107,MaxRetries:35,AllocatedCapacity:35,Timeout:110,MaxCapacity:44,WorkerType:25,NumberOfWorkers:35,SecurityConfiguration:6,NotificationProperty:111,GlueVersion:6,CodeGenConfigurationNodes:112,ExecutionClass:268,SourceControlDetails:269,MaintenanceWindow:25,ProfileName:6
{MaxConcurrentRuns:35
{Name:25,ScriptLocation:104,PythonVersion:25,Runtime:105
s,400000
s,64
<25
{Connections:108
[109;,1000
s,255
n1
{NotifyDelayAfter:110
<113
{AthenaConnectorSource:114,JDBCConnectorSource:121,SparkConnectorSource:126,CatalogSource:128,RedshiftSource:129,S3CatalogSource:130,S3CsvSource:132,S3JsonSource:134,S3ParquetSource:135,RelationalCatalogSource:136,DynamoDBCatalogSource:137,JDBCConnectorTarget:139,SparkConnectorTarget:141,CatalogTarget:142,RedshiftTarget:144,S3CatalogTarget:147,S3GlueParquetTarget:150,S3DirectTarget:152,ApplyMapping:153,SelectFields:156,DropFields:157,RenameField:158,Spigot:159,Join:162,SplitFields:166,SelectFromCollection:167,FillMissingValues:168,Filter:169,CustomCode:174,SparkSQL:176,DirectKinesisSource:179,DirectKafkaSource:183,CatalogKinesisSource:185,CatalogKafkaSource:186,DropNullFields:187,Merge:192,Union:193,PIIDetection:194,Aggregate:196,DropDuplicates:199,GovernedCatalogTarget:202,GovernedCatalogSource:203,MicrosoftSQLServerCatalogSource:204,MySQLCatalogSource:205,OracleSQLCatalogSource:206,PostgreSQLCatalogSource:207,MicrosoftSQLServerCatalogTarget:208,MySQLCatalogTarget:209,OracleSQLCatalogTarget:210,PostgreSQLCatalogTarget:211,Route:212,DynamicTransform:215,EvaluateDataQuality:218,S3CatalogHudiSource:222,CatalogHudiSource:223,S3HudiSource:224,S3HudiCatalogTarget:225,S3HudiDirectTarget:226,DirectJDBCSource:227,S3CatalogDeltaSource:228,CatalogDeltaSource:229,S3DeltaSource:230,S3DeltaCatalogTarget:231,S3DeltaDirectTarget:232,AmazonRedshiftSource:233,AmazonRedshiftTarget:239,EvaluateDataQualityMultiFrame:240,Recipe:243,SnowflakeSource:254,SnowflakeTarget:256,ConnectorDataSource:257,ConnectorDataTarget:259,S3CatalogIcebergSource:260,CatalogIcebergSource:261,S3IcebergCatalogTarget:262,S3IcebergDirectTarget:263,S3ExcelSource:264,S3HyperDirectTarget:265,DynamoDBELTConnectorSource:266
{Name!:25,ConnectionName!:25,ConnectorName!:25,ConnectionType!:25,ConnectionTable:25,SchemaName!:25,OutputSchemas:115
[116
{Columns:117
[118
{Name!:119,Type:120,GlueStudioType:120
s0,1024
s0,131072
{Name!:25,ConnectionName!:25,ConnectorName!:25,ConnectionType!:25,AdditionalOptions:122,ConnectionTable:25,Query:25,OutputSchemas:115
{FilterPredicate:25,PartitionColumn:25,LowerBound:123,UpperBound:123,NumPartitions:123,JobBookmarkKeys:124,JobBookmarkKeysSortOrder:25,DataTypeMapping:125
n0
[25
<25
{Name!:25,ConnectionName!:25,ConnectorName!:25,ConnectionType!:25,AdditionalOptions:127,OutputSchemas:115
<25
{Name!:25,Database!:25,Table!:25,PartitionPredicate:25,OutputSchemas:115
{Name!:25,Database!:25,Table!:25,RedshiftTmpDir:25,TmpDirIAMRole:25
{Name!:25,Database!:25,Table!:25,PartitionPredicate:25,AdditionalOptions:131
{BoundedSize:35,BoundedFiles:35
{Name!:25,Paths!:124,CompressionType:25,Exclusions:124,GroupSize:25,GroupFiles:25,Recurse:41,MaxBand:123,MaxFilesInBand:123,AdditionalOptions:133,Separator!:25,Escaper:25,QuoteChar!:25,Multiline:41,WithHeader:41,WriteHeader:41,SkipFirst:41,OptimizePerformance:41,OutputSchemas:115
{BoundedSize:35,BoundedFiles:35,EnableSamplePath:41,SamplePath:25
{Name!:25,Paths!:124,CompressionType:25,Exclusions:124,GroupSize:25,GroupFiles:25,Recurse:41,MaxBand:123,MaxFilesInBand:123,AdditionalOptions:133,JsonPath:25,Multiline:41,OutputSchemas:115
{Name!:25,Paths!:124,CompressionType:25,Exclusions:124,GroupSize:25,GroupFiles:25,Recurse:41,MaxBand:123,MaxFilesInBand:123,AdditionalOptions:133,OutputSchemas:115
{Name!:25,Database!:25,Table!:25
{Name!:25,Database!:25,Table!:25,PitrEnabled:41,AdditionalOptions:138
{DynamodbExport:25,DynamodbUnnestDDBJson:41
{Name!:25,Inputs!:140,ConnectionName!:25,ConnectionTable!:25,ConnectorName!:25,ConnectionType!:25,AdditionalOptions:127,OutputSchemas:115
[25;1,1
{Name!:25,Inputs!:140,ConnectionName!:25,ConnectorName!:25,ConnectionType!:25,AdditionalOptions:127,OutputSchemas:115
{Name!:25,Inputs!:140,PartitionKeys:143,Database!:25,Table!:25
[124
{Name!:25,Inputs!:140,Database!:25,Table!:25,RedshiftTmpDir:25,TmpDirIAMRole:25,UpsertRedshiftOptions:145
{TableLocation:25,ConnectionName:25,UpsertKeys:146
[25
{Name!:25,Inputs!:140,PartitionKeys:143,Table!:25,Database!:25,SchemaChangePolicy:148,AutoDataQuality:149
{EnableUpdateCatalog:41,UpdateBehavior:25
{IsEnabled:41,EvaluationContext:25
{Name!:25,Inputs!:140,PartitionKeys:143,Path!:25,Compression:25,NumberTargetPartitions:25,SchemaChangePolicy:151,AutoDataQuality:149
{EnableUpdateCatalog:41,UpdateBehavior:25,Table:25,Database:25
{Name!:25,Inputs!:140,PartitionKeys:143,Path!:25,Compression:25,NumberTargetPartitions:25,Format!:25,SchemaChangePolicy:151,AutoDataQuality:149,OutputSchemas:115
{Name!:25,Inputs!:140,Mapping!:154
[155
{ToKey:25,FromPath:124,FromType:25,ToType:25,Dropped:41,Children:154
{Name!:25,Inputs!:140,Paths!:143
{Name!:25,Inputs!:140,Paths!:143
{Name!:25,Inputs!:140,SourcePath!:124,TargetPath!:124
{Name!:25,Inputs!:140,Path!:25,Topk:160,Prob:161
n0,100
f0,1
{Name!:25,Inputs!:163,JoinType!:25,Columns!:164
[25;2,2
[165;2,2
{From!:25,Keys!:143
{Name!:25,Inputs!:140,Paths!:143
{Name!:25,Inputs!:140,Index!:123
{Name!:25,Inputs!:140,ImputedPath!:25,FilledPath:25
{Name!:25,Inputs!:140,LogicalOperator!:25,Filters!:170
[171
{Operation!:25,Negated:41,Values!:172
[173
{Type!:25,Value!:124
{Name!:25,Inputs!:175,Code!:25,ClassName!:25,OutputSchemas:115
[25;1
{Name!:25,Inputs!:175,SqlQuery!:25,SqlAliases!:177,OutputSchemas:115
[178
{From!:25,Alias!:25
{Name!:25,WindowSize:123,DetectSchema:41,StreamingOptions:180,DataPreviewOptions:181
{EndpointUrl:25,StreamName:25,Classification:25,Delimiter:25,StartingPosition:25,MaxFetchTimeInMs:123,MaxFetchRecordsPerShard:123,MaxRecordPerRead:123,AddIdleTimeBetweenReads:41,IdleTimeBetweenReadsInMs:123,DescribeShardInterval:123,NumRetries:123,RetryIntervalMs:123,MaxRetryIntervalMs:123,AvoidEmptyBatches:41,StreamArn:25,RoleArn:25,RoleSessionName:25,AddRecordTimestamp:25,EmitConsumerLagMetrics:25,StartingTimestamp:23,FanoutConsumerARN:25
{PollingTime:182,RecordPollingLimit:110
n10
{Name!:25,StreamingOptions:184,WindowSize:123,DetectSchema:41,DataPreviewOptions:181
{BootstrapServers:25,SecurityProtocol:25,ConnectionName:25,TopicName:25,Assign:25,SubscribePattern:25,Classification:25,Delimiter:25,StartingOffsets:25,EndingOffsets:25,PollTimeoutMs:123,NumRetries:123,RetryIntervalMs:123,MaxOffsetsPerTrigger:123,MinPartitions:123,IncludeHeaders:41,AddRecordTimestamp:25,EmitConsumerLagMetrics:25,StartingTimestamp:23
{Name!:25,WindowSize:123,DetectSchema:41,Table!:25,Database!:25,StreamingOptions:180,DataPreviewOptions:181
{Name!:25,WindowSize:123,DetectSchema:41,Table!:25,Database!:25,StreamingOptions:184,DataPreviewOptions:181
{Name!:25,Inputs!:140,NullCheckBoxList:188,NullTextList:189
{IsEmpty:41,IsNullString:41,IsNegOne:41
[190;0,50
{Value!:25,Datatype!:191
{Id!:25,Label!:25
{Name!:25,Inputs!:163,Source!:25,PrimaryKeys!:143
{Name!:25,Inputs!:163,UnionType!:25
{Name!:25,Inputs!:140,PiiType!:25,EntityTypesToDetect!:124,OutputColumnName:25,SampleFraction:161,ThresholdFraction:161,MaskValue:195,RedactText:25,RedactChar:25,MatchPattern:25,NumLeftCharsToExclude:123,NumRightCharsToExclude:123,DetectionParameters:25,DetectionSensitivity:25
s0,256
{Name!:25,Inputs!:140,Groups!:143,Aggs!:197
[198;1,30
{Column!:124,AggFunc!:25
{Name!:25,Inputs!:140,Columns:200
[201
[25
{Name!:25,Inputs!:140,PartitionKeys:143,Table!:25,Database!:25,SchemaChangePolicy:148
{Name!:25,Database!:25,Table!:25,PartitionPredicate:25,AdditionalOptions:131
{Name!:25,Database!:25,Table!:25
{Name!:25,Database!:25,Table!:25
{Name!:25,Database!:25,Table!:25
{Name!:25,Database!:25,Table!:25
{Name!:25,Inputs!:140,Database!:25,Table!:25
{Name!:25,Inputs!:140,Database!:25,Table!:25
{Name!:25,Inputs!:140,Database!:25,Table!:25
{Name!:25,Inputs!:140,Database!:25,Table!:25
{Name!:25,Inputs!:140,GroupFiltersList!:213
[214
{GroupName!:25,Filters!:170,LogicalOperator!:25
{Name!:25,TransformName!:25,Inputs!:140,Parameters:216,FunctionName!:25,Path!:25,Version:25,OutputSchemas:115
[217
{Name!:25,Type!:25,ValidationRule:25,ValidationMessage:25,Value:124,ListType:25,IsOptional:41
{Name!:25,Inputs!:140,Ruleset!:219,Output:25,PublishingOptions:220,StopJobOnFailureOptions:221
s1,65536
{EvaluationContext:25,ResultsS3Prefix:25,CloudWatchMetricsEnabled:41,ResultsPublishingEnabled:41
{StopJobOnFailureTiming:25
{Name!:25,Database!:25,Table!:25,AdditionalHudiOptions:127,OutputSchemas:115
{Name!:25,Database!:25,Table!:25,AdditionalHudiOptions:127,OutputSchemas:115
{Name!:25,Paths!:124,AdditionalHudiOptions:127,AdditionalOptions:133,OutputSchemas:115
{Name!:25,Inputs!:140,PartitionKeys:143,Table!:25,Database!:25,AdditionalOptions!:127,SchemaChangePolicy:148,AutoDataQuality:149,OutputSchemas:115
{Name!:25,Inputs!:140,Path!:25,Compression!:25,NumberTargetPartitions:25,PartitionKeys:143,Format!:25,AdditionalOptions!:127,SchemaChangePolicy:151,AutoDataQuality:149
{Name!:25,Database!:25,Table!:25,ConnectionName!:25,ConnectionType!:25,RedshiftTmpDir:25,OutputSchemas:115
{Name!:25,Database!:25,Table!:25,AdditionalDeltaOptions:127,OutputSchemas:115
{Name!:25,Database!:25,Table!:25,AdditionalDeltaOptions:127,OutputSchemas:115
{Name!:25,Paths!:124,AdditionalDeltaOptions:127,AdditionalOptions:133,OutputSchemas:115
{Name!:25,Inputs!:140,PartitionKeys:143,Table!:25,Database!:25,AdditionalOptions:127,SchemaChangePolicy:148,AutoDataQuality:149,OutputSchemas:115
{Name!:25,Inputs!:140,PartitionKeys:143,Path!:25,Compression!:25,NumberTargetPartitions:25,Format!:25,AdditionalOptions:127,SchemaChangePolicy:151,AutoDataQuality:149
{Name:25,Data:234
{AccessType:25,SourceType:25,Connection:235,Schema:235,Table:235,CatalogDatabase:235,CatalogTable:235,CatalogRedshiftSchema:25,CatalogRedshiftTable:25,TempDir:25,IamRole:235,AdvancedOptions:236,SampleQuery:25,PreAction:25,PostAction:25,Action:25,TablePrefix:25,Upsert:41,MergeAction:25,MergeWhenMatched:25,MergeWhenNotMatched:25,MergeClause:25,CrawlerConnection:25,TableSchema:238,StagingTable:25,SelectedColumns:238
{Value:25,Label:25,Description:25
[237
{Key:25,Value:25
[235
{Name:25,Data:234,Inputs:140
{Name!:25,Inputs!:175,AdditionalDataSources:241,Ruleset!:219,PublishingOptions:220,AdditionalOptions:242,StopJobOnFailureOptions:221
<25
<25
{Name!:25,Inputs!:140,RecipeReference:244,RecipeSteps:246
{RecipeArn!:25,RecipeVersion!:245
s1,16
[247
{Action!:248,ConditionExpressions:251
{Operation!:21,Parameters:249
<250
s1,32768
[252
{Condition!:21,Value:253,TargetColumn!:4
s,1024
{Name!:25,Data!:255,OutputSchemas:115
{SourceType:25,Connection:235,Schema:25,Table:25,Database:25,TempDir:25,IamRole:235,AdditionalOptions:127,SampleQuery:25,PreAction:25,PostAction:25,Action:25,Upsert:41,MergeAction:25,MergeWhenMatched:25,MergeWhenNotMatched:25,MergeClause:25,StagingTable:25,SelectedColumns:238,AutoPushdown:41,TableSchema:238
{Name!:25,Data!:255,Inputs:140
{Name!:25,ConnectionType!:25,Data!:258,OutputSchemas:115
<25
{Name!:25,ConnectionType!:25,Data!:258,Inputs:140
{Name!:25,Database!:25,Table!:25,AdditionalIcebergOptions:127,OutputSchemas:115
{Name!:25,Database!:25,Table!:25,AdditionalIcebergOptions:127,OutputSchemas:115
{Name!:25,Inputs!:140,PartitionKeys:143,Table!:25,Database!:25,AdditionalOptions:127,SchemaChangePolicy:148,AutoDataQuality:149
{Name!:25,Inputs!:140,PartitionKeys:143,Path!:25,Format!:25,AdditionalOptions:127,SchemaChangePolicy:151,AutoDataQuality:149,Compression!:25,NumberTargetPartitions:25,OutputSchemas:115
{Name!:25,Paths!:124,CompressionType:25,Exclusions:124,GroupSize:25,GroupFiles:25,Recurse:41,MaxBand:123,MaxFilesInBand:123,AdditionalOptions:133,NumberRows:35,SkipFooter:123,OutputSchemas:115
{Name!:25,Inputs!:140,Format:25,PartitionKeys:143,Path!:25,Compression:25,SchemaChangePolicy:151,AutoDataQuality:149,OutputSchemas:115
{Name!:25,ConnectionOptions:267,OutputSchemas:115
{DynamodbExport:25,DynamodbUnnestDDBJson:41,DynamodbTableArn!:25,DynamodbS3Bucket:25,DynamodbS3Prefix:25,DynamodbS3BucketOwner:25,DynamodbStsRoleArn:25
s,16
{Provider:25,Repository:22,Owner:22,Branch:22,Folder:22,LastCommitId:22,AuthStrategy:25,AuthToken:22
[6
{Partitions:272,UnprocessedKeys:295
[273
{Values:3,DatabaseName:6,TableName:6,CreationTime:23,LastAccessTime:23,StorageDescriptor:274,Parameters:278,LastAnalyzedTime:23,CatalogId:6
{Columns:275,Location:280,AdditionalLocations:281,InputFormat:282,OutputFormat:282,Compressed:41,NumberOfBuckets:35,SerdeInfo:283,BucketColumns:9,SortColumns:284,Parameters:278,SkewedInfo:287,StoredAsSubDirectories:41,SchemaReference:290
[276
{Name!:6,Type:120,Comment:277,Parameters:278
s0,255
<279
s,512000
s,2056
[280
s,128
{Name:6,SerializationLibrary:6,Parameters:278
[285
{Column!:6,SortOrder!:286
n0,1
{SkewedColumnNames:9,SkewedColumnValues:288,SkewedColumnValueLocationMaps:289
[25
<25
{SchemaId:291,SchemaVersionId:293,SchemaVersionNumber:294
{SchemaArn:292,SchemaName:6,RegistryName:6
s1,10240
s36,36
n1,100000
[296;0,1000
{Values!:3
{TableOptimizers:298,Failures:319
[299
{CatalogId:6,DatabaseName:300,TableName:300,TableOptimizer:301
s1
{Type:25,Configuration:302,LastRun:311,ConfigurationSource:25
{RoleArn:303,Enabled:41,VpcConfiguration:304,CompactionConfiguration:305,RetentionConfiguration:307,OrphanFileDeletionConfiguration:309
s20,2048
{GlueConnectionName:300
{IcebergConfiguration:306
{Strategy:25,MinInputFiles:35,DeleteFileThreshold:35
{IcebergConfiguration:308
{SnapshotRetentionPeriodInDays:35,NumberOfSnapshotsToRetain:35,CleanExpiredFiles:41,RunRateInHours:35
{IcebergConfiguration:310
{OrphanFileRetentionPeriodInDays:35,Location:25,RunRateInHours:35
{EventType:25,StartTimestamp:23,EndTimestamp:23,Metrics:312,Error:25,CompactionMetrics:313,CompactionStrategy:25,RetentionMetrics:315,OrphanFileDeletionMetrics:317
{NumberOfBytesCompacted:25,NumberOfFilesCompacted:25,NumberOfDpus:25,JobDurationInHour:25
{IcebergMetrics:314
{NumberOfBytesCompacted:35,NumberOfFilesCompacted:35,DpuHours:44,NumberOfDpus:35,JobDurationInHour:44
{IcebergMetrics:316
{NumberOfDataFilesDeleted:35,NumberOfManifestFilesDeleted:35,NumberOfManifestListsDeleted:35,DpuHours:44,NumberOfDpus:35,JobDurationInHour:44
{IcebergMetrics:318
{NumberOfOrphanFilesDeleted:35,DpuHours:44,NumberOfDpus:35,JobDurationInHour:44
[320
{Error:5,CatalogId:6,DatabaseName:300,TableName:300,Type:25
{Triggers:322,TriggersNotFound:332
[323
{Name:6,WorkflowName:6,Id:6,Type:25,State:25,Description:7,Schedule:25,Actions:324,Predicate:326,EventBatchingCondition:329
[325
{JobName:6,Arguments:106,Timeout:110,SecurityConfiguration:6,NotificationProperty:111,CrawlerName:6
{Logical:25,Conditions:327
[328;,500
{LogicalOperator:25,JobName:6,State:25,CrawlerName:6,CrawlState:25
{BatchSize!:330,BatchWindow:331
n1,100
n1,900
[6
{Workflows:334,MissingWorkflows:356
[335;1,25
{Name:6,Description:25,DefaultRunProperties:336,CreatedOn:23,LastModifiedOn:23,LastRun:337,Graph:339,MaxConcurrentRuns:35,BlueprintDetails:355
<25
{Name:6,WorkflowRunId:6,PreviousRunId:6,WorkflowRunProperties:336,StartedOn:23,CompletedOn:23,Status:25,ErrorMessage:25,Statistics:338,Graph:339,StartingEventBatchCondition:354
{TotalActions:35,TimeoutActions:35,FailedActions:35,StoppedActions:35,SucceededActions:35,RunningActions:35,ErroredActions:35,WaitingActions:35
{Nodes:340,Edges:352
[341
{Type:25,Name:6,UniqueId:6,TriggerDetails:342,JobDetails:343,CrawlerDetails:349
{Trigger:323
{JobRuns:344
[345
{Id:6,Attempt:35,PreviousRunId:6,TriggerName:6,JobName:6,JobMode:25,JobRunQueuingEnabled:41,StartedOn:23,LastModifiedOn:23,CompletedOn:23,JobRunState:25,Arguments:106,ErrorMessage:25,PredecessorRuns:346,AllocatedCapacity:35,ExecutionTime:35,Timeout:110,MaxCapacity:44,WorkerType:25,NumberOfWorkers:35,SecurityConfiguration:6,LogGroupName:25,NotificationProperty:111,GlueVersion:6,DPUSeconds:44,ExecutionClass:268,MaintenanceWindow:25,ProfileName:6,StateDetail:104,ExecutionRoleSessionPolicy:348
[347
{JobName:6,RunId:6
s2,2048
{Crawls:350
[351
{State:25,StartedOn:23,CompletedOn:23,ErrorMessage:7,LogGroup:22,LogStream:22
[353
{SourceId:6,DestinationId:6
{BatchSize:35,BatchWindow:35
{BlueprintName:21,RunId:6
[6;1,25
{FailedInclusionAnnotations:358
[359
{ProfileId:6,StatisticId:6,FailureReason:7
{SuccessfulSubmissions:361,Errors:363
[362
{JobName:6,JobRunId:6
[364
{JobName:6,JobRunId:6,ErrorDetail:5
{Errors:366
[367
{PartitionValueList:368,ErrorDetail:5
[4;0,100
{
{
{TransformId:6,TaskRunId:6,Status:25
{
{Valid:41,Error:374
s1,5000
{Name:6
{
{
{
{CreateConnectionStatus:25
{
{Name:6
{Name:6
{
{EndpointName:25,Status:25,SecurityGroupIds:95,SubnetId:25,RoleArn:25,YarnEndpointAddress:25,ZeppelinRemoteSparkInterpreterPort:35,NumberOfNodes:35,WorkerType:25,GlueVersion:6,NumberOfWorkers:35,AvailabilityZone:25,VpcId:25,ExtraPythonLibsS3Path:25,ExtraJarsS3Path:25,FailureReason:25,SecurityConfiguration:6,CreatedTimestamp:23,Arguments:97
{ApplicationArn:386
s10,1224
{SourceArn!:22,TargetArn!:22,IntegrationName!:21,Description:388,IntegrationArn!:21,KmsKeyId:389,AdditionalEncryptionContext:390,Tags:391,Status!:25,CreateTime!:23,Errors:393,DataFilter:389,IntegrationConfig:395
s,1000
s1,2048
<25
[392
{Key:21,Value:195
[394
{ErrorCode:21,ErrorMessage:389
{RefreshInterval:21,SourceProperties:396,ContinuousSync:41
<25
{ResourceArn!:22,ResourcePropertyArn:22,SourceProcessingProperties:398,TargetProcessingProperties:399
{RoleArn:21
{RoleArn:21,KmsArn:389,ConnectionName:21,EventBusArn:389
{
{Name:6
{TransformId:6
{
{
{RegistryArn:292,RegistryName:6,Description:7,Tags:406
<195;0,50
{RegistryName:6,RegistryArn:292,SchemaName:6,SchemaArn:292,Description:7,DataFormat:25,Compatibility:25,SchemaCheckpoint:294,LatestSchemaVersion:294,NextSchemaVersion:294,SchemaStatus:25,Tags:406,SchemaVersionId:293,SchemaVersionStatus:25
{PythonScript:25,ScalaCode:25
{Name:6,CreatedTimestamp:23
{Session:411
{Id:6,CreatedOn:23,Status:25,ErrorMessage:7,Description:7,Role:303,Command:412,DefaultArguments:413,Connections:107,Progress:44,MaxCapacity:44,SecurityConfiguration:6,GlueVersion:6,NumberOfWorkers:35,WorkerType:25,CompletedOn:23,ExecutionTime:44,DPUSeconds:44,IdleTimeout:35,ProfileName:6
{Name:6,PythonVersion:25
<414;0,75
s0,4096
{
{
{Name:6
{Name:6
{
{Name:6
{Name:6
{
{
{
{
{
{
{
{
{Name:6
{
{
{
{
{SourceArn!:22,TargetArn!:22,IntegrationName!:21,Description:388,IntegrationArn!:21,KmsKeyId:389,AdditionalEncryptionContext:390,Tags:391,Status!:25,CreateTime!:23,Errors:393,DataFilter:389
{
{
{JobName:6
{TransformId:6
{
{
{RegistryName:6,RegistryArn:292,Status:25
{
{SchemaArn:292,SchemaName:6,Status:25
{SchemaVersionErrors:446
[447
{VersionNumber:294,ErrorDetails:448
{ErrorCode:25,ErrorMessage:25
{
{Id:6
{
{
{
{Name:6
{
{
{Name:6
{ConnectionType:6,Description:119,Capabilities:459,ConnectionProperties:463,ConnectionOptions:463,AuthenticationConfiguration:468,ComputeEnvironmentConfigurations:469,PhysicalConnectionRequirements:463,AthenaConnectionProperties:463,PythonConnectionProperties:463,SparkConnectionProperties:463,RestConfiguration:473
{SupportedAuthenticationTypes!:460,SupportedDataOperations!:461,SupportedComputeEnvironments!:462
[25
[25
[25
<464
{Name!:21,Description!:119,Required!:41,DefaultValue:25,PropertyTypes!:465,AllowedValues:466,DataOperationScopes:461,KeyOverride:25,PropertyLocation:25
[25
[467
{Description:119,Value!:21
{AuthenticationType!:464,SecretArn:464,OAuth2Properties:463,BasicAuthenticationProperties:463,CustomAuthenticationProperties:463
<470
{Name!:21,Description!:119,ComputeEnvironment!:25,SupportedAuthenticationTypes!:460,ConnectionOptions!:463,ConnectionPropertyNameOverrides!:471,ConnectionOptionNameOverrides!:471,ConnectionPropertiesRequiredOverrides!:472,PhysicalConnectionPropertiesRequired:41
<21
[25
{GlobalSourceConfiguration:474,ValidationEndpointConfiguration:474,EntityConfigurations:483
{RequestMethod:25,RequestPath:22,RequestParameters:475,ResponseConfiguration:477,PaginationConfiguration:478
[476
{Name!:21,KeyOverride:21,Required!:41,DefaultValue:25,AllowedValues:472,PropertyLocation:25,PropertyType!:25
{ResultPath!:22,ErrorPath:22
{CursorConfiguration:479,OffsetConfiguration:482
{NextPage!:480,LimitParameter:480
{Key:21,DefaultValue:4,PropertyLocation:25,Value:481
{ContentPath:22,HeaderKey:21
{OffsetParameter!:480,LimitParameter!:480
<484
{SourceConfiguration:474,Schema:485
<486
{Name!:25,FieldDataType!:25
{Fields:488,NextToken:389
[489
{FieldName:25,Label:25,Description:25,FieldType:25,IsPrimaryKey:41,IsNullable:41,IsRetrievable:41,IsFilterable:41,IsPartitionable:41,IsCreateable:41,IsUpdateable:41,IsUpsertable:41,IsDefaultOnCreate:41,SupportedValues:472,SupportedFilterOperators:490,ParentField:25,NativeDataType:25,CustomProperties:491
[25
<25
{InboundIntegrations:493,Marker:21
[494
{SourceArn!:22,TargetArn!:22,IntegrationArn!:21,Status!:25,CreateTime!:23,IntegrationConfig:395,Errors:393
{Integrations:496,Marker:21
[497
{SourceArn!:22,TargetArn!:22,Description:388,IntegrationName!:21,IntegrationArn!:21,KmsKeyId:389,AdditionalEncryptionContext:390,Tags:391,Status!:25,CreateTime!:23,IntegrationConfig:395,Errors:393,DataFilter:389
{Blueprint:20
{BlueprintRun:500
{BlueprintName:21,RunId:6,WorkflowName:6,State:25,StartedOn:23,CompletedOn:23,ErrorMessage:25,RollbackErrorMessage:25,Parameters:24,RoleArn:4
{BlueprintRuns:502,NextToken:25
[500
{Catalog:504
{CatalogId:6,Name!:505,ResourceArn:25,Description:7,Parameters:278,CreateTime:23,UpdateTime:23,TargetRedshiftCatalog:506,FederatedCatalog:507,CatalogProperties:508,CreateTableDefaultPermissions:511,CreateDatabaseDefaultPermissions:511,AllowFullTableExternalDataAccess:25
s1,64
{CatalogArn!:25
{Identifier:22,ConnectionName:6,ConnectionType:6
{DataLakeAccessProperties:509,IcebergOptimizationProperties:510,CustomProperties:278
{DataLakeAccess:41,DataTransferRole:25,KmsKey:25,ManagedWorkgroupName:6,ManagedWorkgroupStatus:6,RedshiftDatabaseName:6,StatusMessage:6,CatalogType:6
{RoleArn:25,Compaction:278,Retention:278,OrphanFileDeletion:278,LastUpdatedTime:23
[512
{Principal:513,Permissions:514
{DataLakePrincipalIdentifier:6
[25
{ImportStatus:516
{ImportCompleted:41,ImportTime:23,ImportedBy:6
{CatalogList!:518,NextToken:25
[504
{Classifier:520
{GrokClassifier:521,XMLClassifier:523,JsonClassifier:524,CsvClassifier:525
{Name!:6,Classification!:25,CreationTime:23,LastUpdated:23,Version:35,GrokPattern!:389,CustomPatterns:522
s0,16000
{Name!:6,Classification!:25,CreationTime:23,LastUpdated:23,Version:35,RowTag:25
{Name!:6,CreationTime:23,LastUpdated:23,Version:35,JsonPath!:25
{Name!:6,CreationTime:23,LastUpdated:23,Version:35,Delimiter:526,QuoteSymbol:526,ContainsHeader:25,Header:527,DisableValueTrimming:41,AllowSingleColumn:41,CustomDatatypeConfigured:41,CustomDatatypes:528,Serde:25
s1,1
[6
[6
{Classifiers:530,NextToken:25
[520
{ColumnStatisticsList:532,Errors:546
[533
{ColumnName!:6,ColumnType!:534,AnalyzedTime!:23,StatisticsData!:535
s0,20000
{Type!:25,BooleanColumnStatisticsData:536,DateColumnStatisticsData:537,DecimalColumnStatisticsData:538,DoubleColumnStatisticsData:541,LongColumnStatisticsData:542,StringColumnStatisticsData:543,BinaryColumnStatisticsData:545
{NumberOfTrues!:123,NumberOfFalses!:123,NumberOfNulls!:123
{MinimumValue:23,MaximumValue:23,NumberOfNulls!:123,NumberOfDistinctValues!:123
{MinimumValue:539,MaximumValue:539,NumberOfNulls!:123,NumberOfDistinctValues!:123
{UnscaledValue!:540,Scale!:35
b
{MinimumValue:44,MaximumValue:44,NumberOfNulls!:123,NumberOfDistinctValues!:123
{MinimumValue:35,MaximumValue:35,NumberOfNulls!:123,NumberOfDistinctValues!:123
{MaximumLength!:123,AverageLength!:544,NumberOfNulls!:123,NumberOfDistinctValues!:123
f0.0
{MaximumLength!:123,AverageLength!:544,NumberOfNulls!:123
[547
{ColumnName:6,Error:5
{ColumnStatisticsList:532,Errors:546
{ColumnStatisticsTaskRun:550
{CustomerId:62,ColumnStatisticsTaskRunId:6,DatabaseName:25,TableName:25,ColumnNameList:551,CatalogID:6,Role:25,SampleSize:552,SecurityConfiguration:58,NumberOfWorkers:110,WorkerType:6,ComputationType:25,Status:25,CreationTime:23,LastUpdated:23,StartTime:23,EndTime:23,ErrorMessage:7,DPUSeconds:544
[6
f0,100
{ColumnStatisticsTaskRuns:554,NextToken:25
[550
{ColumnStatisticsTaskSettings:556
{DatabaseName:25,TableName:25,Schedule:59,ColumnNameList:551,CatalogID:6,Role:25,SampleSize:552,SecurityConfiguration:58,ScheduleType:25,SettingSource:25,LastExecutionAttempt:557
{Status:25,ColumnStatisticsTaskRunId:6,ExecutionTimestamp:23,ErrorMessage:7
{Connection:559
{Name:6,Description:7,ConnectionType:25,MatchCriteria:560,ConnectionProperties:561,SparkProperties:562,AthenaProperties:562,PythonProperties:562,PhysicalConnectionRequirements:563,CreationTime:23,LastUpdatedTime:23,LastUpdatedBy:6,Status:25,StatusReason:565,LastConnectionValidationTime:23,AuthenticationConfiguration:566,ConnectionSchemaVersion:572,CompatibleComputeEnvironments:573
[6;0,10
<4;0,100
<389
{SubnetId:6,SecurityGroupIdList:564,AvailabilityZone:6
[6;0,50
s1,16384
{AuthenticationType:25,SecretArn:25,KmsKeyArn:25,OAuth2Properties:567
{OAuth2GrantType:25,OAuth2ClientApplication:568,TokenUrl:570,TokenUrlParametersMap:571
{UserManagedClientApplicationClientId:569,AWSManagedClientApplicationReference:569
s,2048
s,256
<22
n1,2
[25
{ConnectionList:575,NextToken:25
[559
{Crawler:30
{CrawlerMetricsList:578,NextToken:25
[579
{CrawlerName:6,TimeLeftSeconds:544,StillEstimating:41,LastRuntimeSeconds:544,MedianRuntimeSeconds:544,TablesCreated:123,TablesUpdated:123,TablesDeleted:123
{Crawlers:29,NextToken:25
{Name:6,RegexString:6,ContextWords:67
{DataCatalogEncryptionSettings:583
{EncryptionAtRest:584,ConnectionPasswordEncryption:585
{CatalogEncryptionMode!:25,SseAwsKmsKeyId:6,CatalogEncryptionServiceRole:25
{ReturnConnectionPasswordEncrypted!:41,AwsKmsKeyId:6
{Status:25,StartedOn:23,CompletedOn:23,FailureReason:6
{CompletedOn:23,Model:588
[589
{LowerBound:44,UpperBound:44,PredictedValue:44,ActualValue:44,Date:23,InclusionAnnotation:25
{ResultId:6,ProfileId:6,Score:72,DataSource:73,RulesetName:6,EvaluationContext:25,StartedOn:23,CompletedOn:23,JobName:6,JobRunId:6,RulesetEvaluationRunId:6,RuleResults:78,AnalyzerResults:83,Observations:85,AggregatedMetrics:90
{RunId:6,DataSource:73,Role:25,NumberOfWorkers:35,Timeout:110,Status:25,ErrorString:25,StartedOn:23,LastModifiedOn:23,CompletedOn:23,ExecutionTime:35,RecommendedRuleset:219,CreatedRulesetName:6,DataQualitySecurityConfiguration:6
{Name:6,Description:7,Ruleset:219,TargetTable:593,CreatedOn:23,LastModifiedOn:23,RecommendationRunId:6,DataQualitySecurityConfiguration:6
{TableName!:6,DatabaseName!:6,CatalogId:6
{RunId:6,DataSource:73,Role:25,NumberOfWorkers:35,Timeout:110,AdditionalRunOptions:595,Status:25,ErrorString:25,StartedOn:23,LastModifiedOn:23,CompletedOn:23,ExecutionTime:35,RulesetNames:596,ResultIds:597,AdditionalDataSources:598
{CloudWatchMetricsEnabled:41,ResultsS3Prefix:25,CompositeRuleEvaluationMethod:25,CustomLogGroupPrefix:25
[6;1,10
[6;1,10
<73
{Database:600
{Name!:6,Description:7,LocationUri:4,Parameters:278,CreateTime:23,CreateTableDefaultPermissions:511,TargetDatabase:601,CatalogId:6,FederatedDatabase:602
{CatalogId:6,DatabaseName:6,Region:6
{Identifier:22,ConnectionName:6,ConnectionType:6
{DatabaseList!:604,NextToken:25
[600
{DagNodes:606,DagEdges:610
[607
{Id!:6,NodeType!:25,Args!:608,LineNumber:35
[609;0,50
{Name!:25,Value!:25,Param:41
[611
{Source!:6,Target!:6,TargetParameter:25
{DevEndpoint:94
{DevEndpoints:93,NextToken:25
{Records:615,NextToken:389
[616
{
{ApplicationArn:386,InstanceArn:386,Scopes:618,UserBackgroundSessionsEnabled:41
[25
{ResourceArn:22,ResourcePropertyArn:22,SourceProcessingProperties:398,TargetProcessingProperties:399
{ResourceArn:22,TableName:21,SourceTableConfig:621,TargetTableConfig:624
{Fields:622,FilterPredicate:21,PrimaryKey:623,RecordUpdateField:21
[21
[21
{UnnestSpec:25,PartitionSpec:625,TargetTableName:21
[626
{FieldName:21,FunctionSpec:21,ConversionSpec:21
{Job:101
{JobBookmarkEntry:629
{JobName:25,Version:35,Run:35,Attempt:35,PreviousRunId:25,RunId:25,JobBookmark:25
{JobRun:345
{JobRuns:344,NextToken:25
{Jobs:100,NextToken:25
{TransformId:6,TaskRunId:6,Status:25,LogGroupName:25,Properties:634,ErrorString:25,StartedOn:23,LastModifiedOn:23,CompletedOn:23,ExecutionTime:35
{TaskType:25,ImportLabelsTaskRunProperties:635,ExportLabelsTaskRunProperties:636,LabelingSetGenerationTaskRunProperties:637,FindMatchesTaskRunProperties:638
{InputS3Path:25,Replace:41
{OutputS3Path:25
{OutputS3Path:25
{JobId:6,JobName:6,JobRunId:6
{TaskRuns:640,NextToken:25
[641
{TransformId:6,TaskRunId:6,Status:25,LogGroupName:25,Properties:634,ErrorString:25,StartedOn:23,LastModifiedOn:23,CompletedOn:23,ExecutionTime:35
{TransformId:6,Name:6,Description:7,Status:25,CreatedOn:23,LastModifiedOn:23,InputRecordTables:643,Parameters:644,EvaluationMetrics:646,LabelCount:35,Schema:651,Role:25,GlueVersion:6,MaxCapacity:44,WorkerType:25,NumberOfWorkers:35,Timeout:110,MaxRetries:35,TransformEncryption:653
[74;0,10
{TransformType!:25,FindMatchesParameters:645
{PrimaryKeyColumnName:4,PrecisionRecallTradeoff:72,AccuracyCostTradeoff:72,EnforceProvidedLabels:41
{TransformType!:25,FindMatchesMetrics:647
{AreaUnderPRCurve:72,Precision:72,Recall:72,F1:72,ConfusionMatrix:648,ColumnImportances:649
{NumTruePositives:35,NumFalsePositives:35,NumTrueNegatives:35,NumFalseNegatives:35
[650;0,100
{ColumnName:6,Importance:72
[652;,100
{Name:4,DataType:120
{MlUserDataEncryption:654,TaskRunSecurityConfigurationName:6
{MlUserDataEncryptionMode!:25,KmsKeyId:6
{Transforms!:656,NextToken:25
[657
{TransformId:6,Name:6,Description:7,Status:25,CreatedOn:23,LastModifiedOn:23,InputRecordTables:643,Parameters:644,EvaluationMetrics:646,LabelCount:35,Schema:651,Role:25,GlueVersion:6,MaxCapacity:44,WorkerType:25,NumberOfWorkers:35,Timeout:110,MaxRetries:35,TransformEncryption:653
{Mapping!:659
[660
{SourceTable:25,SourcePath:25,SourceType:25,TargetTable:25,TargetPath:25,TargetType:25
{MaterializedViewRefreshTaskRun:662
{CustomerId:62,MaterializedViewRefreshTaskRunId:25,DatabaseName:25,TableName:25,CatalogId:6,Role:25,Status:25,CreationTime:23,LastUpdated:23,StartTime:23,EndTime:23,ErrorMessage:7,DPUSeconds:544,RefreshType:25,ProcessedBytes:123
{Partition:273
{PartitionIndexDescriptorList:665,NextToken:25
[666
{IndexName!:6,Keys!:667,IndexStatus!:25,BackfillErrors:669
[668;1
{Name!:6,Type!:120
[670
{Code:25,Partitions:671
[296
{Partitions:272,NextToken:25
{PythonScript:25,ScalaCode:25
{RegistryName:6,RegistryArn:292,Description:7,Status:25,CreatedTime:25,UpdatedTime:25
{GetResourcePoliciesResponseList:676,NextToken:25
[677
{PolicyInJson:678,PolicyHash:6,CreateTime:23,UpdateTime:23
s2
{PolicyInJson:678,PolicyHash:6,CreateTime:23,UpdateTime:23
{RegistryName:6,RegistryArn:292,SchemaName:6,SchemaArn:292,Description:7,DataFormat:25,Compatibility:25,SchemaCheckpoint:294,LatestSchemaVersion:294,NextSchemaVersion:294,SchemaStatus:25,CreatedTime:25,UpdatedTime:25
{SchemaVersionId:293,SchemaArn:292,DataFormat:25,Status:25,CreatedTime:25
{SchemaVersionId:293,SchemaDefinition:683,DataFormat:25,SchemaArn:292,VersionNumber:294,Status:25,CreatedTime:25
s1,170000
{Diff:685
s1,340000
{SecurityConfiguration:687
{Name:6,CreatedTimeStamp:23,EncryptionConfiguration:688
{S3Encryption:689,CloudWatchEncryption:691,JobBookmarksEncryption:692,DataQualityEncryption:693
[690
{S3EncryptionMode:25,KmsKeyArn:25
{CloudWatchEncryptionMode:25,KmsKeyArn:25
{JobBookmarksEncryptionMode:25,KmsKeyArn:25
{DataQualityEncryptionMode:25,KmsKeyArn:25
{SecurityConfigurations:695,NextToken:25
[687
{Session:411
{Statement:698
{Id:35,Code:25,State:25,Output:699,Progress:44,StartedOn:35,CompletedOn:35
{Data:700,ExecutionCount:35,Status:25,ErrorName:25,ErrorValue:25,Traceback:618
{TextPlain:25
{Table:702
{Name!:6,DatabaseName:6,Description:7,Owner:6,CreateTime:23,UpdateTime:23,LastAccessTime:23,LastAnalyzedTime:23,Retention:123,StorageDescriptor:274,PartitionKeys:275,ViewOriginalText:703,ViewExpandedText:703,TableType:109,Parameters:278,CreatedBy:6,IsRegisteredWithLakeFormation:41,TargetTable:704,CatalogId:6,VersionId:6,FederatedTable:705,ViewDefinition:706,IsMultiDialectView:41,IsMaterializedView:41,Status:712
s,409600
{CatalogId:6,DatabaseName:6,Name:6,Region:6
{Identifier:22,DatabaseIdentifier:22,ConnectionName:6,ConnectionType:6
{IsProtected:41,Definer:303,ViewVersionId:707,ViewVersionToken:6,RefreshSeconds:35,LastRefreshType:25,SubObjects:708,SubObjectVersionIds:709,Representations:710
n-1
[303;0,10
[707;0,250
[711;1,1000
{Dialect:25,DialectVersion:6,ViewOriginalText:703,ViewExpandedText:703,ValidationConnection:6,IsStale:41
{RequestedBy:6,UpdatedBy:6,RequestTime:23,UpdateTime:23,Action:25,State:25,Error:5,Details:713
{RequestedChange:702,ViewValidations:714
[715
{Dialect:25,DialectVersion:6,ViewValidationText:703,UpdateTime:23,State:25,Error:5
{CatalogId:6,DatabaseName:6,TableName:6,TableOptimizer:301
{TableVersion:718
{Table:702,VersionId:6
{TableVersions:720,NextToken:25
[718
{TableList:722,NextToken:25
[702
{Tags:406
{Trigger:323
{Triggers:322,NextToken:25
{Partition:273,AuthorizedColumns:9,IsRegisteredWithLakeFormation:41
{UnfilteredPartitions:728,NextToken:25
[729
{Partition:273,AuthorizedColumns:9,IsRegisteredWithLakeFormation:41
{Table:702,AuthorizedColumns:9,IsRegisteredWithLakeFormation:41,CellFilters:731,QueryAuthorizationId:6,IsMultiDialectView:41,IsMaterializedView:41,ResourceArn:303,IsProtected:41,Permissions:514,RowFilter:7
[732
{ColumnName:6,RowFilterExpression:7
{Name:6,Description:7,Configuration:734,CreatedOn:23,LastModifiedOn:23
{SessionConfiguration:735,JobConfiguration:735
<736
{DefaultValue:21,AllowedValues:737,MinValue:21,MaxValue:21
[21
{UserDefinedFunction:739
{FunctionName:6,DatabaseName:6,ClassName:6,OwnerName:6,FunctionType:25,OwnerType:25,CreateTime:23,ResourceUris:740,CatalogId:6
[741;0,1000
{ResourceType:25,Uri:4
{UserDefinedFunctions:743,NextToken:25
[739
{Workflow:335
{Run:337
{RunProperties:336
{Runs:748,NextToken:25
[337;1,1000
{
{Blueprints:27,NextToken:25
{ColumnStatisticsTaskRunIds:752,NextToken:25
[6;0,100
{ConnectionTypes:754,NextToken:389
[755
{ConnectionType:25,DisplayName:21,Vendor:21,Description:119,Categories:472,Capabilities:459,LogoUrl:25,ConnectionTypeVariants:756
[757
{ConnectionTypeVariantName:21,DisplayName:21,Description:119,LogoUrl:25
{CrawlerNames:63,NextToken:25
{Crawls:760,NextToken:25
[761
{CrawlId:25,State:25,StartTime:23,EndTime:23,Summary:6,ErrorMessage:7,LogGroup:22,LogStream:22,MessagePrefix:6,DPUHour:544
{CustomEntityTypes:65,NextToken:25
{Results!:764,NextToken:25
[765
{ResultId:6,DataSource:73,JobName:6,JobRunId:6,StartedOn:23
{Runs:767,NextToken:25
[768
{RunId:6,Status:25,StartedOn:23,DataSource:73
{Runs:770,NextToken:25
[771
{RunId:6,Status:25,StartedOn:23,DataSource:73
{Rulesets:773,NextToken:25
[774
{Name:6,Description:7,CreatedOn:23,LastModifiedOn:23,TargetTable:593,RecommendationRunId:6,RuleCount:35
{Annotations:776,NextToken:25
[777
{ProfileId:6,StatisticId:6,StatisticRecordedOn:23,InclusionAnnotation:778
{Value:25,LastModifiedOn:23
{Statistics:780,NextToken:25
[781
{StatisticId:6,ProfileId:6,RunIdentifier:782,StatisticName:6,DoubleValue:44,EvaluationLevel:25,ColumnsReferenced:551,ReferencedDatasets:783,StatisticProperties:784,RecordedOn:23,InclusionAnnotation:778
{RunId:6,JobRunId:6
[6
<7
{DevEndpointNames:786,NextToken:25
[6
{Entities:788,NextToken:389
[789
{EntityName:25,Label:25,IsParentEntity:41,Description:25,Category:25,CustomProperties:491
{IntegrationResourcePropertyList:791,Marker:4
[792
{ResourceArn!:22,ResourcePropertyArn:22,SourceProcessingProperties:398,TargetProcessingProperties:399
{JobNames:270,NextToken:25
{TransformIds!:795,NextToken:25
[6
{MaterializedViewRefreshTaskRuns:797,NextToken:25
[662
{Registries:799,NextToken:25
[800
{RegistryName:6,RegistryArn:292,Description:7,Status:25,CreatedTime:25,UpdatedTime:25
{Schemas:802,NextToken:25
[803
{SchemaArn:292,SchemaVersionId:293,VersionNumber:294,Status:25,CreatedTime:25
{Schemas:805,NextToken:25
[806
{RegistryName:6,SchemaName:6,SchemaArn:292,Description:7,SchemaStatus:25,CreatedTime:25,UpdatedTime:25
{Ids:808,Sessions:809,NextToken:104
[6
[411
{Statements:811,NextToken:104
[698
{CatalogId:6,DatabaseName:6,TableName:6,NextToken:25,TableOptimizerRuns:813
[311
{TriggerNames:332,NextToken:25
{Profiles:816,NextToken:104
[817
{Name:6,Description:7,CreatedOn:23,LastModifiedOn:23
{Workflows:356,NextToken:25
{SourceArn!:22,TargetArn!:22,IntegrationName!:21,Description:388,IntegrationArn!:21,KmsKeyId:389,AdditionalEncryptionContext:390,Tags:391,Status!:25,CreateTime!:23,Errors:393,DataFilter:389,IntegrationConfig:395
{
{
{PolicyHash:6
{SchemaArn:292,SchemaName:6,RegistryName:6,LatestVersion:41,VersionNumber:294,SchemaVersionId:293,MetadataKey:21,MetadataValue:824
s1,256
{
{MetadataInfoMap:827,SchemaVersionId:293,NextToken:25
<828
{MetadataValue:824,CreatedTime:25,OtherMetadataValueList:829
[830
{MetadataValue:824,CreatedTime:25
{ConnectionTypeArn:292
{SchemaVersionId:293,VersionNumber:294,Status:25
{SchemaArn:292,SchemaName:6,RegistryName:6,LatestVersion:41,VersionNumber:294,SchemaVersionId:293,MetadataKey:21,MetadataValue:824
{JobBookmarkEntry:629
{RunId:6,NodeIds:836
[6
{Id:35
{NextToken:25,TableList:722
{RunId:6
{ColumnStatisticsTaskRunId:6
{
{
{
{RunId:6
{RunId:6
{TaskRunId:6
{TaskRunId:6
{JobRunId:6
{TaskRunId:6
{TaskRunId:6
{MaterializedViewRefreshTaskRunId:25
{Name:6
{RunId:6
{
{
{
{
{
{Id:6
{Name:6
{
{
{
{
{Name:6
{
{
{Errors:869
[870
{ColumnStatistics:533,Error:5
{Errors:869
{
{
{
{
{Name:6,Description:7,Ruleset:219
{
{
{
{ResourceArn:22,ResourcePropertyArn:22,SourceProcessingProperties:398,TargetProcessingProperties:399
{
{JobName:6
{JobName:6
{TransformId:6
{
{RegistryName:6,RegistryArn:292
{SchemaArn:292,SchemaName:6,RegistryName:6
{JobName:6
{
{
{Trigger:323
{Name:6
{
{Name:6
=batchCreatePartition 0
=batchDeleteConnection 8
=batchDeletePartition 11
=batchDeleteTable 12
=batchDeleteTableVersion 15
=batchGetBlueprints 18
=batchGetCrawlers 28
=batchGetCustomEntityTypes 64
=batchGetDataQualityResult 69
=batchGetDevEndpoints 92
=batchGetJobs 99
=batchGetPartition 271
=batchGetTableOptimizer 297
=batchGetTriggers 321
=batchGetWorkflows 333
=batchPutDataQualityStatisticAnnotation 357
=batchStopJobRun 360
=batchUpdatePartition 365
=cancelDataQualityRuleRecommendationRun 369
=cancelDataQualityRulesetEvaluationRun 370
=cancelMLTaskRun 371
=cancelStatement 372
=checkSchemaVersionValidity 373
=createBlueprint 375
=createCatalog 376
=createClassifier 377
=createColumnStatisticsTaskSettings 378
=createConnection 379
=createCrawler 380
=createCustomEntityType 381
=createDataQualityRuleset 382
=createDatabase 383
=createDevEndpoint 384
=createGlueIdentityCenterConfiguration 385
=createIntegration 387
=createIntegrationResourceProperty 397
=createIntegrationTableProperties 400
=createJob 401
=createMLTransform 402
=createPartition 403
=createPartitionIndex 404
=createRegistry 405
=createSchema 407
=createScript 408
=createSecurityConfiguration 409
=createSession 410
=createTable 415
=createTableOptimizer 416
=createTrigger 417
=createUsageProfile 418
=createUserDefinedFunction 419
=createWorkflow 420
=deleteBlueprint 421
=deleteCatalog 422
=deleteClassifier 423
=deleteColumnStatisticsForPartition 424
=deleteColumnStatisticsForTable 425
=deleteColumnStatisticsTaskSettings 426
=deleteConnection 427
=deleteConnectionType 428
=deleteCrawler 429
=deleteCustomEntityType 430
=deleteDataQualityRuleset 431
=deleteDatabase 432
=deleteDevEndpoint 433
=deleteGlueIdentityCenterConfiguration 434
=deleteIntegration 435
=deleteIntegrationResourceProperty 436
=deleteIntegrationTableProperties 437
=deleteJob 438
=deleteMLTransform 439
=deletePartition 440
=deletePartitionIndex 441
=deleteRegistry 442
=deleteResourcePolicy 443
=deleteSchema 444
=deleteSchemaVersions 445
=deleteSecurityConfiguration 449
=deleteSession 450
=deleteTable 451
=deleteTableOptimizer 452
=deleteTableVersion 453
=deleteTrigger 454
=deleteUsageProfile 455
=deleteUserDefinedFunction 456
=deleteWorkflow 457
=describeConnectionType 458
=describeEntity 487
=describeInboundIntegrations 492
=describeIntegrations 495
=getBlueprint 498
=getBlueprintRun 499
=getBlueprintRuns 501
=getCatalog 503
=getCatalogImportStatus 515
=getCatalogs 517
=getClassifier 519
=getClassifiers 529
=getColumnStatisticsForPartition 531
=getColumnStatisticsForTable 548
=getColumnStatisticsTaskRun 549
=getColumnStatisticsTaskRuns 553
=getColumnStatisticsTaskSettings 555
=getConnection 558
=getConnections 574
=getCrawler 576
=getCrawlerMetrics 577
=getCrawlers 580
=getCustomEntityType 581
=getDataCatalogEncryptionSettings 582
=getDataQualityModel 586
=getDataQualityModelResult 587
=getDataQualityResult 590
=getDataQualityRuleRecommendationRun 591
=getDataQualityRuleset 592
=getDataQualityRulesetEvaluationRun 594
=getDatabase 599
=getDatabases 603
=getDataflowGraph 605
=getDevEndpoint 612
=getDevEndpoints 613
=getEntityRecords 614
=getGlueIdentityCenterConfiguration 617
=getIntegrationResourceProperty 619
=getIntegrationTableProperties 620
=getJob 627
=getJobBookmark 628
=getJobRun 630
=getJobRuns 631
=getJobs 632
=getMLTaskRun 633
=getMLTaskRuns 639
=getMLTransform 642
=getMLTransforms 655
=getMapping 658
=getMaterializedViewRefreshTaskRun 661
=getPartition 663
=getPartitionIndexes 664
=getPartitions 672
=getPlan 673
=getRegistry 674
=getResourcePolicies 675
=getResourcePolicy 679
=getSchema 680
=getSchemaByDefinition 681
=getSchemaVersion 682
=getSchemaVersionsDiff 684
=getSecurityConfiguration 686
=getSecurityConfigurations 694
=getSession 696
=getStatement 697
=getTable 701
=getTableOptimizer 716
=getTableVersion 717
=getTableVersions 719
=getTables 721
=getTags 723
=getTrigger 724
=getTriggers 725
=getUnfilteredPartitionMetadata 726
=getUnfilteredPartitionsMetadata 727
=getUnfilteredTableMetadata 730
=getUsageProfile 733
=getUserDefinedFunction 738
=getUserDefinedFunctions 742
=getWorkflow 744
=getWorkflowRun 745
=getWorkflowRunProperties 746
=getWorkflowRuns 747
=importCatalogToGlue 749
=listBlueprints 750
=listColumnStatisticsTaskRuns 751
=listConnectionTypes 753
=listCrawlers 758
=listCrawls 759
=listCustomEntityTypes 762
=listDataQualityResults 763
=listDataQualityRuleRecommendationRuns 766
=listDataQualityRulesetEvaluationRuns 769
=listDataQualityRulesets 772
=listDataQualityStatisticAnnotations 775
=listDataQualityStatistics 779
=listDevEndpoints 785
=listEntities 787
=listIntegrationResourceProperties 790
=listJobs 793
=listMLTransforms 794
=listMaterializedViewRefreshTaskRuns 796
=listRegistries 798
=listSchemaVersions 801
=listSchemas 804
=listSessions 807
=listStatements 810
=listTableOptimizerRuns 812
=listTriggers 814
=listUsageProfiles 815
=listWorkflows 818
=modifyIntegration 819
=putDataCatalogEncryptionSettings 820
=putDataQualityProfileAnnotation 821
=putResourcePolicy 822
=putSchemaVersionMetadata 823
=putWorkflowRunProperties 825
=querySchemaVersionMetadata 826
=registerConnectionType 831
=registerSchemaVersion 832
=removeSchemaVersionMetadata 833
=resetJobBookmark 834
=resumeWorkflowRun 835
=runStatement 837
=searchTables 838
=startBlueprintRun 839
=startColumnStatisticsTaskRun 840
=startColumnStatisticsTaskRunSchedule 841
=startCrawler 842
=startCrawlerSchedule 843
=startDataQualityRuleRecommendationRun 844
=startDataQualityRulesetEvaluationRun 845
=startExportLabelsTaskRun 846
=startImportLabelsTaskRun 847
=startJobRun 848
=startMLEvaluationTaskRun 849
=startMLLabelingSetGenerationTaskRun 850
=startMaterializedViewRefreshTaskRun 851
=startTrigger 852
=startWorkflowRun 853
=stopColumnStatisticsTaskRun 854
=stopColumnStatisticsTaskRunSchedule 855
=stopCrawler 856
=stopCrawlerSchedule 857
=stopMaterializedViewRefreshTaskRun 858
=stopSession 859
=stopTrigger 860
=stopWorkflowRun 861
=tagResource 862
=testConnection 863
=untagResource 864
=updateBlueprint 865
=updateCatalog 866
=updateClassifier 867
=updateColumnStatisticsForPartition 868
=updateColumnStatisticsForTable 871
=updateColumnStatisticsTaskSettings 872
=updateConnection 873
=updateCrawler 874
=updateCrawlerSchedule 875
=updateDataQualityRuleset 876
=updateDatabase 877
=updateDevEndpoint 878
=updateGlueIdentityCenterConfiguration 879
=updateIntegrationResourceProperty 880
=updateIntegrationTableProperties 881
=updateJob 882
=updateJobFromSourceControl 883
=updateMLTransform 884
=updatePartition 885
=updateRegistry 886
=updateSchema 887
=updateSourceControlFromJob 888
=updateTable 889
=updateTableOptimizer 890
=updateTrigger 891
=updateUsageProfile 892
=updateUserDefinedFunction 893
=updateWorkflow 894
)~"},
{"iam", R"~({AccessKey!:1
{UserName!:2,AccessKeyId!:3,Status!:4,SecretAccessKey!:4,CreateDate:5
s1,64
s16,128
s
t
{ConsoleDeepLink:7,DelegationRequestId:3
s1,255
{Group!:9
{Path!:10,GroupName!:11,GroupId!:3,Arn!:12,CreateDate!:5
s1,512
s1,128
s20,2048
{InstanceProfile!:14
{Path!:10,InstanceProfileName!:11,InstanceProfileId!:3,Arn!:12,CreateDate!:5,Roles!:15,Tags:21
[16
{Path!:10,RoleName!:2,RoleId!:3,Arn!:12,CreateDate!:5,AssumeRolePolicyDocument:17,Description:18,MaxSessionDuration:19,PermissionsBoundary:20,Tags:21,RoleLastUsed:24
s1,131072
s,1000
n3600,43200
{PermissionsBoundaryType:4,PermissionsBoundaryArn:12
[22;,50
{Key!:11,Value!:23
s0,256
{LastUsedDate:5,Region:4
{LoginProfile!:26
{UserName!:2,CreateDate!:5,PasswordResetRequired:27
?
{OpenIDConnectProviderArn:12,Tags:21
{Policy:30
{PolicyName:11,PolicyId:3,Arn:12,Path:10,DefaultVersionId:4,AttachmentCount:31,PermissionsBoundaryUsageCount:31,IsAttachable:27,Description:18,CreateDate:5,UpdateDate:5,Tags:21
n
{PolicyVersion:33
{Document:17,VersionId:4,IsDefaultVersion:27,CreateDate:5
{Role!:16
{SAMLProviderArn:12,Tags:21
{Role:16
{ServiceSpecificCredential:38
{CreateDate!:5,ExpirationDate:5,ServiceName!:4,ServiceUserName:39,ServicePassword:4,ServiceCredentialAlias:39,ServiceCredentialSecret:4,ServiceSpecificCredentialId!:40,UserName!:2,Status!:4
s0,200
s20,128
{User:42
{Path!:10,UserName!:2,UserId!:3,Arn!:12,CreateDate!:5,PasswordLastUsed:5,PermissionsBoundary:20,Tags:21
{VirtualMFADevice!:44
{SerialNumber!:45,Base32StringSeed:46,QRCodePNG:46,User:42,EnableDate:5,Tags:21
s9,256
b
{DeletionTaskId!:48
s1,1000
{OrganizationId:50,EnabledFeatures:51
s,34
[4
{OrganizationId:50,EnabledFeatures:51
{OrganizationId:50,EnabledFeatures:51
{OrganizationId:50,EnabledFeatures:51
{IssuerIdentifier:4
{State:4,Description:4
{JobId:58
s36,36
{JobId:58
{UserName:11,AccessKeyLastUsed:61
{LastUsedDate:5,ServiceName!:4,Region!:4
{UserDetailList:63,GroupDetailList:70,RoleDetailList:72,Policies:75,IsTruncated:27,Marker:4
[64
{Path:10,UserName:2,UserId:3,Arn:12,CreateDate:5,UserPolicyList:65,GroupList:67,AttachedManagedPolicies:68,PermissionsBoundary:20,Tags:21
[66
{PolicyName:11,PolicyDocument:17
[11
[69
{PolicyName:11,PolicyArn:12
[71
{Path:10,GroupName:11,GroupId:3,Arn:12,CreateDate:5,GroupPolicyList:65,AttachedManagedPolicies:68
[73
{Path:10,RoleName:2,RoleId:3,Arn:12,CreateDate:5,AssumeRolePolicyDocument:17,InstanceProfileList:74,RolePolicyList:65,AttachedManagedPolicies:68,PermissionsBoundary:20,Tags:21,RoleLastUsed:24
[14
[76
{PolicyName:11,PolicyId:3,Arn:12,Path:10,DefaultVersionId:4,AttachmentCount:31,PermissionsBoundaryUsageCount:31,IsAttachable:27,Description:18,CreateDate:5,UpdateDate:5,PolicyVersionList:77
[33
{PasswordPolicy!:79
{MinimumPasswordLength:80,RequireSymbols:27,RequireNumbers:27,RequireUppercaseCharacters:27,RequireLowercaseCharacters:27,AllowUsersToChangePassword:27,ExpirePasswords:27,MaxPasswordAge:81,PasswordReusePrevention:82,HardExpiry:27
n6,128
n1,1095
n1,24
{SummaryMap:84
<31
{ContextKeyNames:86
[87
s5,256
{Content:46,ReportFormat:4,GeneratedTime:5
{DelegationRequest:90,PermissionCheckStatus:4,PermissionCheckResult:4
{DelegationRequestId:3,OwnerAccountId:4,Description:18,RequestMessage:91,Permissions:92,PermissionPolicy:4,RolePermissionRestrictionArns:96,OwnerId:12,ApproverId:12,State:4,ExpirationTime:5,RequestorId:4,RequestorName:97,CreateDate:5,SessionDuration:98,RedirectUrl:7,Notes:99,RejectionReason:99,OnlySendByOwner:27,UpdatedTime:5
s,200
{PolicyTemplateArn:12,Parameters:93
[94;,50
{Name:87,Values:95,Type:4
[4
[12
s,30
n300,43200
s,500
{Group!:9,Users!:101,IsTruncated:27,Marker:4
[42
{GroupName!:11,PolicyName!:11,PolicyDocument!:17
{SummaryContent:104,Locale:105,SummaryState:4
s0,10000
s2,12
{InstanceProfile!:14
{LoginProfile!:26
{UserName:2,SerialNumber!:45,EnableDate:5,Certifications:109
<110
s1,32
{Url:7,ClientIDList:112,ThumbprintList:113,CreateDate:5,Tags:21
[7
[114
s40,40
{JobStatus!:4,JobCreationDate!:5,JobCompletionDate:5,NumberOfServicesAccessible:31,NumberOfServicesNotAccessed:31,AccessDetails:116,IsTruncated:27,Marker:119,ErrorDetails:120
[117
{ServiceName!:4,ServiceNamespace!:2,Region:4,EntityPath:118,LastAuthenticatedTime:5,TotalAuthenticatedEntities:31
s19,427
s1,320
{Message!:4,Code!:4
{IssuerIdentifier:4,JwtVendingEnabled:27
{Policy:30
{PolicyVersion:33
{Role!:16
{RoleName!:2,PolicyName!:11,PolicyDocument!:17
{SAMLProviderUUID:127,SAMLMetadataDocument:128,CreateDate:5,ValidUntil:5,Tags:21,AssertionEncryptionMode:4,PrivateKeyList:129
s22,64
s1000,10000000
[130;,2
{KeyId:127,Timestamp:5
{SSHPublicKey:132
{UserName!:2,SSHPublicKeyId!:40,Fingerprint!:133,SSHPublicKeyBody!:134,Status!:4,UploadDate:5
s48,48
s1,16384
{ServerCertificate!:136
{ServerCertificateMetadata!:137,CertificateBody!:134,CertificateChain:138,Tags:21
{Path!:10,ServerCertificateName!:11,ServerCertificateId!:3,Arn!:12,UploadDate:5,Expiration:5
s1,2097152
{JobStatus!:4,JobType:4,JobCreationDate!:5,ServicesLastAccessed!:140,JobCompletionDate!:5,IsTruncated:27,Marker:4,Error:120
[141
{ServiceName!:4,LastAuthenticated:5,ServiceNamespace!:2,LastAuthenticatedEntity:12,LastAuthenticatedRegion:4,TotalAuthenticatedEntities:31,TrackedActionsLastAccessed:142
[143
{ActionName:4,LastAccessedEntity:12,LastAccessedTime:5,LastAccessedRegion:4
{JobStatus!:4,JobCreationDate!:5,JobCompletionDate!:5,EntityDetailsList!:145,IsTruncated:27,Marker:4,Error:120
[146
{EntityInfo!:147,LastAuthenticated:5
{Arn!:12,Name!:2,Type!:4,Id!:3,Path:10
{Status!:4,Reason:149
{Reason:18,RoleUsageList:150
[151
{Region:152,Resources:153
s1,100
[12
{User!:42
{UserName!:11,PolicyName!:11,PolicyDocument!:17
{AccessKeyMetadata!:157,IsTruncated:27,Marker:4
[158
{UserName:2,AccessKeyId:3,Status:4,CreateDate:5
{AccountAliases!:160,IsTruncated:27,Marker:4
[161
s3,63
{AttachedPolicies:68,IsTruncated:27,Marker:4
{AttachedPolicies:68,IsTruncated:27,Marker:4
{AttachedPolicies:68,IsTruncated:27,Marker:4
{DelegationRequests:166,Marker:119,IsTruncated:27
[90
{PolicyGroups:168,PolicyUsers:170,PolicyRoles:172,IsTruncated:27,Marker:4
[169
{GroupName:11,GroupId:3
[171
{UserName:2,UserId:3
[173
{RoleName:2,RoleId:3
{PolicyNames!:175,IsTruncated:27,Marker:4
[11
{Groups!:177,IsTruncated:27,Marker:4
[9
{Groups!:177,IsTruncated:27,Marker:4
{Tags!:21,IsTruncated:27,Marker:4
{InstanceProfiles!:74,IsTruncated:27,Marker:4
{InstanceProfiles!:74,IsTruncated:27,Marker:4
{Tags!:21,IsTruncated:27,Marker:4
{MFADevices!:184,IsTruncated:27,Marker:4
[185
{UserName!:2,SerialNumber!:45,EnableDate!:5
{Tags!:21,IsTruncated:27,Marker:4
{OpenIDConnectProviderList:188
[189
{Arn:12
{OrganizationId:50,EnabledFeatures:51
{Policies:192,IsTruncated:27,Marker:4
[30
{PoliciesGrantingServiceAccess!:194,IsTruncated:27,Marker:4
[195
{ServiceNamespace:2,Policies:196
[197
{PolicyName!:11,PolicyType!:4,PolicyArn:12,EntityType:4,EntityName:11
{Tags!:21,IsTruncated:27,Marker:4
{Versions:77,IsTruncated:27,Marker:4
{PolicyNames!:175,IsTruncated:27,Marker:4
{Tags!:21,IsTruncated:27,Marker:4
{Roles!:15,IsTruncated:27,Marker:4
{Tags!:21,IsTruncated:27,Marker:4
{SAMLProviderList:205
[206
{Arn:12,ValidUntil:5,CreateDate:5
{SSHPublicKeys:208,IsTruncated:27,Marker:4
[209
{UserName!:2,SSHPublicKeyId!:40,Status!:4,UploadDate!:5
{Tags!:21,IsTruncated:27,Marker:4
{ServerCertificateMetadataList!:212,IsTruncated:27,Marker:4
[137
{ServiceSpecificCredentials:214,Marker:4,IsTruncated:27
[215
{UserName!:2,Status!:4,ServiceUserName:39,ServiceCredentialAlias:39,CreateDate!:5,ExpirationDate:5,ServiceSpecificCredentialId!:40,ServiceName!:4
{Certificates!:217,IsTruncated:27,Marker:4
[218
{UserName!:2,CertificateId!:219,CertificateBody!:134,Status!:4,UploadDate:5
s24,128
{PolicyNames!:175,IsTruncated:27,Marker:4
{Tags!:21,IsTruncated:27,Marker:4
{Users!:101,IsTruncated:27,Marker:4
{VirtualMFADevices!:224,IsTruncated:27,Marker:4
[44
{ServiceSpecificCredential:38
{EvaluationResults:227,IsTruncated:27,Marker:4
[228
{EvalActionName!:229,EvalResourceName:230,EvalDecision!:4,MatchedStatements:231,MissingContextValues:86,OrganizationsDecisionDetail:234,PermissionsBoundaryDecisionDetail:235,EvalDecisionDetails:236,ResourceSpecificResults:237
s3,128
s1,2048
[232
{SourcePolicyId:4,SourcePolicyType:4,StartPosition:233,EndPosition:233
{Line:31,Column:31
{AllowedByOrganizations:27
{AllowedByPermissionsBoundary:27
<4
[238
{EvalResourceName!:230,EvalResourceDecision!:4,MatchedStatements:231,MissingContextValues:86,EvalDecisionDetails:236,PermissionsBoundaryDecisionDetail:235
{
{Role:16
{SAMLProviderArn:12
{SSHPublicKey:132
{ServerCertificateMetadata:137,Tags:21
{Certificate!:218
=createAccessKey 0
=createDelegationRequest 6
=createGroup 8
=createInstanceProfile 13
=createLoginProfile 25
=createOpenIDConnectProvider 28
=createPolicy 29
=createPolicyVersion 32
=createRole 34
=createSAMLProvider 35
=createServiceLinkedRole 36
=createServiceSpecificCredential 37
=createUser 41
=createVirtualMFADevice 43
=deleteServiceLinkedRole 47
=disableOrganizationsRootCredentialsManagement 49
=disableOrganizationsRootSessions 52
=enableOrganizationsRootCredentialsManagement 53
=enableOrganizationsRootSessions 54
=enableOutboundWebIdentityFederation 55
=generateCredentialReport 56
=generateOrganizationsAccessReport 57
=generateServiceLastAccessedDetails 59
=getAccessKeyLastUsed 60
=getAccountAuthorizationDetails 62
=getAccountPasswordPolicy 78
=getAccountSummary 83
=getContextKeysForCustomPolicy 85
=getContextKeysForPrincipalPolicy 85
=getCredentialReport 88
=getDelegationRequest 89
=getGroup 100
=getGroupPolicy 102
=getHumanReadableSummary 103
=getInstanceProfile 106
=getLoginProfile 107
=getMFADevice 108
=getOpenIDConnectProvider 111
=getOrganizationsAccessReport 115
=getOutboundWebIdentityFederationInfo 121
=getPolicy 122
=getPolicyVersion 123
=getRole 124
=getRolePolicy 125
=getSAMLProvider 126
=getSSHPublicKey 131
=getServerCertificate 135
=getServiceLastAccessedDetails 139
=getServiceLastAccessedDetailsWithEntities 144
=getServiceLinkedRoleDeletionStatus 148
=getUser 154
=getUserPolicy 155
=listAccessKeys 156
=listAccountAliases 159
=listAttachedGroupPolicies 162
=listAttachedRolePolicies 163
=listAttachedUserPolicies 164
=listDelegationRequests 165
=listEntitiesForPolicy 167
=listGroupPolicies 174
=listGroups 176
=listGroupsForUser 178
=listInstanceProfileTags 179
=listInstanceProfiles 180
=listInstanceProfilesForRole 181
=listMFADeviceTags 182
=listMFADevices 183
=listOpenIDConnectProviderTags 186
=listOpenIDConnectProviders 187
=listOrganizationsFeatures 190
=listPolicies 191
=listPoliciesGrantingServiceAccess 193
=listPolicyTags 198
=listPolicyVersions 199
=listRolePolicies 200
=listRoleTags 201
=listRoles 202
=listSAMLProviderTags 203
=listSAMLProviders 204
=listSSHPublicKeys 207
=listServerCertificateTags 210
=listServerCertificates 211
=listServiceSpecificCredentials 213
=listSigningCertificates 216
=listUserPolicies 220
=listUserTags 221
=listUsers 222
=listVirtualMFADevices 223
=resetServiceSpecificCredential 225
=simulateCustomPolicy 226
=simulatePrincipalPolicy 226
=updateRole 239
=updateRoleDescription 240
=updateSAMLProvider 241
=uploadSSHPublicKey 242
=uploadServerCertificate 243
=uploadSigningCertificate 244
)~"},
{"kinesis", R"~({MinimumThroughputBillingCommitment:1
{Status!:2,StartedAt:3,EndedAt:3,EarliestAllowedEndAt:3
s
t
{ShardLimit!:5,OpenShardCount!:5,OnDemandStreamCount!:5,OnDemandStreamCountLimit!:5
n0,1000000
{StreamDescription!:7
{StreamName!:8,StreamARN!:9,StreamStatus!:2,StreamModeDetails:10,Shards!:11,HasMoreShards!:15,RetentionPeriodHours!:16,StreamCreationTimestamp!:3,EnhancedMonitoring!:17,EncryptionType:2,KeyId:9
s1,128
s1,2048
{StreamMode!:2
[12
{ShardId!:8,ParentShardId:8,AdjacentParentShardId:8,HashKeyRange!:13,SequenceNumberRange!:14
{StartingHashKey!:2,EndingHashKey!:2
{StartingSequenceNumber!:2,EndingSequenceNumber:2
?
n
[18
{ShardLevelMetrics:19
[2;1,7
{ConsumerDescription!:21
{ConsumerName!:8,ConsumerARN!:9,ConsumerStatus!:2,ConsumerCreationTimestamp!:3,StreamARN!:9
{StreamDescriptionSummary!:23
{StreamName!:8,StreamARN!:9,StreamId:24,StreamStatus!:2,StreamModeDetails:10,RetentionPeriodHours!:16,StreamCreationTimestamp!:3,EnhancedMonitoring!:17,EncryptionType:2,KeyId:9,OpenShardCount!:5,ConsumerCount:5,WarmThroughput:25,MaxRecordSizeInKiB:27
s1,24
{TargetMiBps:26,CurrentMiBps:26
n0
n1024,10240
{StreamName:8,CurrentShardLevelMetrics:19,DesiredShardLevelMetrics:19,StreamARN:9
{Records!:30,NextShardIterator:34,MillisBehindLatest:26,ChildShards:35
[31
{SequenceNumber!:2,ApproximateArrivalTimestamp:3,Data!:32,PartitionKey!:33,EncryptionType:2
b0,10485760
s1,256
s1,512
[36
{ShardId!:8,ParentShards!:37,HashKeyRange!:13
[8
{Policy!:2
{ShardIterator:34
{Shards:11,NextToken:41
s1,1048576
{Consumers:43,NextToken:41
[44
{ConsumerName!:8,ConsumerARN!:9,ConsumerStatus!:2,ConsumerCreationTimestamp!:3
{StreamNames!:46,HasMoreStreams!:15,NextToken:41,StreamSummaries:47
[8
[48
{StreamName!:8,StreamARN!:9,StreamStatus!:2,StreamModeDetails:10,StreamCreationTimestamp:3
{Tags:50
[51;0,200
{Key!:8,Value:52
s0,256
{Tags!:50,HasMoreTags!:15
{ShardId!:8,SequenceNumber!:2,EncryptionType:2
{FailedRecordCount:56,Records!:57,EncryptionType:2
n1
[58;1,500
{SequenceNumber:2,ShardId:8,ErrorCode:2,ErrorMessage:2
{Consumer!:44
{EventStream!:61
{SubscribeToShardEvent!:62,ResourceNotFoundException:63,ResourceInUseException:64,KMSDisabledException:65,KMSInvalidStateException:66,KMSAccessDeniedException:67,KMSNotFoundException:68,KMSOptInRequired:69,KMSThrottlingException:70,InternalFailureException:71
{Records!:30,ContinuationSequenceNumber!:2,MillisBehindLatest!:26,ChildShards:35
{Message:2
{Message:2
{Message:2
{Message:2
{Message:2
{Message:2
{Message:2
{Message:2
{Message:2
{MinimumThroughputBillingCommitment:1
{StreamName:8,CurrentShardCount:56,TargetShardCount:56,StreamARN:9
{StreamARN:9,StreamName:8,WarmThroughput:25
=describeAccountSettings 0
=describeLimits 4
=describeStream 6
=describeStreamConsumer 20
=describeStreamSummary 22
=disableEnhancedMonitoring 28
=enableEnhancedMonitoring 28
=getRecords 29
=getResourcePolicy 38
=getShardIterator 39
=listShards 40
=listStreamConsumers 42
=listStreams 45
=listTagsForResource 49
=listTagsForStream 53
=putRecord 54
=putRecords 55
=registerStreamConsumer 59
=subscribeToShard 60
=updateAccountSettings 72
=updateShardCount 73
=updateStreamWarmThroughput 74
)~"},
{"kms", R"~({KeyId:1
s1,2048
{
{CustomKeyStoreId:4
s1,64
{GrantToken:6,GrantId:7
s1,8192
s1,128
{KeyMetadata:9
{AWSAccountId:10,KeyId!:1,Arn:11,CreationDate:12,Enabled:13,Description:14,KeyUsage:10,KeyState:10,DeletionDate:12,ValidTo:12,Origin:10,CustomKeyStoreId:4,CloudHsmClusterId:15,ExpirationModel:10,KeyManager:10,CustomerMasterKeySpec:10,KeySpec:10,EncryptionAlgorithms:16,SigningAlgorithms:17,KeyAgreementAlgorithms:18,MultiRegion:13,MultiRegionConfiguration:19,PendingDeletionWindowInDays:23,MacAlgorithms:24,XksKeyConfiguration:25,CurrentKeyMaterialId:26
s
s20,2048
t
?
s0,8192
s19,24
[10
[10
[10
{MultiRegionKeyType:10,PrimaryKey:20,ReplicaKeys:22
{Arn:11,Region:21
s1,32
[20
n1,365
[10
{Id:7
s64,64
{KeyId:1,Plaintext:28,EncryptionAlgorithm:10,CiphertextForRecipient:29,KeyMaterialId:26
b1,4096
b1,6144
{
{KeyId:1,KeyMaterialId:32
s0,64
{KeyId:1,SharedSecret:28,CiphertextForRecipient:29,KeyAgreementAlgorithm:10,KeyOrigin:10
{CustomKeyStores:35,NextMarker:44,Truncated:13
[36
{CustomKeyStoreId:4,CustomKeyStoreName:37,CloudHsmClusterId:15,TrustAnchorCertificate:38,ConnectionState:10,ConnectionErrorCode:10,CreationDate:12,CustomKeyStoreType:10,XksProxyConfiguration:39
s1,256
s1,5000
{Connectivity:10,AccessKeyId:40,UriEndpoint:41,UriPath:41,VpcEndpointServiceName:42,VpcEndpointServiceOwner:43
s20,30
s10,128
s20,64
s12,12
s1,1024
{KeyMetadata:9
{
{CiphertextBlob:29,KeyId:1,EncryptionAlgorithm:10
{CiphertextBlob:29,Plaintext:28,KeyId:1,CiphertextForRecipient:29,KeyMaterialId:26
{PrivateKeyCiphertextBlob:29,PrivateKeyPlaintext:28,PublicKey:50,KeyId:1,KeyPairSpec:10,CiphertextForRecipient:29,KeyMaterialId:26
b1,8192
{PrivateKeyCiphertextBlob:29,PublicKey:50,KeyId:1,KeyPairSpec:10,KeyMaterialId:26
{CiphertextBlob:29,KeyId:1,KeyMaterialId:26
{Mac:29,MacAlgorithm:10,KeyId:1
{Plaintext:28,CiphertextForRecipient:29
{KeyId:1,KeyLastUsage:56,TrackingStartDate:12,KeyCreationDate:12
{Operation:10,Timestamp:12,CloudTrailEventId:10,KmsRequestId:10
{Policy:58,PolicyName:7
s1,131072
{KeyRotationEnabled:13,KeyId:1,RotationPeriodInDays:60,NextRotationDate:12,OnDemandRotationStartDate:12
n90,2560
{KeyId:1,ImportToken:29,PublicKey:28,ParametersValidTo:12
{KeyId:1,PublicKey:50,CustomerMasterKeySpec:10,KeySpec:10,KeyUsage:10,EncryptionAlgorithms:16,SigningAlgorithms:17,KeyAgreementAlgorithms:18
{KeyId:1,KeyMaterialId:26
{Aliases:65,NextMarker:44,Truncated:13
[66
{AliasName:37,AliasArn:11,TargetKeyId:1,CreationDate:12,LastUpdatedDate:12
{Grants:68,NextMarker:44,Truncated:13
[69
{KeyId:1,GrantId:7,Name:37,CreationDate:12,GranteePrincipal:37,RetiringPrincipal:37,IssuingAccount:37,Operations:70,Constraints:71
[10
{EncryptionContextSubset:72,EncryptionContextEquals:72
<10
{PolicyNames:74,NextMarker:44,Truncated:13
[7
{Rotations:76,NextMarker:44,Truncated:13
[77
{KeyId:1,KeyMaterialId:26,KeyMaterialDescription:78,ImportState:10,KeyMaterialState:10,ExpirationModel:10,ValidTo:12,RotationDate:12,RotationType:10
s0,256
{Keys:80,NextMarker:44,Truncated:13
[81
{KeyId:1,KeyArn:11
{Tags:83,NextMarker:44,Truncated:13
[84
{TagKey!:7,TagValue!:78
{CiphertextBlob:29,SourceKeyId:1,KeyId:1,SourceEncryptionAlgorithm:10,DestinationEncryptionAlgorithm:10,SourceKeyMaterialId:26,DestinationKeyMaterialId:26
{ReplicaKeyMetadata:9,ReplicaPolicy:58,ReplicaTags:83
{KeyId:1
{KeyId:1,DeletionDate:12,KeyState:10,PendingWindowInDays:23
{KeyId:1,Signature:29,SigningAlgorithm:10
{
{KeyId:1,SignatureValid:13,SigningAlgorithm:10
{KeyId:1,MacValid:13,MacAlgorithm:10
=cancelKeyDeletion 0
=connectCustomKeyStore 2
=createCustomKeyStore 3
=createGrant 5
=createKey 8
=decrypt 27
=deleteCustomKeyStore 30
=deleteImportedKeyMaterial 31
=deriveSharedSecret 33
=describeCustomKeyStores 34
=describeKey 45
=disconnectCustomKeyStore 46
=encrypt 47
=generateDataKey 48
=generateDataKeyPair 49
=generateDataKeyPairWithoutPlaintext 51
=generateDataKeyWithoutPlaintext 52
=generateMac 53
=generateRandom 54
=getKeyLastUsage 55
=getKeyPolicy 57
=getKeyRotationStatus 59
=getParametersForImport 61
=getPublicKey 62
=importKeyMaterial 63
=listAliases 64
=listGrants 67
=listKeyPolicies 73
=listKeyRotations 75
=listKeys 79
=listResourceTags 82
=listRetirableGrants 67
=reEncrypt 85
=replicateKey 86
=rotateKeyOnDemand 87
=scheduleKeyDeletion 88
=sign 89
=updateCustomKeyStore 90
=verify 91
=verifyMac 92
)~"},
{"lakeformation", R"~({Failures:1
[2
{LFTag:3,Error:8
{CatalogId:4,TagKey!:5,TagValues!:6
s1,255
s1,128
[7;1,50
s0,256
{ErrorCode:4,ErrorMessage:9
s0,2048
{AccessKeyId:11,SecretAccessKey:11,SessionToken:11,Expiration:12
s
t
{Failures:14
[15
{RequestEntry:16,Error:8
{Id!:4,Principal:17,Resource:18,Permissions:33,Condition:34,PermissionsWithGrantOption:33
{DataLakePrincipalIdentifier:4
{Catalog:19,Database:20,Table:21,TableWithColumns:23,DataLocation:26,DataCellsFilter:27,LFTag:28,LFTagPolicy:29,LFTagExpression:32
{Id:4
{CatalogId:4,Name!:4
{CatalogId:4,DatabaseName!:4,Name:4,TableWildcard:22
{
{CatalogId:4,DatabaseName!:4,Name!:4,ColumnNames:24,ColumnWildcard:25
[4
{ExcludedColumnNames:24
{CatalogId:4,ResourceArn!:11
{TableCatalogId:4,DatabaseName:4,TableName:4,Name:4
{CatalogId:4,TagKey!:4,TagValues!:6
{CatalogId:4,ResourceType!:11,Expression:30,ExpressionName:4
[31
{TagKey!:5,TagValues!:6
{CatalogId:4,Name!:4
[11
{Expression:35
s,3000
{Failures:14
{
{TransactionStatus:11
{
{
{
{ApplicationArn:11
{
{
{
{
{
{
{
{
{CatalogId:4,InstanceArn:11,ApplicationArn:11,ExternalFiltering:52,ShareRecipients:54,ServiceIntegrations:55,ResourceShare:11
{Status!:11,AuthorizedTargets!:53
[11
[17;0,30
[56
{Redshift:57
[58
{RedshiftConnect:59
{Authorization!:11
{ResourceInfo:61
{ResourceArn:11,RoleArn:11,LastModified:12,WithFederation:62,HybridAccessEnabled:62,WithPrivilegedAccess:62,VerificationStatus:11,ExpectedResourceOwnerAccount:11
?
{TransactionDescription:64
{TransactionId:4,TransactionStatus:11,TransactionStartTime:12,TransactionEndTime:12
{
{DataCellsFilter:67
{TableCatalogId!:4,DatabaseName!:4,TableName!:4,Name!:4,RowFilter:68,ColumnNames:24,ColumnWildcard:25,VersionId:4
{FilterExpression:9,AllRowsWildcard:69
{
{Identity:11
{DataLakeSettings:72
{DataLakeAdmins:54,ReadOnlyAdmins:54,CreateDatabaseDefaultPermissions:73,CreateTableDefaultPermissions:73,Parameters:75,TrustedResourceOwners:77,AllowExternalDataFiltering:62,AllowFullTableExternalDataAccess:62,ExternalDataFilteringAllowList:54,AuthorizedSessionTagValueList:78
[74
{Principal:17,Permissions:33
<76
s,512000
[4
[4
{Permissions:80,NextToken:11
[81
{Principal:17,Resource:18,Condition:34,Permissions:33,PermissionsWithGrantOption:33,AdditionalDetails:82,LastUpdated:12,LastUpdatedBy:4
{ResourceShare:83
[11
{CatalogId:4,TagKey:5,TagValues:6
{Name:4,Description:9,CatalogId:4,Expression:30
{Error:11,State!:11
{ExecutionStatistics:88,PlanningStatistics:90,QuerySubmissionTime:12
{AverageExecutionTimeMillis:89,DataScannedBytes:89,WorkUnitsExecutedCount:89
n
{EstimatedDataToScanBytes:89,PlanningTimeMillis:89,QueueTimeMillis:89,WorkUnitsGeneratedCount:89
{LFTagOnDatabase:92,LFTagsOnTable:92,LFTagsOnColumns:93
[3;1,50
[94
{Name:4,LFTags:92
{Objects:96,NextToken:103
[97
{PartitionValues:98,Objects:100
[99;1,100
s,1024
[101
{Uri:102,ETag:4,Size:89
s1,1024
s,4096
{Credentials:105,AccessibleDataLocations:106,CredentialsScope:11
{AccessKeyId:11,SecretAccessKey:11,SessionToken:11,Expiration:12
[11
{AccessKeyId:11,SecretAccessKey:11,SessionToken:11,Expiration:12
{AccessKeyId:11,SecretAccessKey:11,SessionToken:11,Expiration:12,VendedS3Path:106
{ResultStream:110
b
{NextToken:11,QueryId!:11,WorkUnitRanges!:112
[113
{WorkUnitIdMax!:89,WorkUnitIdMin!:89,WorkUnitToken!:11
{
{DataCellsFilters:116,NextToken:11
[67
{LFTagExpressions:118,NextToken:11
[119
{Name:4,Description:9,CatalogId:4,Expression:30
{LFTags:92,NextToken:11
{LakeFormationOptInsInfoList:122,NextToken:11
[123
{Resource:18,Principal:17,Condition:34,LastModified:12,LastUpdatedBy:4
{PrincipalResourcePermissions:80,NextToken:11
{ResourceInfoList:126,NextToken:11
[61
{StorageOptimizerList:128,NextToken:11
[129
{StorageOptimizerType:11,Config:130,ErrorMessage:11,Warnings:11,LastRunDetails:11
<11
{Transactions:132,NextToken:103
[64
{
{
{Failures:1
{
{NextToken:11,DatabaseList:138
[139
{Database:20,LFTags:92
{NextToken:11,TableList:141
[142
{Table:21,LFTagOnDatabase:92,LFTagsOnTable:92,LFTagsOnColumns:93
{QueryId!:11
{TransactionId:4
{
{
{
{
{
{
{Result:11
=addLFTagsToResource 0
=assumeDecoratedRoleWithSAML 10
=batchGrantPermissions 13
=batchRevokePermissions 36
=cancelTransaction 37
=commitTransaction 38
=createDataCellsFilter 39
=createLFTag 40
=createLFTagExpression 41
=createLakeFormationIdentityCenterConfiguration 42
=createLakeFormationOptIn 43
=deleteDataCellsFilter 44
=deleteLFTag 45
=deleteLFTagExpression 46
=deleteLakeFormationIdentityCenterConfiguration 47
=deleteLakeFormationOptIn 48
=deleteObjectsOnCancel 49
=deregisterResource 50
=describeLakeFormationIdentityCenterConfiguration 51
=describeResource 60
=describeTransaction 63
=extendTransaction 65
=getDataCellsFilter 66
=getDataLakePrincipal 70
=getDataLakeSettings 71
=getEffectivePermissionsForPath 79
=getLFTag 84
=getLFTagExpression 85
=getQueryState 86
=getQueryStatistics 87
=getResourceLFTags 91
=getTableObjects 95
=getTemporaryDataLocationCredentials 104
=getTemporaryGluePartitionCredentials 107
=getTemporaryGlueTableCredentials 108
=getWorkUnitResults 109
=getWorkUnits 111
=grantPermissions 114
=listDataCellsFilter 115
=listLFTagExpressions 117
=listLFTags 120
=listLakeFormationOptIns 121
=listPermissions 124
=listResources 125
=listTableStorageOptimizers 127
=listTransactions 131
=putDataLakeSettings 133
=registerResource 134
=removeLFTagsFromResource 135
=revokePermissions 136
=searchDatabasesByLFTags 137
=searchTablesByLFTags 140
=startQueryPlanning 143
=startTransaction 144
=updateDataCellsFilter 145
=updateLFTag 146
=updateLFTagExpression 147
=updateLakeFormationIdentityCenterConfiguration 148
=updateResource 149
=updateTableObjects 150
=updateTableStorageOptimizer 151
)~"},
{"lambda", R"~({Statement:1,RevisionId:1
s
{Statement:1
{CheckpointToken:4,NewExecutionState!:5
s1,2048
{Operations:6,NextMarker:1
[7
{Id!:8,ParentId:8,Name:9,Type!:1,SubType:10,StartTimestamp!:11,EndTimestamp:11,Status!:1,ExecutionDetails:12,ContextDetails:14,StepDetails:18,WaitDetails:20,CallbackDetails:21,ChainedInvokeDetails:23
s1,64
s1,256
s1,32
t
{InputPayload:13
s0,6291456
{ReplayChildren:15,Result:13,Error:16
?
{ErrorMessage:1,ErrorType:1,ErrorData:1,StackTrace:17
[1
{Attempt:19,NextAttemptTimestamp:11,Result:13,Error:16
n0
{ScheduledEndTimestamp:11
{CallbackId:22,Result:13,Error:16
s1,1024
{Result:13,Error:16
{AliasArn:25,Name:26,FunctionVersion:22,Description:27,RoutingConfig:28,RevisionId:1
s0,10000
s1,128
s0,256
{AdditionalVersionWeights:29
<30
f0.0,1.0
{CapacityProvider!:32
{CapacityProviderArn!:33,State!:1,VpcConfig!:34,PermissionsConfig!:37,InstanceRequirements:38,CapacityProviderScalingConfig:42,KmsKeyArn:1,LastModified:1
s1,140
{SubnetIds!:35,SecurityGroupIds!:36
[1;1,16
[1;0,5
{CapacityProviderOperatorRoleArn!:1
{Architectures:39,AllowedInstanceTypes:40,ExcludedInstanceTypes:40
[1;1,1
[41;0,400
s1,30
{MaxVCpuCount:43,ScalingMode:1,ScalingPolicies:44
n2,15000
[45;1,10
{PredefinedMetricType!:1,TargetValue!:46
f0.0,100.0
{CodeSigningConfig!:48
{CodeSigningConfigId!:1,CodeSigningConfigArn!:49,Description:27,AllowedPublishers!:50,CodeSigningPolicies!:52,LastModified!:1
s0,200
{SigningProfileVersionArns!:51
[1;1,20
{UntrustedArtifactOnDeployment:1
{UUID:1,StartingPosition:1,StartingPositionTimestamp:11,BatchSize:54,MaximumBatchingWindowInSeconds:55,ParallelizationFactor:56,EventSourceArn:1,FilterCriteria:57,FunctionArn:25,LastModified:11,LastProcessingResult:1,State:1,StateTransitionReason:1,DestinationConfig:61,Topics:65,Queues:67,SourceAccessConfigurations:69,SelfManagedEventSource:72,MaximumRecordAgeInSeconds:76,BisectBatchOnFunctionError:15,MaximumRetryAttempts:77,TumblingWindowInSeconds:78,FunctionResponseTypes:79,AmazonManagedKafkaEventSourceConfig:80,SelfManagedKafkaEventSourceConfig:87,ScalingConfig:88,DocumentDBEventSourceConfig:90,KMSKeyArn:1,FilterCriteriaError:93,EventSourceMappingArn:96,MetricsConfig:97,LoggingConfig:99,ProvisionedPollerConfig:100
n1,10000
n0,300
n1,10
{Filters:58
[59
{Pattern:60
s0,4096
{OnSuccess:62,OnFailure:64
{Destination:63
s0,350
{Destination:63
[66;1,1
s1,249
[68;1,1
s1,1000
[70;0,22
{Type:1,URI:71
s1,200
{Endpoints:73
<74;1,2
[75;1,10
s1,300
n-1,604800
n-1,10000
n0,900
[1;0,1
{ConsumerGroupId:71,SchemaRegistryConfig:81
{SchemaRegistryURI:82,EventRecordFormat:1,AccessConfigs:83,SchemaValidationConfigs:85
s1,10000
[84
{Type:1,URI:1
[86
{Attribute:1
{ConsumerGroupId:71,SchemaRegistryConfig:81
{MaximumConcurrency:89
n2,1000
{DatabaseName:91,CollectionName:92,FullDocument:1
s1,63
s1,57
{ErrorCode:94,Message:95
s10,50
s10,2048
s85,120
{Metrics:98
[1;0,3
{SystemLogLevel:1
{MinimumPollers:101,MaximumPollers:102,PollerGroupName:103
n1,200
n1,2000
s0,128
{FunctionName:9,FunctionArn:25,Runtime:1,Role:1,Handler:103,CodeSize:105,Description:27,Timeout:106,MemorySize:107,LastModified:1,CodeSha256:1,Version:22,VpcConfig:108,DeadLetterConfig:111,Environment:112,KMSKeyArn:1,TracingConfig:115,MasterArn:25,RevisionId:1,Layers:116,State:1,StateReason:1,StateReasonCode:1,LastUpdateStatus:1,LastUpdateStatusReason:1,LastUpdateStatusReasonCode:1,FileSystemConfigs:118,PackageType:1,ImageConfigResponse:121,SigningProfileVersionArn:1,SigningJobArn:1,Architectures:39,EphemeralStorage:126,SnapStart:128,RuntimeVersionConfig:129,LoggingConfig:132,CapacityProviderConfig:134,ConfigSha256:1,DurableConfig:138,TenancyConfig:141
n
n1
n128,10240
{SubnetIds:109,SecurityGroupIds:110,VpcId:1,Ipv6AllowedForDualStack:15
[1;0,16
[1;0,5
{TargetArn:1
{Variables:113,Error:114
<1
{ErrorCode:1,Message:1
{Mode:1
[117
{Arn:33,CodeSize:105,SigningProfileVersionArn:1,SigningJobArn:1
[119;0,1
{Arn!:27,LocalMountPath!:120
s0,160
{ImageConfig:122,Error:125
{EntryPoint:123,Command:123,WorkingDirectory:124
[1;0,1500
s0,1000
{ErrorCode:1,Message:1
{Size!:127
n512,10240
{ApplyOn:1,OptimizationStatus:1
{RuntimeVersionArn:130,Error:131
s26,2048
{ErrorCode:1,Message:1
{LogFormat:1,ApplicationLogLevel:1,SystemLogLevel:1,LogGroup:133
s1,512
{LambdaManagedInstancesCapacityProviderConfig!:135
{CapacityProviderArn!:33,PerExecutionEnvironmentMaxConcurrency:136,ExecutionEnvironmentMemoryGiBPerVCpu:137
n1,1600
f2.0,8.0
{RetentionPeriodInDays:139,ExecutionTimeout:140
n1,90
n1,31622400
{TenantIsolationMode!:1
{FunctionUrl!:143,FunctionArn!:25,AuthType!:1,Cors:144,CreationTime!:1,InvokeMode:1
s40,100
{AllowCredentials:15,AllowHeaders:145,AllowMethods:147,AllowOrigins:149,ExposeHeaders:145,MaxAge:151
[146;0,100
s0,1024
[148;0,6
s0,6
[150;0,100
s1,253
n0,86400
{CapacityProvider!:32
{
{StatusCode:105
{AccountLimit:156,AccountUsage:157
{TotalCodeSize:105,CodeSizeUnzipped:105,CodeSizeZipped:105,ConcurrentExecutions:105,UnreservedConcurrentExecutions:19
{TotalCodeSize:105,FunctionCount:105
{CapacityProvider!:32
{CodeSigningConfig!:48
{DurableExecutionArn!:22,DurableExecutionName!:8,FunctionArn!:25,InputPayload:13,Result:13,Error:16,StartTimestamp!:11,Status!:1,EndTimestamp:11,Version:22,TraceHeader:161
{XAmznTraceId:162
s0,8192
{Events!:164,NextMarker:1
[165
{EventType:1,SubType:10,EventId:106,Id:8,Name:9,EventTimestamp:11,ParentId:8,ExecutionStartedDetails:166,ExecutionSucceededDetails:168,ExecutionFailedDetails:170,ExecutionTimedOutDetails:172,ExecutionStoppedDetails:173,ContextStartedDetails:174,ContextSucceededDetails:175,ContextFailedDetails:176,WaitStartedDetails:177,WaitSucceededDetails:178,WaitCancelledDetails:179,StepStartedDetails:180,StepSucceededDetails:181,StepFailedDetails:183,ChainedInvokeStartedDetails:184,ChainedInvokeSucceededDetails:185,ChainedInvokeFailedDetails:186,ChainedInvokeTimedOutDetails:187,ChainedInvokeStoppedDetails:188,CallbackStartedDetails:189,CallbackSucceededDetails:190,CallbackFailedDetails:191,CallbackTimedOutDetails:192,InvocationCompletedDetails:193
{Input!:167,ExecutionTimeout!:19
{Payload:13,Truncated:15
{Result!:169
{Payload:13,Truncated:15
{Error!:171
{Payload:16,Truncated:15
{Error:171
{Error!:171
{
{Result!:169
{Error!:171
{Duration!:19,ScheduledEndTimestamp!:11
{Duration:19
{Error:171
{
{Result!:169,RetryDetails!:182
{CurrentAttempt:19,NextAttemptDelaySeconds:19
{Error!:171,RetryDetails!:182
{FunctionName!:9,TenantId:9,Input:167,ExecutedVersion:22,DurableExecutionArn:22
{Result!:169
{Error!:171
{Error!:171
{Error!:171
{CallbackId!:22,HeartbeatTimeout:19,Timeout:19
{Result!:169
{Error!:171
{Error!:171
{StartTimestamp!:11,EndTimestamp!:11,RequestId!:1,Error:171
{Operations!:6,NextMarker:1
{Configuration:104,Code:196,Tags:197,TagsError:198,Concurrency:201
{RepositoryType:1,Location:1,ImageUri:1,ResolvedImageUri:1,SourceKMSKeyArn:1
<1
{ErrorCode!:199,Message!:200
s10,21
s84,1000
{ReservedConcurrentExecutions:19
{CodeSigningConfigArn!:49,FunctionName!:33
{ReservedConcurrentExecutions:19
{LastModified:11,FunctionArn:25,MaximumRetryAttempts:205,MaximumEventAgeInSeconds:206,DestinationConfig:61
n0,2
n60,21600
{RecursiveLoop:1
{FunctionArn:25,AppliedFunctionScalingConfig:209,RequestedFunctionScalingConfig:209
{MinExecutionEnvironments:210,MaxExecutionEnvironments:210
n0,15000
{FunctionUrl!:143,FunctionArn!:25,AuthType!:1,Cors:144,CreationTime!:1,LastModifiedTime!:1,InvokeMode:1
{Content:213,LayerArn:33,LayerVersionArn:33,Description:27,CreatedDate:1,Version:105,CompatibleRuntimes:214,LicenseInfo:215,CompatibleArchitectures:216
{Location:1,CodeSha256:1,CodeSize:105,SigningProfileVersionArn:1,SigningJobArn:1
[1;0,15
s0,512
[1;0,2
{Policy:1,RevisionId:1
{Policy:1,RevisionId:1
{RequestedProvisionedConcurrentExecutions:106,AvailableProvisionedConcurrentExecutions:19,AllocatedProvisionedConcurrentExecutions:19,Status:1,StatusReason:1,LastModified:1
{UpdateRuntimeOn:1,RuntimeVersionArn:130,FunctionArn:25
{StatusCode:105,FunctionError:1,LogResult:1,Payload:222,ExecutedVersion:22,DurableExecutionArn:22
b
{Status:105
{StatusCode:105,ExecutedVersion:22,EventStream:225,ResponseStreamContentType:1
{PayloadChunk:226,InvokeComplete:227
{Payload:222
{ErrorCode:1,ErrorDetails:1,LogResult:1
{NextMarker:1,Aliases:229
[24
{CapacityProviders!:231,NextMarker:1
[32;0,50
{NextMarker:1,CodeSigningConfigs:233
[48
{DurableExecutions:235,NextMarker:1
[236
{DurableExecutionArn!:22,DurableExecutionName!:8,FunctionArn!:25,Status!:1,StartTimestamp!:11,EndTimestamp:11
{NextMarker:1,EventSourceMappings:238
[53
{FunctionEventInvokeConfigs:240,NextMarker:1
[204
{FunctionUrlConfigs!:242,NextMarker:1
[243
{FunctionUrl!:143,FunctionArn!:25,CreationTime!:1,LastModifiedTime!:1,Cors:144,AuthType!:1,InvokeMode:1
{CapacityProviderArn!:33,FunctionVersions!:245,NextMarker:1
[246;0,50
{FunctionArn!:25,State!:1
{NextMarker:1,Functions:248
[104
{NextMarker:1,FunctionArns:250
[25
{NextMarker:1,LayerVersions:252
[253
{LayerVersionArn:33,Version:105,Description:27,CreatedDate:1,CompatibleRuntimes:214,LicenseInfo:215,CompatibleArchitectures:216
{NextMarker:1,Layers:255
[256
{LayerName:33,LayerArn:33,LatestMatchingVersion:253
{ProvisionedConcurrencyConfigs:258,NextMarker:1
[259
{FunctionArn:25,RequestedProvisionedConcurrentExecutions:106,AvailableProvisionedConcurrentExecutions:19,AllocatedProvisionedConcurrentExecutions:19,Status:1,StatusReason:1,LastModified:1
{Tags:197
{NextMarker:1,Versions:248
{Content:213,LayerArn:33,LayerVersionArn:33,Description:27,CreatedDate:1,Version:105,CompatibleRuntimes:214,LicenseInfo:215,CompatibleArchitectures:216
{CodeSigningConfigArn!:49,FunctionName!:33
{RecursiveLoop:1
{FunctionState:1
{RequestedProvisionedConcurrentExecutions:106,AvailableProvisionedConcurrentExecutions:19,AllocatedProvisionedConcurrentExecutions:19,Status:1,StatusReason:1,LastModified:1
{UpdateRuntimeOn!:1,FunctionArn!:25,RuntimeVersionArn:130
{
{
{
{StopTimestamp!:11
{CapacityProvider!:32
{CodeSigningConfig!:48
{FunctionUrl!:143,FunctionArn!:25,AuthType!:1,Cors:144,CreationTime!:1,LastModifiedTime!:1,InvokeMode:1
=addLayerVersionPermission 0
=addPermission 2
=checkpointDurableExecution 3
=createAlias 24
=createCapacityProvider 31
=createCodeSigningConfig 47
=createEventSourceMapping 53
=createFunction 104
=createFunctionUrlConfig 142
=deleteCapacityProvider 152
=deleteCodeSigningConfig 153
=deleteEventSourceMapping 53
=deleteFunction 154
=getAccountSettings 155
=getAlias 24
=getCapacityProvider 158
=getCodeSigningConfig 159
=getDurableExecution 160
=getDurableExecutionHistory 163
=getDurableExecutionState 194
=getEventSourceMapping 53
=getFunction 195
=getFunctionCodeSigningConfig 202
=getFunctionConcurrency 203
=getFunctionConfiguration 104
=getFunctionEventInvokeConfig 204
=getFunctionRecursionConfig 207
=getFunctionScalingConfig 208
=getFunctionUrlConfig 211
=getLayerVersion 212
=getLayerVersionByArn 212
=getLayerVersionPolicy 217
=getPolicy 218
=getProvisionedConcurrencyConfig 219
=getRuntimeManagementConfig 220
=invoke 221
=invokeAsync 223
=invokeWithResponseStream 224
=listAliases 228
=listCapacityProviders 230
=listCodeSigningConfigs 232
=listDurableExecutionsByFunction 234
=listEventSourceMappings 237
=listFunctionEventInvokeConfigs 239
=listFunctionUrlConfigs 241
=listFunctionVersionsByCapacityProvider 244
=listFunctions 247
=listFunctionsByCodeSigningConfig 249
=listLayerVersions 251
=listLayers 254
=listProvisionedConcurrencyConfigs 257
=listTags 260
=listVersionsByFunction 261
=publishLayerVersion 262
=publishVersion 104
=putFunctionCodeSigningConfig 263
=putFunctionConcurrency 201
=putFunctionEventInvokeConfig 204
=putFunctionRecursionConfig 264
=putFunctionScalingConfig 265
=putProvisionedConcurrencyConfig 266
=putRuntimeManagementConfig 267
=sendDurableExecutionCallbackFailure 268
=sendDurableExecutionCallbackHeartbeat 269
=sendDurableExecutionCallbackSuccess 270
=stopDurableExecution 271
=updateAlias 24
=updateCapacityProvider 272
=updateCodeSigningConfig 273
=updateEventSourceMapping 53
=updateFunctionCode 104
=updateFunctionConfiguration 104
=updateFunctionEventInvokeConfig 204
=updateFunctionUrlConfig 274
)~"},
{"mediaconvert", R"~({
{
{Job:3
{AccelerationSettings:4,AccelerationStatus:5,Arn:5,BillingTagsSource:5,ClientRequestToken:5,CreatedAt:6,CurrentPhase:5,ElementalInferenceConfiguration:7,ErrorCode:11,ErrorMessage:5,HopDestinations:12,Id:5,JobEngineVersionRequested:5,JobEngineVersionUsed:5,JobPercentComplete:11,JobTemplate:5,LastShareDetails:5,Messages:15,OutputGroupDetails:17,Priority:14,Queue:5,QueueTransitions:22,RetryCount:11,Role!:5,Settings!:24,ShareStatus:5,SimulateReservedQueue:5,Status:5,StatusUpdateInterval:5,Timing:359,UserMetadata:360,Warnings:361
{Mode!:5
s
t
{Features:8,Feeds:9
[5
[10
{Arn:5,FeedManagementState:5
n
[13
{Priority:14,Queue:5,WaitMinutes:11
n-50,50
{Info:16,Warning:16
[5
[18
{OutputDetails:19
[20
{DurationInMs:11,VideoDetails:21
{HeightInPx:11,WidthInPx:11
[23
{DestinationQueue:5,SourceQueue:5,Timestamp:6
{AdAvailOffset:25,AvailBlanking:26,ColorConversion3DLUTSettings:28,Esam:31,ExtendedDataServices:35,FollowSource:36,Inputs:37,KantarWatermark:119,MotionImageInserter:123,NielsenConfiguration:128,NielsenNonLinearWatermark:130,OutputGroups:132,TimecodeConfig:355,TimedMetadataInsertion:356
n-1000,1000
{AvailBlankingImage:27
s14
[29
{FileInput:27,InputColorSpace:5,InputMasteringLuminance:30,OutputColorSpace:5,OutputMasteringLuminance:30
n0,2147483647
{ManifestConfirmConditionNotification:32,ResponseSignalPreroll:33,SignalProcessingNotification:34
{MccXml:5
n0,30000
{SccXml:5
{CopyProtectionAction:5,VchipAction:5
n1,150
[38
{AdvancedInputFilter:5,AdvancedInputFilterSettings:39,AudioSelectorGroups:40,AudioSelectors:44,CaptionSelectors:61,Crop:76,DeblockFilter:5,DecryptionSettings:78,DenoiseFilter:5,DolbyVisionMetadataXml:27,DynamicAudioSelectors:82,FileInput:84,FilterEnable:5,FilterStrength:85,ImageInserter:86,InputClippings:92,InputScanType:5,MultiViewSettings:94,Position:76,ProgramNumber:50,PsiControl:5,SupplementalImps:97,TamsSettings:98,TimecodeSource:5,TimecodeStart:99,VideoGenerator:100,VideoOverlays:105,VideoSelector:115
{AddTexture:5,Sharpening:5
<41
{AudioSelectorNames:42
[43
s1
<45
{AudioDurationCorrection:5,CustomLanguageCode:46,DefaultSelection:5,ExternalAudioFileInput:5,HlsRenditionGroupSettings:47,LanguageCode:5,Offset:48,Pids:49,ProgramSelection:51,RemixSettings:52,SelectorType:5,Streams:49,Tracks:49
s3,3
{RenditionGroupId:5,RenditionLanguageCode:5,RenditionName:5
n-2147483648,2147483647
[50
n1,2147483647
n0,8
{AudioDescriptionAudioChannel:53,AudioDescriptionDataChannel:53,ChannelMapping:54,ChannelsIn:53,ChannelsOut:53
n1,64
{OutputChannels:55
[56
{InputChannels:57,InputChannelsFineTune:59
[58
n-60,6
[60
f
<62
{CustomLanguageCode:46,LanguageCode:5,SourceSettings:63
{AncillarySourceSettings:64,DvbSubSourceSettings:66,EmbeddedSourceSettings:67,FileSourceSettings:69,SourceType:5,TeletextSourceSettings:73,TrackSourceSettings:74,WebvttHlsSourceSettings:75
{Convert608To708:5,SourceAncillaryChannelNumber:65,TerminateCaptions:5
n1,4
{Pid:50
{Convert608To708:5,Source608ChannelNumber:65,Source608TrackNumber:68,TerminateCaptions:5
n1,1
{ByteRateLimit:5,Convert608To708:5,ConvertPaintToPop:5,Framerate:70,SourceFile:27,TimeDelta:48,TimeDeltaUnits:5,UpconvertSTLToTeletext:5
{FramerateDenominator:71,FramerateNumerator:72
n1,1001
n1,60000
{PageNumber:46
{StreamNumber:50,TrackNumber:50
{RenditionGroupId:5,RenditionLanguageCode:5,RenditionName:5
{Height:77,Width:77,X:30,Y:30
n2,2147483647
{DecryptionMode:5,EncryptedDecryptionKey:79,InitializationVector:80,KmsKeyRegion:81
s24,512
s16,24
s9,19
<83
{AudioDurationCorrection:5,ExternalAudioFileInput:5,LanguageCode:5,Offset:48,SelectorType:5
s,2048
n0,5
{InsertableImages:87,SdrReferenceWhiteLevel:91
[88
{Duration:30,FadeIn:30,FadeOut:30,Height:30,ImageInserterInput:27,ImageX:30,ImageY:30,Layer:89,Opacity:90,StartTime:5,Width:30
n0,99
n0,100
n100,1000
[93
{EndTimecode:5,StartTimecode:5
[95
{Input:96
{FileInput:5
[5
{AuthConnectionArn:5,GapHandling:5,SourceId:5,Timerange:5
s11,11
{Channels:101,Duration:102,FramerateDenominator:71,FramerateNumerator:72,Height:103,ImageInput:27,SampleRate:104,Width:103
n1,32
n1,86400000
n32,8192
n32000,48000
[106
{Crop:107,EndTimecode:5,InitialPosition:108,Input:110,Playback:5,StartTimecode:5,Transitions:113
{Height:30,Unit:5,Width:30,X:30,Y:30
{Height:109,Opacity:90,Unit:5,Width:109,XPosition:48,YPosition:48
n-1,2147483647
{AudioSelectors:44,FileInput:5,InputClippings:111,TimecodeSource:5,TimecodeStart:99
[112
{EndTimecode:5,StartTimecode:5
[114
{EndPosition:108,EndTimecode:5,StartTimecode:5
{AlphaBehavior:5,ColorSpace:5,ColorSpaceUsage:5,EmbeddedTimecodeOverride:5,Hdr10Metadata:116,MaxLuminance:30,PadVideo:5,Pid:50,ProgramNumber:48,Rotate:5,SampleRange:5,SelectorType:5,Streams:49
{BluePrimaryX:117,BluePrimaryY:117,GreenPrimaryX:117,GreenPrimaryY:117,MaxContentLightLevel:118,MaxFrameAverageLightLevel:118,MaxLuminance:30,MinLuminance:30,RedPrimaryX:117,RedPrimaryY:117,WhitePointX:117,WhitePointY:117
n0,50000
n0,65535
{ChannelName:120,ContentReference:121,CredentialsSecretName:122,FileOffset:60,KantarLicenseId:30,KantarServerUrl:5,LogDestination:5,Metadata3:121,Metadata4:121,Metadata5:121,Metadata6:121,Metadata7:121,Metadata8:121
s1,20
s1,50
s1,2048
{Framerate:124,Input:27,InsertionMode:5,Offset:127,Playback:5,StartTime:99
{FramerateDenominator:125,FramerateNumerator:126
n1,17895697
n1,2147483640
{ImageX:30,ImageY:30
{BreakoutCode:129,DistributorId:5
n0,0
{ActiveWatermarkProcess:5,AdiFilename:5,AssetId:120,AssetName:121,CbetSourceId:5,EpisodeId:120,MetadataDestination:5,SourceId:131,SourceWatermarkStatus:5,TicServerUrl:5,UniqueTicPerAudioTrack:5
n0,65534
[133
{AutomatedEncodingSettings:134,CustomName:5,Name:84,OutputGroupSettings:146,Outputs:190
{AbrSettings:135
{MaxAbrBitrate:136,MaxQualityLevel:60,MaxRenditions:137,MinAbrBitrate:136,Rules:138
n100000,100000000
n3,15
[139
{AllowedRenditions:140,ForceIncludeRenditions:142,MinBottomRenditionSize:144,MinTopRenditionSize:145,Type:5
[141
{Height:103,Required:5,Width:103
[143
{Height:103,Width:103
{Height:103,Width:103
{Height:103,Width:103
{CmafGroupSettings:147,DashIsoGroupSettings:167,FileGroupSettings:175,HlsGroupSettings:176,MsSmoothGroupSettings:185,PerFrameMetrics:189,Type:5
{AdditionalManifests:148,BaseUrl:5,ClientCache:5,CodecSpecification:5,DashIFrameTrickPlayNameModifier:150,DashManifestStyle:5,Destination:5,DestinationSettings:151,Encryption:155,FragmentLength:50,ImageBasedTrickPlay:5,ImageBasedTrickPlaySettings:162,ManifestCompression:5,ManifestDurationFormat:5,MinBufferTime:30,MinFinalSegmentLength:60,MpdManifestBandwidthType:5,MpdProfile:5,PtsOffsetHandlingForBFrames:5,SegmentControl:5,SegmentLength:50,SegmentLengthControl:5,StreamInfResolution:5,TargetDurationCompatibilityMode:5,VideoCompositionOffsets:5,WriteDashManifest:5,WriteHlsManifest:5,WriteSegmentTimelineInRepresentation:5
[149
{ManifestNameModifier:43,SelectedOutputs:42
s1,256
{S3Settings:152
{AccessControl:153,Encryption:154,StorageClass:5
{CannedAcl:5
{EncryptionType:5,KmsEncryptionContext:5,KmsKeyArn:5
{ClearLead:5,ConstantInitializationVector:156,EncryptionMethod:5,InitializationVectorInManifest:5,SpekeKeyProvider:157,StaticKeyProvider:161,Type:5
s32,32
{CertificateArn:5,DashSignaledSystemIds:158,EncryptionContractConfiguration:160,HlsSignaledSystemIds:158,ResourceId:5,Url:5
[159
s36,36
{SpekeAudioPreset:5,SpekeVideoPreset:5
{KeyFormat:5,KeyFormatVersions:5,StaticKeyValue:5,Url:5
{IntervalCadence:5,ThumbnailHeight:163,ThumbnailInterval:60,ThumbnailWidth:164,TileHeight:165,TileWidth:166
n2,4096
n8,4096
n1,2048
n1,512
{AdditionalManifests:168,AudioChannelConfigSchemeIdUri:5,BaseUrl:5,DashIFrameTrickPlayNameModifier:150,DashManifestStyle:5,Destination:5,DestinationSettings:151,Encryption:170,FragmentLength:50,HbbtvCompliance:5,ImageBasedTrickPlay:5,ImageBasedTrickPlaySettings:173,MinBufferTime:30,MinFinalSegmentLength:60,MpdManifestBandwidthType:5,MpdProfile:5,PtsOffsetHandlingForBFrames:5,SegmentControl:5,SegmentLength:50,SegmentLengthControl:5,VideoCompositionOffsets:5,WriteSegmentTimelineInRepresentation:5
[169
{ManifestNameModifier:43,SelectedOutputs:42
{PlaybackDeviceCompatibility:5,SpekeKeyProvider:171
{CertificateArn:5,EncryptionContractConfiguration:160,ResourceId:5,SystemIds:172,Url:5
[5
{IntervalCadence:5,ThumbnailHeight:174,ThumbnailInterval:60,ThumbnailWidth:164,TileHeight:165,TileWidth:166
n1,4096
{Destination:5,DestinationSettings:151
{AdMarkers:177,AdditionalManifests:178,AudioOnlyHeader:5,BaseUrl:5,CaptionLanguageMappings:180,CaptionLanguageSetting:5,CaptionSegmentLengthControl:5,ClientCache:5,CodecSpecification:5,Destination:5,DestinationSettings:151,DirectoryStructure:5,Encryption:182,ImageBasedTrickPlay:5,ImageBasedTrickPlaySettings:183,ManifestCompression:5,ManifestDurationFormat:5,MinFinalSegmentLength:60,MinSegmentLength:30,OutputSelection:5,ProgramDateTime:5,ProgramDateTimePeriod:184,ProgressiveWriteHlsManifest:5,SegmentControl:5,SegmentLength:50,SegmentLengthControl:5,SegmentsPerSubdirectory:50,StreamInfResolution:5,TargetDurationCompatibilityMode:5,TimedMetadataId3Frame:5,TimedMetadataId3Period:48,TimestampDeltaMilliseconds:48
[5
[179
{ManifestNameModifier:43,SelectedOutputs:42
[181
{CaptionChannel:48,CustomLanguageCode:46,LanguageCode:5,LanguageDescription:5
{ConstantInitializationVector:156,EncryptionMethod:5,InitializationVectorInManifest:5,OfflineEncrypted:5,SpekeKeyProvider:171,StaticKeyProvider:161,Type:5
{IntervalCadence:5,ThumbnailHeight:163,ThumbnailInterval:60,ThumbnailWidth:164,TileHeight:165,TileWidth:166
n0,3600
{AdditionalManifests:186,AudioDeduplication:5,Destination:5,DestinationSettings:151,Encryption:188,FragmentLength:50,FragmentLengthControl:5,ManifestEncoding:5
[187
{ManifestNameModifier:43,SelectedOutputs:42
{SpekeKeyProvider:171
[5
[191
{AudioDescriptions:192,CaptionDescriptions:235,ContainerSettings:253,Extension:278,NameModifier:150,OutputSettings:279,Preset:281,VideoDescription:282
[193
{AudioChannelTaggingSettings:194,AudioNormalizationSettings:196,AudioPitchCorrectionSettings:198,AudioSourceName:84,AudioType:199,AudioTypeControl:5,CodecSettings:200,CustomLanguageCode:5,LanguageCode:5,LanguageCodeControl:5,RemixSettings:52,StreamName:5
{ChannelTag:5,ChannelTags:195
[5
{Algorithm:5,AlgorithmControl:5,CorrectionGateLevel:197,LoudnessLogging:5,PeakCalculation:5,TargetLkfs:60,TruePeakLimiterThreshold:60
n-70,0
{SlowPalPitchCorrection:5
n0,255
{AacSettings:201,Ac3Settings:206,Ac4Settings:210,AiffSettings:212,Codec:5,Eac3AtmosSettings:216,Eac3Settings:218,FlacSettings:220,Mp2Settings:222,Mp3Settings:225,OpusSettings:229,VorbisSettings:232,WavSettings:234
{AudioDescriptionBroadcasterMix:5,Bitrate:202,CodecProfile:5,CodingMode:5,LoudnessMeasurementMode:5,RapInterval:203,RateControlMode:5,RawFormat:5,SampleRate:204,Specification:5,TargetLoudnessRange:205,VbrQuality:5
n6000,1024000
n2000,30000
n8000,96000
n6,16
{Bitrate:207,BitstreamMode:5,CodingMode:5,Dialnorm:208,DynamicRangeCompressionLine:5,DynamicRangeCompressionProfile:5,DynamicRangeCompressionRf:5,LfeFilter:5,MetadataControl:5,SampleRate:209
n64000,640000
n1,31
n48000,48000
{Bitrate:211,BitstreamMode:5,CodingMode:5,DynamicRangeCompressionFlatPanelTv:5,DynamicRangeCompressionHomeTheater:5,DynamicRangeCompressionPortableHeadphones:5,DynamicRangeCompressionPortableSpeakers:5,LoRoCenterMixLevel:60,LoRoSurroundMixLevel:60,LtRtCenterMixLevel:60,LtRtSurroundMixLevel:60,SampleRate:209,StereoDownmix:5
n48000,768000
{BitDepth:213,Channels:214,SampleRate:215
n16,24
n0,64
n8000,192000
{Bitrate:217,BitstreamMode:5,CodingMode:5,DialogueIntelligence:5,DownmixControl:5,DynamicRangeCompressionLine:5,DynamicRangeCompressionRf:5,DynamicRangeControl:5,LoRoCenterMixLevel:60,LoRoSurroundMixLevel:60,LtRtCenterMixLevel:60,LtRtSurroundMixLevel:60,MeteringMode:5,SampleRate:209,SpeechThreshold:90,StereoDownmix:5,SurroundExMode:5
n384000,1024000
{AttenuationControl:5,Bitrate:219,BitstreamMode:5,CodingMode:5,DcFilter:5,Dialnorm:208,DynamicRangeCompressionLine:5,DynamicRangeCompressionRf:5,LfeControl:5,LfeFilter:5,LoRoCenterMixLevel:60,LoRoSurroundMixLevel:60,LtRtCenterMixLevel:60,LtRtSurroundMixLevel:60,MetadataControl:5,PassthroughControl:5,PhaseControl:5,SampleRate:209,StereoDownmix:5,SurroundExMode:5,SurroundMode:5
n32000,3024000
{BitDepth:213,Channels:51,SampleRate:221
n22050,192000
{AudioDescriptionMix:5,Bitrate:223,Channels:224,SampleRate:104
n32000,384000
n0,2
{Bitrate:226,Channels:224,RateControlMode:5,SampleRate:227,VbrQuality:228
n16000,320000
n22050,48000
n0,9
{Bitrate:230,Channels:224,SampleRate:231
n32000,192000
n16000,48000
{Channels:224,SampleRate:227,VbrQuality:233
n-1,10
{BitDepth:213,Channels:214,Format:5,SampleRate:215
[236
{CaptionSelectorName:43,CustomLanguageCode:5,DestinationSettings:237,LanguageCode:5,LanguageDescription:5
{BurninDestinationSettings:238,DestinationType:5,DvbSubDestinationSettings:243,EmbeddedDestinationSettings:244,ImscDestinationSettings:246,SccDestinationSettings:247,SrtDestinationSettings:248,TeletextDestinationSettings:249,TtmlDestinationSettings:251,WebvttDestinationSettings:252
{Alignment:5,ApplyFontColor:5,BackgroundColor:5,BackgroundOpacity:199,FallbackFont:5,FontColor:5,FontFileBold:5,FontFileBoldItalic:5,FontFileItalic:5,FontFileRegular:5,FontOpacity:199,FontResolution:239,FontScript:5,FontSize:240,HexFontColor:241,OutlineColor:5,OutlineSize:242,RemoveRubyReserveAttributes:5,ShadowColor:5,ShadowOpacity:199,ShadowXOffset:48,ShadowYOffset:48,StylePassthrough:5,TeletextSpacing:5,XPosition:30,YPosition:30
n96,600
n0,96
s6,8
n0,10
{Alignment:5,ApplyFontColor:5,BackgroundColor:5,BackgroundOpacity:199,DdsHandling:5,DdsXCoordinate:30,DdsYCoordinate:30,FallbackFont:5,FontColor:5,FontFileBold:5,FontFileBoldItalic:5,FontFileItalic:5,FontFileRegular:5,FontOpacity:199,FontResolution:239,FontScript:5,FontSize:240,Height:50,HexFontColor:241,OutlineColor:5,OutlineSize:242,ShadowColor:5,ShadowOpacity:199,ShadowXOffset:48,ShadowYOffset:48,StylePassthrough:5,SubtitlingType:5,TeletextSpacing:5,Width:50,XPosition:30,YPosition:30
{Destination608ChannelNumber:65,Destination708ServiceNumber:245
n1,6
{Accessibility:5,StylePassthrough:5
{Framerate:5
{StylePassthrough:5
{PageNumber:46,PageTypes:250
[5
{StylePassthrough:5
{Accessibility:5,StylePassthrough:5
{CmfcSettings:254,Container:5,F4vSettings:256,M2tsSettings:257,M3u8Settings:271,MovSettings:272,Mp4Settings:273,MpdSettings:275,MxfSettings:276
{AudioDuration:5,AudioGroupId:5,AudioRenditionSets:5,AudioTrackType:5,C2paManifest:5,CertificateSecret:122,DescriptiveVideoServiceFlag:5,IFrameOnlyManifest:5,KlvMetadata:5,ManifestMetadataSignaling:5,Scte35Esam:5,Scte35Source:5,SigningKmsKey:43,TimedMetadata:5,TimedMetadataBoxVersion:5,TimedMetadataSchemeIdUri:255,TimedMetadataValue:255
s,1000
{MoovPlacement:5
{AudioBufferModel:5,AudioDuration:5,AudioFramesPerPes:30,AudioPids:258,AudioPtsOffsetDelta:260,Bitrate:30,BufferModel:5,DataPTSControl:5,DvbNitSettings:261,DvbSdtSettings:263,DvbSubPids:258,DvbTdtSettings:265,DvbTeletextPid:259,EbpAudioInterval:5,EbpPlacement:5,EsRateInPes:5,ForceTsVideoEbpOrder:5,FragmentTime:60,KlvMetadata:5,MaxPcrInterval:267,MinEbpInterval:268,NielsenId3:5,NullPacketBitrate:60,PatInterval:269,PcrControl:5,PcrPid:259,PmtInterval:269,PmtPid:259,PreventBufferUnderflow:5,PrivateMetadataPid:259,ProgramNumber:118,PtsOffset:184,PtsOffsetMode:5,RateMode:5,Scte35Esam:270,Scte35Pid:259,Scte35Source:5,SegmentationMarkers:5,SegmentationStyle:5,SegmentationTime:60,TimedMetadataPid:259,TransportStreamId:118,VideoPid:259
[259
n32,8182
n-10000,10000
{NetworkId:118,NetworkName:150,NitInterval:262
n25,10000
{OutputSdt:5,SdtInterval:264,ServiceName:150,ServiceProviderName:150
n25,2000
{TdtInterval:266
n1000,30000
n0,500
n0,10000
n0,1000
{Scte35EsamPid:259
{AudioDuration:5,AudioFramesPerPes:30,AudioPids:258,AudioPtsOffsetDelta:260,DataPTSControl:5,MaxPcrInterval:267,NielsenId3:5,PatInterval:269,PcrControl:5,PcrPid:259,PmtInterval:269,PmtPid:259,PrivateMetadataPid:259,ProgramNumber:118,PtsOffset:184,PtsOffsetMode:5,Scte35Pid:259,Scte35Source:5,TimedMetadata:5,TimedMetadataPid:259,TransportStreamId:118,VideoPid:259
{ClapAtom:5,CslgAtom:5,Mpeg2FourCCControl:5,PaddingControl:5,Reference:5
{AudioDuration:5,C2paManifest:5,CertificateSecret:122,CslgAtom:5,CttsVersion:274,FreeSpaceBox:5,MoovPlacement:5,Mp4MajorBrand:5,SigningKmsKey:43
n0,1
{AccessibilityCaptionHints:5,AudioDuration:5,C2paManifest:5,CaptionContainerType:5,CertificateSecret:122,KlvMetadata:5,ManifestMetadataSignaling:5,Scte35Esam:5,Scte35Source:5,SigningKmsKey:43,TimedMetadata:5,TimedMetadataBoxVersion:5,TimedMetadataSchemeIdUri:255,TimedMetadataValue:255
{AfdSignaling:5,Profile:5,UncompressedAudioWrapping:5,XavcProfileSettings:277
{DurationMode:5,MaxAncDataSize:30
s,256
{HlsSettings:280
{AudioGroupId:5,AudioOnlyContainer:5,AudioRenditionSets:5,AudioTrackType:5,DescriptiveVideoServiceFlag:5,IFrameOnlyManifest:5,SegmentModifier:5
s0
{AfdSignaling:5,AntiAlias:5,ChromaPositionMode:5,CodecSettings:283,ColorMetadata:5,Crop:76,DropFrameTimecode:5,FixedAfd:286,Height:103,Position:76,RespondToAfd:5,ScalingBehavior:5,Sharpness:90,TimecodeInsertion:5,TimecodeTrack:5,VideoPreprocessors:328,Width:103
{Av1Settings:284,AvcIntraSettings:289,Codec:5,FrameCaptureSettings:292,GifSettings:295,H264Settings:296,H265Settings:303,Mpeg2Settings:309,PassthroughSettings:313,ProresSettings:314,UncompressedSettings:315,Vc3Settings:316,Vp8Settings:317,Vp9Settings:318,XavcSettings:320
{AdaptiveQuantization:5,BitDepth:5,FilmGrainSynthesis:5,FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:50,FramerateNumerator:50,GopSize:60,MaxBitrate:285,NumberBFramesBetweenReferenceFrames:286,PerFrameMetrics:189,QvbrSettings:287,RateControlMode:5,Slices:101,SpatialAdaptiveQuantization:5
n1000,1152000000
n0,15
{QvbrQualityLevel:288,QvbrQualityLevelFineTune:60
n1,10
{AvcIntraClass:5,AvcIntraUhdSettings:290,FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:71,FramerateNumerator:291,InterlaceMode:5,PerFrameMetrics:189,ScanTypeConversionMode:5,SlowPal:5,Telecine:5
{QualityTuningLevel:5
n24,60000
{FramerateDenominator:50,FramerateNumerator:50,MaxCaptures:293,Quality:294
n1,10000000
n1,100
{FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:50,FramerateNumerator:50
{AdaptiveQuantization:5,BandwidthReductionFilter:297,Bitrate:285,CodecLevel:5,CodecProfile:5,DynamicSubGop:5,EndOfStreamMarkers:5,EntropyEncoding:5,FieldEncoding:5,FlickerAdaptiveQuantization:5,FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:50,FramerateNumerator:50,GopBReference:5,GopClosedCadence:30,GopSize:60,GopSizeUnits:5,HrdBufferFinalFillPercentage:90,HrdBufferInitialFillPercentage:90,HrdBufferSize:298,InterlaceMode:5,MaxBitrate:285,MinIInterval:299,NumberBFramesBetweenReferenceFrames:300,NumberReferenceFrames:245,ParControl:5,ParDenominator:50,ParNumerator:50,PerFrameMetrics:189,QualityTuningLevel:5,QvbrSettings:301,RateControlMode:5,RepeatPps:5,SaliencyAwareEncoding:5,ScanTypeConversionMode:5,SceneChangeDetect:5,Slices:101,SlowPal:5,Softness:302,SpatialAdaptiveQuantization:5,Syntax:5,Telecine:5,TemporalAdaptiveQuantization:5,UnregisteredSeiTimecode:5,WriteMp4PackagingType:5
{Sharpening:5,Strength:5
n0,1152000000
n0,30
n0,7
{MaxAverageBitrate:285,QvbrQualityLevel:288,QvbrQualityLevelFineTune:60
n0,128
{AdaptiveQuantization:5,AlternateTransferFunctionSei:5,BandwidthReductionFilter:297,Bitrate:304,CodecLevel:5,CodecProfile:5,Deblocking:5,DynamicSubGop:5,EndOfStreamMarkers:5,FlickerAdaptiveQuantization:5,FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:50,FramerateNumerator:50,GopBReference:5,GopClosedCadence:30,GopSize:60,GopSizeUnits:5,HrdBufferFinalFillPercentage:90,HrdBufferInitialFillPercentage:90,HrdBufferSize:305,InterlaceMode:5,MaxBitrate:304,MinIInterval:299,MvOverPictureBoundaries:5,MvTemporalPredictor:5,NumberBFramesBetweenReferenceFrames:300,NumberReferenceFrames:245,ParControl:5,ParDenominator:50,ParNumerator:50,PerFrameMetrics:189,QualityTuningLevel:5,QvbrSettings:306,RateControlMode:5,SampleAdaptiveOffsetFilterMode:5,ScanTypeConversionMode:5,SceneChangeDetect:5,Slices:101,SlowPal:5,SpatialAdaptiveQuantization:5,Telecine:5,TemporalAdaptiveQuantization:5,TemporalIds:5,TileHeight:307,TilePadding:5,TileWidth:308,Tiles:5,TreeBlockSize:5,UnregisteredSeiTimecode:5,WriteMp4PackagingType:5
n1000,1466400000
n0,1466400000
{MaxAverageBitrate:304,QvbrQualityLevel:288,QvbrQualityLevelFineTune:60
n64,2160
n256,3840
{AdaptiveQuantization:5,Bitrate:310,CodecLevel:5,CodecProfile:5,DynamicSubGop:5,FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:71,FramerateNumerator:291,GopClosedCadence:30,GopSize:60,GopSizeUnits:5,HrdBufferFinalFillPercentage:90,HrdBufferInitialFillPercentage:90,HrdBufferSize:311,InterlaceMode:5,IntraDcPrecision:5,MaxBitrate:312,MinIInterval:299,NumberBFramesBetweenReferenceFrames:300,ParControl:5,ParDenominator:50,ParNumerator:50,PerFrameMetrics:189,QualityTuningLevel:5,RateControlMode:5,ScanTypeConversionMode:5,SceneChangeDetect:5,SlowPal:5,Softness:302,SpatialAdaptiveQuantization:5,Syntax:5,Telecine:5,TemporalAdaptiveQuantization:5
n1000,288000000
n0,47185920
n1000,300000000
{FrameControl:5,VideoSelectorMode:5
{ChromaSampling:5,CodecProfile:5,FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:50,FramerateNumerator:50,InterlaceMode:5,ParControl:5,ParDenominator:50,ParNumerator:50,PerFrameMetrics:189,ScanTypeConversionMode:5,SlowPal:5,Telecine:5
{Fourcc:5,FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:50,FramerateNumerator:50,InterlaceMode:5,ScanTypeConversionMode:5,SlowPal:5,Telecine:5
{FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:71,FramerateNumerator:291,InterlaceMode:5,ScanTypeConversionMode:5,SlowPal:5,Telecine:5,Vc3Class:5
{Bitrate:285,FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:50,FramerateNumerator:50,GopSize:60,HrdBufferSize:311,MaxBitrate:285,ParControl:5,ParDenominator:50,ParNumerator:50,QualityTuningLevel:5,RateControlMode:5
{Bitrate:319,FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:50,FramerateNumerator:50,GopSize:60,HrdBufferSize:311,MaxBitrate:319,ParControl:5,ParDenominator:50,ParNumerator:50,QualityTuningLevel:5,RateControlMode:5
n1000,480000000
{AdaptiveQuantization:5,EntropyEncoding:5,FramerateControl:5,FramerateConversionAlgorithm:5,FramerateDenominator:71,FramerateNumerator:291,PerFrameMetrics:189,Profile:5,SlowPal:5,Softness:302,SpatialAdaptiveQuantization:5,TemporalAdaptiveQuantization:5,Xavc4kIntraCbgProfileSettings:321,Xavc4kIntraVbrProfileSettings:322,Xavc4kProfileSettings:323,XavcHdIntraCbgProfileSettings:325,XavcHdProfileSettings:326
{XavcClass:5
{XavcClass:5
{BitrateClass:5,CodecProfile:5,FlickerAdaptiveQuantization:5,GopBReference:5,GopClosedCadence:30,HrdBufferSize:298,QualityTuningLevel:5,Slices:324
n8,12
{XavcClass:5
{BitrateClass:5,FlickerAdaptiveQuantization:5,GopBReference:5,GopClosedCadence:30,HrdBufferSize:298,InterlaceMode:5,QualityTuningLevel:5,Slices:327,Telecine:5
n4,12
{ColorCorrector:329,Deinterlacer:335,DolbyVision:336,Hdr10Plus:338,ImageInserter:86,NoiseReducer:340,PartnerWatermarking:349,TimecodeBurnin:353
{Brightness:294,ClipLimits:330,ColorSpaceConversion:5,Contrast:294,Hdr10Metadata:116,HdrToSdrToneMapper:5,Hue:334,MaxLuminance:30,SampleRangeConversion:5,Saturation:294,SdrReferenceWhiteLevel:91
{MaximumRGBTolerance:331,MaximumYUV:332,MinimumRGBTolerance:333,MinimumYUV:302
n90,105
n920,1023
n-5,10
n-180,180
{Algorithm:5,Control:5,Mode:5
{Compatibility:5,L6Metadata:337,L6Mode:5,Mapping:5,Profile:5
{MaxCll:118,MaxFall:118
{MasteringMonitorNits:339,TargetMonitorNits:339
n0,4000
{Filter:5,FilterSettings:341,SpatialFilterSettings:343,TemporalFilterSettings:346
{Strength:342
n0,3
{PostFilterSharpenStrength:342,Speed:344,Strength:345
n-2,3
n0,16
{AggressiveMode:347,PostTemporalSharpening:5,PostTemporalSharpeningStrength:5,Speed:348,Strength:345
n0,4
n-1,3
{NexguardFileMarkerSettings:350
{License:351,Payload:352,Preset:150,Strength:5
s1,100000
n0,4194303
{FontSize:354,Position:5,Prefix:5
n10,48
{Anchor:5,Source:5,Start:5,TimestampOffset:5
{Id3Insertions:357
[358
{Id3:5,Timecode:5
{FinishTime:6,StartTime:6,SubmitTime:6
<5
[362
{Code!:11,Count!:11
{JobTemplate:364
{AccelerationSettings:4,Arn:5,Category:5,CreatedAt:6,Description:5,HopDestinations:12,LastUpdated:6,Name!:5,Priority:14,Queue:5,Settings!:365,StatusUpdateInterval:5,Type:5
{AdAvailOffset:25,AvailBlanking:26,ColorConversion3DLUTSettings:28,Esam:31,ExtendedDataServices:35,FollowSource:36,Inputs:366,KantarWatermark:119,MotionImageInserter:123,NielsenConfiguration:128,NielsenNonLinearWatermark:130,OutputGroups:132,TimecodeConfig:355,TimedMetadataInsertion:356
[367
{AdvancedInputFilter:5,AdvancedInputFilterSettings:39,AudioSelectorGroups:40,AudioSelectors:44,CaptionSelectors:61,Crop:76,DeblockFilter:5,DenoiseFilter:5,DolbyVisionMetadataXml:27,DynamicAudioSelectors:82,FilterEnable:5,FilterStrength:85,ImageInserter:86,InputClippings:92,InputScanType:5,MultiViewSettings:94,Position:76,ProgramNumber:50,PsiControl:5,TimecodeSource:5,TimecodeStart:99,VideoOverlays:105,VideoSelector:115
{Preset:369
{Arn:5,Category:5,CreatedAt:6,Description:5,LastUpdated:6,Name!:5,Settings!:370,Type:5
{AudioDescriptions:192,CaptionDescriptions:371,ContainerSettings:253,VideoDescription:282
[372
{CustomLanguageCode:5,DestinationSettings:237,LanguageCode:5,LanguageDescription:5
{Queue:374
{Arn:5,ConcurrentJobs:11,CreatedAt:6,Description:5,LastUpdated:6,MaximumConcurrentFeeds:375,Name!:5,PricingPlan:5,ProgressingJobsCount:11,ReservationPlan:376,ServiceOverrides:377,Status:5,SubmittedJobsCount:11,Type:5
n0
{Commitment:5,ExpiresAt:6,PurchasedAt:6,RenewalType:5,ReservedSlots:11,Status:5
[378
{Message:5,Name:5,OverrideValue:5,Value:5
{
{
{
{
{
{Endpoints:385,NextToken:5
[386
{Url:5
{
{Job:3
{JobTemplate:364
{Jobs:391,NextToken:5,Status:5
[3
{Policy:393
{HttpInputs:5,HttpsInputs:5,S3Inputs:5
{Preset:369
{Queue:374
{JobTemplates:397,NextToken:5
[364
{Jobs:391,NextToken:5
{NextToken:5,Presets:400
[369
{NextToken:5,Queues:402,TotalConcurrentJobs:11,UnallocatedConcurrentJobs:11
[374
{ResourceTags:404
{Arn:5,Tags:360
{NextToken:5,Versions:406
[407
{ExpirationDate:6,Version:5
{ProbeResults:409
[410
{Container:411,Metadata:419,TrackMappings:420
{Duration:60,Format:5,StartTimecode:5,Tracks:412
[413
{AudioProperties:414,Codec:5,DataProperties:416,Duration:60,Index:11,TrackType:5,VideoProperties:417
{BitDepth:11,BitRate:11,Channels:11,FrameRate:415,LanguageCode:5,SampleRate:11
{Denominator:11,Numerator:11
{LanguageCode:5
{BitDepth:11,BitRate:11,CodecMetadata:418,ColorPrimaries:5,FrameRate:415,Height:11,MatrixCoefficients:5,TransferCharacteristics:5,Width:11
{BitDepth:11,ChromaSubsampling:5,CodedFrameRate:415,ColorPrimaries:5,Height:11,Level:5,MatrixCoefficients:5,Profile:5,ScanType:5,TransferCharacteristics:5,Width:11
{ETag:5,FileSize:11,LastModified:6,MimeType:5
[421
{AudioTrackIndexes:422,DataTrackIndexes:422,VideoTrackIndexes:422
[11
{Policy:393
{Jobs:391,NextToken:5
{Id:5
{
{
{JobTemplate:364
{Preset:369
{Queue:374
=associateCertificate 0
=cancelJob 1
=createJob 2
=createJobTemplate 363
=createPreset 368
=createQueue 373
=createResourceShare 379
=deleteJobTemplate 380
=deletePolicy 381
=deletePreset 382
=deleteQueue 383
=describeEndpoints 384
=disassociateCertificate 387
=getJob 388
=getJobTemplate 389
=getJobsQueryResults 390
=getPolicy 392
=getPreset 394
=getQueue 395
=listJobTemplates 396
=listJobs 398
=listPresets 399
=listQueues 401
=listTagsForResource 403
=listVersions 405
=probe 408
=putPolicy 423
=searchJobs 424
=startJobsQuery 425
=tagResource 426
=untagResource 427
=updateJobTemplate 428
=updatePreset 429
=updateQueue 430
)~"},
{"neptunedata", R"~({Status:1
s
{Status:1
{Status:1
{Status:1
{Status:1
{Status:1,Payload:7
?
{Id:1,Arn:1,CreationTimeInMillis:9
n
{Status:1
{StatusCode:9,Status:1,Payload:12
{Active:7,StatisticsId:1
{StatusCode:9,Status:1,Payload:12
{Status!:1,Payload:15
{Token:1
{Output:17
b
{Output:17
{RequestId:1,Status:20,Result:21,Meta:21
{Message:1,Code:9,Attributes:21
{
{Results!:17
{Results!:21
{Status:1,StartTime:1,DbEngineVersion:1,Role:1,DfeQueryEngine:1,Gremlin:25,Sparql:25,Opencypher:25,LabMode:26,RollingBackTrxCount:9,RollingBackTrxEarliestStartTime:1,Features:27,Settings:26
{Version!:1
<1
<21
{QueryId:1,QueryString:1,QueryEvalStats:29
{Waited:9,Elapsed:9,Cancelled:7,Subqueries:21
{Status!:1,Payload!:21
{Status:1,Id:1,ProcessingJob:32
{Name:1,Arn:1,Status:1,OutputLocation:1,FailureReason:1,CloudwatchLogUrl:1
{Status:1,Id:1,Endpoint:32,EndpointConfig:34
{Name:1,Arn:1
{Status:1,Id:1,ProcessingJob:32,HpoJob:32,ModelTransformJob:32,MlModels:36
[34
{Status:1,Id:1,BaseProcessingJob:32,RemoteModelTransformJob:32,Models:38
[34
{QueryId:1,QueryString:1,QueryEvalStats:29
{Status!:1,Payload!:41
{AutoCompute:7,Active:7,StatisticsId:1,Date:42,Note:1,SignatureInfo:43
t
{SignatureCount:9,InstanceCount:9,PredicateCount:9
{LastEventId!:26,LastTrxTimestampInMillis!:9,Format!:1,Records!:45,TotalRecords!:9
[46
{CommitTimestampInMillis!:9,EventId!:26,Data!:47,Op!:1,IsLastOp:7
{Id!:1,Type!:1,Key!:1,Value!:21,From:1,To:1
{StatusCode:9,Payload:49
{Version:1,LastStatisticsComputationTime:42,GraphSummary:50
{NumNodes:9,NumEdges:9,NumNodeLabels:9,NumEdgeLabels:9,NodeLabels:51,EdgeLabels:52,NumNodeProperties:9,NumEdgeProperties:9,NodeProperties:53,EdgeProperties:53,TotalNodePropertyValues:9,TotalEdgePropertyValues:9,NodeStructures:55,EdgeStructures:59
[1
[1
[54
<9
[56
{Count:9,NodeProperties:57,DistinctOutgoingEdgeLabels:58
[1
[1
[60
{Count:9,EdgeProperties:61
[1
{StatusCode:9,Payload:63
{Version:1,LastStatisticsComputationTime:42,GraphSummary:64
{NumDistinctSubjects:9,NumDistinctPredicates:9,NumQuads:9,NumClasses:9,Classes:65,Predicates:53,SubjectStructures:66
[1
[67
{Count:9,Predicates:68
[1
{Status!:1,Payload!:41
{LastEventId!:26,LastTrxTimestampInMillis!:9,Format!:1,Records!:71,TotalRecords!:9
[72
{CommitTimestampInMillis!:9,EventId!:26,Data!:73,Op!:1,IsLastOp:7
{Stmt!:1
{AcceptedQueryCount:9,RunningQueryCount:9,Queries:75
[76
{QueryId:1,QueryString:1,QueryEvalStats:29
{Status!:1,Payload!:78
{LoadIds:79
[1
{Ids:79
{Ids:79
{Ids:79
{Ids:79
{AcceptedQueryCount:9,RunningQueryCount:9,Queries:85
[76
{Status!:1,Payload:87
{StatisticsId:1
{Status!:1,Payload:87
{Status!:1,Payload!:26
{Id:1,Arn:1,CreationTimeInMillis:9
{Id:1,Arn:1,CreationTimeInMillis:9
{Id:1,Arn:1,CreationTimeInMillis:9
=cancelGremlinQuery 0
=cancelLoaderJob 2
=cancelMLDataProcessingJob 3
=cancelMLModelTrainingJob 4
=cancelMLModelTransformJob 5
=cancelOpenCypherQuery 6
=createMLEndpoint 8
=deleteMLEndpoint 10
=deletePropertygraphStatistics 11
=deleteSparqlStatistics 13
=executeFastReset 14
=executeGremlinExplainQuery 16
=executeGremlinProfileQuery 18
=executeGremlinQuery 19
=executeOpenCypherExplainQuery 22
=executeOpenCypherQuery 23
=getEngineStatus 24
=getGremlinQueryStatus 28
=getLoaderJobStatus 30
=getMLDataProcessingJob 31
=getMLEndpoint 33
=getMLModelTrainingJob 35
=getMLModelTransformJob 37
=getOpenCypherQueryStatus 39
=getPropertygraphStatistics 40
=getPropertygraphStream 44
=getPropertygraphSummary 48
=getRDFGraphSummary 62
=getSparqlStatistics 69
=getSparqlStream 70
=listGremlinQueries 74
=listLoaderJobs 77
=listMLDataProcessingJobs 80
=listMLEndpoints 81
=listMLModelTrainingJobs 82
=listMLModelTransformJobs 83
=listOpenCypherQueries 84
=managePropertygraphStatistics 86
=manageSparqlStatistics 88
=startLoaderJob 89
=startMLDataProcessingJob 90
=startMLModelTrainingJob 91
=startMLModelTransformJob 92
)~"},
{"opensearch", R"~({Connection:1
{LocalDomainInfo:2,RemoteDomainInfo:2,ConnectionId:7,ConnectionStatus:8,ConnectionMode:9
{AWSDomainInformation:3
{OwnerId:4,DomainName!:5,Region:6
s12,12
s3,28
s5,30
s10,256
{StatusCode:9,Message:9
s
{Message:9
{DataSourceArn:9
{DomainPackageDetails:13
{PackageID:9,PackageName:14,PackageType:9,LastUpdated:15,DomainName:5,DomainPackageStatus:9,PackageVersion:9,PrerequisitePackageIDList:16,ReferencePath:9,ErrorDetails:17,AssociationConfiguration:18
s3,256
t
[9
{ErrorType:9,ErrorMessage:9
{KeyStoreAccessOption:19
{KeyAccessRoleArn:20,KeyStoreAccessEnabled!:21
s20,2048
?
{DomainPackageDetailsList:23
[13
{AuthorizedPrincipal!:25
{PrincipalType:9,Principal:9,ServiceOptions:26
{SupportedRegions:27
[6
{CancelledChangeIds:29,CancelledChangeProperties:31,DryRun:21
[30
s36,36
[32
{PropertyName:9,CancelledValue:9,ActiveValue:9
{ServiceSoftwareOptions:34
{CurrentVersion:9,NewVersion:9,UpdateAvailable:21,Cancellable:21,UpdateStatus:9,Description:9,AutomatedUpdateDate:15,OptionalDeployment:21
{Id:9,Name:36,Arn:20,DataSources:37,IamIdentityCenterOptions:40,AppConfigs:41,TagList:44,CreatedAt:15,KmsKeyArn:20
s3,30
[38
{DataSourceArn:20,DataSourceDescription:39,IamRoleForDataSourceArn:20
s,1000
{Enabled:21,IamIdentityCenterInstanceArn:20,IamRoleForIdentityCenterApplicationArn:20,IamIdentityCenterApplicationArn:20
[42;,200
{Key:9,Value:43
s1,4096
[45
{Key!:46,Value!:47
s1,128
s0,256
{DomainStatus:49
{DomainId!:50,DomainName!:5,ARN!:20,Created:21,Deleted:21,Endpoint:9,EndpointV2:9,Endpoints:51,DomainEndpointV2HostedZoneId:9,Processing:21,UpgradeProcessing:21,EngineVersion:52,ClusterConfig!:53,EBSOptions:60,AccessPolicies:61,IPAddressType:9,SnapshotOptions:62,VPCOptions:63,CognitoOptions:65,EncryptionAtRestOptions:67,NodeToNodeEncryptionOptions:69,AdvancedOptions:70,LogPublishingOptions:71,ServiceSoftwareOptions:34,DomainEndpointOptions:73,AdvancedSecurityOptions:75,IdentityCenterOptions:83,AutoTuneOptions:84,ChangeProgressDetails:85,OffPeakWindowOptions:87,SoftwareUpdateOptions:92,DomainProcessingStatus:9,ModifyingProperties:93,AIMLOptions:95,DeploymentStrategyOptions:99,AutomatedSnapshotPauseOptions:100
s1,64
<9
s14,18
{InstanceType:9,InstanceCount:54,DedicatedMasterEnabled:21,ZoneAwarenessEnabled:21,ZoneAwarenessConfig:55,DedicatedMasterType:9,DedicatedMasterCount:54,WarmEnabled:21,WarmType:9,WarmCount:54,ColdStorageOptions:56,MultiAZWithStandbyEnabled:21,NodeOptions:57
n
{AvailabilityZoneCount:54
{Enabled!:21
[58
{NodeType:9,NodeConfig:59
{Enabled:21,Type:9,Count:54
{EBSEnabled:21,VolumeType:9,VolumeSize:54,Iops:54,Throughput:54
s0,102400
{AutomatedSnapshotStartHour:54
{VPCId:9,SubnetIds:64,AvailabilityZones:64,SecurityGroupIds:64,EgressEnabled:21
[9
{Enabled:21,UserPoolId:66,IdentityPoolId:66,RoleArn:20
s1,55
{Enabled:21,KmsKeyId:68
s1,500
{Enabled:21
<9
<72
{CloudWatchLogsLogGroupArn:20,Enabled:21
{EnforceHTTPS:21,TLSSecurityPolicy:9,CustomEndpointEnabled:21,CustomEndpoint:74,CustomEndpointCertificateArn:20
s1,255
{Enabled:21,InternalUserDatabaseEnabled:21,SAMLOptions:76,JWTOptions:80,IAMFederationOptions:82,AnonymousAuthDisableDate:15,AnonymousAuthEnabled:21
{Enabled:21,Idp:77,SubjectKey:9,RolesKey:9,SessionTimeoutMinutes:54
{MetadataContent!:78,EntityId!:79
s1,1048576
s8,512
{Enabled:21,SubjectKey:9,RolesKey:9,JwksUrl:81,PublicKey:9
s0,2048
{Enabled:21,SubjectKey:50,RolesKey:50
{EnabledAPIAccess:21,IdentityCenterInstanceARN:20,IdentityCenterInstanceRegion:6,SubjectKey:9,RolesKey:9,IdentityCenterApplicationARN:20,IdentityStoreId:50
{State:9,ErrorMessage:9,UseOffPeakWindow:21
{ChangeId:30,Message:86,ConfigChangeStatus:9,InitiatedBy:9,StartTime:15,LastUpdatedTime:15
s0,1024
{Enabled:21,OffPeakWindow:88
{WindowStartTime:89
{Hours!:90,Minutes!:91
n0,23
n0,59
{AutoSoftwareUpdateEnabled:21,UseLatestServiceSoftwareForBlueGreen:21
[94
{Name:9,ActiveValue:9,PendingValue:9,ValueType:9
{NaturalLanguageQueryGenerationOptions:96,S3VectorsEngine:97,ServerlessVectorAcceleration:98
{DesiredState:9,CurrentState:9
{Enabled:21
{Enabled:21
{DeploymentStrategy!:9
{Enabled!:21,StartTime:15,EndTime:15,State:9
{Status!:9
{LocalDomainInfo:2,RemoteDomainInfo:2,ConnectionAlias:103,ConnectionStatus:104,ConnectionId:7,ConnectionMode:9,ConnectionProperties:105
s2,100
{StatusCode:9,Message:9
{Endpoint:9,CrossClusterSearch:106
{SkipUnavailable:9
{PackageDetails:108
{PackageID:9,PackageName:14,PackageType:9,PackageDescription:109,PackageStatus:9,CreatedAt:15,LastUpdatedAt:15,AvailablePackageVersion:9,ErrorDetails:17,EngineVersion:9,AvailablePluginProperties:110,AvailablePackageConfiguration:111,AllowListedUserList:113,PackageOwner:109,PackageVendingOptions:115,PackageEncryptionOptions:116
s,1024
{Name:109,Description:109,Version:109,ClassName:109,UncompressedSizeInBytes:54
{LicenseRequirement!:9,LicenseFilepath:112,ConfigurationRequirement!:9,RequiresRestartForConfigurationUpdate:21
s,256
[114
s6,12
{VendingEnabled!:21
{KmsKeyIdentifier:68,EncryptionEnabled!:21
{VpcEndpoint!:118
{VpcEndpointId:119,VpcEndpointOwner:9,DomainArn:120,VpcOptions:63,Status:9,Endpoint:9
s5,256
s1,512
{
{Message:9
{DomainStatus:49
{Connection:1
{Status!:9
{Connection:127
{LocalDomainInfo:2,RemoteDomainInfo:2,ConnectionId:7,ConnectionAlias:103,ConnectionStatus:104,ConnectionMode:9,ConnectionProperties:105
{PackageDetails:108
{VpcEndpointSummary!:130
{VpcEndpointId:119,VpcEndpointOwner:9,DomainArn:120,Status:9
{Status:9
{DomainStatus!:49
{AutoTunes:134,NextToken:9
[135
{AutoTuneType:9,AutoTuneDetails:136
{ScheduledAutoTuneDetails:137
{Date:15,ActionType:9,Action:9,Severity:9
{ChangeProgressStatus:139
{ChangeId:30,StartTime:15,Status:9,PendingProperties:64,CompletedProperties:64,TotalNumberOfStages:54,ChangeProgressStages:140,LastUpdatedTime:15,ConfigChangeStatus:9,InitiatedBy:9
[141
{Name:50,Status:142,Description:9,LastUpdated:15
s1,256
{DomainConfig!:144
{EngineVersion:145,ClusterConfig:148,EBSOptions:149,AccessPolicies:150,IPAddressType:151,SnapshotOptions:152,VPCOptions:153,CognitoOptions:154,EncryptionAtRestOptions:155,NodeToNodeEncryptionOptions:156,AdvancedOptions:157,LogPublishingOptions:158,DomainEndpointOptions:159,AdvancedSecurityOptions:160,IdentityCenterOptions:161,AutoTuneOptions:162,ChangeProgressDetails:85,OffPeakWindowOptions:169,SoftwareUpdateOptions:170,ModifyingProperties:93,AIMLOptions:171,DeploymentStrategyOptions:172,AutomatedSnapshotPauseOptions:173
{Options!:52,Status!:146
{CreationDate!:15,UpdateDate!:15,UpdateVersion:147,State!:9,PendingDeletion:21
n0
{Options!:53,Status!:146
{Options!:60,Status!:146
{Options!:61,Status!:146
{Options!:9,Status!:146
{Options!:62,Status!:146
{Options!:63,Status!:146
{Options!:65,Status!:146
{Options!:67,Status!:146
{Options!:69,Status!:146
{Options!:70,Status!:146
{Options:71,Status:146
{Options!:73,Status!:146
{Options!:75,Status!:146
{Options!:83,Status!:146
{Options:163,Status:168
{DesiredState:9,RollbackOnDisable:9,MaintenanceSchedules:164,UseOffPeakWindow:21
[165;,100
{StartAt:15,Duration:166,CronExpressionForRecurrence:9
{Value:167,Unit:9
n1,24
{CreationDate!:15,UpdateDate!:15,UpdateVersion:147,State!:9,ErrorMessage:9,PendingDeletion:21
{Options:87,Status:146
{Options:92,Status:146
{Options:95,Status:146
{Options!:99,Status!:146
{Options!:100,Status!:146
{DomainState:9,AvailabilityZoneCount:9,ActiveAvailabilityZoneCount:9,StandByAvailabilityZoneCount:9,DataNodeCount:9,DedicatedMaster:21,MasterEligibleNodeCount:9,WarmNodeCount:9,MasterNode:9,ClusterHealth:9,TotalShards:9,TotalUnAssignedShards:9,EnvironmentInformation:175
[176
{AvailabilityZoneInformation:177
[178
{AvailabilityZoneName:179,ZoneStatus:9,ConfiguredDataNodeCount:9,AvailableDataNodeCount:9,TotalShards:9,TotalUnAssignedShards:9
s1,15
{DomainNodesStatusList:181
[182
{NodeId:183,NodeType:9,AvailabilityZone:179,InstanceType:9,NodeStatus:9,StorageType:9,StorageVolumeType:9,StorageSize:9
s10,40
{DomainStatusList!:185
[49
{DryRunProgressStatus:187,DryRunConfig:49,DryRunResults:190
{DryRunId!:30,DryRunStatus!:9,CreationDate!:9,UpdateDate!:9,ValidationFailures:188
[189
{Code:9,Message:9
{DeploymentType:191,Message:86
s2,128
{Connections:193,NextToken:9
[1
{Fields!:195
[196
{Name!:9,Type!:9,Value!:9
{LimitsByRole:198
<199
{StorageTypes:200,InstanceLimits:205,AdditionalLimits:207
[201
{StorageTypeName:9,StorageSubTypeName:9,StorageTypeLimits:202
[203
{LimitName:9,LimitValues:204
[9
{InstanceCountLimits:206
{MinimumInstanceCount:54,MaximumInstanceCount:54
[208
{LimitName:9,LimitValues:204
{Connections:210,NextToken:9
[127
{PackageDetailsList:212,NextToken:9
[108
{NextToken:9,ReservedInstanceOfferings:214
[215
{ReservedInstanceOfferingId:30,InstanceType:9,Duration:54,FixedPrice:216,UsagePrice:216,CurrencyCode:9,PaymentOption:9,RecurringCharges:217
f
[218
{RecurringChargeAmount:216,RecurringChargeFrequency:9
{NextToken:9,ReservedInstances:220
[221
{ReservationName:222,ReservedInstanceId:30,BillingSubscriptionId:54,ReservedInstanceOfferingId:9,InstanceType:9,StartTime:15,Duration:54,FixedPrice:216,UsagePrice:216,CurrencyCode:9,InstanceCount:54,State:9,PaymentOption:9,RecurringCharges:217
s5,64
{VpcEndpoints!:224,VpcEndpointErrors!:225
[118
[226
{VpcEndpointId:119,ErrorCode:9,ErrorMessage:9
{DomainPackageDetails:13
{DomainPackageDetailsList:23
{Id:9,Arn:20,Name:36,Endpoint:9,Status:9,IamIdentityCenterOptions:40,DataSources:37,AppConfigs:41,CreatedAt:15,LastUpdatedAt:15,KmsKeyArn:20
{CapabilityName:36,ApplicationId:9,Status:9,CapabilityConfig:231,Failures:233
{AiConfig:232
{
[234
{Reason:9,Details:9
{CompatibleVersions:236
[237
{SourceVersion:52,TargetVersions:238
[52
{DataSourceType:240,Name:242,Description:39,Status:9
{S3GlueDataCatalog:241
{RoleArn:20
s3,80
{ApplicationArn:20
{DataSourceName:242,DataSourceType:245,Description:39,OpenSearchArns:250,DataSourceAccessPolicy:61,DataSourceArn:9
{CloudWatchLog:246,SecurityLake:248,Prometheus:249
{RoleArn!:247
s32,200
{RoleArn!:247
{RoleArn!:247,WorkspaceArn!:9
[20
{Status:9,StatusMessage:252,NodeId:183,Action:9,CreatedAt:15,UpdatedAt:15
s0,1000
{IndexSchema!:254
{
{PackageID:9,PackageVersionHistoryList:256,NextToken:9
[257
{PackageVersion:9,CommitMessage:258,CreatedAt:15,PluginProperties:110,PackageConfiguration:111
s,160
{UpgradeHistories:260,NextToken:9
[261
{UpgradeName:9,StartTimestamp:15,UpgradeStatus:9,StepsList:262
[263
{UpgradeStep:9,UpgradeStepStatus:9,Issues:264,ProgressPercent:216
[9
{UpgradeStep:9,StepStatus:9,UpgradeName:9
{ApplicationSummaries:267,NextToken:9
[268
{Id:9,Arn:20,Name:36,Endpoint:9,Status:9,CreatedAt:15,LastUpdatedAt:15
{DataSources:270
[271
{DataSourceType:240,Name:242,Description:39,Status:9
{NextToken:9,DirectQueryDataSources:273
[274
{DataSourceName:242,DataSourceType:245,Description:39,OpenSearchArns:250,DataSourceArn:9,TagList:44
{DomainMaintenances:276,NextToken:9
[277
{MaintenanceId:278,DomainName:5,Action:9,NodeId:183,Status:9,StatusMessage:252,CreatedAt:15,UpdatedAt:15
s1,100
{DomainNames:280
[281
{DomainName:5,EngineType:9
{DomainPackageDetailsList:23,NextToken:9
{Insights:284,NextToken:9
[285
{InsightId:30,DisplayName:9,Type:9,Priority:9,Status:9,CreationTime:15,UpdateTime:15,IsExperimental:21
{InstanceTypeDetails:287,NextToken:9
[288
{InstanceType:9,EncryptionEnabled:21,CognitoEnabled:21,AppLogsEnabled:21,AdvancedSecurityEnabled:21,WarmEnabled:21,InstanceRole:289,AvailabilityZones:290
[9
[179
{DomainPackageDetailsList:23,NextToken:9
{ScheduledActions:293,NextToken:9
[294
{Id!:9,Type!:9,Severity!:9,ScheduledTime!:54,Description:9,ScheduledBy:9,Status:9,Mandatory:21,Cancellable:21
{TagList:44
{Versions:238,NextToken:9
{AuthorizedPrincipalList!:298,NextToken!:9
[25
{VpcEndpointSummaryList!:300,NextToken!:9
[130
{VpcEndpointSummaryList!:300,NextToken!:9
{ReservedInstanceId:30,ReservationName:222
{ApplicationArn:20
{CapabilityName:36,ApplicationId:9,Status:9,CapabilityConfig:305
{AiConfig:232
{Connection:1
{
{RollbackServiceSoftwareOptions:309
{CurrentVersion:9,NewVersion:9,RollbackAvailable:21,Description:9
{MaintenanceId:278
{ServiceSoftwareOptions:34
{Id:9,Name:36,Arn:20,DataSources:37,IamIdentityCenterOptions:40,AppConfigs:41,CreatedAt:15,LastUpdatedAt:15
{Message:9
{DataSourceArn:9
{DomainConfig!:144,DryRunResults:190,DryRunProgressStatus:187
{Status!:9
{PackageDetails:108
{PackageID:9,Operation:9,PackageUserList:113
{ScheduledAction:294
{VpcEndpoint!:118
{UpgradeId:9,DomainName:5,TargetVersion:52,PerformCheckOnly:21,AdvancedOptions:70,ChangeProgressDetails:85
=acceptInboundConnection 0
=addDataSource 10
=addDirectQueryDataSource 11
=associatePackage 12
=associatePackages 22
=authorizeVpcEndpointAccess 24
=cancelDomainConfigChange 28
=cancelServiceSoftwareUpdate 33
=createApplication 35
=createDomain 48
=createIndex 101
=createOutboundConnection 102
=createPackage 107
=createVpcEndpoint 117
=deleteApplication 121
=deleteDataSource 122
=deleteDomain 123
=deleteInboundConnection 124
=deleteIndex 125
=deleteOutboundConnection 126
=deletePackage 128
=deleteVpcEndpoint 129
=deregisterCapability 131
=describeDomain 132
=describeDomainAutoTunes 133
=describeDomainChangeProgress 138
=describeDomainConfig 143
=describeDomainHealth 174
=describeDomainNodes 180
=describeDomains 184
=describeDryRunProgress 186
=describeInboundConnections 192
=describeInsightDetails 194
=describeInstanceTypeLimits 197
=describeOutboundConnections 209
=describePackages 211
=describeReservedInstanceOfferings 213
=describeReservedInstances 219
=describeVpcEndpoints 223
=dissociatePackage 227
=dissociatePackages 228
=getApplication 229
=getCapability 230
=getCompatibleVersions 235
=getDataSource 239
=getDefaultApplicationSetting 243
=getDirectQueryDataSource 244
=getDomainMaintenanceStatus 251
=getIndex 253
=getPackageVersionHistory 255
=getUpgradeHistory 259
=getUpgradeStatus 265
=listApplications 266
=listDataSources 269
=listDirectQueryDataSources 272
=listDomainMaintenances 275
=listDomainNames 279
=listDomainsForPackage 282
=listInsights 283
=listInstanceTypeDetails 286
=listPackagesForDomain 291
=listScheduledActions 292
=listTags 295
=listVersions 296
=listVpcEndpointAccess 297
=listVpcEndpoints 299
=listVpcEndpointsForDomain 301
=purchaseReservedInstanceOffering 302
=putDefaultApplicationSetting 303
=registerCapability 304
=rejectInboundConnection 306
=revokeVpcEndpointAccess 307
=rollbackServiceSoftwareUpdate 308
=startDomainMaintenance 310
=startServiceSoftwareUpdate 311
=updateApplication 312
=updateDataSource 313
=updateDirectQueryDataSource 314
=updateDomainConfig 315
=updateIndex 316
=updatePackage 317
=updatePackageScope 318
=updateScheduledAction 319
=updateVpcEndpoint 320
=upgradeDomain 321
)~"},
{"organizations", R"~({Handshake:1
{Id:2,Arn:3,Parties:4,State:3,RequestedTimestamp:7,ExpirationTimestamp:7,Action:3,Resources:8
s,34
s
[5
{Id!:6,Type!:3
s1,64
t
[9
{Value:3,Type:3,Resources:8
{Handshake:1
{CreateAccountStatus:12
{Id:13,AccountName:14,State:3,RequestedTimestamp:7,CompletedTimestamp:7,AccountId:15,GovCloudAccountId:15,FailureReason:3
s,36
s1,50
s,12
{CreateAccountStatus:12
{Organization:18
{Id:3,Arn:3,FeatureSet:3,MasterAccountArn:3,MasterAccountId:15,MasterAccountEmail:19,AvailablePolicyTypes:20
s6,64
[21
{Type:3,Status:3
{OrganizationalUnit:23
{Id:24,Arn:3,Name:25,Path:3
s,68
s1,128
{Policy:27
{PolicySummary:28,Content:32
{Id:29,Arn:3,Name:25,Description:30,Type:3,AwsManaged:31
s,130
s,512
?
s1
{Handshake:1
{Account:35
{Id:15,Arn:3,Email:19,Name:25,Status:3,State:3,Paths:36,JoinedMethod:3,JoinedTimestamp:7
[3
{CreateAccountStatus:12
{EffectivePolicy:39
{PolicyContent:32,LastUpdatedTimestamp:7,TargetId:40,PolicyType:3
s,100
{Handshake:1
{Organization:18
{OrganizationalUnit:23
{Policy:27
{ResourcePolicy:46
{ResourcePolicySummary:47,Content:49
{Id:48,Arn:3
s,131
s1,40000
{ResponsibilityTransfer:51
{Arn:3,Name:25,Id:3,Type:3,Status:3,Source:52,Target:52,StartTimestamp:7,EndTimestamp:7,ActiveHandshakeId:2
{ManagementAccountId:15,ManagementAccountEmail:19
{Root:54
{Id:2,Arn:3,Name:25,PolicyTypes:20
{Handshake:1
{Root:54
{Handshake:1
{Handshake:1
{EnabledServicePrincipals:60,NextToken:62
[61
{ServicePrincipal:25,DateEnabled:7
s,100000
{Accounts:64,NextToken:62
[35
{Accounts:64,NextToken:62
{Accounts:64,PolicyType:3,NextToken:62
{Children:68,NextToken:62
[69
{Id:40,Type:3
{CreateAccountStatuses:71,NextToken:62
[12
{DelegatedAdministrators:73,NextToken:62
[74
{Id:15,Arn:3,Email:19,Name:25,Status:3,State:3,JoinedMethod:3,JoinedTimestamp:7,DelegationEnabledDate:7
{DelegatedServices:76,NextToken:62
[77
{ServicePrincipal:25,DelegationEnabledDate:7
{AccountId:15,PolicyType:3,Path:3,EvaluationTimestamp:7,NextToken:62,EffectivePolicyValidationErrors:79
[80
{ErrorCode:3,ErrorMessage:3,PathToError:3,ContributingPolicies:81
[29
{Handshakes:83,NextToken:62
[1
{Handshakes:83,NextToken:62
{ResponsibilityTransfers:86,NextToken:62
[51
{OrganizationalUnits:88,NextToken:62
[23
{ResponsibilityTransfers:86,NextToken:62
{Parents:91,NextToken:62
[92
{Id:40,Type:3
{Policies:94,NextToken:62
[28
{Policies:94,NextToken:62
{Roots:97,NextToken:62
[54
{Tags:99,NextToken:62
[100
{Key!:25,Value!:101
s0,256
{Targets:103,NextToken:62
[104
{TargetId:40,Arn:3,Name:25,Type:3
{ResourcePolicy:46
{ResponsibilityTransfer:51
{OrganizationalUnit:23
{Policy:27
{ResponsibilityTransfer:51
=acceptHandshake 0
=cancelHandshake 10
=createAccount 11
=createGovCloudAccount 16
=createOrganization 17
=createOrganizationalUnit 22
=createPolicy 26
=declineHandshake 33
=describeAccount 34
=describeCreateAccountStatus 37
=describeEffectivePolicy 38
=describeHandshake 41
=describeOrganization 42
=describeOrganizationalUnit 43
=describePolicy 44
=describeResourcePolicy 45
=describeResponsibilityTransfer 50
=disablePolicyType 53
=enableAllFeatures 55
=enablePolicyType 56
=inviteAccountToOrganization 57
=inviteOrganizationToTransferResponsibility 58
=listAWSServiceAccessForOrganization 59
=listAccounts 63
=listAccountsForParent 65
=listAccountsWithInvalidEffectivePolicy 66
=listChildren 67
=listCreateAccountStatus 70
=listDelegatedAdministrators 72
=listDelegatedServicesForAccount 75
=listEffectivePolicyValidationErrors 78
=listHandshakesForAccount 82
=listHandshakesForOrganization 84
=listInboundResponsibilityTransfers 85
=listOrganizationalUnitsForParent 87
=listOutboundResponsibilityTransfers 89
=listParents 90
=listPolicies 93
=listPoliciesForTarget 95
=listRoots 96
=listTagsForResource 98
=listTargetsForPolicy 102
=putResourcePolicy 105
=terminateResponsibilityTransfer 106
=updateOrganizationalUnit 107
=updatePolicy 108
=updateResponsibilityTransfer 109
)~"},
{"pipes", R"~({Arn:1,Name:2,DesiredState:3,CurrentState:3,CreationTime:4,LastModifiedTime:4
s1,1600
s1,64
s
t
{Arn:1,Name:2,DesiredState:3,CurrentState:3,CreationTime:4,LastModifiedTime:4
{Arn:1,Name:2,Description:7,DesiredState:3,CurrentState:3,StateReason:7,Source:1,SourceParameters:8,Enrichment:38,EnrichmentParameters:39,Target:1,TargetParameters:45,RoleArn:1,Tags:124,CreationTime:4,LastModifiedTime:4,LogConfiguration:125,KmsKeyIdentifier:130
s0,512
{FilterCriteria:9,KinesisStreamParameters:13,DynamoDBStreamParameters:20,SqsQueueParameters:21,ActiveMQBrokerParameters:22,RabbitMQBrokerParameters:25,ManagedStreamingKafkaParameters:27,SelfManagedKafkaParameters:30
{Filters:10
[11;0,5
{Pattern:12
s0,4096
{BatchSize:14,DeadLetterConfig:15,OnPartialBatchItemFailure:3,MaximumBatchingWindowInSeconds:16,MaximumRecordAgeInSeconds:17,MaximumRetryAttempts:18,ParallelizationFactor:19,StartingPosition!:3,StartingPositionTimestamp:4
n1,10000
{Arn:1
n0,300
n-1,604800
n-1,10000
n1,10
{BatchSize:14,DeadLetterConfig:15,OnPartialBatchItemFailure:3,MaximumBatchingWindowInSeconds:16,MaximumRecordAgeInSeconds:17,MaximumRetryAttempts:18,ParallelizationFactor:19,StartingPosition!:3
{BatchSize:14,MaximumBatchingWindowInSeconds:16
{Credentials!:23,QueueName!:24,BatchSize:14,MaximumBatchingWindowInSeconds:16
{BasicAuth:1
s1,1000
{Credentials!:23,QueueName!:24,VirtualHost:26,BatchSize:14,MaximumBatchingWindowInSeconds:16
s1,200
{TopicName!:28,StartingPosition:3,BatchSize:14,MaximumBatchingWindowInSeconds:16,ConsumerGroupID:26,Credentials:29
s1,249
{SaslScram512Auth:1,ClientCertificateTlsAuth:1
{TopicName!:28,StartingPosition:3,AdditionalBootstrapServers:31,BatchSize:14,MaximumBatchingWindowInSeconds:16,ConsumerGroupID:26,Credentials:33,ServerRootCaCertificate:1,Vpc:34
[32;0,2
s1,300
{BasicAuth:1,SaslScram512Auth:1,SaslScram256Auth:1,ClientCertificateTlsAuth:1
{Subnets:35,SecurityGroup:37
[36;1,16
s1,1024
[36;1,5
s0,1600
{InputTemplate:40,HttpParameters:41
s0,8192
{PathParameterValues:42,HeaderParameters:43,QueryStringParameters:44
[3
<7
<7
{InputTemplate:40,LambdaFunctionParameters:46,StepFunctionStateMachineParameters:47,KinesisStreamParameters:48,EcsTaskParameters:50,BatchJobParameters:87,SqsQueueParameters:99,HttpParameters:101,RedshiftDataParameters:102,SageMakerPipelineParameters:106,EventBridgeEventBusParameters:110,CloudWatchLogsParameters:113,TimestreamParameters:114
{InvocationType:3
{InvocationType:3
{PartitionKey!:49
s0,256
{TaskDefinitionArn!:1,TaskCount:51,LaunchType:3,NetworkConfiguration:52,PlatformVersion:3,Group:3,CapacityProviderStrategy:56,EnableECSManagedTags:61,EnableExecuteCommand:61,PlacementConstraints:62,PlacementStrategy:65,PropagateTags:3,ReferenceId:68,Overrides:69,Tags:84
n1
{AwsvpcConfiguration:53
{Subnets!:54,SecurityGroups:55,AssignPublicIp:3
[36;0,16
[36;0,5
[57;0,6
{CapacityProvider!:58,Weight:59,Base:60
s1,255
n0,1000
n0,100000
?
[63;0,10
{Type:3,Expression:64
s0,2000
[66;0,5
{Type:3,Field:67
s0,255
s0,1024
{ContainerOverrides:70,Cpu:3,EphemeralStorage:80,ExecutionRoleArn:1,InferenceAcceleratorOverrides:82,Memory:3,TaskRoleArn:1
[71
{Command:72,Cpu:73,Environment:74,EnvironmentFiles:76,Memory:73,MemoryReservation:73,Name:3,ResourceRequirements:78
[3
n
[75
{Name:3,Value:3
[77
{Type!:3,Value!:3
[79
{Type!:3,Value!:3
{SizeInGiB!:81
n21,200
[83
{DeviceName:3,DeviceType:3
[85
{Key!:86,Value!:49
s1,128
{JobDefinition!:3,JobName!:3,ArrayProperties:88,RetryStrategy:90,ContainerOverrides:91,DependsOn:96,Parameters:98
{Size:89
n2,10000
{Attempts:19
{Command:72,Environment:92,InstanceType:3,ResourceRequirements:94
[93
{Name:3,Value:3
[95
{Type!:3,Value!:3
[97;0,20
{JobId:3,Type:3
<3
{MessageGroupId:100,MessageDeduplicationId:100
s0,100
{PathParameterValues:42,HeaderParameters:43,QueryStringParameters:44
{SecretManagerArn:1,Database!:2,DbUser:86,StatementName:103,WithEvent:61,Sqls!:104
s1,500
[105;1,40
s1,100000
{PipelineParameterList:107
[108;0,200
{Name!:109,Value!:68
s1,256
{EndpointId:111,DetailType:86,Source:109,Resources:112,Time:109
s1,50
[1;0,10
{LogStreamName:109,Timestamp:109
{TimeValue!:109,EpochTimeUnit:3,TimeFieldType:3,TimestampFormat:109,VersionValue!:109,DimensionMappings!:115,SingleMeasureMappings:118,MultiMeasureMappings:120
[116;1,128
{DimensionValue!:117,DimensionValueType!:3,DimensionName!:109
s1,2048
[119;0,8192
{MeasureValue!:117,MeasureValueType!:3,MeasureName!:36
[121;0,1024
{MultiMeasureName!:109,MultiMeasureAttributeMappings!:122
[123;1,256
{MeasureValue!:117,MeasureValueType!:3,MultiMeasureAttributeName!:109
<49;1,50
{S3LogDestination:126,FirehoseLogDestination:127,CloudwatchLogsLogDestination:128,Level:3,IncludeExecutionData:129
{BucketName:3,Prefix:3,BucketOwner:3,OutputFormat:3
{DeliveryStreamArn:1
{LogGroupArn:1
[3
s0,2048
{Pipes:132,NextToken:117
[133
{Name:2,Arn:1,DesiredState:3,CurrentState:3,StateReason:7,CreationTime:4,LastModifiedTime:4,Source:1,Target:1,Enrichment:38
{Tags:124
{Arn:1,Name:2,DesiredState:3,CurrentState:3,CreationTime:4,LastModifiedTime:4
{Arn:1,Name:2,DesiredState:3,CurrentState:3,CreationTime:4,LastModifiedTime:4
{
{
{Arn:1,Name:2,DesiredState:3,CurrentState:3,CreationTime:4,LastModifiedTime:4
=createPipe 0
=deletePipe 5
=describePipe 6
=listPipes 131
=listTagsForResource 134
=startPipe 135
=stopPipe 136
=tagResource 137
=untagResource 138
=updatePipe 139
)~"},
{"polly", R"~({
{Voices:2,NextToken:7
[3
{Gender:4,Id:4,LanguageCode:4,LanguageName:4,Name:4,AdditionalLanguageCodes:5,SupportedEngines:6
s
[4
[4
s0,4096
{Lexicon:9,LexiconAttributes:10
{Content:4,Name:4
{Alphabet:4,LanguageCode:4,LastModified:11,LexiconArn:4,LexemesCount:12,Size:12
t
n
{SynthesisTask:14
{Engine:4,TaskId:4,TaskStatus:4,TaskStatusReason:4,OutputUri:4,CreationTime:11,RequestCharacters:12,SnsTopicArn:4,LexiconNames:15,OutputFormat:4,SampleRate:4,SpeechMarkTypes:16,TextType:4,VoiceId:4,LanguageCode:4
[4;,5
[4;,4
{Lexicons:18,NextToken:7
[19
{Name:4,Attributes:10
{NextToken:7,SynthesisTasks:21
[14
{
{EventStream:24
{AudioEvent:25,StreamClosedEvent:27,ValidationException:28,ServiceQuotaExceededException:31,ServiceFailureException:32,ThrottlingException:33
{AudioChunk:26
b
{RequestCharacters:12
{Message!:4,Reason!:4,Fields:29
[30
{Name!:4,Message!:4
{Message!:4,QuotaCode!:4,ServiceCode!:4
{Message:4
{Message:4,ThrottlingReasons:34
[35
{Reason:4,Resource:4
{SynthesisTask:14
{AudioStream:26,ContentType:4,RequestCharacters:12
=deleteLexicon 0
=describeVoices 1
=getLexicon 8
=getSpeechSynthesisTask 13
=listLexicons 17
=listSpeechSynthesisTasks 20
=putLexicon 22
=startSpeechSynthesisStream 23
=startSpeechSynthesisTask 36
=synthesizeSpeech 37
)~"},
{"rds", R"~({EventSubscription:1
{CustomerAwsId:2,CustSubscriptionId:2,SnsTopicArn:2,Status:2,SubscriptionCreationTime:2,SourceType:2,SourceIdsList:3,EventCategoriesList:4,Enabled:5,EventSubscriptionArn:2
s
[2
[2
?
{ResourcePendingMaintenanceActions:7
{ResourceIdentifier:2,PendingMaintenanceActionDetails:8
[9
{Action:2,AutoAppliedAfterDate:10,ForcedApplyDate:10,OptInStatus:2,CurrentApplyDate:10,Description:2
t
{DBSecurityGroup:12
{OwnerId:2,DBSecurityGroupName:2,DBSecurityGroupDescription:2,VpcId:2,EC2SecurityGroups:13,IPRanges:15,DBSecurityGroupArn:2
[14
{Status:2,EC2SecurityGroupName:2,EC2SecurityGroupId:2,EC2SecurityGroupOwnerId:2
[16
{Status:2,CIDRIP:2
{DBClusterIdentifier:2,BacktrackIdentifier:2,BacktrackTo:10,BacktrackedFrom:10,BacktrackRequestCreationTime:10,Status:2
{ExportTaskIdentifier:2,SourceArn:2,ExportOnly:19,SnapshotTime:10,TaskStartTime:10,TaskEndTime:10,S3Bucket:2,S3Prefix:2,IamRoleArn:2,KmsKeyId:2,Status:2,PercentProgress:20,TotalExtractedDataInGB:20,FailureCause:2,WarningMessage:2,SourceType:2
[2
n
{DBClusterParameterGroup:22
{DBClusterParameterGroupName:2,DBParameterGroupFamily:2,Description:2,DBClusterParameterGroupArn:2
{DBClusterSnapshot:24
{AvailabilityZones:25,DBClusterSnapshotIdentifier:2,DBClusterIdentifier:2,SnapshotCreateTime:10,Engine:2,EngineMode:2,AllocatedStorage:20,Status:2,Port:20,VpcId:2,ClusterCreateTime:10,MasterUsername:2,EngineVersion:2,LicenseModel:2,SnapshotType:2,PercentProgress:20,StorageEncrypted:5,StorageEncryptionType:2,BackupRetentionPeriod:20,PreferredBackupWindow:2,KmsKeyId:2,DBClusterSnapshotArn:2,SourceDBClusterSnapshotArn:2,IAMDatabaseAuthenticationEnabled:5,TagList:26,StorageType:2,StorageThroughput:20,DbClusterResourceId:2,DBSystemId:2
[2
[27
{Key:2,Value:2
{DBParameterGroup:29
{DBParameterGroupName:2,DBParameterGroupFamily:2,Description:2,DBParameterGroupArn:2
{DBSnapshot:31
{DBSnapshotIdentifier:2,DBInstanceIdentifier:2,SnapshotCreateTime:10,Engine:2,AllocatedStorage:20,Status:2,Port:20,AvailabilityZone:2,VpcId:2,InstanceCreateTime:10,MasterUsername:2,EngineVersion:2,LicenseModel:2,SnapshotType:2,Iops:20,StorageThroughput:20,OptionGroupName:2,PercentProgress:20,SourceRegion:2,SourceDBSnapshotIdentifier:2,StorageType:2,TdeCredentialArn:2,Encrypted:5,StorageEncryptionType:2,BackupRetentionPeriod:20,PreferredBackupWindow:2,KmsKeyId:2,DBSnapshotArn:2,Timezone:2,IAMDatabaseAuthenticationEnabled:5,ProcessorFeatures:32,DbiResourceId:2,TagList:26,SnapshotTarget:2,OriginalSnapshotCreateTime:10,SnapshotDatabaseTime:10,DBSystemId:2,MultiTenant:5,DedicatedLogVolume:5,AdditionalStorageVolumes:34,SnapshotAvailabilityZone:2
[33
{Name:2,Value:2
[35
{VolumeName!:2,AllocatedStorage:20,IOPS:20,MaxAllocatedStorage:20,StorageThroughput:20,StorageType:2
{OptionGroup:37
{OptionGroupName:2,OptionGroupDescription:2,EngineName:2,MajorEngineVersion:2,Options:38,AllowsVpcAndNonVpcInstanceMemberships:5,VpcId:2,OptionGroupArn:2,SourceOptionGroup:2,SourceAccountId:2,CopyTimestamp:10
[39
{OptionName:2,OptionDescription:2,Persistent:5,Permanent:5,Port:20,OptionVersion:2,OptionSettings:40,DBSecurityGroupMemberships:42,VpcSecurityGroupMemberships:44
[41
{Name:2,Value:2,DefaultValue:2,Description:2,ApplyType:2,DataType:2,AllowedValues:2,IsModifiable:5,IsCollection:5
[43
{DBSecurityGroupName:2,Status:2
[45
{VpcSecurityGroupId:2,Status:2
{BlueGreenDeployment:47
{BlueGreenDeploymentIdentifier:48,BlueGreenDeploymentName:49,Source:50,Target:50,SwitchoverDetails:51,Tasks:53,Status:2,StatusDetails:2,CreateTime:10,DeleteTime:10,TagList:26
s1,255
s1,60
s1,2048
[52
{SourceMember:50,TargetMember:50,Status:2
[54
{Name:2,Status:2
{Engine:2,MajorEngineVersion:2,EngineVersion:2,DatabaseInstallationFilesS3BucketName:2,DatabaseInstallationFilesS3Prefix:2,DatabaseInstallationFiles:19,CustomDBEngineVersionManifest:56,DBParameterGroupFamily:2,DBEngineDescription:2,DBEngineVersionArn:2,DBEngineVersionDescription:2,DefaultCharacterSet:57,FailureReason:2,Image:58,DBEngineMediaType:2,KMSKeyId:2,CreateTime:10,SupportedCharacterSets:59,SupportedNcharCharacterSets:59,ValidUpgradeTarget:60,SupportedTimezones:63,ExportableLogTypes:65,SupportsLogExportsToCloudwatchLogs:5,SupportsReadReplica:5,SupportedEngineModes:62,SupportedFeatureNames:66,Status:2,SupportsParallelQuery:5,SupportsGlobalDatabases:5,TagList:26,SupportsBabelfish:5,SupportsLimitlessDatabase:5,SupportsCertificateRotationWithoutRestart:5,SupportedCACertificateIdentifiers:67,SupportsLocalWriteForwarding:5,SupportsIntegrations:5,ServerlessV2FeaturesSupport:68
s1,51000
{CharacterSetName:2,CharacterSetDescription:2
{ImageId:2,Status:2
[57
[61
{Engine:2,EngineVersion:2,Description:2,AutoUpgrade:5,IsMajorVersionUpgrade:5,SupportedEngineModes:62,SupportsParallelQuery:5,SupportsGlobalDatabases:5,SupportsBabelfish:5,SupportsLimitlessDatabase:5,SupportsLocalWriteForwarding:5,SupportsIntegrations:5
[2
[64
{TimezoneName:2
[2
[2
[2
{MinCapacity:69,MaxCapacity:69
f
{DBCluster:71
{AllocatedStorage:20,AvailabilityZones:25,BackupRetentionPeriod:20,CharacterSetName:2,DatabaseName:2,DBClusterIdentifier:2,DBClusterParameterGroup:2,DBSubnetGroup:2,Status:2,PercentProgress:2,EarliestRestorableTime:10,Endpoint:2,ReaderEndpoint:2,CustomEndpoints:19,MultiAZ:5,Engine:2,EngineVersion:2,LatestRestorableTime:10,Port:20,MasterUsername:2,DBClusterOptionGroupMemberships:72,PreferredBackupWindow:2,PreferredMaintenanceWindow:2,UpgradeRolloutOrder:2,ReplicationSourceIdentifier:2,ReadReplicaIdentifiers:74,StatusInfos:75,DBClusterMembers:77,VpcSecurityGroups:44,HostedZoneId:2,StorageEncrypted:5,StorageEncryptionType:2,KmsKeyId:2,DbClusterResourceId:2,DBClusterArn:2,AssociatedRoles:79,IAMDatabaseAuthenticationEnabled:5,CloneGroupId:2,ClusterCreateTime:10,EarliestBacktrackTime:10,BacktrackWindow:20,BacktrackConsumedChangeRecords:20,EnabledCloudwatchLogsExports:65,Capacity:20,PendingModifiedValues:81,EngineMode:2,ScalingConfigurationInfo:85,RdsCustomClusterConfiguration:83,DBClusterInstanceClass:2,StorageType:2,Iops:20,StorageThroughput:20,IOOptimizedNextAllowedModificationTime:10,PubliclyAccessible:5,AutoMinorVersionUpgrade:5,DeletionProtection:5,HttpEndpointEnabled:5,ActivityStreamMode:2,ActivityStreamStatus:2,ActivityStreamKmsKeyId:2,ActivityStreamKinesisStreamName:2,CopyTagsToSnapshot:5,CrossAccountClone:5,DomainMemberships:86,TagList:26,GlobalClusterIdentifier:48,GlobalWriteForwardingStatus:2,GlobalWriteForwardingRequested:5,NetworkType:2,AutomaticRestartTime:10,ServerlessV2ScalingConfiguration:88,ServerlessV2PlatformVersion:2,MonitoringInterval:20,MonitoringRoleArn:2,DatabaseInsightsMode:2,PerformanceInsightsEnabled:5,PerformanceInsightsKMSKeyId:2,PerformanceInsightsRetentionPeriod:20,DBSystemId:2,MasterUserSecret:89,LocalWriteForwardingStatus:2,AwsBackupRecoveryPointArn:2,LimitlessDatabase:90,ClusterScalabilityType:2,CertificateDetails:84,EngineLifecycleSupport:2,VPCNetworkingEnabled:5,InternetAccessGatewayEnabled:5
[73
{DBClusterOptionGroupName:2,Status:2
[2
[76
{StatusType:2,Normal:5,Status:2,Message:2
[78
{DBInstanceIdentifier:2,IsClusterWriter:5,DBClusterParameterGroupStatus:2,PromotionTier:20
[80
{RoleArn:2,Status:2,FeatureName:2
{PendingCloudwatchLogsExports:82,DBClusterIdentifier:2,MasterUserPassword:2,IAMDatabaseAuthenticationEnabled:5,EngineVersion:2,BackupRetentionPeriod:20,StorageType:2,AllocatedStorage:20,RdsCustomClusterConfiguration:83,Iops:20,CertificateDetails:84
{LogTypesToEnable:65,LogTypesToDisable:65
{InterconnectSubnetId:2,TransitGatewayMulticastDomainId:2,ReplicaMode:2
{CAIdentifier:2,ValidTill:10
{MinCapacity:20,MaxCapacity:20,AutoPause:5,SecondsUntilAutoPause:20,TimeoutAction:2,SecondsBeforeTimeout:20
[87
{Domain:2,Status:2,FQDN:2,IAMRoleName:2,OU:2,AuthSecretArn:2,DnsIps:19
{MinCapacity:69,MaxCapacity:69,SecondsUntilAutoPause:20
{SecretArn:2,SecretStatus:2,KmsKeyId:2
{Status:2,MinRequiredACU:69
{DBClusterEndpointIdentifier:2,DBClusterIdentifier:2,DBClusterEndpointResourceIdentifier:2,Endpoint:2,Status:2,EndpointType:2,CustomEndpointType:2,StaticMembers:19,ExcludedMembers:19,DBClusterEndpointArn:2
{DBClusterParameterGroup:22
{DBClusterSnapshot:24
{DBInstance:95
{DBInstanceIdentifier:2,DBInstanceClass:2,Engine:2,DBInstanceStatus:2,MasterUsername:2,DBName:2,Endpoint:96,AllocatedStorage:20,InstanceCreateTime:10,PreferredBackupWindow:2,BackupRetentionPeriod:20,DBSecurityGroups:42,VpcSecurityGroups:44,DBParameterGroups:97,AvailabilityZone:2,DBSubnetGroup:99,PreferredMaintenanceWindow:2,UpgradeRolloutOrder:2,PendingModifiedValues:104,LatestRestorableTime:10,MultiAZ:5,EngineVersion:2,AutoMinorVersionUpgrade:5,ReadReplicaSourceDBInstanceIdentifier:2,ReadReplicaDBInstanceIdentifiers:105,ReadReplicaDBClusterIdentifiers:106,ReplicaMode:2,LicenseModel:2,Iops:20,StorageThroughput:20,OptionGroupMemberships:107,CharacterSetName:2,NcharCharacterSetName:2,SecondaryAvailabilityZone:2,PubliclyAccessible:5,StatusInfos:109,StorageType:2,StorageEncryptionType:2,TdeCredentialArn:2,DbInstancePort:20,DBClusterIdentifier:2,StorageEncrypted:5,KmsKeyId:2,DbiResourceId:2,CACertificateIdentifier:2,DomainMemberships:86,CopyTagsToSnapshot:5,MonitoringInterval:20,EnhancedMonitoringResourceArn:2,MonitoringRoleArn:2,PromotionTier:20,DBInstanceArn:2,Timezone:2,IAMDatabaseAuthenticationEnabled:5,DatabaseInsightsMode:2,PerformanceInsightsEnabled:5,PerformanceInsightsKMSKeyId:2,PerformanceInsightsRetentionPeriod:20,EnabledCloudwatchLogsExports:65,ProcessorFeatures:32,DeletionProtection:5,AssociatedRoles:111,ListenerEndpoint:96,MaxAllocatedStorage:20,TagList:26,AutomationMode:2,ResumeFullAutomationModeTime:10,CustomerOwnedIpEnabled:5,NetworkType:2,ActivityStreamStatus:2,ActivityStreamKmsKeyId:2,ActivityStreamKinesisStreamName:2,ActivityStreamMode:2,ActivityStreamEngineNativeAuditFieldsIncluded:5,AwsBackupRecoveryPointArn:2,DBInstanceAutomatedBackupsReplications:113,BackupTarget:2,AutomaticRestartTime:10,CustomIamInstanceProfile:2,ActivityStreamPolicyStatus:2,CertificateDetails:84,DBSystemId:2,MasterUserSecret:89,ReadReplicaSourceDBClusterIdentifier:2,PercentProgress:2,MultiTenant:5,DedicatedLogVolume:5,IsStorageConfigUpgradeAvailable:5,EngineLifecycleSupport:2,AdditionalStorageVolumes:115,StorageVolumeStatus:2
{Address:2,Port:20,HostedZoneId:2
[98
{DBParameterGroupName:2,ParameterApplyStatus:2
{DBSubnetGroupName:2,DBSubnetGroupDescription:2,VpcId:2,SubnetGroupStatus:2,Subnets:100,DBSubnetGroupArn:2,SupportedNetworkTypes:19
[101
{SubnetIdentifier:2,SubnetAvailabilityZone:102,SubnetOutpost:103,SubnetStatus:2
{Name:2
{Arn:2
{DBInstanceClass:2,AllocatedStorage:20,MasterUserPassword:2,Port:20,BackupRetentionPeriod:20,MultiAZ:5,EngineVersion:2,LicenseModel:2,Iops:20,StorageThroughput:20,DBInstanceIdentifier:2,StorageType:2,CACertificateIdentifier:2,DBSubnetGroupName:2,PendingCloudwatchLogsExports:82,ProcessorFeatures:32,AutomationMode:2,ResumeFullAutomationModeTime:10,MultiTenant:5,IAMDatabaseAuthenticationEnabled:5,DedicatedLogVolume:5,Engine:2,AdditionalStorageVolumes:34
[2
[2
[108
{OptionGroupName:2,Status:2
[110
{StatusType:2,Normal:5,Status:2,Message:2
[112
{RoleArn:2,FeatureName:2,Status:2
[114
{DBInstanceAutomatedBackupsArn:2
[116
{VolumeName:2,StorageVolumeStatus:2,AllocatedStorage:20,IOPS:20,MaxAllocatedStorage:20,StorageThroughput:20,StorageType:2
{DBInstance:95
{DBParameterGroup:29
{DBProxy:120
{DBProxyName:2,DBProxyArn:2,Status:2,EngineFamily:2,VpcId:2,VpcSecurityGroupIds:19,VpcSubnetIds:19,DefaultAuthScheme:2,Auth:121,RoleArn:2,Endpoint:2,RequireTLS:5,IdleClientTimeout:20,DebugLogging:5,CreatedDate:10,UpdatedDate:10,EndpointNetworkType:2,TargetConnectionNetworkType:2
[122
{Description:2,UserName:2,AuthScheme:2,SecretArn:2,IAMAuth:2,ClientPasswordAuthType:2
{DBProxyEndpoint:124
{DBProxyEndpointName:2,DBProxyEndpointArn:2,DBProxyName:2,Status:2,VpcId:2,VpcSecurityGroupIds:19,VpcSubnetIds:19,Endpoint:2,CreatedDate:10,TargetRole:2,IsDefault:5,EndpointNetworkType:2
{DBSecurityGroup:12
{DBShardGroupResourceId:2,DBShardGroupIdentifier:127,DBClusterIdentifier:2,MaxACU:69,MinACU:69,ComputeRedundancy:20,Status:2,PubliclyAccessible:5,Endpoint:2,DBShardGroupArn:2,TagList:26
s1,63
{DBSnapshot:31
{DBSubnetGroup:99
{EventSubscription:1
{GlobalCluster:132
{GlobalClusterIdentifier:48,GlobalClusterResourceId:2,GlobalClusterArn:2,Status:2,Engine:2,EngineVersion:2,EngineLifecycleSupport:2,DatabaseName:2,StorageEncrypted:5,StorageEncryptionType:2,DeletionProtection:5,GlobalClusterMembers:133,Endpoint:2,FailoverState:136,TagList:26
[134
{DBClusterArn:2,Readers:135,IsWriter:5,GlobalWriteForwardingStatus:2,SynchronizationStatus:2
[2
{Status:2,FromDbClusterArn:2,ToDbClusterArn:2,IsDataLossAllowed:5
{SourceArn:48,TargetArn:138,IntegrationName:127,IntegrationArn:48,KMSKeyId:2,AdditionalEncryptionContext:139,Status:2,Tags:26,DataFilter:140,Description:141,CreateTime:10,Errors:142
s20,2048
<2
s1,25600
s0,1000
[143
{ErrorCode!:2,ErrorMessage:2
{OptionGroup:37
{TenantDatabase:146
{TenantDatabaseCreateTime:10,DBInstanceIdentifier:2,TenantDBName:2,Status:2,MasterUsername:2,DbiResourceId:2,TenantDatabaseResourceId:2,TenantDatabaseARN:2,CharacterSetName:2,NcharCharacterSetName:2,DeletionProtection:5,PendingModifiedValues:147,MasterUserSecret:89,TagList:26
{MasterUserPassword:2,TenantDBName:2
{BlueGreenDeployment:47
{DBCluster:71
{DBClusterAutomatedBackup:151
{Engine:2,VpcId:2,DBClusterAutomatedBackupsArn:2,DBClusterIdentifier:2,RestoreWindow:152,MasterUsername:2,DbClusterResourceId:2,Region:2,LicenseModel:2,Status:2,IAMDatabaseAuthenticationEnabled:5,ClusterCreateTime:10,StorageEncrypted:5,StorageEncryptionType:2,AllocatedStorage:20,EngineVersion:2,DBClusterArn:2,BackupRetentionPeriod:20,PreferredBackupWindow:2,EngineMode:2,AvailabilityZones:25,Port:20,KmsKeyId:2,StorageType:2,Iops:20,StorageThroughput:20,AwsBackupRecoveryPointArn:2,TagList:26
{EarliestTime:10,LatestTime:10
{DBClusterSnapshot:24
{DBInstance:95
{DBInstanceAutomatedBackup:156
{DBInstanceArn:2,DbiResourceId:2,Region:2,DBInstanceIdentifier:2,RestoreWindow:152,AllocatedStorage:20,Status:2,Port:20,AvailabilityZone:2,VpcId:2,InstanceCreateTime:10,MasterUsername:2,Engine:2,EngineVersion:2,LicenseModel:2,Iops:20,StorageThroughput:20,OptionGroupName:2,TdeCredentialArn:2,Encrypted:5,StorageEncryptionType:2,StorageType:2,KmsKeyId:2,Timezone:2,IAMDatabaseAuthenticationEnabled:5,BackupRetentionPeriod:20,PreferredBackupWindow:2,DBInstanceAutomatedBackupsArn:2,DBInstanceAutomatedBackupsReplications:113,BackupTarget:2,MultiTenant:5,AwsBackupRecoveryPointArn:2,TagList:26,DedicatedLogVolume:5,AdditionalStorageVolumes:34
{DBProxy:120
{DBProxyEndpoint:124
{DBSnapshot:31
{EventSubscription:1
{GlobalCluster:132
{TenantDatabase:146
{
{AccountQuotas:165
[166
{AccountQuotaName:2,Used:20,Max:20
{BlueGreenDeployments:168,Marker:2
[47
{DefaultCertificateForNewLaunches:2,Certificates:170,Marker:2
[171
{CertificateIdentifier:2,CertificateType:2,Thumbprint:2,ValidFrom:10,ValidTill:10,CertificateArn:2,CustomerOverride:5,CustomerOverrideValidTill:10
{Marker:2,DBClusterAutomatedBackups:173
[151
{Marker:2,DBClusterBacktracks:175
[17
{Marker:2,DBClusterEndpoints:177
[91
{Marker:2,DBClusterParameterGroups:179
[22
{Parameters:181,Marker:2
[182
{ParameterName:2,ParameterValue:2,Description:2,Source:2,ApplyType:2,DataType:2,AllowedValues:2,IsModifiable:5,MinimumEngineVersion:2,ApplyMethod:2,SupportedEngineModes:62
{DBClusterSnapshotAttributesResult:184
{DBClusterSnapshotIdentifier:2,DBClusterSnapshotAttributes:185
[186
{AttributeName:2,AttributeValues:187
[2
{Marker:2,DBClusterSnapshots:189
[24
{Marker:2,DBClusters:191
[71
{Marker:2,DBEngineVersions:193
[55
{Marker:2,DBInstanceAutomatedBackups:195
[156
{Marker:2,DBInstances:197
[95
{DescribeDBLogFiles:199,Marker:2
[200
{LogFileName:2,LastWritten:20,Size:20
{DBMajorEngineVersions:202,Marker:2
[203
{Engine:2,MajorEngineVersion:2,SupportedEngineLifecycles:204
[205
{LifecycleSupportName!:2,LifecycleSupportStartDate!:10,LifecycleSupportEndDate!:10
{Marker:2,DBParameterGroups:207
[29
{Parameters:181,Marker:2
{DBProxies:210,Marker:2
[120
{DBProxyEndpoints:212,Marker:2
[124
{TargetGroups:214,Marker:2
[215
{DBProxyName:2,TargetGroupName:2,TargetGroupArn:2,IsDefault:5,Status:2,ConnectionPoolConfig:216,CreatedDate:10,UpdatedDate:10
{MaxConnectionsPercent:20,MaxIdleConnectionsPercent:20,ConnectionBorrowTimeout:20,SessionPinningFilters:19,InitQuery:2
{Targets:218,Marker:2
[219
{TargetArn:2,Endpoint:2,TrackedClusterId:2,RdsResourceId:2,Port:20,Type:2,Role:2,TargetHealth:220
{State:2,Reason:2,Description:2
{DBRecommendations:222,Marker:2
[223
{RecommendationId:2,TypeId:2,Severity:2,ResourceArn:2,Status:2,CreatedTime:10,UpdatedTime:10,Detection:2,Recommendation:2,Description:2,Reason:2,RecommendedActions:224,Category:2,Source:2,TypeDetection:2,TypeRecommendation:2,Impact:2,AdditionalInfo:2,Links:241,IssueDetails:228
[225
{ActionId:2,Title:2,Description:2,Operation:2,Parameters:226,ApplyModes:19,Status:2,IssueDetails:228,ContextAttributes:239
[227
{Key:2,Value:2
{PerformanceIssueDetails:229
{StartTime:10,EndTime:10,Metrics:230,Analysis:2
[231
{Name:2,References:232,StatisticsDetails:2,MetricQuery:236
[233
{Name:2,ReferenceDetails:234
{ScalarReferenceDetails:235
{Value:69
{PerformanceInsightsMetricQuery:237
{GroupBy:238,Metric:2
{Dimensions:19,Group:2,Limit:20
[240
{Key:2,Value:2
[242
{Text:2,Url:2
{Marker:2,DBSecurityGroups:244
[12
{DBShardGroups:246,Marker:2
[126
{DBSnapshotAttributesResult:248
{DBSnapshotIdentifier:2,DBSnapshotAttributes:249
[250
{AttributeName:2,AttributeValues:187
{Marker:2,DBSnapshotTenantDatabases:252
[253
{DBSnapshotIdentifier:2,DBInstanceIdentifier:2,DbiResourceId:2,EngineName:2,SnapshotType:2,TenantDatabaseCreateTime:10,TenantDBName:2,MasterUsername:2,TenantDatabaseResourceId:2,CharacterSetName:2,DBSnapshotTenantDatabaseARN:2,NcharCharacterSetName:2,TagList:26
{Marker:2,DBSnapshots:255
[31
{Marker:2,DBSubnetGroups:257
[99
{EngineDefaults:259
{DBParameterGroupFamily:2,Marker:2,Parameters:181
{EngineDefaults:259
{EventCategoriesMapList:262
[263
{SourceType:2,EventCategories:4
{Marker:2,EventSubscriptionsList:265
[1
{Marker:2,Events:267
[268
{SourceIdentifier:2,SourceType:2,Message:2,EventCategories:4,Date:10,SourceArn:2
{Marker:2,ExportTasks:270
[18
{Marker:2,GlobalClusters:272
[132
{Marker:274,Integrations:275
s1,340
[137
{OptionGroupOptions:277,Marker:2
[278
{Name:2,Description:2,EngineName:2,MajorEngineVersion:2,MinimumRequiredMinorEngineVersion:2,PortRequired:5,DefaultPort:20,OptionsDependedOn:279,OptionsConflictsWith:280,Persistent:5,Permanent:5,RequiresAutoMinorEngineVersionUpgrade:5,VpcOnly:5,SupportsOptionVersionDowngrade:5,OptionGroupOptionSettings:281,OptionGroupOptionVersions:285,CopyableCrossAccount:5
[2
[2
[282
{SettingName:2,SettingDescription:2,DefaultValue:2,ApplyType:2,AllowedValues:2,IsModifiable:5,IsRequired:5,MinimumEngineVersionPerAllowedValue:283
[284
{AllowedValue:2,MinimumEngineVersion:2
[286
{Version:2,IsDefault:5
{OptionGroupsList:288,Marker:2
[37
{OrderableDBInstanceOptions:290,Marker:2
[291
{Engine:2,EngineVersion:2,DBInstanceClass:2,LicenseModel:2,AvailabilityZoneGroup:2,AvailabilityZones:292,MultiAZCapable:5,ReadReplicaCapable:5,Vpc:5,SupportsStorageEncryption:5,StorageType:2,SupportsIops:5,SupportsStorageThroughput:5,SupportsEnhancedMonitoring:5,SupportsIAMDatabaseAuthentication:5,SupportsPerformanceInsights:5,MinStorageSize:20,MaxStorageSize:20,MinIopsPerDbInstance:20,MaxIopsPerDbInstance:20,MinIopsPerGib:69,MaxIopsPerGib:69,MinStorageThroughputPerDbInstance:20,MaxStorageThroughputPerDbInstance:20,MinStorageThroughputPerIops:69,MaxStorageThroughputPerIops:69,AvailableProcessorFeatures:293,SupportedEngineModes:62,SupportsStorageAutoscaling:5,SupportsKerberosAuthentication:5,OutpostCapable:5,SupportedActivityStreamModes:295,SupportsGlobalDatabases:5,SupportedNetworkTypes:19,SupportsClusters:5,SupportsDedicatedLogVolume:5,SupportsAdditionalStorageVolumes:5,SupportsHttpEndpoint:5,AvailableAdditionalStorageVolumesOptions:296
[102
[294
{Name:2,DefaultValue:2,AllowedValues:2
[2
[297
{SupportsStorageAutoscaling:5,SupportsStorageThroughput:5,SupportsIops:5,StorageType:2,MinStorageSize:20,MaxStorageSize:20,MinIops:20,MaxIops:20,MinIopsPerGib:69,MaxIopsPerGib:69,MinStorageThroughput:20,MaxStorageThroughput:20
{PendingMaintenanceActions:299,Marker:2
[7
{Marker:2,ReservedDBInstances:301
[302
{ReservedDBInstanceId:2,ReservedDBInstancesOfferingId:2,DBInstanceClass:2,StartTime:10,Duration:20,FixedPrice:69,UsagePrice:69,CurrencyCode:2,DBInstanceCount:20,ProductDescription:2,OfferingType:2,MultiAZ:5,State:2,RecurringCharges:303,ReservedDBInstanceArn:2,LeaseId:2
[304
{RecurringChargeAmount:69,RecurringChargeFrequency:2
{Marker:2,ReservedDBInstancesOfferings:306
[307
{ReservedDBInstancesOfferingId:2,DBInstanceClass:2,Duration:20,FixedPrice:69,UsagePrice:69,CurrencyCode:2,ProductDescription:2,OfferingType:2,MultiAZ:5,RecurringCharges:303
{Marker:2,ServerlessV2PlatformVersions:309
[310
{ServerlessV2PlatformVersion:2,ServerlessV2PlatformVersionDescription:2,Engine:2,ServerlessV2FeaturesSupport:68,Status:2,IsDefault:5
{Marker:2,SourceRegions:312
[313
{RegionName:2,Endpoint:2,Status:2,SupportsDBInstanceAutomatedBackupsReplication:5
{Marker:2,TenantDatabases:315
[146
{ValidDBInstanceModificationsMessage:317
{Storage:318,ValidProcessorFeatures:293,SupportsDedicatedLogVolume:5,AdditionalStorage:324
[319
{StorageType:2,StorageSize:320,ProvisionedIops:320,IopsToStorageRatio:322,ProvisionedStorageThroughput:320,StorageThroughputToIopsRatio:322,SupportsStorageAutoscaling:5
[321
{From:20,To:20,Step:20
[323
{From:69,To:69
{SupportsAdditionalStorageVolumes:5,Volumes:325
[326
{VolumeName:2,Storage:318
{ResourceArn:2,HttpEndpointEnabled:5
{LogFileData:2,Marker:2,AdditionalDataPending:5
{ResourceArn:2,HttpEndpointEnabled:5
{DBCluster:71
{GlobalCluster:132
{TagList:26
{KmsKeyId:2,KinesisStreamName:2,Status:2,Mode:2,EngineNativeAuditFieldsIncluded:5,PolicyStatus:2
{Certificate:171
{DBClusterIdentifier:2,PendingCapacity:20,CurrentCapacity:20,SecondsBeforeTimeout:20,TimeoutAction:2
{DBCluster:71
{DBClusterParameterGroupName:2
{DBClusterSnapshotAttributesResult:184
{DBInstance:95
{DBParameterGroupName:2
{DBProxy:120
{DBProxyEndpoint:124
{DBProxyTargetGroup:215
{DBRecommendation:223
{DBSnapshot:31
{DBSnapshotAttributesResult:248
{DBSubnetGroup:99
{EventSubscription:1
{GlobalCluster:132
{OptionGroup:37
{TenantDatabase:146
{DBInstance:95
{DBCluster:71
{ReservedDBInstance:302
{DBCluster:71
{DBInstance:95
{DBProxyTargets:218
{GlobalCluster:132
{EventSubscription:1
{DBCluster:71
{DBCluster:71
{DBCluster:71
{DBInstance:95
{DBInstance:95
{DBInstance:95
{DBSecurityGroup:12
{KmsKeyId:2,KinesisStreamName:2,Status:2,Mode:2,EngineNativeAuditFieldsIncluded:5,ApplyImmediately:5
{DBCluster:71
{DBInstance:95
{DBInstanceAutomatedBackup:156
{KmsKeyId:2,KinesisStreamName:2,Status:2
{DBCluster:71
{DBInstance:95
{DBInstanceAutomatedBackup:156
{BlueGreenDeployment:47
{GlobalCluster:132
{DBInstance:95
=addSourceIdentifierToSubscription 0
=applyPendingMaintenanceAction 6
=authorizeDBSecurityGroupIngress 11
=backtrackDBCluster 17
=cancelExportTask 18
=copyDBClusterParameterGroup 21
=copyDBClusterSnapshot 23
=copyDBParameterGroup 28
=copyDBSnapshot 30
=copyOptionGroup 36
=createBlueGreenDeployment 46
=createCustomDBEngineVersion 55
=createDBCluster 70
=createDBClusterEndpoint 91
=createDBClusterParameterGroup 92
=createDBClusterSnapshot 93
=createDBInstance 94
=createDBInstanceReadReplica 117
=createDBParameterGroup 118
=createDBProxy 119
=createDBProxyEndpoint 123
=createDBSecurityGroup 125
=createDBShardGroup 126
=createDBSnapshot 128
=createDBSubnetGroup 129
=createEventSubscription 130
=createGlobalCluster 131
=createIntegration 137
=createOptionGroup 144
=createTenantDatabase 145
=deleteBlueGreenDeployment 148
=deleteCustomDBEngineVersion 55
=deleteDBCluster 149
=deleteDBClusterAutomatedBackup 150
=deleteDBClusterEndpoint 91
=deleteDBClusterSnapshot 153
=deleteDBInstance 154
=deleteDBInstanceAutomatedBackup 155
=deleteDBProxy 157
=deleteDBProxyEndpoint 158
=deleteDBShardGroup 126
=deleteDBSnapshot 159
=deleteEventSubscription 160
=deleteGlobalCluster 161
=deleteIntegration 137
=deleteTenantDatabase 162
=deregisterDBProxyTargets 163
=describeAccountAttributes 164
=describeBlueGreenDeployments 167
=describeCertificates 169
=describeDBClusterAutomatedBackups 172
=describeDBClusterBacktracks 174
=describeDBClusterEndpoints 176
=describeDBClusterParameterGroups 178
=describeDBClusterParameters 180
=describeDBClusterSnapshotAttributes 183
=describeDBClusterSnapshots 188
=describeDBClusters 190
=describeDBEngineVersions 192
=describeDBInstanceAutomatedBackups 194
=describeDBInstances 196
=describeDBLogFiles 198
=describeDBMajorEngineVersions 201
=describeDBParameterGroups 206
=describeDBParameters 208
=describeDBProxies 209
=describeDBProxyEndpoints 211
=describeDBProxyTargetGroups 213
=describeDBProxyTargets 217
=describeDBRecommendations 221
=describeDBSecurityGroups 243
=describeDBShardGroups 245
=describeDBSnapshotAttributes 247
=describeDBSnapshotTenantDatabases 251
=describeDBSnapshots 254
=describeDBSubnetGroups 256
=describeEngineDefaultClusterParameters 258
=describeEngineDefaultParameters 260
=describeEventCategories 261
=describeEventSubscriptions 264
=describeEvents 266
=describeExportTasks 269
=describeGlobalClusters 271
=describeIntegrations 273
=describeOptionGroupOptions 276
=describeOptionGroups 287
=describeOrderableDBInstanceOptions 289
=describePendingMaintenanceActions 298
=describeReservedDBInstances 300
=describeReservedDBInstancesOfferings 305
=describeServerlessV2PlatformVersions 308
=describeSourceRegions 311
=describeTenantDatabases 314
=describeValidDBInstanceModifications 316
=disableHttpEndpoint 327
=downloadDBLogFilePortion 328
=enableHttpEndpoint 329
=failoverDBCluster 330
=failoverGlobalCluster 331
=listTagsForResource 332
=modifyActivityStream 333
=modifyCertificates 334
=modifyCurrentDBClusterCapacity 335
=modifyCustomDBEngineVersion 55
=modifyDBCluster 336
=modifyDBClusterEndpoint 91
=modifyDBClusterParameterGroup 337
=modifyDBClusterSnapshotAttribute 338
=modifyDBInstance 339
=modifyDBParameterGroup 340
=modifyDBProxy 341
=modifyDBProxyEndpoint 342
=modifyDBProxyTargetGroup 343
=modifyDBRecommendation 344
=modifyDBShardGroup 126
=modifyDBSnapshot 345
=modifyDBSnapshotAttribute 346
=modifyDBSubnetGroup 347
=modifyEventSubscription 348
=modifyGlobalCluster 349
=modifyIntegration 137
=modifyOptionGroup 350
=modifyTenantDatabase 351
=promoteReadReplica 352
=promoteReadReplicaDBCluster 353
=purchaseReservedDBInstancesOffering 354
=rebootDBCluster 355
=rebootDBInstance 356
=rebootDBShardGroup 126
=registerDBProxyTargets 357
=removeFromGlobalCluster 358
=removeSourceIdentifierFromSubscription 359
=resetDBClusterParameterGroup 337
=resetDBParameterGroup 340
=restoreDBClusterFromS3 360
=restoreDBClusterFromSnapshot 361
=restoreDBClusterToPointInTime 362
=restoreDBInstanceFromDBSnapshot 363
=restoreDBInstanceFromS3 364
=restoreDBInstanceToPointInTime 365
=revokeDBSecurityGroupIngress 366
=startActivityStream 367
=startDBCluster 368
=startDBInstance 369
=startDBInstanceAutomatedBackupsReplication 370
=startExportTask 18
=stopActivityStream 371
=stopDBCluster 372
=stopDBInstance 373
=stopDBInstanceAutomatedBackupsReplication 374
=switchoverBlueGreenDeployment 375
=switchoverGlobalCluster 376
=switchoverReadReplica 377
)~"},
{"rdsdata", R"~({UpdateResults:1
[2
{GeneratedFields:3
[4
{IsNull:5,BooleanValue:5,LongValue:6,DoubleValue:7,StringValue:8,BlobValue:9,ArrayValue:10
?
n
f
s
b
{BooleanValues:11,LongValues:12,DoubleValues:13,StringValues:14,ArrayValues:15
[5
[6
[7
[8
[10
{TransactionId:17
s0,192
{TransactionStatus:19
s0,128
{SqlStatementResults:21
[22
{ResultFrame:23,NumberOfRecordsUpdated:6
{ResultSetMetadata:24,Records:27
{ColumnCount:6,ColumnMetadata:25
[26
{Name:8,Type:6,TypeName:8,Label:8,SchemaName:8,TableName:8,IsAutoIncrement:5,IsSigned:5,IsCurrency:5,IsCaseSensitive:5,Nullable:6,Precision:6,Scale:6,ArrayBaseColumnType:6
[28
{Values:29
[30
{IsNull:5,BitValue:5,BigIntValue:6,IntValue:6,DoubleValue:7,RealValue:7,StringValue:8,BlobValue:9,ArrayValues:31,StructValue:32
[30
{Attributes:31
{Records:34,ColumnMetadata:25,NumberOfRecordsUpdated:6,GeneratedFields:3,FormattedRecords:8
[3
{TransactionStatus:19
=batchExecuteStatement 0
=beginTransaction 16
=commitTransaction 18
=executeSql 20
=executeStatement 33
=rollbackTransaction 35
)~"},
{"redshift", R"~({ExchangedReservedNode:1
{ReservedNodeId:2,ReservedNodeOfferingId:2,NodeType:2,StartTime:3,Duration:4,FixedPrice:5,UsagePrice:5,CurrencyCode:2,NodeCount:4,State:2,OfferingType:2,RecurringCharges:6,ReservedNodeOfferingType:8
s,2147483647
t
n
f
[7
{RecurringChargeAmount:5,RecurringChargeFrequency:2
s
{DatabaseName:10,PartnerName:11
s,127
s,255
{DataShareArn:2,ProducerArn:2,AllowPubliclyAccessibleConsumers:13,DataShareAssociations:14,ManagedBy:2,DataShareType:8
?
[15
{ConsumerIdentifier:2,Status:8,ConsumerRegion:2,CreatedDate:3,StatusChangeDate:3,ProducerAllowedWrites:13,ConsumerAcceptedWrites:13
{ClusterSecurityGroup:17
{ClusterSecurityGroupName:2,Description:2,EC2SecurityGroups:18,IPRanges:22,Tags:20
[19
{Status:2,EC2SecurityGroupName:2,EC2SecurityGroupOwnerId:2,Tags:20
[21
{Key:2,Value:2
[23
{Status:2,CIDRIP:2,Tags:20
{Grantor:2,Grantee:2,ClusterIdentifier:2,AuthorizeTime:3,ClusterStatus:2,Status:8,AllowedAllVPCs:13,AllowedVPCs:25,EndpointCount:4
[2
{Snapshot:27
{SnapshotIdentifier:2,ClusterIdentifier:2,SnapshotCreateTime:3,Status:2,Port:4,AvailabilityZone:2,ClusterCreateTime:3,MasterUsername:2,ClusterVersion:2,EngineFullVersion:2,SnapshotType:2,NodeType:2,NumberOfNodes:4,DBName:2,VpcId:2,Encrypted:13,KmsKeyId:2,EncryptedWithHSM:13,AccountsWithRestoreAccess:28,OwnerAccount:2,TotalBackupSizeInMegaBytes:5,ActualIncrementalBackupSizeInMegaBytes:5,BackupProgressInMegaBytes:5,CurrentBackupRateInMegaBytesPerSecond:5,EstimatedSecondsToCompletion:4,ElapsedTimeInSeconds:4,SourceRegion:2,Tags:20,RestorableNodeTypes:30,EnhancedVpcRouting:13,MaintenanceTrackName:2,ManualSnapshotRetentionPeriod:4,ManualSnapshotRemainingDays:4,SnapshotRetentionStartTime:3,MasterPasswordSecretArn:2,MasterPasswordSecretKmsKeyId:2,SnapshotArn:2
[29
{AccountId:2,AccountAlias:2
[2
{Resources:32,Errors:33
[2
[34
{SnapshotIdentifier:2,SnapshotClusterIdentifier:2,FailureCode:2,FailureReason:2
{Resources:32,Errors:36
[34
{TargetNodeType:2,TargetNumberOfNodes:4,TargetClusterType:2,Status:2,ImportTablesCompleted:38,ImportTablesInProgress:39,ImportTablesNotStarted:40,AvgResizeRateInMegaBytesPerSecond:5,TotalResizeDataInMegaBytes:4,ProgressInMegaBytes:4,ElapsedTimeInSeconds:4,EstimatedTimeToCompletionInSeconds:4,ResizeType:2,Message:2,TargetEncryptionType:2,DataTransferProgressPercent:5
[2
[2
[2
{Snapshot:27
{AuthenticationProfileName:43,AuthenticationProfileContent:2
s,63
{Cluster:45
{ClusterIdentifier:2,NodeType:2,ClusterStatus:2,ClusterAvailabilityStatus:2,ModifyStatus:2,MasterUsername:2,DBName:2,Endpoint:46,ClusterCreateTime:3,AutomatedSnapshotRetentionPeriod:4,ManualSnapshotRetentionPeriod:4,ClusterSecurityGroups:51,VpcSecurityGroups:53,ClusterParameterGroups:55,ClusterSubnetGroupName:2,VpcId:2,AvailabilityZone:2,PreferredMaintenanceWindow:2,PendingModifiedValues:59,ClusterVersion:2,AllowVersionUpgrade:13,NumberOfNodes:4,PubliclyAccessible:13,Encrypted:13,RestoreStatus:60,DataTransferProgress:61,HsmStatus:62,ClusterSnapshotCopyStatus:63,ClusterPublicKey:2,ClusterNodes:64,ElasticIpStatus:66,ClusterRevisionNumber:2,Tags:20,KmsKeyId:2,EnhancedVpcRouting:13,IamRoles:67,PendingActions:69,MaintenanceTrackName:2,ElasticResizeNumberOfNodeOptions:2,DeferredMaintenanceWindows:70,SnapshotScheduleIdentifier:2,SnapshotScheduleState:8,ExpectedNextSnapshotScheduleTime:3,ExpectedNextSnapshotScheduleTimeStatus:2,NextMaintenanceWindowStartTime:3,ResizeInfo:72,AvailabilityZoneRelocationStatus:2,ClusterNamespaceArn:2,TotalStorageCapacityInMegaBytes:4,AquaConfiguration:73,DefaultIamRoleArn:2,ReservedNodeExchangeStatus:74,CustomDomainName:2,CustomDomainCertificateArn:2,CustomDomainCertificateExpiryDate:3,MasterPasswordSecretArn:2,MasterPasswordSecretKmsKeyId:2,IpAddressType:2,MultiAZ:2,MultiAZSecondary:75,LakehouseRegistrationStatus:2,CatalogArn:2,ExtraComputeForAutomaticOptimization:2
{Address:2,Port:4,VpcEndpoints:47
[48
{VpcEndpointId:2,VpcId:2,NetworkInterfaces:49
[50
{NetworkInterfaceId:2,SubnetId:2,PrivateIpAddress:2,AvailabilityZone:2,Ipv6Address:2
[52
{ClusterSecurityGroupName:2,Status:2
[54
{VpcSecurityGroupId:2,Status:2
[56
{ParameterGroupName:2,ParameterApplyStatus:2,ClusterParameterStatusList:57
[58
{ParameterName:2,ParameterApplyStatus:2,ParameterApplyErrorDescription:2
{MasterUserPassword:8,NodeType:2,NumberOfNodes:4,ClusterType:2,ClusterVersion:2,AutomatedSnapshotRetentionPeriod:4,ClusterIdentifier:2,PubliclyAccessible:13,EnhancedVpcRouting:13,MaintenanceTrackName:2,EncryptionType:2
{Status:2,CurrentRestoreRateInMegaBytesPerSecond:5,SnapshotSizeInMegaBytes:4,ProgressInMegaBytes:4,ElapsedTimeInSeconds:4,EstimatedTimeToCompletionInSeconds:4
{Status:2,CurrentRateInMegaBytesPerSecond:5,TotalDataInMegaBytes:4,DataTransferredInMegaBytes:4,EstimatedTimeToCompletionInSeconds:4,ElapsedTimeInSeconds:4
{HsmClientCertificateIdentifier:2,HsmConfigurationIdentifier:2,Status:2
{DestinationRegion:2,RetentionPeriod:4,ManualSnapshotRetentionPeriod:4,SnapshotCopyGrantName:2
[65
{NodeRole:2,PrivateIPAddress:2,PublicIPAddress:2
{ElasticIp:2,Status:2
[68
{IamRoleArn:2,ApplyStatus:2
[2
[71
{DeferMaintenanceIdentifier:2,DeferMaintenanceStartTime:3,DeferMaintenanceEndTime:3
{ResizeType:2,AllowCancelResize:13
{AquaStatus:8,AquaConfigurationStatus:8
{ReservedNodeExchangeRequestId:2,Status:8,RequestTime:3,SourceReservedNodeId:2,SourceReservedNodeType:2,SourceReservedNodeCount:4,TargetReservedNodeOfferingId:2,TargetReservedNodeType:2,TargetReservedNodeCount:4
{AvailabilityZone:2,ClusterNodes:64
{ClusterParameterGroup:77
{ParameterGroupName:2,ParameterGroupFamily:2,Description:2,Tags:20
{ClusterSecurityGroup:17
{Snapshot:27
{ClusterSubnetGroup:81
{ClusterSubnetGroupName:2,Description:2,VpcId:2,SubnetGroupStatus:2,Subnets:82,Tags:20,SupportedClusterIpAddressTypes:87
[83
{SubnetIdentifier:2,SubnetAvailabilityZone:84,SubnetStatus:2
{Name:2,SupportedPlatforms:85
[86
{Name:2
[2
{CustomDomainName:89,CustomDomainCertificateArn:90,ClusterIdentifier:2,CustomDomainCertExpiryTime:2
s1,253
s20,2048
{ClusterIdentifier:2,ResourceOwner:2,SubnetGroupName:2,EndpointStatus:2,EndpointName:2,EndpointCreateTime:3,Port:4,Address:2,VpcSecurityGroups:53,VpcEndpoint:48
{EventSubscription:93
{CustomerAwsId:2,CustSubscriptionId:2,SnsTopicArn:2,Status:2,SubscriptionCreationTime:3,SourceType:2,SourceIdsList:94,EventCategoriesList:95,Severity:2,Enabled:13,Tags:20
[2
[2
{HsmClientCertificate:97
{HsmClientCertificateIdentifier:2,HsmClientCertificatePublicKey:2,Tags:20
{HsmConfiguration:99
{HsmConfigurationIdentifier:2,Description:2,HsmIpAddress:2,HsmPartitionName:2,Tags:20
{IntegrationArn:101,IntegrationName:102,SourceArn:101,TargetArn:90,Status:8,Errors:103,CreateTime:3,Description:105,KMSKeyId:2,AdditionalEncryptionContext:106,Tags:20
s1,255
s1,63
[104
{ErrorCode!:2,ErrorMessage:2
s1,1000
<2
{RedshiftIdcApplication:108
{IdcInstanceArn:2,RedshiftIdcApplicationName:102,RedshiftIdcApplicationArn:2,IdentityNamespace:109,IdcDisplayName:109,IamRoleArn:2,IdcManagedApplicationArn:2,IdcOnboardStatus:2,AuthorizedTokenIssuerList:110,ServiceIntegrations:113,ApplicationType:8,Tags:20,SsoTagKeys:124
s1,127
[111
{TrustedTokenIssuerArn:2,AuthorizedAudiencesList:112
[2
[114
{LakeFormation:115,S3AccessGrants:118,Redshift:121
[116
{LakeFormationQuery:117
{Authorization!:8
[119
{ReadWriteAccess:120
{Authorization!:8
[122
{Connect:123
{Authorization!:8
[2
{ScheduledActionName:2,TargetAction:126,Schedule:2,IamRole:2,ScheduledActionDescription:2,State:8,NextInvocations:130,StartTime:3,EndTime:3
{ResizeCluster:127,PauseCluster:128,ResumeCluster:129
{ClusterIdentifier!:2,ClusterType:2,NodeType:2,NumberOfNodes:4,Classic:13,ReservedNodeId:2,TargetReservedNodeOfferingId:2
{ClusterIdentifier!:2
{ClusterIdentifier!:2
[3
{SnapshotCopyGrant:132
{SnapshotCopyGrantName:2,KmsKeyId:2,Tags:20
{ScheduleDefinitions:134,ScheduleIdentifier:2,ScheduleDescription:2,Tags:20,NextInvocations:135,AssociatedClusterCount:4,AssociatedClusters:136
[2
[3
[137
{ClusterIdentifier:2,ScheduleAssociationState:8
{UsageLimitId:2,ClusterIdentifier:2,FeatureType:8,LimitType:8,Amount:4,Period:8,BreachAction:8,Tags:20
{AuthenticationProfileName:43
{Cluster:45
{Snapshot:27
{Status:8
{AccountAttributes:144
[145
{AttributeName:2,AttributeValues:146
[147
{AttributeValue:2
{AuthenticationProfiles:149
[150
{AuthenticationProfileName:43,AuthenticationProfileContent:2
{Marker:2,ClusterDbRevisions:152
[153
{ClusterIdentifier:2,CurrentDatabaseRevision:2,DatabaseRevisionReleaseDate:3,RevisionTargets:154
[155
{DatabaseRevision:2,Description:2,DatabaseRevisionReleaseDate:3
{Marker:2,ParameterGroups:157
[77
{Parameters:159,Marker:2
[160
{ParameterName:2,ParameterValue:2,Description:2,Source:2,DataType:2,AllowedValues:2,ApplyType:8,IsModifiable:13,MinimumEngineVersion:2
{Marker:2,ClusterSecurityGroups:162
[17
{Marker:2,Snapshots:164
[27
{Marker:2,ClusterSubnetGroups:166
[81
{MaintenanceTracks:168,Marker:2
[169
{MaintenanceTrackName:2,DatabaseVersion:2,UpdateTargets:170
[171
{MaintenanceTrackName:2,DatabaseVersion:2,SupportedOperations:172
[173
{OperationName:2
{Marker:2,ClusterVersions:175
[176
{ClusterVersion:2,ClusterParameterGroupFamily:2,Description:2
{Marker:2,Clusters:178
[45
{Marker:2,Associations:180
[181
{CustomDomainCertificateArn:2,CustomDomainCertificateExpiryDate:3,CertificateAssociations:182
[183
{CustomDomainName:2,ClusterIdentifier:2
{DataShares:185,Marker:2
[12
{DataShares:185,Marker:2
{DataShares:185,Marker:2
{DefaultClusterParameters:189
{ParameterGroupFamily:2,Marker:2,Parameters:159
{EndpointAccessList:191,Marker:2
[91
{EndpointAuthorizationList:193,Marker:2
[24
{EventCategoriesMapList:195
[196
{SourceType:2,Events:197
[198
{EventId:2,EventCategories:95,EventDescription:2,Severity:2
{Marker:2,EventSubscriptionsList:200
[93
{Marker:2,Events:202
[203
{SourceIdentifier:2,SourceType:8,Message:2,EventCategories:95,Severity:2,Date:3,EventId:2
{Marker:2,HsmClientCertificates:205
[97
{Marker:2,HsmConfigurations:207
[99
{Marker:2,InboundIntegrations:209
[210
{IntegrationArn:101,SourceArn:2,TargetArn:90,Status:8,Errors:103,CreateTime:3
{Marker:2,Integrations:212
[100
{LoggingEnabled:13,BucketName:2,S3KeyPrefix:214,LastSuccessfulDeliveryTime:3,LastFailureTime:3,LastFailureMessage:2,LogDestinationType:8,LogExports:215
s,256
[2
{NodeConfigurationOptionList:217,Marker:2
[218
{NodeType:2,NumberOfNodes:4,EstimatedDiskUtilizationPercent:5,Mode:8
{OrderableClusterOptions:220,Marker:2
[221
{ClusterVersion:2,ClusterType:2,NodeType:2,AvailabilityZones:222
[84
{PartnerIntegrationInfoList:224
[225
{DatabaseName:10,PartnerName:11,Status:8,StatusMessage:226,CreatedAt:3,UpdatedAt:3
s,262144
{RedshiftIdcApplications:228,Marker:2
[108
{ReservedNodeExchangeStatusDetails:230,Marker:2
[74
{Marker:2,ReservedNodeOfferings:232
[233
{ReservedNodeOfferingId:2,NodeType:2,Duration:4,FixedPrice:5,UsagePrice:5,CurrencyCode:2,OfferingType:2,RecurringCharges:6,ReservedNodeOfferingType:8
{Marker:2,ReservedNodes:235
[1
{Marker:2,ScheduledActions:237
[125
{Marker:2,SnapshotCopyGrants:239
[132
{SnapshotSchedules:241,Marker:2
[133
{TotalBackupSizeInMegaBytes:5,TotalProvisionedStorageInMegaBytes:5
{TableRestoreStatusDetails:244,Marker:2
[245
{TableRestoreRequestId:2,Status:8,Message:2,RequestTime:3,ProgressInMegaBytes:4,TotalDataInMegaBytes:4,ClusterIdentifier:2,SnapshotIdentifier:2,SourceDatabaseName:2,SourceSchemaName:2,SourceTableName:2,TargetDatabaseName:2,TargetSchemaName:2,NewTableName:2
{TaggedResources:247,Marker:2
[248
{Tag:21,ResourceName:2,ResourceType:2
{UsageLimits:250,Marker:2
[138
{Cluster:45
{Cluster:45
{Cluster:45
{DbUser:2,DbPassword:8,Expiration:3
{DbUser:2,DbPassword:8,Expiration:3,NextRefreshTime:3
{Token:8,ExpirationTime:3
{Marker:2,ReservedNodeConfigurationOptionList:258
[259
{SourceReservedNode:1,TargetReservedNodeCount:4,TargetReservedNodeOffering:233
{Marker:2,ReservedNodeOfferings:232
{ResourcePolicy:262
{ResourceArn:2,Policy:2
{Recommendations:264,Marker:2
[265
{Id:2,ClusterIdentifier:2,NamespaceArn:2,CreatedAt:3,RecommendationType:2,Title:2,Description:2,Observation:2,ImpactRanking:8,RecommendationText:2,RecommendedActions:266,ReferenceLinks:268
[267
{Text:2,Database:2,Command:2,Type:8
[269
{Text:2,Link:2
{AquaConfiguration:73
{AuthenticationProfileName:43,AuthenticationProfileContent:2
{Cluster:45
{Cluster:45
{Cluster:45
{Cluster:45
{ParameterGroupName:2,ParameterGroupStatus:2
{Snapshot:27
{ClusterSubnetGroup:81
{CustomDomainName:89,CustomDomainCertificateArn:90,ClusterIdentifier:2,CustomDomainCertExpiryTime:2
{EventSubscription:93
{ClusterIdentifier:2,LakehouseIdcApplicationArn:2,LakehouseRegistrationStatus:2,CatalogArn:2
{RedshiftIdcApplication:108
{Cluster:45
{Cluster:45
{ReservedNode:1
{ResourcePolicy:262
{Cluster:45
{Status:8
{Cluster:45
{Cluster:45
{TableRestoreStatus:245
{Cluster:45
{ClusterSecurityGroup:17
{Snapshot:27
{Cluster:45
=acceptReservedNodeExchange 0
=addPartner 9
=associateDataShareConsumer 12
=authorizeClusterSecurityGroupIngress 16
=authorizeDataShare 12
=authorizeEndpointAccess 24
=authorizeSnapshotAccess 26
=batchDeleteClusterSnapshots 31
=batchModifyClusterSnapshots 35
=cancelResize 37
=copyClusterSnapshot 41
=createAuthenticationProfile 42
=createCluster 44
=createClusterParameterGroup 76
=createClusterSecurityGroup 78
=createClusterSnapshot 79
=createClusterSubnetGroup 80
=createCustomDomainAssociation 88
=createEndpointAccess 91
=createEventSubscription 92
=createHsmClientCertificate 96
=createHsmConfiguration 98
=createIntegration 100
=createRedshiftIdcApplication 107
=createScheduledAction 125
=createSnapshotCopyGrant 131
=createSnapshotSchedule 133
=createUsageLimit 138
=deauthorizeDataShare 12
=deleteAuthenticationProfile 139
=deleteCluster 140
=deleteClusterSnapshot 141
=deleteEndpointAccess 91
=deleteIntegration 100
=deletePartner 9
=deregisterNamespace 142
=describeAccountAttributes 143
=describeAuthenticationProfiles 148
=describeClusterDbRevisions 151
=describeClusterParameterGroups 156
=describeClusterParameters 158
=describeClusterSecurityGroups 161
=describeClusterSnapshots 163
=describeClusterSubnetGroups 165
=describeClusterTracks 167
=describeClusterVersions 174
=describeClusters 177
=describeCustomDomainAssociations 179
=describeDataShares 184
=describeDataSharesForConsumer 186
=describeDataSharesForProducer 187
=describeDefaultClusterParameters 188
=describeEndpointAccess 190
=describeEndpointAuthorization 192
=describeEventCategories 194
=describeEventSubscriptions 199
=describeEvents 201
=describeHsmClientCertificates 204
=describeHsmConfigurations 206
=describeInboundIntegrations 208
=describeIntegrations 211
=describeLoggingStatus 213
=describeNodeConfigurationOptions 216
=describeOrderableClusterOptions 219
=describePartners 223
=describeRedshiftIdcApplications 227
=describeReservedNodeExchangeStatus 229
=describeReservedNodeOfferings 231
=describeReservedNodes 234
=describeResize 37
=describeScheduledActions 236
=describeSnapshotCopyGrants 238
=describeSnapshotSchedules 240
=describeStorage 242
=describeTableRestoreStatus 243
=describeTags 246
=describeUsageLimits 249
=disableLogging 213
=disableSnapshotCopy 251
=disassociateDataShareConsumer 12
=enableLogging 213
=enableSnapshotCopy 252
=failoverPrimaryCompute 253
=getClusterCredentials 254
=getClusterCredentialsWithIAM 255
=getIdentityCenterAuthToken 256
=getReservedNodeExchangeConfigurationOptions 257
=getReservedNodeExchangeOfferings 260
=getResourcePolicy 261
=listRecommendations 263
=modifyAquaConfiguration 270
=modifyAuthenticationProfile 271
=modifyCluster 272
=modifyClusterDbRevision 273
=modifyClusterIamRoles 274
=modifyClusterMaintenance 275
=modifyClusterParameterGroup 276
=modifyClusterSnapshot 277
=modifyClusterSubnetGroup 278
=modifyCustomDomainAssociation 279
=modifyEndpointAccess 91
=modifyEventSubscription 280
=modifyIntegration 100
=modifyLakehouseConfiguration 281
=modifyRedshiftIdcApplication 282
=modifyScheduledAction 125
=modifySnapshotCopyRetentionPeriod 283
=modifySnapshotSchedule 133
=modifyUsageLimit 138
=pauseCluster 284
=purchaseReservedNodeOffering 285
=putResourcePolicy 286
=rebootCluster 287
=registerNamespace 288
=rejectDataShare 12
=resetClusterParameterGroup 276
=resizeCluster 289
=restoreFromClusterSnapshot 290
=restoreTableFromClusterSnapshot 291
=resumeCluster 292
=revokeClusterSecurityGroupIngress 293
=revokeEndpointAccess 24
=revokeSnapshotAccess 294
=rotateEncryptionKey 295
=updatePartnerStatus 9
)~"},
{"redshiftdata", R"~({Id:1,CreatedAt:2,ClusterIdentifier:3,DbUser:1,DbGroups:4,Database:1,SecretArn:1,WorkgroupName:5,SessionId:1
s
t
s1,63
[1
s3,128
{Status:7
?
{Id!:1,SecretArn:1,DbUser:1,Database:1,ClusterIdentifier:1,Duration:9,Error:1,Status:1,CreatedAt:2,UpdatedAt:2,RedshiftPid:9,HasResultSet:7,QueryString:1,ResultRows:9,ResultSize:9,RedshiftQueryId:9,QueryParameters:10,SubStatements:13,WorkgroupName:5,ResultFormat:1,SessionId:1
n
[11;1
{Name!:1,Value!:12
s1
[14
{Id!:1,Duration:9,Error:1,Status:1,CreatedAt:2,UpdatedAt:2,QueryString:1,ResultRows:9,ResultSize:9,RedshiftQueryId:9,HasResultSet:7
{TableName:1,ColumnList:16,NextToken:1
[17
{IsCaseSensitive:7,IsCurrency:7,IsSigned:7,Label:1,Name:1,Nullable:9,Precision:9,Scale:9,SchemaName:1,TableName:1,TypeName:1,Length:9,ColumnDefault:1
{Id:1,CreatedAt:2,ClusterIdentifier:3,DbUser:1,DbGroups:4,Database:1,SecretArn:1,WorkgroupName:5,SessionId:1
{Records!:20,ColumnMetadata:25,TotalNumRows:9,NextToken:1
[21
[22
{IsNull:7,BooleanValue:7,LongValue:9,DoubleValue:23,StringValue:1,BlobValue:24
f
b
[17
{Records!:27,ColumnMetadata:25,TotalNumRows:9,ResultFormat:1,NextToken:1
[28
{CSVRecords:1
{Databases:30,NextToken:1
[1
{Schemas:32,NextToken:1
[1
{Statements!:34,NextToken:1
[35
{Id!:1,QueryString:1,QueryStrings:36,SecretArn:1,Status:1,StatementName:37,CreatedAt:2,UpdatedAt:2,QueryParameters:10,IsBatchStatement:7,ResultFormat:1,SessionId:1
[1
s0,2048
{Tables:39,NextToken:1
[40
{Name:1,Type:1,Schema:1
=batchExecuteStatement 0
=cancelStatement 6
=describeStatement 8
=describeTable 15
=executeStatement 18
=getStatementResult 19
=getStatementResultV2 26
=listDatabases 29
=listSchemas 31
=listStatements 33
=listTables 38
)~"},
{"rekognition", R"~({AssociatedFaces:1,UnsuccessfulFaceAssociations:4,UserStatus:3
[2;0,100
{FaceId:3
s
[5;0,500
{FaceId:3,UserId:6,Confidence:7,Reasons:8
s1,128
f0,100
[3
{SourceImageFace:10,FaceMatches:13,UnmatchedFaces:25,SourceImageOrientationCorrection:3,TargetImageOrientationCorrection:3
{BoundingBox:11,Confidence:7
{Width:12,Height:12,Left:12,Top:12
f
[14
{Similarity:7,Face:15
{BoundingBox:11,Confidence:7,Landmarks:16,Pose:18,Quality:20,Emotions:21,Smile:23
[17
{Type:3,X:12,Y:12
{Roll:19,Yaw:19,Pitch:19
f-180,180
{Brightness:12,Sharpness:12
[22
{Type:3,Confidence:7
{Value:24,Confidence:7
?
[15
{ProjectVersionArn:27
s20,2048
{StatusCode:29,CollectionArn:3,FaceModelVersion:3
n0
{DatasetArn:27
{SessionId!:32
s36,36
{ProjectArn:27
{ProjectVersionArn:27
{StreamProcessorArn:3
{
{StatusCode:29
{
{DeletedFaces:40,UnsuccessfulFaceDeletions:41
[3;1,4096
[42;0,4096
{FaceId:3,UserId:6,Reasons:43
[3
{Status:3
{
{Status:3
{
{
{FaceCount:29,FaceModelVersion:3,CollectionARN:3,CreationTimestamp:50,UserCount:29
t
{DatasetDescription:52
{CreationTimestamp:50,LastUpdatedTimestamp:50,Status:3,StatusMessage:3,StatusMessageCode:3,DatasetStats:53
{LabeledEntries:29,TotalEntries:29,TotalLabels:29,ErrorEntries:29
{ProjectVersionDescriptions:55,NextToken:60
[56
{ProjectVersionArn:27,CreationTimestamp:50,MinInferenceUnits:57,Status:3,StatusMessage:3,BillableTrainingTimeInSeconds:29,TrainingEndTimestamp:50,OutputConfig:58,TrainingDataResult:61,TestingDataResult:69,EvaluationResult:71,ManifestSummary:65,KmsKeyId:73,MaxInferenceUnits:57,SourceProjectVersionArn:27,VersionDescription:74,Feature:3,BaseModelVersion:3,FeatureConfig:75
n1
{S3Bucket:59,S3KeyPrefix:60
s3,255
s,1024
{Input:62,Output:62,Validation:68
{Assets:63
[64
{GroundTruthManifest:65
{S3Object:66
{Bucket:59,Name:67,Version:67
s1,1024
{Assets:63
{Input:70,Output:70,Validation:68
{Assets:63,AutoCreate:24
{F1Score:12,Summary:72
{S3Object:66
s1,2048
s1,255
{ContentModeration:76
{ConfidenceThreshold:7
{ProjectDescriptions:78,NextToken:60
[79
{ProjectArn:27,CreationTimestamp:50,Status:3,Datasets:80,Feature:3,AutoUpdate:3
[81
{CreationTimestamp:50,DatasetType:3,DatasetArn:27,Status:3,StatusMessage:3,StatusMessageCode:3
{Name:6,StreamProcessorArn:3,Status:3,StatusMessage:3,CreationTimestamp:50,LastUpdateTimestamp:50,Input:83,Output:85,RoleArn:3,Settings:88,NotificationChannel:92,KmsKeyId:73,RegionsOfInterest:93,DataSharingPreference:97
{KinesisVideoStream:84
{Arn:3
{KinesisDataStream:86,S3Destination:87
{Arn:3
{Bucket:59,KeyPrefix:60
{FaceSearch:89,ConnectedHome:90
{CollectionId:74,FaceMatchThreshold:7
{Labels!:91,MinConfidence:7
[3;1,128
{SNSTopicArn!:3
[94;0,10
{BoundingBox:11,Polygon:95
[96
{X:12,Y:12
{OptIn!:24
{CustomLabels:99
[100
{Name:3,Confidence:7,Geometry:101
{BoundingBox:11,Polygon:95
{FaceDetails:103,OrientationCorrection:3
[104
{BoundingBox:11,AgeRange:105,Smile:23,Eyeglasses:106,Sunglasses:107,Gender:108,Beard:109,Mustache:110,EyesOpen:111,MouthOpen:112,Emotions:21,Landmarks:16,Pose:18,Quality:20,Confidence:7,FaceOccluded:113,EyeDirection:114
{Low:29,High:29
{Value:24,Confidence:7
{Value:24,Confidence:7
{Value:3,Confidence:7
{Value:24,Confidence:7
{Value:24,Confidence:7
{Value:24,Confidence:7
{Value:24,Confidence:7
{Value:24,Confidence:7
{Yaw:19,Pitch:19,Confidence:7
{Labels:116,OrientationCorrection:3,LabelModelVersion:3,ImageProperties:128
[117
{Name:3,Confidence:7,Instances:118,Parents:122,Aliases:124,Categories:126
[119
{BoundingBox:11,Confidence:7,DominantColors:120
[121
{Red:29,Blue:29,Green:29,HexCode:3,CSSColor:3,SimplifiedColor:3,PixelPercent:7
[123
{Name:3
[125
{Name:3
[127
{Name:3
{Quality:129,DominantColors:120,Foreground:130,Background:131
{Brightness:12,Sharpness:12,Contrast:12
{Quality:129,DominantColors:120
{Quality:129,DominantColors:120
{ModerationLabels:133,ModerationModelVersion:3,HumanLoopActivationOutput:135,ProjectVersion:27,ContentTypes:139
[134
{Confidence:7,Name:3,ParentName:3,TaxonomyLevel:29
{HumanLoopArn:136,HumanLoopActivationReasons:137,HumanLoopActivationConditionsEvaluationResults:138
s,256
[3;1
s,10240
[140;0,50
{Confidence:7,Name:3
{ProtectiveEquipmentModelVersion:3,Persons:142,Summary:149
[143
{BodyParts:144,BoundingBox:11,Confidence:7,Id:29
[145
{Name:3,Confidence:7,EquipmentDetections:146
[147
{BoundingBox:11,Confidence:7,Type:3,CoversBodyPart:148
{Confidence:7,Value:24
{PersonsWithRequiredEquipment:150,PersonsWithoutRequiredEquipment:150,PersonsIndeterminate:150
[29
{TextDetections:152,TextModelVersion:3
[153
{DetectedText:3,Type:3,Id:29,ParentId:29,Confidence:7,Geometry:101
{DisassociatedFaces:155,UnsuccessfulFaceDisassociations:157,UserStatus:3
[156;0,100
{FaceId:3
[158;0,500
{FaceId:3,UserId:6,Reasons:159
[3
{
{Urls:162,Name:3,KnownGender:163
[3;0,255
{Type:3
{JobStatus:3,StatusMessage:3,VideoMetadata:165,NextToken:166,Celebrities:167,JobId:171,Video:172,JobTag:67
{Codec:3,DurationMillis:29,Format:3,FrameRate:12,FrameHeight:29,FrameWidth:29,ColorRange:3
s,255
[168
{Timestamp:169,Celebrity:170
n
{Urls:162,Name:3,Id:3,Confidence:7,BoundingBox:11,Face:104,KnownGender:163
s1,64
{S3Object:66
{JobStatus:3,StatusMessage:3,VideoMetadata:165,ModerationLabels:174,NextToken:166,ModerationModelVersion:3,JobId:171,Video:172,JobTag:67,GetRequestMetadata:176
[175
{Timestamp:169,ModerationLabel:134,StartTimestampMillis:29,EndTimestampMillis:29,DurationMillis:29,ContentTypes:139
{SortBy:3,AggregateBy:3
{JobStatus:3,StatusMessage:3,VideoMetadata:165,NextToken:166,Faces:178,JobId:171,Video:172,JobTag:67
[179
{Timestamp:169,Face:104
{SessionId!:32,Status!:3,Confidence:7,ReferenceImage:181,AuditImages:183,Challenge:184
{Bytes:182,S3Object:66,BoundingBox:11
b1,204800
[181
{Type!:3,Version!:185
s5,11
{JobStatus:3,StatusMessage:3,NextToken:166,VideoMetadata:165,Persons:187,JobId:171,Video:172,JobTag:67
[188
{Timestamp:169,Person:189,FaceMatches:190
{Index:169,BoundingBox:11,Face:104
[191
{Similarity:7,Face:192
{FaceId:3,BoundingBox:11,ImageId:3,ExternalImageId:74,Confidence:7,IndexFacesModelVersion:3,UserId:6
{JobStatus:3,StatusMessage:3,VideoMetadata:165,NextToken:166,Labels:194,LabelModelVersion:3,JobId:171,Video:172,JobTag:67,GetRequestMetadata:196
[195
{Timestamp:169,Label:117,StartTimestampMillis:29,EndTimestampMillis:29,DurationMillis:29
{SortBy:3,AggregateBy:3
{JobId!:171,JobName:171,OperationsConfig!:198,Status!:3,FailureDetails:200,CreationTimestamp!:50,CompletionTimestamp:50,Input!:201,OutputConfig!:202,KmsKeyId:73,Results:204,ManifestSummary:206
{DetectModerationLabels:199
{MinConfidence:7,ProjectVersion:27
{Code:3,Message:3
{S3Object!:66
{S3Bucket!:59,S3KeyPrefix:203
s,800
{S3Object:66,ModelVersions:205
{Moderation:3
{S3Object:66
{JobStatus:3,StatusMessage:3,VideoMetadata:165,NextToken:166,Persons:208,JobId:171,Video:172,JobTag:67
[209
{Timestamp:169,Person:189
{JobStatus:3,StatusMessage:3,VideoMetadata:211,AudioMetadata:212,NextToken:166,Segments:214,SelectedSegmentTypes:219,JobId:171,Video:172,JobTag:67
[165
[213
{Codec:3,DurationMillis:29,SampleRate:29,NumberOfChannels:29
[215
{Type:3,StartTimestampMillis:169,EndTimestampMillis:169,DurationMillis:29,StartTimecodeSMPTE:3,EndTimecodeSMPTE:3,DurationSMPTE:3,TechnicalCueSegment:216,ShotSegment:218,StartFrameNumber:29,EndFrameNumber:29,DurationFrames:29
{Type:3,Confidence:217
f50,100
{Index:29,Confidence:217
[220
{Type:3,ModelVersion:3
{JobStatus:3,StatusMessage:3,VideoMetadata:165,TextDetections:222,NextToken:166,TextModelVersion:3,JobId:171,Video:172,JobTag:67
[223
{Timestamp:169,TextDetection:153
{FaceRecords:225,OrientationCorrection:3,FaceModelVersion:3,UnindexedFaces:227
[226
{Face:192,FaceDetail:104
[228
{Reasons:229,FaceDetail:104
[3
{CollectionIds:231,NextToken:166,FaceModelVersions:232
[74
[3
{DatasetEntries:234,NextToken:60
[235
s1,100000
{DatasetLabelDescriptions:237,NextToken:60
[238
{LabelName:74,LabelStats:239
{EntryCount:29,BoundingBoxCount:29
{Faces:241,NextToken:3,FaceModelVersion:3
[192
{NextToken:60,MediaAnalysisJobs!:243
[244
{JobId!:171,JobName:171,OperationsConfig!:198,Status!:3,FailureDetails:200,CreationTimestamp!:50,CompletionTimestamp:50,Input!:201,OutputConfig!:202,KmsKeyId:73,Results:204,ManifestSummary:206
{ProjectPolicies:246,NextToken:60
[247
{ProjectArn:27,PolicyName:6,PolicyRevisionId:248,PolicyDocument:249,CreationTimestamp:50,LastUpdatedTimestamp:50
s,64
s1,2000
{NextToken:166,StreamProcessors:251
[252
{Name:6,Status:3
{Tags:254
<255;0,200
s0,256
{Users:257,NextToken:166
[258;,500
{UserId:6,UserStatus:3
{PolicyRevisionId:248
{CelebrityFaces:261,UnrecognizedFaces:263,OrientationCorrection:3
[262
{Urls:162,Name:3,Id:3,Face:15,MatchConfidence:7,KnownGender:163
[15
{SearchedFaceId:3,FaceMatches:190,FaceModelVersion:3
{SearchedFaceBoundingBox:11,SearchedFaceConfidence:7,FaceMatches:190,FaceModelVersion:3
{UserMatches:267,FaceModelVersion:3,SearchedFace:270,SearchedUser:271
[268;,500
{Similarity:7,User:269
{UserId:6,UserStatus:3
{FaceId:3
{UserId:6
{UserMatches:267,FaceModelVersion:3,SearchedFace:273,UnsearchedFaces:274
{FaceDetail:104
[275
{FaceDetails:104,Reasons:276
[3
{JobId:171
{JobId:171
{JobId:171
{JobId:171
{JobId:171
{JobId!:171
{JobId:171
{Status:3
{JobId:171
{SessionId:3
{JobId:171
{Status:3
{
{
{
{
{
=associateFaces 0
=compareFaces 9
=copyProjectVersion 26
=createCollection 28
=createDataset 30
=createFaceLivenessSession 31
=createProject 33
=createProjectVersion 34
=createStreamProcessor 35
=createUser 36
=deleteCollection 37
=deleteDataset 38
=deleteFaces 39
=deleteProject 44
=deleteProjectPolicy 45
=deleteProjectVersion 46
=deleteStreamProcessor 47
=deleteUser 48
=describeCollection 49
=describeDataset 51
=describeProjectVersions 54
=describeProjects 77
=describeStreamProcessor 82
=detectCustomLabels 98
=detectFaces 102
=detectLabels 115
=detectModerationLabels 132
=detectProtectiveEquipment 141
=detectText 151
=disassociateFaces 154
=distributeDatasetEntries 160
=getCelebrityInfo 161
=getCelebrityRecognition 164
=getContentModeration 173
=getFaceDetection 177
=getFaceLivenessSessionResults 180
=getFaceSearch 186
=getLabelDetection 193
=getMediaAnalysisJob 197
=getPersonTracking 207
=getSegmentDetection 210
=getTextDetection 221
=indexFaces 224
=listCollections 230
=listDatasetEntries 233
=listDatasetLabels 236
=listFaces 240
=listMediaAnalysisJobs 242
=listProjectPolicies 245
=listStreamProcessors 250
=listTagsForResource 253
=listUsers 256
=putProjectPolicy 259
=recognizeCelebrities 260
=searchFaces 264
=searchFacesByImage 265
=searchUsers 266
=searchUsersByImage 272
=startCelebrityRecognition 277
=startContentModeration 278
=startFaceDetection 279
=startFaceSearch 280
=startLabelDetection 281
=startMediaAnalysisJob 282
=startPersonTracking 283
=startProjectVersion 284
=startSegmentDetection 285
=startStreamProcessor 286
=startTextDetection 287
=stopProjectVersion 288
=stopStreamProcessor 289
=tagResource 290
=untagResource 291
=updateDatasetEntries 292
=updateStreamProcessor 293
)~"},
{"resourcegroupstaggingapi", R"~({Status:1,S3Location:1,ErrorMessage:1
s
{SummaryList:3,PaginationToken:9
[4
{LastUpdated:1,TargetId:5,TargetIdType:1,Region:6,ResourceType:7,NonCompliantResources:8
s6,68
s1,256
s0,256
n
s0,2048
{PaginationToken:9,ResourceTagMappingList:11
[12
{ResourceARN:13,Tags:14,ComplianceDetails:17
s1,1011
[15
{Key!:16,Value!:7
s1,128
{NoncompliantKeys:18,KeysWithNoncompliantValues:18,ComplianceStatus:19
[16
?
{PaginationToken:9,TagKeys:18
{PaginationToken:9,TagValues:22
[7
{RequiredTags:24,NextToken:9
[25
{ResourceType:1,CloudFormationResourceTypes:26,ReportingTagKeys:27
[1
[16
{
{FailedResourcesMap:30
<31
{StatusCode:8,ErrorCode:1,ErrorMessage:1
{FailedResourcesMap:30
=describeReportCreation 0
=getComplianceSummary 2
=getResources 10
=getTagKeys 20
=getTagValues 21
=listRequiredTags 23
=startReportCreation 28
=tagResources 29
=untagResources 32
)~"},
{"route53", R"~({ChangeInfo!:1
{Id!:2,Status!:3,SubmittedAt!:4,Comment:5
s,32
s
t
s,256
{ChangeInfo!:1
{Id!:8
s1,6500
{ChangeInfo!:1
{
{Collection:12,Location:16
{Arn:13,Id:3,Name:14,Version:15
s20,2048
s1,64
n1
s,1024
{HealthCheck!:18,Location!:16
{Id!:19,CallerReference!:14,LinkedService:20,HealthCheckConfig!:22,HealthCheckVersion!:15,CloudWatchAlarmConfiguration:35
s,64
{ServicePrincipal:21,Description:5
s,128
{IPAddress:23,Port:24,Type!:3,ResourcePath:25,FullyQualifiedDomainName:25,SearchString:25,RequestInterval:26,FailureThreshold:27,MeasureLatency:28,Inverted:28,Disabled:28,HealthThreshold:29,ChildHealthChecks:30,EnableSNI:28,Regions:31,AlarmIdentifier:32,InsufficientDataHealthStatus:3,RoutingControlArn:34
s,45
n1,65535
s,255
n10,30
n1,10
?
n0,256
[19;,256
[14;3,64
{Region!:14,Name!:33
s1,256
s1,255
{EvaluationPeriods!:15,Threshold!:36,ComparisonOperator!:3,Period!:37,MetricName!:34,Namespace!:34,Statistic!:3,Dimensions:38
f
n60
[39;,10
{Name!:34,Value!:34
{HostedZone!:41,ChangeInfo!:1,DelegationSet!:47,VPC:49,Location!:16
{Id!:2,Name!:16,CallerReference!:42,Config:43,ResourceRecordSetCount:44,LinkedService:20,Features:45
s1,128
{Comment:5,PrivateZone:28
n
{AcceleratedRecoveryStatus:3,FailureReasons:46
{AcceleratedRecovery:3
{Id:2,CallerReference:42,NameServers!:48
[16;1
{VPCRegion:14,VPCId:16
{ChangeInfo!:1,KeySigningKey!:51,Location!:16
{Name:52,KmsArn:3,Flag:44,SigningAlgorithmMnemonic:3,SigningAlgorithmType:44,DigestAlgorithmMnemonic:3,DigestAlgorithmType:44,KeyTag:53,DigestValue:3,PublicKey:3,DSRecord:3,DNSKEYRecord:3,Status:54,StatusMessage:55,CreatedDate:4,LastModifiedDate:4
s3,128
n0,65536
s5,150
s0,512
{QueryLoggingConfig!:57,Location!:16
{Id!:58,HostedZoneId!:2,CloudWatchLogsLogGroupArn!:3
s1,36
{DelegationSet!:47,Location!:16
{TrafficPolicy!:61,Location!:16
{Id!:58,Version!:62,Name!:63,Type!:3,Document!:64,Comment:16
n1,1000
s,512
s,102400
{TrafficPolicyInstance!:66,Location!:16
{Id!:58,HostedZoneId!:2,Name!:16,TTL!:67,State!:3,Message!:16,TrafficPolicyId!:58,TrafficPolicyVersion!:62,TrafficPolicyType!:3
n0,2147483647
{TrafficPolicy!:61,Location!:16
{HostedZoneId!:2,VPC!:49
{ChangeInfo!:1
{
{
{ChangeInfo!:1
{ChangeInfo!:1
{
{
{
{
{
{ChangeInfo!:1
{ChangeInfo!:1
{ChangeInfo!:1
{Limit!:84,Count!:85
{Type!:3,Value!:15
n0
{ChangeInfo!:1
{CheckerIpRanges!:88
[3
{Status!:90,KeySigningKeys!:92
{ServeSignature:91,StatusMessage:55
s1,1024
[51
{GeoLocationDetails!:94
{ContinentCode:95,ContinentName:96,CountryCode:97,CountryName:14,SubdivisionCode:98,SubdivisionName:14
s2,2
s1,32
s1,2
s1,3
{HealthCheck!:18
{HealthCheckCount!:44
{HealthCheckObservations!:102
[103
{Region:14,IPAddress:23,StatusReport:104
{Status:3,CheckedTime:4
{HealthCheckObservations!:102
{HostedZone!:41,DelegationSet:47,VPCs:107
[49;1
{HostedZoneCount!:44
{Limit!:110,Count!:85
{Type!:3,Value!:15
{QueryLoggingConfig!:57
{DelegationSet!:47
{Limit!:114,Count!:85
{Type!:3,Value!:15
{TrafficPolicy!:61
{TrafficPolicyInstance!:66
{TrafficPolicyInstanceCount!:44
{NextToken:16,CidrBlocks:119
[120
{CidrBlock:121,LocationName:122
s1,50
s1,16
{NextToken:16,CidrCollections:124
[125
{Arn:13,Id:3,Name:14,Version:15
{NextToken:16,CidrLocations:127
[128
{LocationName:122
{GeoLocationDetailsList!:130,IsTruncated!:28,NextContinentCode:95,NextCountryCode:97,NextSubdivisionCode:98,MaxItems!:3
[94
{HealthChecks!:132,Marker!:19,IsTruncated!:28,NextMarker:19,MaxItems!:3
[18
{HostedZones!:134,Marker!:19,IsTruncated!:28,NextMarker:19,MaxItems!:3
[41
{HostedZones!:134,DNSName:16,HostedZoneId:2,IsTruncated!:28,NextDNSName:16,NextHostedZoneId:2,MaxItems!:3
{HostedZoneSummaries!:137,MaxItems!:3,NextToken:16
[138
{HostedZoneId!:2,Name!:16,Owner!:139
{OwningAccount:3,OwningService:21
{QueryLoggingConfigs!:141,NextToken:16
[57
{ResourceRecordSets!:143,IsTruncated!:28,NextRecordName:16,NextRecordType:3,NextRecordIdentifier:42,MaxItems!:3
[144
{Name!:16,Type!:3,SetIdentifier:42,Weight:145,Region:14,GeoLocation:146,Failover:3,MultiValueAnswer:28,TTL:67,ResourceRecords:147,AliasTarget:150,HealthCheckId:19,TrafficPolicyInstanceId:58,CidrRoutingConfig:151,GeoProximityLocation:152
n0,255
{ContinentCode:95,CountryCode:97,SubdivisionCode:98
[148;1
{Value!:149
s,4000
{HostedZoneId!:2,DNSName!:16,EvaluateTargetHealth!:28
{CollectionId!:3,LocationName!:122
{AWSRegion:14,LocalZoneGroup:14,Coordinates:153,Bias:156
{Latitude!:154,Longitude!:155
s1,6
s1,7
n-99,99
{DelegationSets!:158,Marker!:19,IsTruncated!:28,NextMarker:19,MaxItems!:3
[47
{ResourceTagSet!:160
{ResourceType:3,ResourceId:19,Tags:161
[162;1,10
{Key:21,Value:5
{ResourceTagSets!:164
[160
{TrafficPolicySummaries!:166,IsTruncated!:28,TrafficPolicyIdMarker!:58,MaxItems!:3
[167
{Id!:58,Name!:63,Type!:3,LatestVersion!:62,TrafficPolicyCount!:62
{TrafficPolicyInstances!:169,HostedZoneIdMarker:2,TrafficPolicyInstanceNameMarker:16,TrafficPolicyInstanceTypeMarker:3,IsTruncated!:28,MaxItems!:3
[66
{TrafficPolicyInstances!:169,TrafficPolicyInstanceNameMarker:16,TrafficPolicyInstanceTypeMarker:3,IsTruncated!:28,MaxItems!:3
{TrafficPolicyInstances!:169,HostedZoneIdMarker:2,TrafficPolicyInstanceNameMarker:16,TrafficPolicyInstanceTypeMarker:3,IsTruncated!:28,MaxItems!:3
{TrafficPolicies!:173,IsTruncated!:28,TrafficPolicyVersionMarker!:174,MaxItems!:3
[61
s,4
{HostedZoneId!:2,NextToken:16,VPCs!:107
{Nameserver!:177,RecordName!:16,RecordType!:3,RecordData!:178,ResponseCode!:3,Protocol!:3
s0,255
[55
{HealthCheck!:18
{HostedZone!:41
{
{TrafficPolicy!:61
{TrafficPolicyInstance!:66
=activateKeySigningKey 0
=associateVPCWithHostedZone 6
=changeCidrCollection 7
=changeResourceRecordSets 9
=changeTagsForResource 10
=createCidrCollection 11
=createHealthCheck 17
=createHostedZone 40
=createKeySigningKey 50
=createQueryLoggingConfig 56
=createReusableDelegationSet 59
=createTrafficPolicy 60
=createTrafficPolicyInstance 65
=createTrafficPolicyVersion 68
=createVPCAssociationAuthorization 69
=deactivateKeySigningKey 70
=deleteCidrCollection 71
=deleteHealthCheck 72
=deleteHostedZone 73
=deleteKeySigningKey 74
=deleteQueryLoggingConfig 75
=deleteReusableDelegationSet 76
=deleteTrafficPolicy 77
=deleteTrafficPolicyInstance 78
=deleteVPCAssociationAuthorization 79
=disableHostedZoneDNSSEC 80
=disassociateVPCFromHostedZone 81
=enableHostedZoneDNSSEC 82
=getAccountLimit 83
=getChange 86
=getCheckerIpRanges 87
=getDNSSEC 89
=getGeoLocation 93
=getHealthCheck 99
=getHealthCheckCount 100
=getHealthCheckLastFailureReason 101
=getHealthCheckStatus 105
=getHostedZone 106
=getHostedZoneCount 108
=getHostedZoneLimit 109
=getQueryLoggingConfig 111
=getReusableDelegationSet 112
=getReusableDelegationSetLimit 113
=getTrafficPolicy 115
=getTrafficPolicyInstance 116
=getTrafficPolicyInstanceCount 117
=listCidrBlocks 118
=listCidrCollections 123
=listCidrLocations 126
=listGeoLocations 129
=listHealthChecks 131
=listHostedZones 133
=listHostedZonesByName 135
=listHostedZonesByVPC 136
=listQueryLoggingConfigs 140
=listResourceRecordSets 142
=listReusableDelegationSets 157
=listTagsForResource 159
=listTagsForResources 163
=listTrafficPolicies 165
=listTrafficPolicyInstances 168
=listTrafficPolicyInstancesByHostedZone 170
=listTrafficPolicyInstancesByPolicy 171
=listTrafficPolicyVersions 172
=listVPCAssociationAuthorizations 175
=testDNSAnswer 176
=updateHealthCheck 179
=updateHostedZoneComment 180
=updateHostedZoneFeatures 181
=updateTrafficPolicyComment 182
=updateTrafficPolicyInstance 183
)~"},
{"s3", R"~({RequestCharged:1
s
{Location:1,Bucket:1,Key:3,Expiration:1,ETag:1,ChecksumCRC32:1,ChecksumCRC32C:1,ChecksumCRC64NVME:1,ChecksumSHA1:1,ChecksumSHA256:1,ChecksumSHA512:1,ChecksumMD5:1,ChecksumXXHASH64:1,ChecksumXXHASH3:1,ChecksumXXHASH128:1,ChecksumType:1,ServerSideEncryption:1,VersionId:1,SSEKMSKeyId:1,BucketKeyEnabled:4,RequestCharged:1
s1
?
{CopyObjectResult:6,Expiration:1,CopySourceVersionId:1,VersionId:1,ServerSideEncryption:1,SSECustomerAlgorithm:1,SSECustomerKeyMD5:1,SSEKMSKeyId:1,SSEKMSEncryptionContext:1,BucketKeyEnabled:4,RequestCharged:1
{ETag:1,LastModified:7,ChecksumType:1,ChecksumCRC32:1,ChecksumCRC32C:1,ChecksumCRC64NVME:1,ChecksumSHA1:1,ChecksumSHA256:1,ChecksumSHA512:1,ChecksumMD5:1,ChecksumXXHASH64:1,ChecksumXXHASH3:1,ChecksumXXHASH128:1
t
{Location:1,BucketArn:9
s1,128
{AbortDate:7,AbortRuleId:1,Bucket:1,Key:3,UploadId:1,ServerSideEncryption:1,SSECustomerAlgorithm:1,SSECustomerKeyMD5:1,SSEKMSKeyId:1,SSEKMSEncryptionContext:1,BucketKeyEnabled:4,RequestCharged:1,ChecksumAlgorithm:1,ChecksumType:1
{ServerSideEncryption:1,SSEKMSKeyId:1,SSEKMSEncryptionContext:1,BucketKeyEnabled:4,Credentials!:12
{AccessKeyId!:1,SecretAccessKey!:1,SessionToken!:1,Expiration!:7
{DeleteMarker:4,VersionId:1,RequestCharged:1
{VersionId:1
{Deleted:16,RequestCharged:1,Errors:18
[17
{Key:3,VersionId:1,DeleteMarker:4,DeleteMarkerVersionId:1
[19
{Key:3,VersionId:1,Code:1,Message:1
{AbacStatus:21
{Status:1
{Status:1,RequestCharged:1
{Owner:24,Grants:25
{DisplayName:1,ID:1
[26
{Grantee:27,Permission:1
{DisplayName:1,EmailAddress:1,ID:1,Type!:1,URI:1
{AnalyticsConfiguration:29
{Id!:1,Filter:30,StorageClassAnalysis!:34
{Prefix:1,Tag:31,And:32
{Key!:3,Value!:1
{Prefix:1,Tags:33
[31
{DataExport:35
{OutputSchemaVersion!:1,Destination!:36
{S3BucketDestination!:37
{Format!:1,BucketAccountId:1,Bucket!:1,Prefix:1
{CORSRules:39
[40
{ID:1,AllowedHeaders:41,AllowedMethods!:42,AllowedOrigins!:43,ExposeHeaders:44,MaxAgeSeconds:45
[1
[1
[1
[1
n
{ServerSideEncryptionConfiguration:47
{Rules!:48
[49
{ApplyServerSideEncryptionByDefault:50,BucketKeyEnabled:4,BlockedEncryptionTypes:51
{SSEAlgorithm!:1,KMSMasterKeyID:1
{EncryptionType:52
[1
{IntelligentTieringConfiguration:54
{Id!:1,Filter:55,Status!:1,Tierings!:57
{Prefix:1,Tag:31,And:56
{Prefix:1,Tags:33
[58
{Days!:45,AccessTier!:1
{InventoryConfiguration:60
{Destination!:61,IsEnabled!:4,Filter:66,Id!:1,IncludedObjectVersions!:1,OptionalFields:67,Schedule!:68
{S3BucketDestination!:62
{AccountId:1,Bucket!:1,Format!:1,Prefix:1,Encryption:63
{SSES3:64,SSEKMS:65
{
{KeyId!:1
{Prefix!:1
[1
{Frequency!:1
{Rules:70
[71
{Expiration:72,ID:1,Prefix!:1,Status!:1,Transition:73,NoncurrentVersionTransition:74,NoncurrentVersionExpiration:75,AbortIncompleteMultipartUpload:76
{Date:7,Days:45,ExpiredObjectDeleteMarker:4
{Date:7,Days:45,StorageClass:1
{NoncurrentDays:45,StorageClass:1,NewerNoncurrentVersions:45
{NoncurrentDays:45,NewerNoncurrentVersions:45
{DaysAfterInitiation:45
{Rules:78,TransitionDefaultMinimumObjectSize:1
[79
{Expiration:72,ID:1,Prefix:1,Filter:80,Status!:1,Transitions:82,NoncurrentVersionTransitions:83,NoncurrentVersionExpiration:75,AbortIncompleteMultipartUpload:76
{Prefix:1,Tag:31,ObjectSizeGreaterThan:45,ObjectSizeLessThan:45,And:81
{Prefix:1,Tags:33,ObjectSizeGreaterThan:45,ObjectSizeLessThan:45
[73
[74
{LocationConstraint:1
{LoggingEnabled:86
{TargetBucket!:1,TargetGrants:87,TargetPrefix!:1,TargetObjectKeyFormat:89
[88
{Grantee:27,Permission:1
{SimplePrefix:90,PartitionedPrefix:91
{
{PartitionDateSource:1
{GetBucketMetadataConfigurationResult:93
{MetadataConfigurationResult!:94
{DestinationResult!:95,JournalTableConfigurationResult:96,InventoryTableConfigurationResult:99
{TableBucketType:1,TableBucketArn:1,TableNamespace:1
{TableStatus!:1,Error:97,TableName!:1,TableArn:1,RecordExpiration!:98
{ErrorCode:1,ErrorMessage:1
{Expiration!:1,Days:45
{ConfigurationState!:1,TableStatus:1,Error:97,TableName:1,TableArn:1
{GetBucketMetadataTableConfigurationResult:101
{MetadataTableConfigurationResult!:102,Status!:1,Error:97
{S3TablesDestinationResult!:103
{TableBucketArn!:1,TableName!:1,TableArn!:1,TableNamespace!:1
{MetricsConfiguration:105
{Id!:1,Filter:106
{Prefix:1,Tag:31,AccessPointArn:1,And:107
{Prefix:1,Tags:33,AccessPointArn:1
{TopicConfiguration:109,QueueConfiguration:111,CloudFunctionConfiguration:112
{Id:1,Events:110,Event:1,Topic:1
[1
{Id:1,Event:1,Events:110,Queue:1
{Id:1,Event:1,Events:110,CloudFunction:1,InvocationRole:1
{TopicConfigurations:114,QueueConfigurations:120,LambdaFunctionConfigurations:122,EventBridgeConfiguration:124
[115
{Id:1,TopicArn!:1,Events!:110,Filter:116
{Key:117
{FilterRules:118
[119
{Name:1,Value:1
[121
{Id:1,QueueArn!:1,Events!:110,Filter:116
[123
{Id:1,LambdaFunctionArn!:1,Events!:110,Filter:116
{
{OwnershipControls:126
{Rules!:127
[128
{ObjectOwnership!:1
{Policy:1
{PolicyStatus:131
{IsPublic:4
{ReplicationConfiguration:133
{Role!:1,Rules!:134
[135
{ID:1,Priority:45,Prefix:1,Filter:136,Status!:1,SourceSelectionCriteria:138,ExistingObjectReplication:141,Destination!:142,DeleteMarkerReplication:148
{Prefix:1,Tag:31,And:137
{Prefix:1,Tags:33
{SseKmsEncryptedObjects:139,ReplicaModifications:140
{Status!:1
{Status!:1
{Status!:1
{Bucket!:1,Account:1,StorageClass:1,AccessControlTranslation:143,EncryptionConfiguration:144,ReplicationTime:145,Metrics:147
{Owner!:1
{ReplicaKmsKeyID:1
{Status!:1,Time!:146
{Minutes:45
{Status!:1,EventThreshold:146
{Status:1
{Payer:1
{TagSet!:33
{Status:1,MFADelete:1
{RedirectAllRequestsTo:153,IndexDocument:154,ErrorDocument:155,RoutingRules:156
{HostName!:1,Protocol:1
{Suffix!:1
{Key!:3
[157
{Condition:158,Redirect!:159
{HttpErrorCodeReturnedEquals:1,KeyPrefixEquals:1
{HostName:1,HttpRedirectCode:1,Protocol:1,ReplaceKeyPrefixWith:1,ReplaceKeyWith:1
{Body:161,DeleteMarker:4,AcceptRanges:1,Expiration:1,Restore:1,LastModified:7,ContentLength:45,ETag:1,ChecksumCRC32:1,ChecksumCRC32C:1,ChecksumCRC64NVME:1,ChecksumSHA1:1,ChecksumSHA256:1,ChecksumSHA512:1,ChecksumMD5:1,ChecksumXXHASH64:1,ChecksumXXHASH3:1,ChecksumXXHASH128:1,ChecksumType:1,MissingMeta:45,VersionId:1,CacheControl:1,ContentDisposition:1,ContentEncoding:1,ContentLanguage:1,ContentRange:1,ContentType:1,Expires:1,WebsiteRedirectLocation:1,ServerSideEncryption:1,Metadata:162,SSECustomerAlgorithm:1,SSECustomerKeyMD5:1,SSEKMSKeyId:1,BucketKeyEnabled:4,StorageClass:1,RequestCharged:1,ReplicationStatus:1,PartsCount:45,TagCount:45,ObjectLockMode:1,ObjectLockRetainUntilDate:7,ObjectLockLegalHoldStatus:1
b
<1
{Owner:24,Grants:25,RequestCharged:1
{DeleteMarker:4,LastModified:7,VersionId:1,RequestCharged:1,ETag:1,Checksum:165,ObjectParts:166,StorageClass:1,ObjectSize:45
{ChecksumCRC32:1,ChecksumCRC32C:1,ChecksumCRC64NVME:1,ChecksumSHA1:1,ChecksumSHA256:1,ChecksumSHA512:1,ChecksumMD5:1,ChecksumXXHASH64:1,ChecksumXXHASH3:1,ChecksumXXHASH128:1,ChecksumType:1
{TotalPartsCount:45,PartNumberMarker:45,NextPartNumberMarker:45,MaxParts:45,IsTruncated:4,Parts:167
[168
{PartNumber:45,Size:45,ChecksumCRC32:1,ChecksumCRC32C:1,ChecksumCRC64NVME:1,ChecksumSHA1:1,ChecksumSHA256:1,ChecksumSHA512:1,ChecksumMD5:1,ChecksumXXHASH64:1,ChecksumXXHASH3:1,ChecksumXXHASH128:1
{LegalHold:170
{Status:1
{ObjectLockConfiguration:172
{ObjectLockEnabled:1,Rule:173
{DefaultRetention:174
{Mode:1,Days:45,Years:45
{Retention:176
{Mode:1,RetainUntilDate:7
{VersionId:1,TagSet!:33
{Body:161,RequestCharged:1
{PublicAccessBlockConfiguration:180
{BlockPublicAcls:4,IgnorePublicAcls:4,BlockPublicPolicy:4,RestrictPublicBuckets:4
{BucketArn:9,BucketLocationType:1,BucketLocationName:1,BucketRegion:182,AccessPointAlias:4
s0,20
{DeleteMarker:4,AcceptRanges:1,Expiration:1,Restore:1,ArchiveStatus:1,LastModified:7,ContentLength:45,ChecksumCRC32:1,ChecksumCRC32C:1,ChecksumCRC64NVME:1,ChecksumSHA1:1,ChecksumSHA256:1,ChecksumSHA512:1,ChecksumMD5:1,ChecksumXXHASH64:1,ChecksumXXHASH3:1,ChecksumXXHASH128:1,ChecksumType:1,ETag:1,MissingMeta:45,VersionId:1,CacheControl:1,ContentDisposition:1,ContentEncoding:1,ContentLanguage:1,ContentType:1,ContentRange:1,Expires:1,WebsiteRedirectLocation:1,ServerSideEncryption:1,Metadata:162,SSECustomerAlgorithm:1,SSECustomerKeyMD5:1,SSEKMSKeyId:1,BucketKeyEnabled:4,StorageClass:1,RequestCharged:1,ReplicationStatus:1,PartsCount:45,TagCount:45,ObjectLockMode:1,ObjectLockRetainUntilDate:7,ObjectLockLegalHoldStatus:1
{IsTruncated:4,ContinuationToken:1,NextContinuationToken:1,AnalyticsConfigurationList:185
[29
{IsTruncated:4,ContinuationToken:1,NextContinuationToken:1,IntelligentTieringConfigurationList:187
[54
{ContinuationToken:1,InventoryConfigurationList:189,IsTruncated:4,NextContinuationToken:1
[60
{IsTruncated:4,ContinuationToken:1,NextContinuationToken:1,MetricsConfigurationList:191
[105
{Buckets:193,Owner:24,ContinuationToken:1,Prefix:1
[194
{Name:1,CreationDate:7,BucketRegion:1,BucketArn:9
{Buckets:193,ContinuationToken:196
s0,1024
{Bucket:1,KeyMarker:1,UploadIdMarker:1,NextKeyMarker:1,Prefix:1,Delimiter:1,NextUploadIdMarker:1,MaxUploads:45,IsTruncated:4,Uploads:198,CommonPrefixes:201,EncodingType:1,RequestCharged:1
[199
{UploadId:1,Key:3,Initiated:7,StorageClass:1,Owner:24,Initiator:200,ChecksumAlgorithm:1,ChecksumType:1
{ID:1,DisplayName:1
[202
{Prefix:1
{IsTruncated:4,KeyMarker:1,VersionIdMarker:1,NextKeyMarker:1,NextVersionIdMarker:1,Versions:204,DeleteMarkers:208,Name:1,Prefix:1,Delimiter:1,MaxKeys:45,CommonPrefixes:201,EncodingType:1,RequestCharged:1
[205
{ETag:1,ChecksumAlgorithm:206,ChecksumType:1,Size:45,StorageClass:1,Key:3,VersionId:1,IsLatest:4,LastModified:7,Owner:24,RestoreStatus:207
[1
{IsRestoreInProgress:4,RestoreExpiryDate:7
[209
{Owner:24,Key:3,VersionId:1,IsLatest:4,LastModified:7
{IsTruncated:4,Marker:1,NextMarker:1,Contents:211,Name:1,Prefix:1,Delimiter:1,MaxKeys:45,CommonPrefixes:201,EncodingType:1,RequestCharged:1
[212
{Key:3,LastModified:7,ETag:1,ChecksumAlgorithm:206,ChecksumType:1,Size:45,StorageClass:1,Owner:24,RestoreStatus:207
{IsTruncated:4,Contents:211,Name:1,Prefix:1,Delimiter:1,MaxKeys:45,CommonPrefixes:201,EncodingType:1,KeyCount:45,ContinuationToken:1,NextContinuationToken:1,StartAfter:1,RequestCharged:1
{AbortDate:7,AbortRuleId:1,Bucket:1,Key:3,UploadId:1,PartNumberMarker:45,NextPartNumberMarker:45,MaxParts:45,IsTruncated:4,Parts:215,Initiator:200,Owner:24,StorageClass:1,RequestCharged:1,ChecksumAlgorithm:1,ChecksumType:1
[216
{PartNumber:45,LastModified:7,ETag:1,Size:45,ChecksumCRC32:1,ChecksumCRC32C:1,ChecksumCRC64NVME:1,ChecksumSHA1:1,ChecksumSHA256:1,ChecksumSHA512:1,ChecksumMD5:1,ChecksumXXHASH64:1,ChecksumXXHASH3:1,ChecksumXXHASH128:1
{TransitionDefaultMinimumObjectSize:1
{Expiration:1,ETag:1,ChecksumCRC32:1,ChecksumCRC32C:1,ChecksumCRC64NVME:1,ChecksumSHA1:1,ChecksumSHA256:1,ChecksumSHA512:1,ChecksumMD5:1,ChecksumXXHASH64:1,ChecksumXXHASH3:1,ChecksumXXHASH128:1,ChecksumType:1,ServerSideEncryption:1,VersionId:1,SSECustomerAlgorithm:1,SSECustomerKeyMD5:1,SSEKMSKeyId:1,SSEKMSEncryptionContext:1,BucketKeyEnabled:4,Size:45,RequestCharged:1
{RequestCharged:1
{RequestCharged:1
{RequestCharged:1
{RequestCharged:1
{VersionId:1
{
{RequestCharged:1,RestoreOutputPath:1
{Payload:227
{Records:228,Stats:229,Progress:231,Cont:233,End:234
{Payload:161
{Details:230
{BytesScanned:45,BytesProcessed:45,BytesReturned:45
{Details:232
{BytesScanned:45,BytesProcessed:45,BytesReturned:45
{
{
{RequestCharged:1
{ServerSideEncryption:1,ETag:1,ChecksumCRC32:1,ChecksumCRC32C:1,ChecksumCRC64NVME:1,ChecksumSHA1:1,ChecksumSHA256:1,ChecksumSHA512:1,ChecksumMD5:1,ChecksumXXHASH64:1,ChecksumXXHASH3:1,ChecksumXXHASH128:1,SSECustomerAlgorithm:1,SSECustomerKeyMD5:1,SSEKMSKeyId:1,BucketKeyEnabled:4,RequestCharged:1
{CopySourceVersionId:1,CopyPartResult:238,ServerSideEncryption:1,SSECustomerAlgorithm:1,SSECustomerKeyMD5:1,SSEKMSKeyId:1,BucketKeyEnabled:4,RequestCharged:1
{ETag:1,LastModified:7,ChecksumCRC32:1,ChecksumCRC32C:1,ChecksumCRC64NVME:1,ChecksumSHA1:1,ChecksumSHA256:1,ChecksumSHA512:1,ChecksumMD5:1,ChecksumXXHASH64:1,ChecksumXXHASH3:1,ChecksumXXHASH128:1
=abortMultipartUpload 0
=completeMultipartUpload 2
=copyObject 5
=createBucket 8
=createMultipartUpload 10
=createSession 11
=deleteObject 13
=deleteObjectTagging 14
=deleteObjects 15
=getBucketAbac 20
=getBucketAccelerateConfiguration 22
=getBucketAcl 23
=getBucketAnalyticsConfiguration 28
=getBucketCors 38
=getBucketEncryption 46
=getBucketIntelligentTieringConfiguration 53
=getBucketInventoryConfiguration 59
=getBucketLifecycle 69
=getBucketLifecycleConfiguration 77
=getBucketLocation 84
=getBucketLogging 85
=getBucketMetadataConfiguration 92
=getBucketMetadataTableConfiguration 100
=getBucketMetricsConfiguration 104
=getBucketNotification 108
=getBucketNotificationConfiguration 113
=getBucketOwnershipControls 125
=getBucketPolicy 129
=getBucketPolicyStatus 130
=getBucketReplication 132
=getBucketRequestPayment 149
=getBucketTagging 150
=getBucketVersioning 151
=getBucketWebsite 152
=getObject 160
=getObjectAcl 163
=getObjectAttributes 164
=getObjectLegalHold 169
=getObjectLockConfiguration 171
=getObjectRetention 175
=getObjectTagging 177
=getObjectTorrent 178
=getPublicAccessBlock 179
=headBucket 181
=headObject 183
=listBucketAnalyticsConfigurations 184
=listBucketIntelligentTieringConfigurations 186
=listBucketInventoryConfigurations 188
=listBucketMetricsConfigurations 190
=listBuckets 192
=listDirectoryBuckets 195
=listMultipartUploads 197
=listObjectVersions 203
=listObjects 210
=listObjectsV2 213
=listParts 214
=putBucketLifecycleConfiguration 217
=putObject 218
=putObjectAcl 219
=putObjectLegalHold 220
=putObjectLockConfiguration 221
=putObjectRetention 222
=putObjectTagging 223
=renameObject 224
=restoreObject 225
=selectObjectContent 226
=updateObjectEncryption 235
=uploadPart 236
=uploadPartCopy 237
)~"},
{"s3control", R"~({CreatedAt:1,AccessGrantId:2,AccessGrantArn:3,Grantee:4,AccessGrantsLocationId:2,AccessGrantsLocationConfiguration:6,Permission:5,ApplicationArn:8,GrantScope:7
t
s1,64
s1,2048
{GranteeType:5,GranteeIdentifier:5
s
{S3SubPrefix:7
s1,2000
s10,1224
{CreatedAt:1,AccessGrantsInstanceId:2,AccessGrantsInstanceArn:3,IdentityCenterArn:8,IdentityCenterInstanceArn:8,IdentityCenterApplicationArn:8
{CreatedAt:1,AccessGrantsLocationId:2,AccessGrantsLocationArn:3,LocationScope:7,IAMRoleArn:3
{AccessPointArn:12,Alias:13
s4,128
s,63
{ObjectLambdaAccessPointArn:3,Alias:15
{Value:16,Status:17
s3,63
s2,16
{Location:5,BucketArn:12
{JobId:20
s5,36
{RequestTokenARN:22
s1,1024
{
{RequestTokenARN:22
{
{Job:27
{JobId:20,ConfirmationRequired:28,Description:29,JobArn:22,Status:5,Manifest:30,Operation:34,Priority:66,ProgressSummary:67,StatusUpdateReason:29,FailureReasons:69,Report:71,CreationTime:1,TerminationDate:1,RoleArn:3,SuspendedDate:1,SuspendedCause:22,ManifestGenerator:74,GeneratedManifestDescriptor:93
?
s1,256
{Spec!:31,Location!:33
{Format!:5,Fields:32
[5
{ObjectArn!:7,ObjectVersionId:7,ETag!:22
{LambdaInvoke:35,S3PutObjectCopy:38,S3PutObjectAcl:49,S3PutObjectTagging:53,S3DeleteObjectTagging:54,S3InitiateRestoreObject:55,S3PutObjectLegalHold:56,S3PutObjectRetention:58,S3ReplicateObject:60,S3ComputeObjectChecksum:61,S3UpdateObjectEncryption:62
{FunctionArn:22,InvocationSchemaVersion:2,UserArguments:36
<37;1,10
s,1024
{TargetResource:39,CannedAccessControlList:5,AccessControlGrants:40,MetadataDirective:5,ModifiedSinceConstraint:1,NewObjectMetadata:43,NewObjectTagging:46,RedirectLocation:3,RequesterPays:28,StorageClass:5,UnModifiedSinceConstraint:1,SSEAwsKmsKeyId:7,TargetKeyPrefix:22,ObjectLockLegalHoldStatus:5,ObjectLockMode:5,ObjectLockRetainUntilDate:1,BucketKeyEnabled:28,ChecksumAlgorithm:5
s1,128
[41
{Grantee:42,Permission:5
{TypeIdentifier:5,Identifier:22,DisplayName:22
{CacheControl:22,ContentDisposition:22,ContentEncoding:22,ContentLanguage:22,UserMetadata:44,ContentLength:45,ContentMD5:22,ContentType:22,HttpExpiresDate:1,RequesterCharged:28,SSEAlgorithm:5
<37;,8192
n0
[47
{Key!:39,Value!:48
s0,256
{AccessControlPolicy:50
{AccessControlList:51,CannedAccessControlList:5
{Owner!:52,Grants:40
{ID:22,DisplayName:22
{TagSet:46
{
{ExpirationInDays:45,GlacierJobTier:5
{LegalHold!:57
{Status!:5
{BypassGovernanceRetention:28,Retention!:59
{RetainUntilDate:1,Mode:5
{
{ChecksumAlgorithm:5,ChecksumType:5
{ObjectEncryption:63
{SSEKMS:64
{KMSKeyArn!:65,BucketKeyEnabled:28
s20,2048
n0,2147483647
{TotalNumberOfTasks:45,NumberOfTasksSucceeded:45,NumberOfTasksFailed:45,Timers:68
{ElapsedTimeInActiveSeconds:45
[70
{FailureCode:2,FailureReason:29
{Bucket:39,Format:5,Enabled!:28,Prefix:72,ReportScope:5,ExpectedBucketOwner:73
s1,512
s,64
{S3JobManifestGenerator:75
{ExpectedBucketOwner:73,SourceBucket!:39,ManifestOutputLocation:76,Filter:80,EnableManifestOutput!:28
{ExpectedManifestBucketOwner:73,Bucket!:39,ManifestPrefix:72,ManifestEncryption:77,ManifestFormat!:5
{SSES3:78,SSEKMS:79
{
{KeyId!:7
{EligibleForReplication:28,CreatedAfter:1,CreatedBefore:1,ObjectReplicationStatuses:81,KeyNameConstraint:82,ObjectSizeGreaterThanBytes:84,ObjectSizeLessThanBytes:84,MatchAnyStorageClass:85,MatchAnyObjectEncryption:86
[5
{MatchAnyPrefix:83,MatchAnySuffix:83,MatchAnySubstring:83
[22
n
[5
[87;1,1
{SSES3:88,SSEKMS:89,DSSEKMS:90,SSEC:91,NOTSSE:92
{
{KmsKeyArn:65,BucketKeyEnabled:28
{KmsKeyArn:65
{
{
{Format:5,Location:33
{AsyncOperation:95
{CreationTime:1,Operation:5,RequestTokenARN:22,RequestParameters:96,RequestStatus:5,ResponseDetails:105
{CreateMultiRegionAccessPointRequest:97,DeleteMultiRegionAccessPointRequest:103,PutMultiRegionAccessPointPolicyRequest:104
{Name!:98,PublicAccessBlock:99,Regions!:100
s,50
{BlockPublicAcls:28,IgnorePublicAcls:28,BlockPublicPolicy:28,RestrictPublicBuckets:28
[101
{Bucket!:102,BucketAccountId:73
s3,255
{Name!:98
{Name!:98,Policy!:5
{MultiRegionAccessPointDetails:106,ErrorDetails:109
{Regions:107
[108
{Name:2,RequestStatus:5
{Code:37,Message:37,Resource:37,RequestId:37
{CreatedAt:1,AccessGrantId:2,AccessGrantArn:3,Grantee:4,Permission:5,AccessGrantsLocationId:2,AccessGrantsLocationConfiguration:6,GrantScope:7,ApplicationArn:8
{AccessGrantsInstanceArn:3,AccessGrantsInstanceId:2,IdentityCenterArn:8,IdentityCenterInstanceArn:8,IdentityCenterApplicationArn:8,CreatedAt:1
{AccessGrantsInstanceArn:3,AccessGrantsInstanceId:2
{Policy:114,Organization:115,CreatedAt:1
s1,350000
s12,34
{CreatedAt:1,AccessGrantsLocationId:2,AccessGrantsLocationArn:3,LocationScope:7,IAMRoleArn:3
{Name:102,Bucket:118,NetworkOrigin:5,VpcConfiguration:119,PublicAccessBlockConfiguration:99,CreationDate:1,Alias:13,AccessPointArn:12,Endpoints:120,BucketAccountId:73,DataSourceId:121,DataSourceType:5
s,255
{VpcId!:22
<22
s,191
{Configuration:123
{SupportingAccessPoint!:3,CloudWatchMetricsEnabled:28,AllowedFeatures:124,TransformationConfigurations!:125
[5
[126
{Actions!:127,ContentTransformation!:128
[5
{AwsLambda:129
{FunctionArn!:22,FunctionPayload:5
{Name:131,PublicAccessBlockConfiguration:99,CreationDate:1,Alias:15
s3,45
{Policy:5
{Policy:5
{PolicyStatus:135
{IsPublic:28
{PolicyStatus:135
{Scope:138
{Prefixes:139,Permissions:140
[5
[5
{Bucket:102,PublicAccessBlockEnabled:28,CreationDate:1
{Rules:143
[144
{Expiration:145,ID:5,Filter:146,Status!:5,Transitions:148,NoncurrentVersionTransitions:150,NoncurrentVersionExpiration:152,AbortIncompleteMultipartUpload:153
{Date:1,Days:84,ExpiredObjectDeleteMarker:28
{Prefix:5,Tag:47,And:147,ObjectSizeGreaterThan:84,ObjectSizeLessThan:84
{Prefix:5,Tags:46,ObjectSizeGreaterThan:84,ObjectSizeLessThan:84
[149
{Date:1,Days:84,StorageClass:5
[151
{NoncurrentDays:84,StorageClass:5
{NoncurrentDays:84,NewerNoncurrentVersions:84
{DaysAfterInitiation:84
{Policy:5
{ReplicationConfiguration:156
{Role!:5,Rules!:157
[158
{ID:5,Priority:84,Prefix:5,Filter:159,Status!:5,SourceSelectionCriteria:161,ExistingObjectReplication:164,Destination!:165,DeleteMarkerReplication:171,Bucket!:5
{Prefix:5,Tag:47,And:160
{Prefix:5,Tags:46
{SseKmsEncryptedObjects:162,ReplicaModifications:163
{Status!:5
{Status!:5
{Status!:5
{Account:73,Bucket!:5,ReplicationTime:166,AccessControlTranslation:168,EncryptionConfiguration:169,Metrics:170,StorageClass:5
{Status!:5,Time!:167
{Minutes:84
{Owner!:5
{ReplicaKmsKeyID:5
{Status!:5,EventThreshold:167
{Status!:5
{TagSet!:46
{Status:5,MFADelete:5
{Credentials:175,MatchedGrantTarget:7,Grantee:4
{AccessKeyId:5,SecretAccessKey:5,SessionToken:5,Expiration:1
{Tags:46
{AccessPoint:178
{Name:98,Alias:13,CreatedAt:1,PublicAccessBlock:99,Status:5,Regions:179
[180
{Bucket:102,Region:2,BucketAccountId:73
{Policy:182
{Established:183,Proposed:184
{Policy:5
{Policy:5
{Established:135
{Mrap:187,Routes:188
s,200
[189
{Bucket:102,Region:2,TrafficDialPercentage!:190
n0,100
{PublicAccessBlockConfiguration:99
{StorageLensConfiguration:193
{Id!:2,AccountLevel!:194,Include:212,Exclude:216,DataExport:217,ExpandedPrefixesDataExport:224,IsEnabled!:28,AwsOrg:225,StorageLensArn:22,PrefixDelimiter:200
{ActivityMetrics:195,BucketLevel!:196,AdvancedCostOptimizationMetrics:203,AdvancedDataProtectionMetrics:204,DetailedStatusCodesMetrics:205,AdvancedPerformanceMetrics:206,StorageLensGroupLevel:207
{IsEnabled:28
{ActivityMetrics:195,PrefixLevel:197,AdvancedCostOptimizationMetrics:203,AdvancedDataProtectionMetrics:204,DetailedStatusCodesMetrics:205,AdvancedPerformanceMetrics:206
{StorageMetrics!:198
{IsEnabled:28,SelectionCriteria:199
{Delimiter:200,MaxDepth:201,MinStorageBytesPercentage:202
s,1
n1,10
f0.1,100
{IsEnabled:28
{IsEnabled:28
{IsEnabled:28
{IsEnabled:28
{SelectionCriteria:208
{Include:209,Exclude:211
[210
s4,1024
[210
{Buckets:213,Regions:214
[39
[215
s5,30
{Buckets:213,Regions:214
{S3BucketDestination:218,CloudWatchMetrics:222,StorageLensTableDestination:223
{Format!:5,OutputSchemaVersion!:5,AccountId!:73,Arn!:39,Prefix:5,Encryption:219
{SSES3:220,SSEKMS:221
{
{KeyId!:5
{IsEnabled!:28
{IsEnabled!:28,Encryption:219
{S3BucketDestination:218,StorageLensTableDestination:223
{Arn!:22
{Tags:227
[228
{Key!:39,Value!:48
{StorageLensGroup:230
{Name!:2,Filter!:231,StorageLensGroupArn:210
{MatchAnyPrefix:232,MatchAnySuffix:233,MatchAnyTag:234,MatchObjectAge:235,MatchObjectSize:236,And:237,Or:238
[5
[5
[47
{DaysGreaterThan:84,DaysLessThan:84
{BytesGreaterThan:84,BytesLessThan:84
{MatchAnyPrefix:232,MatchAnySuffix:233,MatchAnyTag:234,MatchObjectAge:235,MatchObjectSize:236
{MatchAnyPrefix:232,MatchAnySuffix:233,MatchAnyTag:234,MatchObjectAge:235,MatchObjectSize:236
{NextToken:5,AccessGrantsList:240
[241
{CreatedAt:1,AccessGrantId:2,AccessGrantArn:3,Grantee:4,Permission:5,AccessGrantsLocationId:2,AccessGrantsLocationConfiguration:6,GrantScope:7,ApplicationArn:8
{NextToken:5,AccessGrantsInstancesList:243
[244
{AccessGrantsInstanceId:2,AccessGrantsInstanceArn:3,CreatedAt:1,IdentityCenterArn:8,IdentityCenterInstanceArn:8,IdentityCenterApplicationArn:8
{NextToken:5,AccessGrantsLocationsList:246
[247
{CreatedAt:1,AccessGrantsLocationId:2,AccessGrantsLocationArn:3,LocationScope:7,IAMRoleArn:3
{AccessPointList:249,NextToken:22
[250
{Name!:102,NetworkOrigin!:5,VpcConfiguration:119,Bucket!:118,AccessPointArn:12,Alias:13,BucketAccountId:73,DataSourceId:121,DataSourceType:5
{AccessPointList:249,NextToken:22
{ObjectLambdaAccessPointList:253,NextToken:22
[254
{Name!:131,ObjectLambdaAccessPointArn:3,Alias:15
{NextToken:5,CallerAccessGrantsList:256
[257
{Permission:5,GrantScope:7,ApplicationArn:8
{NextToken:22,Jobs:259
[260
{JobId:20,Description:29,Operation:5,Priority:66,Status:5,CreationTime:1,TerminationDate:1,ProgressSummary:67
{AccessPoints:262,NextToken:22
[178
{RegionalBucketList:264,NextToken:22
[265
{Bucket!:102,BucketArn:12,PublicAccessBlockEnabled!:28,CreationDate!:1,OutpostId:2
{NextToken:5,StorageLensConfigurationList:267
[268
{Id!:2,StorageLensArn!:22,HomeRegion!:215,IsEnabled:28
{NextToken:5,StorageLensGroupList:270
[271
{Name!:2,StorageLensGroupArn!:210,HomeRegion!:215
{Tags:273
[274;0,50
{Key!:39,Value!:48
{Policy:114,Organization:115,CreatedAt:1
{
{RequestTokenARN:22
{
{
{
{
{CreatedAt:1,AccessGrantsLocationId:2,AccessGrantsLocationArn:3,LocationScope:7,IAMRoleArn:3
{JobId!:20,Priority!:66
{JobId:20,Status:5,StatusUpdateReason:29
=createAccessGrant 0
=createAccessGrantsInstance 9
=createAccessGrantsLocation 10
=createAccessPoint 11
=createAccessPointForObjectLambda 14
=createBucket 18
=createJob 19
=createMultiRegionAccessPoint 21
=deleteJobTagging 23
=deleteMultiRegionAccessPoint 24
=deleteStorageLensConfigurationTagging 25
=describeJob 26
=describeMultiRegionAccessPointOperation 94
=getAccessGrant 110
=getAccessGrantsInstance 111
=getAccessGrantsInstanceForPrefix 112
=getAccessGrantsInstanceResourcePolicy 113
=getAccessGrantsLocation 116
=getAccessPoint 117
=getAccessPointConfigurationForObjectLambda 122
=getAccessPointForObjectLambda 130
=getAccessPointPolicy 132
=getAccessPointPolicyForObjectLambda 133
=getAccessPointPolicyStatus 134
=getAccessPointPolicyStatusForObjectLambda 136
=getAccessPointScope 137
=getBucket 141
=getBucketLifecycleConfiguration 142
=getBucketPolicy 154
=getBucketReplication 155
=getBucketTagging 172
=getBucketVersioning 173
=getDataAccess 174
=getJobTagging 176
=getMultiRegionAccessPoint 177
=getMultiRegionAccessPointPolicy 181
=getMultiRegionAccessPointPolicyStatus 185
=getMultiRegionAccessPointRoutes 186
=getPublicAccessBlock 191
=getStorageLensConfiguration 192
=getStorageLensConfigurationTagging 226
=getStorageLensGroup 229
=listAccessGrants 239
=listAccessGrantsInstances 242
=listAccessGrantsLocations 245
=listAccessPoints 248
=listAccessPointsForDirectoryBuckets 251
=listAccessPointsForObjectLambda 252
=listCallerAccessGrants 255
=listJobs 258
=listMultiRegionAccessPoints 261
=listRegionalBuckets 263
=listStorageLensConfigurations 266
=listStorageLensGroups 269
=listTagsForResource 272
=putAccessGrantsInstanceResourcePolicy 275
=putJobTagging 276
=putMultiRegionAccessPointPolicy 277
=putStorageLensConfigurationTagging 278
=submitMultiRegionAccessPointRoutes 279
=tagResource 280
=untagResource 281
=updateAccessGrantsLocation 282
=updateJobPriority 283
=updateJobStatus 284
)~"},
{"sagemaker", R"~({SourceArn:1,DestinationArn:1
s0,256
{Tags:3
[4;0,50
{Key!:5,Value!:1
s1,128
{TrialComponentArn:1,TrialArn:1
{ClusterArn!:1,NodeId!:8,VolumeId!:8,AttachTime!:9,Status!:10,DeviceName!:11
s1,256
t
s
s1,32
{Successful!:13,Failed!:18
[14
{NodeLogicalId!:5,InstanceGroupName!:15,Status!:10,AvailabilityZones:16,InstanceTypes:17
s1,63
[10;1,10
[10;1,20
[19
{InstanceGroupName!:20,ErrorCode!:10,FailedCount!:21,AvailabilityZones:16,InstanceTypes:17,Message:10
s1,64
n1
{Failed:23,Successful:25,FailedNodeLogicalIds:26,SuccessfulNodeLogicalIds:28
[24;1,3000
{Code!:10,Message!:10,NodeId!:8
[8;1,3000
[27;1,99
{Code!:10,Message!:10,NodeLogicalId!:5
[5;1,99
{ModelPackageSummaries:30,BatchDescribeModelPackageErrorMap:58
<31
{ModelPackageGroupName!:15,ModelPackageVersion:21,ModelPackageArn!:32,ModelPackageDescription:33,CreationTime!:9,InferenceSpecification!:34,ModelPackageStatus!:10,ModelApprovalStatus:10,ModelPackageRegistrationType:10
s1,2048
s0,1024
{Containers!:35,SupportedTransformInstanceTypes:54,SupportedRealtimeInferenceInstanceTypes:55,SupportedContentTypes:56,SupportedResponseMIMETypes:57
[36;1,15
{ContainerHostname:37,Image:38,ImageDigest:39,ModelDataUrl:33,ModelDataSource:40,ProductId:1,Environment:45,ModelInput:46,Framework:10,FrameworkVersion:48,NearestModelName:10,AdditionalModelDataSources:49,AdditionalS3DataSource:51,ModelDataETag:10,IsCheckpoint:43,BaseModel:52
s0,63
s0,255
s0,72
{S3DataSource:41
{S3Uri!:33,S3DataType!:10,CompressionType!:10,ModelAccessConfig:42,HubAccessConfig:44,ManifestS3Uri:33,ETag:10,ManifestEtag:10
{AcceptEula!:43
?
{HubContentArn!:38
<33;0,100
{DataInputConfig!:47
s1,16384
s3,10
[50;0,5
{ChannelName!:20,S3DataSource!:41
{S3DataType!:10,S3Uri!:33,CompressionType:10,ETag:10
{HubContentName:37,HubContentVersion:53,RecipeName:38
s5,14
[10;1
[10
[1
[33
<59
{ErrorCode!:10,ErrorResponse!:10
{Successful:25,Failed:61,FailedNodeLogicalIds:63,SuccessfulNodeLogicalIds:28
[62;0,25
{NodeId!:8,ErrorCode!:10,Message!:10
[64;0,25
{NodeLogicalId!:5,ErrorCode!:10,Message!:10
{Successful:25,Failed:66,FailedNodeLogicalIds:68,SuccessfulNodeLogicalIds:28
[67;0,25
{NodeId!:8,ErrorCode!:10,Message!:10
[69;0,25
{NodeLogicalId!:5,ErrorCode!:10,Message!:10
{AIBenchmarkJobArn!:1
{AIRecommendationJobArn!:1
{AIWorkloadConfigArn!:1
{ActionArn:1
{AlgorithmArn!:32
{AppArn:1
{AppImageConfigArn:1
{ArtifactArn:1
{AutoMLJobArn!:8
{AutoMLJobArn!:8
{ClusterArn!:1
{ClusterSchedulerConfigArn!:1,ClusterSchedulerConfigId!:82
s0,12
{CodeRepositoryArn!:32
{CompilationJobArn!:1
{ComputeQuotaArn!:86,ComputeQuotaId!:10
s0,2048
{ContextArn:1
{JobDefinitionArn!:1
{DomainArn:1,DomainId:37,Url:33
{EdgeDeploymentPlanArn!:91
s20,2048
{EndpointArn!:91
{EndpointConfigArn!:91
{ExperimentArn:1
{FeatureGroupArn!:1
{FlowDefinitionArn!:33
{HubArn!:38
{AuthorizedUrlConfigs!:99,NextToken:101
[100
{Url:86,LocalPath:33
s0,8192
{HubArn!:38,HubContentArn!:38
{HumanTaskUiArn!:33
{HyperParameterTuningJobArn!:1
{ImageArn:1
{ImageVersionArn:1
{InferenceComponentArn!:91
{InferenceExperimentArn!:1
{JobArn!:1
{LabelingJobArn!:86
{Arn:5
{TrackingServerArn:86
{ModelArn!:91
{JobDefinitionArn!:1
{ModelCardArn!:1
{ModelCardExportJobArn!:1
{JobDefinitionArn!:1
{ModelPackageArn!:32
{ModelPackageGroupArn!:32
{JobDefinitionArn!:1
{MonitoringScheduleArn!:1
{NotebookInstanceArn:1
{NotebookInstanceLifecycleConfigArn:1
{OptimizationJobArn!:1
{Arn:5
{Url:86
{PipelineArn:86
{AuthorizedUrl:10
{AuthorizedUrl:86
{AuthorizedUrl:86
{AuthorizedUrl:10
{ProcessingJobArn!:1
{ProjectArn!:32,ProjectId!:134
s1,20
{SpaceArn:1
{StudioLifecycleConfigArn:1
{TrainingJobArn!:1
{TrainingPlanArn!:139
s50,2048
{TransformJobArn!:1
{TrialArn:1
{TrialComponentArn:1
{UserProfileArn:1
{WorkforceArn!:1
{WorkteamArn:1
{AIBenchmarkJobArn:1
{AIRecommendationJobArn:1
{AIWorkloadConfigArn:1
{ActionArn:1
{ArtifactArn:1
{SourceArn:1,DestinationArn:1
{ClusterArn!:1
{ContextArn:1
{ExperimentArn:1
{
{
{
{
{InferenceExperimentArn!:1
{Arn:5
{TrackingServerArn:86
{Arn:5
{PipelineArn:86
{
{TrialArn:1
{TrialComponentArn:1
{
{Success!:43
{AIBenchmarkJobName!:15,AIBenchmarkJobArn!:1,AIBenchmarkJobStatus!:10,FailureReason:33,BenchmarkTarget!:170,OutputConfig!:174,AIWorkloadConfigIdentifier!:8,RoleArn!:91,NetworkConfig:177,CreationTime!:9,StartTime:9,EndTime:9,Tags:3
{Endpoint:171
{Identifier!:8,TargetContainerHostname:10,InferenceComponents:172
[173
{Identifier!:8
{S3OutputLocation!:33,CloudWatchLogs:175
[176
{LogGroupArn:10,LogStreamName:10
{VpcConfig:178
{SecurityGroupIds!:179,Subnets!:181
[180;1,5
s0,32
[180;1,16
{AIRecommendationJobName!:15,AIRecommendationJobArn!:1,AIRecommendationJobStatus!:10,FailureReason:33,ModelSource!:183,OutputConfig!:185,InferenceSpecification:186,AIWorkloadConfigIdentifier!:8,OptimizeModel:43,PerformanceTarget:187,Recommendations:190,RoleArn!:91,ComputeSpec:204,CreationTime!:9,StartTime:9,EndTime:9,Tags:3
{S3:184
{S3Uri:33
{S3OutputLocation!:33,ModelPackageGroupIdentifier:8
{Framework:10
{Constraints!:188
[189
{Metric!:10
[191
{RecommendationDescription:10,OptimizationDetails:192,ModelDetails:195,DeploymentConfiguration:199,AIBenchmarkJobArn:1,ExpectedPerformance:202
[193
{OptimizationType!:10,OptimizationConfig:194
<10
{ModelPackageArn:32,InferenceSpecificationName:37,InstanceDetails:196
[197
{InstanceType:10,InstanceCount:198,CopyCountPerInstance:198
n
{S3:200,ImageUri:10,InstanceType:10,InstanceCount:198,CopyCountPerInstance:198,EnvironmentVariables:45
[201
{ChannelName:20,Uri:33
[203
{Metric!:10,Stat:10,Value!:10,Unit:10
{InstanceTypes:205,CapacityReservationConfig:206
[10;0,3
{CapacityReservationPreference:10,MlReservationArns:207
[1
{AIWorkloadConfigName!:15,AIWorkloadConfigArn!:1,DatasetConfig:209,AIWorkloadConfigs:214,Tags:3,CreationTime!:9
{InputDataConfig:210
[211
{ChannelName!:20,DataSource!:212
{S3DataSource:213
{S3Uri!:33
{WorkloadSpec!:215
{Inline:10
{ActionName:8,ActionArn:1,Source:217,ActionType:1,Description:218,Status:10,Properties:219,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,MetadataProperties:223,LineageGroupArn:1
{SourceUri!:32,SourceType:1,SourceId:1
s0,3072
<220;0,30
s0,2500
{UserProfileArn:10,UserProfileName:10,DomainId:10,IamIdentity:222
{Arn:10,PrincipalId:10,SourceIdentity:10
{CommitId:33,Repository:33,GeneratedBy:33,ProjectId:33
{AlgorithmName!:15,AlgorithmArn!:32,AlgorithmDescription:33,CreationTime!:9,TrainingSpecification!:225,InferenceSpecification:34,ValidationSpecification:244,AlgorithmStatus!:10,AlgorithmStatusDetails!:280,ProductId:1,CertifyForMarketplace:43
{TrainingImage!:38,TrainingImageDigest:39,SupportedHyperParameters:226,SupportedTrainingInstanceTypes!:233,SupportsDistributedTraining:43,MetricDefinitions:234,TrainingChannels!:238,SupportedTuningJobObjectiveMetrics:242,AdditionalS3DataSource:51
[227;0,100
{Name!:1,Description:33,Type!:10,Range:228,IsTunable:43,IsRequired:43,DefaultValue:220
{IntegerParameterRangeSpecification:229,ContinuousParameterRangeSpecification:230,CategoricalParameterRangeSpecification:231
{MinValue!:1,MaxValue!:1
{MinValue!:1,MaxValue!:1
{Values!:232
[1;1,30
[10
[235;0,40
{Name!:236,Regex!:237
s1,255
s1,500
[239;1,8
{Name!:20,Description:33,IsRequired:43,SupportedContentTypes!:56,SupportedCompressionTypes:240,SupportedInputModes!:241
[10
[10;1
[243
{Type!:10,MetricName!:236
{ValidationRole!:91,ValidationProfiles!:245
[246;1,1
{ProfileName!:15,TrainingJobDefinition!:247,TransformJobDefinition:272
{TrainingInputMode!:10,HyperParameters:248,InputDataConfig!:249,OutputDataConfig!:261,ResourceConfig!:262,StoppingCondition!:270
<220;0,100
[250;1,20
{ChannelName!:20,DataSource!:251,ContentType:1,CompressionType:10,RecordWrapperType:10,InputMode:10,ShuffleConfig:260
{S3DataSource:252,FileSystemDataSource:256,DatasetSource:259
{S3DataType!:10,S3Uri!:33,S3DataDistributionType:10,AttributeNames:253,InstanceGroupNames:254,ModelAccessConfig:42,HubAccessConfig:255
[8;0,16
[20;0,5
{HubContentArn!:38
{FileSystemId!:257,FileSystemAccessMode!:10,FileSystemType!:10,DirectoryPath!:258
s11,21
s0,4096
{DatasetArn!:86
{Seed!:198
{KmsKeyId:86,S3OutputPath!:33,CompressionType:10
{InstanceType:10,InstanceCount:263,VolumeSizeInGB:263,VolumeKmsKeyId:86,KeepAlivePeriodInSeconds:264,InstanceGroups:265,TrainingPlanArn:139,InstancePlacementConfig:267
n0
n0,21600
[266;0,5
{InstanceType!:10,InstanceCount!:263,InstanceGroupName!:20
{EnableMultipleJobs:43,PlacementSpecifications:268
[269;0,10
{UltraServerId:1,InstanceCount!:263
{MaxRuntimeInSeconds:21,MaxWaitTimeInSeconds:21,MaxPendingTimeInSeconds:271
n7200,2419200
{MaxConcurrentTransforms:263,MaxPayloadInMB:263,BatchStrategy:10,Environment:273,TransformInput!:275,TransformOutput!:278,TransformResources!:279
<274;0,16
s0,10240
{DataSource!:276,ContentType:1,CompressionType:10,SplitType:10
{S3DataSource!:277
{S3DataType!:10,S3Uri!:33
{S3OutputPath!:33,Accept:1,AssembleWith:10,KmsKeyId:86
{InstanceType!:10,InstanceCount!:21,VolumeKmsKeyId:86,TransformAmiVersion:15
{ValidationStatuses:281,ImageScanStatuses:281
[282
{Name!:15,Status!:10,FailureReason:10
{AppArn:1,AppType:10,AppName:37,DomainId:37,UserProfileName:37,SpaceName:37,Status:10,EffectiveTrustedIdentityPropagationStatus:10,RecoveryMode:43,LastHealthCheckTimestamp:9,LastUserActivityTimestamp:9,CreationTime:9,FailureReason:33,ResourceSpec:284,BuiltInLifecycleConfigArn:1
{SageMakerImageArn:1,SageMakerImageVersionArn:1,SageMakerImageVersionAlias:5,InstanceType:10,LifecycleConfigArn:1,TrainingPlanArn:86
{AppImageConfigArn:1,AppImageConfigName:37,CreationTime:9,LastModifiedTime:9,KernelGatewayImageConfig:286,JupyterLabAppImageConfig:291,CodeEditorAppImageConfig:297
{KernelSpecs!:287,FileSystemConfig:289
[288;1,5
{Name!:33,DisplayName:33
{MountPath:33,DefaultUid:290,DefaultGid:290
n0,65535
{FileSystemConfig:289,ContainerConfig:292
{ContainerArguments:293,ContainerEntrypoint:295,ContainerEnvironmentVariables:296
[294;0,50
s0,64
[1;0,1
<1;0,25
{FileSystemConfig:289,ContainerConfig:292
{ArtifactName:8,ArtifactArn:1,Source:299,ArtifactType:1,Properties:219,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,MetadataProperties:223,LineageGroupArn:1
{SourceUri!:32,SourceTypes:300
[301
{SourceIdType!:10,Value!:1
{AutoMLJobName!:11,AutoMLJobArn!:8,InputDataConfig!:303,OutputDataConfig!:308,RoleArn!:91,AutoMLJobObjective:309,ProblemType:10,AutoMLJobConfig:310,CreationTime!:9,EndTime:9,LastModifiedTime!:9,FailureReason:33,PartialFailureReasons:320,BestCandidate:322,AutoMLJobStatus!:10,AutoMLJobSecondaryStatus!:10,GenerateCandidateDefinitionsOnly:43,AutoMLJobArtifacts:334,ResolvedAttributes:335,ModelDeployConfig:336,ModelDeployResult:337
[304;1,2
{DataSource:305,CompressionType:10,TargetAttributeName!:307,ContentType:1,ChannelType:10,SampleWeightAttributeName:8
{S3DataSource!:306
{S3DataType!:10,S3Uri!:33
s1
{KmsKeyId:86,S3OutputPath!:33
{MetricName!:10
{CompletionCriteria:311,SecurityConfig:313,CandidateGenerationConfig:314,DataSplitConfig:318,Mode:10
{MaxCandidates:312,MaxRuntimePerTrainingJobInSeconds:21,MaxAutoMLJobRuntimeInSeconds:21
n1,750
{VolumeKmsKeyId:86,EnableInterContainerTrafficEncryption:43,VpcConfig:178
{FeatureSpecificationS3Uri:33,AlgorithmsConfig:315
[316;0,1
{AutoMLAlgorithms!:317
[10;0,11
{ValidationFraction:319
f0,1
[321;1,5
{PartialFailureMessage:33
{CandidateName!:20,FinalAutoMLJobObjectiveMetric:323,ObjectiveStatus!:10,CandidateSteps!:325,CandidateStatus!:10,InferenceContainers:327,CreationTime!:9,EndTime:9,LastModifiedTime!:9,FailureReason:33,CandidateProperties:329,InferenceContainerDefinitions:333
{Type:10,MetricName!:10,Value!:324,StandardMetricName:10
f
[326
{CandidateStepType!:10,CandidateStepArn!:8,CandidateStepName!:20
[328;0,5
{Image!:38,ModelDataUrl!:33,Environment:45
{CandidateArtifactLocations:330,CandidateMetrics:331
{Explainability!:307,ModelInsights:307,BacktestResults:307
[332;0,40
{MetricName:10,StandardMetricName:10,Value:324,Set:10
<327;0,2
{CandidateDefinitionNotebookLocation:307,DataExplorationNotebookLocation:307
{AutoMLJobObjective:309,ProblemType:10,CompletionCriteria:311
{AutoGenerateEndpointName:43,EndpointName:37
{EndpointName:37
{AutoMLJobName!:11,AutoMLJobArn!:8,AutoMLJobInputDataConfig!:339,OutputDataConfig!:308,RoleArn!:91,AutoMLJobObjective:309,AutoMLProblemTypeConfig:341,AutoMLProblemTypeConfigName:10,CreationTime!:9,EndTime:9,LastModifiedTime!:9,FailureReason:33,PartialFailureReasons:320,BestCandidate:322,AutoMLJobStatus!:10,AutoMLJobSecondaryStatus!:10,AutoMLJobArtifacts:334,ResolvedAttributes:362,ModelDeployConfig:336,ModelDeployResult:337,DataSplitConfig:318,SecurityConfig:313,AutoMLComputeConfig:366
[340;1,2
{ChannelType:10,ContentType:1,CompressionType:10,DataSource:305
{ImageClassificationJobConfig:342,TextClassificationJobConfig:343,TimeSeriesForecastingJobConfig:344,TabularJobConfig:358,TextGenerationJobConfig:359
{CompletionCriteria:311
{CompletionCriteria:311,ContentColumn!:8,TargetLabelColumn!:8
{FeatureSpecificationS3Uri:33,CompletionCriteria:311,ForecastFrequency!:345,ForecastHorizon!:21,ForecastQuantiles:346,Transformations:348,TimeSeriesConfig!:352,HolidayConfig:354,CandidateGenerationConfig:357
s1,5
[347;1,5
s2,4
{Filling:349,Aggregation:351
<350;1,50
<8;1,6
<10;1,50
{TargetAttributeName!:307,TimestampAttributeName!:8,ItemIdentifierAttributeName!:8,GroupingAttributeNames:353
[8;1,5
[355;1,1
{CountryCode:356
s2,2
{AlgorithmsConfig:315
{CandidateGenerationConfig:357,CompletionCriteria:311,FeatureSpecificationS3Uri:33,Mode:10,GenerateCandidateDefinitionsOnly:43,ProblemType:10,TargetAttributeName!:307,SampleWeightAttributeName:8
{CompletionCriteria:311,BaseModelName:8,TextGenerationHyperParameters:360,ModelAccessConfig:42
<361;0,30
s0,16
{AutoMLJobObjective:309,CompletionCriteria:311,AutoMLProblemTypeResolvedAttributes:363
{TabularResolvedAttributes:364,TextGenerationResolvedAttributes:365
{ProblemType:10
{BaseModelName:8
{EmrServerlessComputeConfig:367
{ExecutionRoleARN!:91
{ClusterArn!:1,ClusterName:15,ClusterStatus!:10,CreationTime:9,FailureMessage:10,InstanceGroups!:369,RestrictedInstanceGroups:407,VpcConfig:178,Orchestrator:413,TieredStorageConfig:416,NodeRecovery:10,NodeProvisioningMode:10,ClusterRole:91,AutoScaling:418
[370
{CurrentCount:263,TargetCount:371,MinCount:371,InstanceGroupName:15,InstanceType:10,InstanceRequirements:372,InstanceTypeDetails:373,LifeCycleConfig:376,ExecutionRole:91,ThreadsPerCore:375,InstanceStorageConfigs:377,OnStartDeepHealthChecks:386,Status:10,TrainingPlanArn:139,TrainingPlanStatus:15,OverrideVpcConfig:178,ScheduledUpdateConfig:387,CurrentImageId:394,DesiredImageId:394,ImageVersionStatus:10,ActiveOperations:395,KubernetesConfig:396,CapacityRequirements:401,TargetStateCount:371,SoftwareUpdateStatus:10,ActiveSoftwareUpdateConfig:388,SlurmConfig:404,NetworkInterface:406
n0,6758
{CurrentInstanceTypes:17,DesiredInstanceTypes:17
[374;0,20
{InstanceType:10,CurrentCount:263,ThreadsPerCore:375
n1,2
{SourceS3Uri:33,OnCreate:5,OnInitComplete:5
[378;0,4
{EbsVolumeConfig:379,FsxLustreConfig:381,FsxOpenZfsConfig:385
{VolumeSizeInGB:380,VolumeKmsKeyId:86,RootVolume:43
n1,16384
{DnsName!:382,MountName!:383,MountPath:384
s16,275
s1,8
s1,1024
{DnsName!:382,MountPath:384
[10;1,2
{ScheduleExpression!:8,DeploymentConfig:388
{RollingUpdatePolicy:389,WaitIntervalInSeconds:391,AutoRollbackConfiguration:392
{MaximumBatchSize!:390,RollbackMaximumBatchSize:390
{Type!:10,Value!:21
n0,3600
[393;1,10
{AlarmName!:236
s7,21
<21
{CurrentLabels:397,DesiredLabels:397,CurrentTaints:398,DesiredTaints:398
<15;0,50
[399;0,50
{Key!:400,Value:15,Effect!:10
s1,317
{Spot:402,OnDemand:403
{
{
{NodeType!:10,PartitionNames:405
[33;0,1
{InterfaceType:10
[408
{CurrentCount:263,TargetCount:371,InstanceGroupName:15,InstanceType:10,ExecutionRole:91,ThreadsPerCore:375,InstanceStorageConfigs:377,OnStartDeepHealthChecks:386,Status:10,TrainingPlanArn:139,TrainingPlanStatus:15,OverrideVpcConfig:178,ScheduledUpdateConfig:387,EnvironmentConfig:409
{FSxLustreConfig:410,S3OutputPath:33
{SizeInGiB!:411,PerUnitStorageThroughput!:412
n1200,100800
n125,1000
{Eks:414,Slurm:415
{ClusterArn!:91
{SlurmConfigStrategy:10
{Mode!:10,InstanceMemoryAllocationPercentage:417
n0,100
{Mode!:10,AutoScalerType:10,Status!:10,FailureMessage:10
{EventDetails:420
{EventId!:10,ClusterArn!:1,ClusterName!:15,InstanceGroupName:15,InstanceId:10,ResourceType!:10,EventTime!:9,EventDetails:421,Description:10,EventLevel:10
{EventMetadata:422
{Cluster:423,InstanceGroup:425,InstanceGroupScaling:428,Instance:430
{FailureMessage:10,EksRoleAccessEntries:424,SlrAccessEntry:10
[10
{FailureMessage:10,AvailabilityZoneId:10,CapacityReservation:426,SubnetId:10,SecurityGroupIds:427,AmiOverride:10
{Arn:10,Type:10
[180;0,5
{InstanceCount:429,TargetCount:263,MinCount:429,FailureMessage:10
n0,10000000
{CustomerEni:10,AdditionalEnis:431,InstanceRequirementsEniConfigurations:433,CapacityReservation:426,FailureMessage:10,LcsExecutionState:10,NodeLogicalId:5
{EfaEnis:432
[10
[434
{CustomerEni:10,AdditionalEnis:431
{NodeDetails!:436
{InstanceGroupName:15,InstanceId:10,NodeLogicalId:5,InstanceStatus:437,InstanceType:10,LaunchTime:9,LastSoftwareUpdateTime:9,LifeCycleConfig:376,OverrideVpcConfig:178,ThreadsPerCore:375,InstanceStorageConfigs:377,PrivatePrimaryIp:10,PrivatePrimaryIpv6:10,PrivateDnsHostname:10,Placement:438,CurrentImageId:394,DesiredImageId:394,ImageVersionStatus:10,UltraServerInfo:439,KubernetesConfig:440,CapacityType:10,NetworkInterface:406
{Status!:10,Message:10
{AvailabilityZone:10,AvailabilityZoneId:10
{Id:10,Type:10
{CurrentLabels:397,DesiredLabels:397,CurrentTaints:398,DesiredTaints:398
{ClusterSchedulerConfigArn!:1,ClusterSchedulerConfigId!:82,Name!:15,ClusterSchedulerConfigVersion!:198,Status!:10,FailureReason:33,StatusDetails:442,ClusterArn:1,SchedulerConfig:443,Description:33,CreationTime!:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221
<10
{PriorityClasses:444,FairShare:10,IdleResourceSharing:10
[445;0,10
{Name!:10,Weight!:417
{CodeRepositoryName!:15,CodeRepositoryArn!:32,CreationTime!:9,LastModifiedTime!:9,GitConfig:447
{RepositoryUrl!:448,Branch:384,SecretArn:32
s11,1024
{CompilationJobName!:15,CompilationJobArn!:1,CompilationJobStatus!:10,CompilationStartTime:9,CompilationEndTime:9,StoppingCondition!:270,InferenceImage:1,ModelPackageVersionArn:32,CreationTime!:9,LastModifiedTime!:9,FailureReason!:33,ModelArtifacts!:450,ModelDigests:451,RoleArn!:91,InputConfig!:452,OutputConfig!:453,VpcConfig:456,DerivedInformation:459
{S3ModelArtifacts!:33
{ArtifactDigest:10
{S3Uri!:33,DataInputConfig:47,Framework!:10,FrameworkVersion:48
{S3OutputLocation!:33,TargetDevice:10,TargetPlatform:454,CompilerOptions:455,KmsKeyId:86
{Os!:10,Arch!:10,Accelerator:10
s3,1024
{SecurityGroupIds!:457,Subnets!:458
[180;1,5
[180;1,16
{DerivedDataInputConfig:47
{ComputeQuotaArn!:86,ComputeQuotaId!:10,Name!:15,Description:33,ComputeQuotaVersion!:198,Status!:10,FailureReason:33,ClusterArn:1,ComputeQuotaConfig:461,ComputeQuotaTarget!:469,ActivationState:10,CreationTime!:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221
{ComputeQuotaResources:462,ResourceSharingConfig:466,PreemptTeamTasks:10
[463;0,15
{InstanceType!:10,Count:429,Accelerators:429,VCpu:464,MemoryInGiB:464,AcceleratorPartition:465
f0,10000000
{Type!:10,Count!:429
{Strategy!:10,BorrowLimit:467,AbsoluteBorrowLimits:468
n0,10000
[463;0,15
{TeamName!:10,FairShareWeight:417
{ContextName:471,ContextArn:1,Source:472,ContextType:1,Description:218,Properties:219,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,LineageGroupArn:1
s1,120
{SourceUri!:32,SourceType:1,SourceId:1
{JobDefinitionArn!:1,JobDefinitionName!:15,CreationTime!:9,DataQualityBaselineConfig:474,DataQualityAppSpecification!:477,DataQualityJobInput!:481,DataQualityJobOutputConfig!:491,JobResources!:495,NetworkConfig:498,RoleArn!:91,StoppingCondition:499
{BaseliningJobName:15,ConstraintsResource:475,StatisticsResource:476
{S3Uri:33
{S3Uri:33
{ImageUri!:38,ContainerEntrypoint:478,ContainerArguments:479,RecordPreprocessorSourceUri:33,PostAnalyticsProcessorSourceUri:33,Environment:480
[1;1,100
[1;1,50
<1;0,50
{EndpointInput:482,BatchTransformInput:485
{EndpointName!:37,LocalPath!:1,S3InputMode:10,S3DataDistributionType:10,FeaturesAttribute:10,InferenceAttribute:10,ProbabilityAttribute:10,ProbabilityThresholdAttribute:324,StartTimeOffset:483,EndTimeOffset:483,ExcludeFeaturesAttribute:484
s1,15
s0,100
{DataCapturedDestinationS3Uri!:486,DatasetFormat!:487,LocalPath!:1,S3InputMode:10,S3DataDistributionType:10,FeaturesAttribute:10,InferenceAttribute:10,ProbabilityAttribute:10,ProbabilityThresholdAttribute:324,StartTimeOffset:483,EndTimeOffset:483,ExcludeFeaturesAttribute:484
s0,512
{Csv:488,Json:489,Parquet:490
{Header:43
{Line:43
{
{MonitoringOutputs!:492,KmsKeyId:86
[493;1,1
{S3Output!:494
{S3Uri!:486,LocalPath!:1,S3UploadMode:10
{ClusterConfig!:496
{InstanceCount!:497,InstanceType!:10,VolumeSizeInGB!:380,VolumeKmsKeyId:86
n1,100
{EnableInterContainerTrafficEncryption:43,EnableNetworkIsolation:43,VpcConfig:178
{MaxRuntimeInSeconds!:500
n1,86400
{DeviceArn:91,DeviceName!:15,Description:502,DeviceFleetName!:15,IotThingName:503,RegistrationTime!:9,LatestHeartbeat:9,Models:504,MaxModels:198,NextToken:101,AgentVersion:506
s1,40
s0,128
[505
{ModelName!:15,ModelVersion!:506,LatestSampleTime:9,LatestInference:9
s1,30
{DeviceFleetName!:15,DeviceFleetArn!:10,OutputConfig!:508,Description:509,CreationTime!:9,LastModifiedTime!:9,RoleArn:91,IotRoleAlias:10
{S3OutputLocation!:33,KmsKeyId:86,PresetDeploymentType:10,PresetDeploymentConfig:10
s1,800
{DomainArn:1,DomainId:37,DomainName:37,HomeEfsFileSystemId:180,SingleSignOnManagedApplicationInstanceId:1,SingleSignOnApplicationArn:10,Status:10,CreationTime:9,LastModifiedTime:9,FailureReason:33,SecurityGroupIdForDomainBoundary:180,AuthMode:10,DefaultUserSettings:511,DomainSettings:560,AppNetworkAccessType:10,HomeEfsFileSystemKmsKeyId:86,SubnetIds:181,Url:33,VpcId:180,KmsKeyId:86,AppSecurityGroupManagement:10,TagPropagation:10,DefaultSpaceSettings:570
{ExecutionRole:91,SecurityGroups:427,SharingSettings:512,JupyterServerAppSettings:513,KernelGatewayAppSettings:517,TensorBoardAppSettings:520,RStudioServerProAppSettings:521,RSessionAppSettings:522,CanvasAppSettings:523,CodeEditorAppSettings:533,JupyterLabAppSettings:537,SpaceStorageSettings:541,DefaultLandingUri:544,StudioWebPortal:10,CustomPosixUserConfig:545,CustomFileSystemConfigs:548,StudioWebPortalSettings:553,AutoMountHomeEFS:10
{NotebookOutputOption:10,S3OutputPath:33,S3KmsKeyId:86
{DefaultResourceSpec:284,LifecycleConfigArns:514,CodeRepositories:515
[1
[516;0,10
{RepositoryUrl!:33
{DefaultResourceSpec:284,CustomImages:518,LifecycleConfigArns:514
[519;0,200
{ImageName!:15,ImageVersionNumber:263,AppImageConfigName!:37
{DefaultResourceSpec:284
{AccessStatus:10,UserGroup:10
{DefaultResourceSpec:284,CustomImages:518
{TimeSeriesForecastingSettings:524,ModelRegisterSettings:525,WorkspaceSettings:526,IdentityProviderOAuthSettings:527,DirectDeploySettings:529,KendraSettings:530,GenerativeAiSettings:531,EmrServerlessSettings:532
{Status:10,AmazonForecastRoleArn:91
{Status:10,CrossAccountModelRegisterRoleArn:91
{S3ArtifactPath:33,S3KmsKeyId:86
[528;0,20
{DataSourceName:10,Status:10,SecretArn:32
{Status:10
{Status:10
{AmazonBedrockRoleArn:91
{ExecutionRoleArn:91,Status:10
{DefaultResourceSpec:284,CustomImages:518,LifecycleConfigArns:514,AppLifecycleManagement:534,BuiltInLifecycleConfigArn:1
{IdleSettings:535
{LifecycleManagement:10,IdleTimeoutInMinutes:536,MinIdleTimeoutInMinutes:536,MaxIdleTimeoutInMinutes:536
n60,525600
{DefaultResourceSpec:284,CustomImages:518,LifecycleConfigArns:514,CodeRepositories:515,AppLifecycleManagement:534,EmrSettings:538,BuiltInLifecycleConfigArn:1
{AssumableRoleArns:539,ExecutionRoleArns:540
[91;0,5
[91;0,5
{DefaultEbsStorageSettings:542
{DefaultEbsVolumeSizeInGb!:543,MaximumEbsVolumeSizeInGb!:543
n5,16384
s0,1023
{Uid!:546,Gid!:547
n10000,4000000
n1001,4000000
[549;0,10
{EFSFileSystemConfig:550,FSxLustreFileSystemConfig:551,S3FileSystemConfig:552
{FileSystemId!:257,FileSystemPath:8
{FileSystemId!:257,FileSystemPath:8
{MountPath:33,S3Uri!:33
{HiddenMlTools:554,HiddenAppTypes:555,HiddenInstanceTypes:556,HiddenSageMakerImageVersionAliases:557,ExecutionRoleSessionNameMode:10
[10
[10
[10
[558;0,5
{SageMakerImageName:10,VersionAliases:559
[5;0,20
{SecurityGroupIds:561,RStudioServerProDomainSettings:562,ExecutionRoleIdentityConfig:10,TrustedIdentityPropagationSettings:563,DockerSettings:564,AmazonQSettings:567,UnifiedStudioSettings:568,IpAddressType:10
[180;0,3
{DomainExecutionRoleArn!:91,RStudioConnectUrl:10,RStudioPackageManagerUrl:10,DefaultResourceSpec:284
{Status!:10
{EnableDockerAccess:10,VpcOnlyTrustedAccounts:565,RootlessDocker:10
[566;0,20
s12,12
{Status:10,QProfileArn:10
{StudioWebPortalAccess:10,DomainAccountId:566,DomainRegion:569,DomainId:10,ProjectId:10,EnvironmentId:10,ProjectS3Path:33,SingleSignOnApplicationArn:10
s1,24
{ExecutionRole:91,SecurityGroups:427,JupyterServerAppSettings:513,KernelGatewayAppSettings:517,JupyterLabAppSettings:537,SpaceStorageSettings:541,CustomPosixUserConfig:545,CustomFileSystemConfigs:548
{EdgeDeploymentPlanArn!:91,EdgeDeploymentPlanName!:15,ModelConfigs!:572,DeviceFleetName!:15,EdgeDeploymentSuccess:198,EdgeDeploymentPending:198,EdgeDeploymentFailed:198,Stages!:574,NextToken:101,CreationTime:9,LastModifiedTime:9
[573
{ModelHandle!:15,EdgePackagingJobName!:15
[575
{StageName!:15,DeviceSelectionConfig!:576,DeploymentConfig!:579,DeploymentStatus!:580
{DeviceSubsetType!:10,Percentage:577,DeviceNames:578,DeviceNameContains:15
n,100
[15
{FailureHandlingPolicy!:10
{StageStatus!:10,EdgeDeploymentSuccessInStage!:198,EdgeDeploymentPendingInStage!:198,EdgeDeploymentFailedInStage!:198,EdgeDeploymentStatusMessage:10,EdgeDeploymentStageStartTime:9
{EdgePackagingJobArn!:91,EdgePackagingJobName!:15,CompilationJobName:15,ModelName:15,ModelVersion:506,RoleArn:91,OutputConfig:508,ResourceKey:86,EdgePackagingJobStatus!:10,EdgePackagingJobStatusMessage:10,CreationTime:9,LastModifiedTime:9,ModelArtifact:33,ModelSignature:10,PresetDeploymentOutput:582
{Type!:10,Artifact:91,Status:10,StatusMessage:10
{EndpointName!:37,EndpointArn!:91,EndpointConfigName:37,ProductionVariants:584,DataCaptureConfig:604,EndpointStatus!:10,FailureReason:33,CreationTime!:9,LastModifiedTime!:9,LastDeploymentConfig:605,AsyncInferenceConfig:614,PendingDeploymentSummary:620,ExplainerConfig:623,ShadowProductionVariants:584,MetricsConfig:634
[585;1
{VariantName!:37,DeployedImages:586,CurrentWeight:588,DesiredWeight:588,CurrentInstanceCount:263,DesiredInstanceCount:263,InstancePools:589,VariantStatus:591,CurrentServerlessConfig:593,DesiredServerlessConfig:593,ManagedInstanceScaling:596,RoutingConfig:599,CapacityReservationConfig:600
[587
{SpecifiedImage:38,ResolvedImage:38,ResolutionTime:9
f0
[590;1
{InstanceType!:10,CurrentInstanceCount!:263
[592;0,5
{Status!:10,StatusMessage:33,StartTime:9
{MemorySizeInMB!:594,MaxConcurrency!:595,ProvisionedConcurrency:595
n1024,6144
n1,200
{Status:10,MinInstanceCount:263,MaxInstanceCount:21,ScaleInPolicy:597
{Strategy!:10,MaximumStepSize:497,CooldownInMinutes:598
n5,1440
{RoutingStrategy!:10
{MlReservationArn:601,CapacityReservationPreference:10,TotalInstanceCount:263,AvailableInstanceCount:263,UsedByCurrentEndpoint:263,Ec2CapacityReservations:602
s20,258
[603
{Ec2CapacityReservationId:10,TotalInstanceCount:263,AvailableInstanceCount:263,UsedByCurrentEndpoint:263
{EnableCapture!:43,CaptureStatus!:10,CurrentSamplingPercentage!:417,DestinationS3Uri!:486,KmsKeyId!:86
{BlueGreenUpdatePolicy:606,RollingUpdatePolicy:610,AutoRollbackConfiguration:611
{TrafficRoutingConfiguration!:607,TerminationWaitInSeconds:391,MaximumExecutionTimeoutInSeconds:609
{Type!:10,WaitIntervalInSeconds!:391,CanarySize:608,LinearStepSize:608
{Type!:10,Value!:21
n600,28800
{MaximumBatchSize!:608,WaitIntervalInSeconds!:391,MaximumExecutionTimeoutInSeconds:609,RollbackMaximumBatchSize:608
{Alarms:612
[613;1,10
{AlarmName:236
{ClientConfig:615,OutputConfig!:617
{MaxConcurrentInvocationsPerInstance:616
n1,1000
{KmsKeyId:86,S3OutputPath:486,NotificationConfig:618,S3FailurePath:486
{SuccessTopic:86,ErrorTopic:86,IncludeInferenceResponseIn:619
[10;0,2
{EndpointConfigName!:37,ProductionVariants:621,StartTime:9,ShadowProductionVariants:621
[622;1
{VariantName!:37,DeployedImages:586,CurrentWeight:588,DesiredWeight:588,CurrentInstanceCount:263,DesiredInstanceCount:263,InstanceType:10,InstancePools:589,AcceleratorType:10,VariantStatus:591,CurrentServerlessConfig:593,DesiredServerlessConfig:593,ManagedInstanceScaling:596,RoutingConfig:599
{ClarifyExplainerConfig:624
{EnableExplanations:20,InferenceConfig:625,ShapConfig!:630
{FeaturesAttribute:20,ContentTemplate:20,MaxRecordCount:21,MaxPayloadInMB:626,ProbabilityIndex:263,LabelIndex:263,ProbabilityAttribute:20,LabelAttribute:20,LabelHeaders:627,FeatureHeaders:628,FeatureTypes:629
n1,25
[20;1,16
[20;1,256
[10;1,256
{ShapBaselineConfig!:631,NumberOfSamples:21,UseLogit:43,Seed:198,TextConfig:633
{MimeType:38,ShapBaseline:632,ShapBaselineUri:33
s1,4096
{Language!:10,Granularity!:10
{EnableEnhancedMetrics:43,MetricPublishFrequencyInSeconds:198
{EndpointConfigName!:37,EndpointConfigArn!:91,ProductionVariants!:636,DataCaptureConfig:646,KmsKeyId:86,CreationTime!:9,AsyncInferenceConfig:614,ExplainerConfig:623,ShadowProductionVariants:636,ExecutionRoleArn:91,VpcConfig:178,EnableNetworkIsolation:43,MetricsConfig:634
[637;1,10
{VariantName!:37,ModelName:37,InitialInstanceCount:21,InstanceType:10,InstancePools:638,VariantInstanceProvisionTimeoutInSeconds:641,InitialVariantWeight:588,AcceleratorType:10,CoreDumpConfig:642,ServerlessConfig:593,VolumeSizeInGB:643,ModelDataDownloadTimeoutInSeconds:644,ContainerStartupHealthCheckTimeoutInSeconds:644,EnableSSMAccess:43,ManagedInstanceScaling:596,RoutingConfig:599,InferenceAmiVersion:10,CapacityReservationConfig:645
[639;1,5
{InstanceType!:10,ModelNameOverride:37,Priority!:640
n1,5
n300,3600
{DestinationS3Uri!:486,KmsKeyId:86
n1,512
n60,3600
{CapacityReservationPreference:10,MlReservationArn:601
{EnableCapture:43,InitialSamplingPercentage!:417,DestinationS3Uri!:486,KmsKeyId:86,CaptureOptions!:647,CaptureContentTypeHeader:649
[648;1,32
{CaptureMode!:10
{CsvContentTypes:650,JsonContentTypes:651
[8;1,10
[8;1,10
{ExperimentName:471,ExperimentArn:1,DisplayName:471,Source:653,Description:218,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221
{SourceArn!:1,SourceType:503
{FeatureGroupArn!:1,FeatureGroupName!:20,RecordIdentifierFeatureName!:20,EventTimeFeatureName!:20,FeatureDefinitions!:655,CreationTime!:9,LastModifiedTime:9,OnlineStoreConfig:660,OfflineStoreConfig:663,ThroughputConfig:666,RoleArn:91,FeatureGroupStatus:10,OfflineStoreStatus:667,LastUpdateStatus:668,FailureReason:33,Description:503,NextToken!:101,OnlineStoreTotalSizeBytes:198
[656;1,2500
{FeatureName!:20,FeatureType!:10,CollectionType:10,CollectionConfig:657
{VectorConfig:658
{Dimension!:659
n1,8192
{SecurityConfig:661,EnableOnlineStore:43,TtlDuration:662,StorageType:10
{KmsKeyId:86
{Unit:10,Value:21
{S3StorageConfig!:664,DisableGlueTableCreation:43,DataCatalogConfig:665,TableFormat:10
{S3Uri!:33,KmsKeyId:86,ResolvedOutputS3Uri:33
{TableName!:236,Catalog!:236,Database!:236
{ThroughputMode!:10,ProvisionedReadCapacityUnits:429,ProvisionedWriteCapacityUnits:429
{Status!:10,BlockedReason:33
{Status!:10,FailureReason:33
{FeatureGroupArn!:1,FeatureGroupName!:20,FeatureName!:20,FeatureType!:10,CreationTime!:9,LastModifiedTime!:9,Description:38,Parameters:670
[671;0,25
{Key:236,Value:236
{FlowDefinitionArn!:33,FlowDefinitionName!:15,FlowDefinitionStatus!:10,CreationTime!:9,HumanLoopRequestSource:673,HumanLoopActivationConfig:674,HumanLoopConfig:676,OutputConfig!:685,RoleArn!:91,FailureReason:33
{AwsManagedHumanLoopRequestSource!:10
{HumanLoopActivationConditionsConfig!:675
{HumanLoopActivationConditions!:274
{WorkteamArn!:1,HumanTaskUiArn!:33,TaskTitle!:5,TaskDescription!:236,TaskCount!:677,TaskAvailabilityLifetimeInSeconds:21,TaskTimeLimitInSeconds:678,TaskKeywords:679,PublicWorkforceTaskPrice:680
n1,3
n30
[506;1,5
{AmountInUsd:681
{Dollars:682,Cents:683,TenthFractionsOfACent:684
n0,2
n0,99
n0,9
{S3OutputPath!:33,KmsKeyId:86
{HubName!:37,HubArn!:38,HubDisplayName:38,HubDescription:544,HubSearchKeywords:687,S3StorageConfig:688,HubStatus!:10,FailureReason:33,CreationTime!:9,LastModifiedTime!:9
[38;0,50
{S3OutputPath:33
{HubContentName!:37,HubContentArn!:38,HubContentVersion!:53,HubContentType!:10,DocumentSchemaVersion!:53,HubName!:37,HubArn!:38,HubContentDisplayName:38,HubContentDescription:544,HubContentMarkdown:690,HubContentDocument!:691,SageMakerPublicHubContentArn:38,ReferenceMinVersion:53,SupportStatus:10,HubContentSearchKeywords:692,HubContentDependencies:693,HubContentStatus!:10,FailureReason:33,CreationTime!:9,LastModifiedTime:9
s0,170391
s0,327680
[38;0,50
[694;0,50
{DependencyOriginPath:544,DependencyCopyPath:544
{HumanTaskUiArn!:33,HumanTaskUiName!:15,HumanTaskUiStatus:10,CreationTime!:9,UiTemplate!:696
{Url:32,ContentSha256:697
s1,128000
{HyperParameterTuningJobName!:11,HyperParameterTuningJobArn!:1,HyperParameterTuningJobConfig!:699,TrainingJobDefinition:717,TrainingJobDefinitions:727,HyperParameterTuningJobStatus!:10,CreationTime!:9,HyperParameterTuningEndTime:9,LastModifiedTime:9,TrainingJobStatusCounters!:728,ObjectiveStatusCounters!:729,BestTrainingJob:730,OverallBestTrainingJob:730,WarmStartConfig:732,Autotune:735,FailureReason:33,TuningJobCompletionDetails:736,ConsumedResources:737
{Strategy!:10,StrategyConfig:700,HyperParameterTuningJobObjective:243,ResourceLimits!:702,ParameterRanges:704,TrainingJobEarlyStoppingType:10,TuningJobCompletionCriteria:713,RandomSeed:263
{HyperbandStrategyConfig:701
{MinResource:21,MaxResource:21
{MaxNumberOfTrainingJobs:21,MaxParallelTrainingJobs!:21,MaxRuntimeInSeconds:703
n120,15768000
{IntegerParameterRanges:705,ContinuousParameterRanges:707,CategoricalParameterRanges:709,AutoParameters:711
[706;0,30
{Name!:1,MinValue!:1,MaxValue!:1,ScalingType:10
[708;0,30
{Name!:1,MinValue!:1,MaxValue!:1,ScalingType:10
[710;0,30
{Name!:1,Values!:232
[712;0,100
{Name!:1,ValueHint!:1
{TargetObjectiveMetricValue:324,BestObjectiveNotImproving:714,ConvergenceDetected:716
{MaxNumberOfTrainingJobsNotImproving:715
n3
{CompleteOnConvergence:10
{DefinitionName:20,TuningObjective:243,HyperParameterRanges:704,StaticHyperParameters:248,AlgorithmSpecification!:718,RoleArn!:91,InputDataConfig:249,VpcConfig:178,OutputDataConfig!:261,ResourceConfig:262,HyperParameterTuningResourceConfig:720,StoppingCondition!:270,EnableNetworkIsolation:43,EnableInterContainerTrafficEncryption:43,EnableManagedSpotTraining:43,CheckpointConfig:723,RetryStrategy:724,Environment:726
{TrainingImage:38,TrainingInputMode!:10,AlgorithmName:719,MetricDefinitions:234
s1,170
{InstanceType:10,InstanceCount:263,VolumeSizeInGB:263,VolumeKmsKeyId:86,AllocationStrategy:10,InstanceConfigs:721
[722;1,6
{InstanceType!:10,InstanceCount!:263,VolumeSizeInGB!:21
{S3Uri!:33,LocalPath:258
{MaximumRetryAttempts!:725
n1,30
<486;0,48
[717;1,10
{Completed:263,InProgress:263,RetryableError:263,NonRetryableError:263,Stopped:263
{Succeeded:263,Pending:263,Failed:263
{TrainingJobDefinitionName:20,TrainingJobName!:15,TrainingJobArn!:1,TuningJobName:11,CreationTime!:9,TrainingStartTime:9,TrainingEndTime:9,TrainingJobStatus!:10,TunedHyperParameters!:248,FailureReason:33,FinalHyperParameterTuningJobObjectiveMetric:731,ObjectiveStatus:10
{Type:10,MetricName!:236,Value!:324
{ParentHyperParameterTuningJobs!:733,WarmStartType!:10
[734;1,5
{HyperParameterTuningJobName:11
{Mode!:10
{NumberOfTrainingJobsObjectiveNotImproving:198,ConvergenceDetectedTime:9
{RuntimeInSeconds:198
{CreationTime:9,Description:739,DisplayName:5,FailureReason:33,ImageArn:1,ImageName:15,ImageStatus:10,LastModifiedTime:9,RoleArn:91
s1,512
{BaseImage:236,ContainerImage:236,CreationTime:9,FailureReason:33,ImageArn:1,ImageVersionArn:1,ImageVersionStatus:10,LastModifiedTime:9,Version:263,VendorGuidance:10,JobType:10,MLFramework:5,ProgrammingLang:5,Processor:10,Horovod:43,ReleaseNotes:236
{InferenceComponentName!:37,InferenceComponentArn!:91,EndpointName!:37,EndpointArn!:91,VariantName:37,FailureReason:33,Specification:742,Specifications:752,RuntimeConfig:753,CreationTime!:9,LastModifiedTime!:9,InferenceComponentStatus:10,LastDeploymentConfig:756
{InstanceType:10,ModelName:37,Container:743,StartupParameters:744,ComputeResourceRequirements:745,BaseInferenceComponentName:37,DataCacheConfig:749,SchedulingConfig:750
{DeployedImage:587,ArtifactUrl:33,Environment:45
{ModelDataDownloadTimeoutInSeconds:644,ContainerStartupHealthCheckTimeoutInSeconds:644
{NumberOfCpuCoresRequired:746,NumberOfAcceleratorDevicesRequired:747,MinMemoryRequiredInMb!:748,MaxMemoryRequiredInMb:748
f0.25
f1
n128
{EnableCaching!:43
{PlacementStrategy!:10,AvailabilityZoneBalance:751
{EnforcementMode!:10,MaxImbalance:417
[742;1
{DesiredCopyCount:263,CurrentCopyCount:263,PlacementStatus:754
[755;1
{InstanceType!:10,CurrentCopyCount!:263
{RollingUpdatePolicy!:757,AutoRollbackConfiguration:611
{MaximumBatchSize!:758,WaitIntervalInSeconds!:391,MaximumExecutionTimeoutInSeconds:609,RollbackMaximumBatchSize:758
{Type!:10,Value!:21
{Arn!:1,Name!:471,Type!:10,Schedule:760,Status!:10,StatusReason:33,Description:33,CreationTime:9,CompletionTime:9,LastModifiedTime:9,RoleArn:91,EndpointMetadata!:761,ModelVariants!:762,DataStorageConfig:766,ShadowModeConfig:767,KmsKey:86
{StartTime:9,EndTime:9
{EndpointName!:37,EndpointConfigName:37,EndpointStatus:10,FailureReason:33
[763
{ModelName!:37,VariantName!:37,InfrastructureConfig!:764,Status!:10
{InfrastructureType!:10,RealTimeInferenceConfig!:765
{InstanceType!:10,InstanceCount!:263
{Destination!:486,KmsKey:86,ContentType:649
{SourceModelVariantName!:37,ShadowModelVariants!:768
[769;1,1
{ShadowModelVariantName!:37,SamplingPercentage!:577
{JobName!:20,JobDescription:503,JobType!:10,JobArn!:1,RoleArn!:91,Status!:10,CreationTime!:9,CompletionTime:9,LastModifiedTime!:9,FailureReason:33,InputConfig!:771,StoppingConditions:793,InferenceRecommendations:796,EndpointPerformances:804
{ModelPackageVersionArn:32,ModelName:37,JobDurationInSeconds:21,TrafficPattern:772,ResourceLimit:776,EndpointConfigurations:777,VolumeKmsKeyId:86,ContainerConfig:783,Endpoints:788,VpcConfig:790
{TrafficType:10,Phases:773,Stairs:775
[774;1
{InitialNumberOfUsers:21,SpawnRate:263,DurationInSeconds:21
{DurationInSeconds:21,NumberOfSteps:21,UsersPerStep:677
{MaxNumberOfTests:21,MaxParallelOfTests:21
[778;1,10
{InstanceType:10,ServerlessConfig:593,InferenceSpecificationName:15,EnvironmentParameterRanges:779
{CategoricalParameterRanges:780
[781;1,5
{Name!:294,Value!:782
[503;1,3
{Domain:10,Task:10,Framework:10,FrameworkVersion:48,PayloadConfig:784,NearestModelName:10,SupportedInstanceTypes:786,SupportedEndpointType:10,DataInputConfig:384,SupportedResponseMIMETypes:787
{SamplePayloadUrl:33,SupportedContentTypes:785
[1
[10
[33
[789;0,1
{EndpointName:37
{SecurityGroupIds!:791,Subnets!:792
[180;1,5
[180;1,16
{MaxInvocations:198,ModelLatencyThresholds:794,FlatInvocations:10
[795;1,1
{Percentile:294,ValueInMilliseconds:198
[797;1,10
{RecommendationId:10,Metrics:798,EndpointConfiguration!:800,ModelConfiguration!:801,InvocationEndTime:9,InvocationStartTime:9
{CostPerHour:324,CostPerInference:324,MaxInvocations:198,ModelLatency:198,CpuUtilization:799,MemoryUtilization:799,ModelSetupTime:263
f0.0
{EndpointName!:10,VariantName!:10,InstanceType:10,InitialInstanceCount:21,ServerlessConfig:593
{InferenceSpecificationName:15,EnvironmentParameters:802,CompilationJobName:15
[803;1,10
{Key!:10,ValueType!:10,Value!:10
[805;0,1
{Metrics!:806,EndpointInfo!:789
{MaxInvocations!:198,ModelLatency!:198
{LabelingJobStatus!:10,LabelCounters!:808,FailureReason:33,CreationTime!:9,LastModifiedTime!:9,JobReferenceCode!:307,LabelingJobName!:15,LabelingJobArn!:86,LabelAttributeName:809,InputConfig!:810,OutputConfig!:816,RoleArn!:91,LabelCategoryConfigS3Uri:33,StoppingConditions:817,LabelingJobAlgorithmsConfig:818,HumanTaskConfig!:820,Tags:3,LabelingJobOutput:827
{TotalLabeled:263,HumanLabeled:263,MachineLabeled:263,FailedNonRetryableError:263,Unlabeled:263
s1,127
{DataSource!:811,DataAttributes:814
{S3DataSource:812,SnsDataSource:813
{ManifestS3Uri!:33
{SnsTopicArn!:86
{ContentClassifiers:815
[10;0,256
{S3OutputPath!:33,KmsKeyId:86,SnsTopicArn:86
{MaxHumanLabeledObjectCount:21,MaxPercentageOfInputDatasetLabeled:497
{LabelingJobAlgorithmSpecificationArn!:86,InitialActiveLearningModelArn:91,LabelingJobResourceConfig:819
{VolumeKmsKeyId:86,VpcConfig:178
{WorkteamArn!:1,UiConfig!:821,PreHumanTaskLambdaArn:86,TaskKeywords:822,TaskTitle!:5,TaskDescription!:236,NumberOfHumanWorkersPerDataObject!:823,TaskTimeLimitInSeconds!:678,TaskAvailabilityLifetimeInSeconds:824,MaxConcurrentTaskCount:825,AnnotationConsolidationConfig:826,PublicWorkforceTaskPrice:680
{UiTemplateS3Uri:33,HumanTaskUiArn:33
[506;1,5
n1,9
n60
n1,5000
{AnnotationConsolidationLambdaArn!:86
{OutputDatasetS3Uri!:33,FinalActiveLearningModelArn:91
{LineageGroupName:471,LineageGroupArn:1,DisplayName:471,Description:218,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221
{Arn:5,Name:8,ArtifactStoreUri:33,MlflowVersion:361,RoleArn:91,Status:10,ModelRegistrationMode:10,AccountDefaultStatus:10,DefaultDomainIdList:830,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,WeeklyMaintenanceWindowStart:831,MaintenanceStatus:10
[37
s0,9
{TrackingServerArn:86,TrackingServerName:8,ArtifactStoreUri:33,TrackingServerSize:10,MlflowVersion:361,RoleArn:91,TrackingServerStatus:10,TrackingServerMaintenanceStatus:10,IsActive:10,TrackingServerUrl:86,WeeklyMaintenanceWindowStart:831,AutomaticModelRegistration:43,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,S3BucketOwnerAccountId:566,S3BucketOwnerVerification:43
{ModelName!:37,PrimaryContainer:834,Containers:839,InferenceExecutionConfig:840,ExecutionRoleArn:91,VpcConfig:178,CreationTime!:9,ModelArn!:91,EnableNetworkIsolation:43,DeploymentRecommendation:841
{ContainerHostname:37,Image:38,ImageConfig:835,Mode:10,ModelDataUrl:33,ModelDataSource:40,AdditionalModelDataSources:49,Environment:45,ModelPackageName:837,InferenceSpecificationName:15,MultiModelConfig:838
{RepositoryAccessMode!:10,RepositoryAuthConfig:836
{RepositoryCredentialsProviderArn!:32
s1,176
{ModelCacheSetting:10
[834;0,15
{Mode!:10
{RecommendationStatus!:10,RealTimeInferenceRecommendations:842
[843;0,3
{RecommendationId!:10,InstanceType!:10,Environment:45
{JobDefinitionArn!:1,JobDefinitionName!:15,CreationTime!:9,ModelBiasBaselineConfig:845,ModelBiasAppSpecification!:846,ModelBiasJobInput!:847,ModelBiasJobOutputConfig!:491,JobResources!:495,NetworkConfig:498,RoleArn!:91,StoppingCondition:499
{BaseliningJobName:15,ConstraintsResource:475
{ImageUri!:38,ConfigUri!:33,Environment:480
{EndpointInput:482,BatchTransformInput:485,GroundTruthS3Input!:848
{S3Uri:486
{ModelCardArn!:1,ModelCardName!:15,ModelCardVersion!:198,Content!:850,ModelCardStatus!:10,SecurityConfig:851,CreationTime!:9,CreatedBy!:221,LastModifiedTime:9,LastModifiedBy:221,ModelCardProcessingStatus:10
s0,100000
{KmsKeyId:86
{ModelCardExportJobName!:15,ModelCardExportJobArn!:1,Status!:10,ModelCardName!:15,ModelCardVersion!:198,OutputConfig!:853,CreatedAt!:9,LastModifiedAt!:9,FailureReason:33,ExportArtifacts:854
{S3OutputPath!:33
{S3ExportArtifacts!:33
{JobDefinitionArn!:1,JobDefinitionName!:15,CreationTime!:9,ModelExplainabilityBaselineConfig:856,ModelExplainabilityAppSpecification!:857,ModelExplainabilityJobInput!:858,ModelExplainabilityJobOutputConfig!:491,JobResources!:495,NetworkConfig:498,RoleArn!:91,StoppingCondition:499
{BaseliningJobName:15,ConstraintsResource:475
{ImageUri!:38,ConfigUri!:33,Environment:480
{EndpointInput:482,BatchTransformInput:485
{ModelPackageName!:15,ModelPackageGroupName:15,ModelPackageVersion:21,ModelPackageRegistrationType:10,ModelPackageArn!:32,ModelPackageDescription:33,CreationTime!:9,InferenceSpecification:34,SourceAlgorithmSpecification:860,ValidationSpecification:863,ModelPackageStatus!:10,ModelPackageStatusDetails!:866,CertifyForMarketplace:43,ModelApprovalStatus:10,CreatedBy:221,MetadataProperties:223,ModelMetrics:869,LastModifiedTime:9,LastModifiedBy:221,ApprovalDescription:33,Domain:10,Task:10,SamplePayloadUrl:10,CustomerMetadataProperties:875,DriftCheckBaselines:876,AdditionalInferenceSpecifications:882,SkipModelValidation:10,SourceUri:33,SecurityConfig:884,ModelCard:885,ModelLifeCycle:886,ManagedStorageType:10
{SourceAlgorithms!:861
[862;1,1
{ModelDataUrl:33,ModelDataSource:40,ModelDataETag:10,AlgorithmName!:719
{ValidationRole!:91,ValidationProfiles!:864
[865;0,1
{ProfileName!:15,TransformJobDefinition!:272
{ValidationStatuses!:867,ImageScanStatuses:867
[868
{Name!:15,Status!:10,FailureReason:10
{ModelQuality:870,ModelDataQuality:872,Bias:873,Explainability:874
{Statistics:871,Constraints:871
{ContentType!:1,ContentDigest:39,S3Uri!:33
{Statistics:871,Constraints:871
{Report:871,PreTrainingReport:871,PostTrainingReport:871
{Report:871
<8;1,50
{Bias:877,Explainability:879,ModelQuality:880,ModelDataQuality:881
{ConfigFile:878,PreTrainingConstraints:871,PostTrainingConstraints:871
{ContentType:1,ContentDigest:39,S3Uri!:33
{Constraints:871,ConfigFile:878
{Statistics:871,Constraints:871
{Statistics:871,Constraints:871
[883;1,15
{Name!:15,Description:33,Containers!:35,SupportedTransformInstanceTypes:54,SupportedRealtimeInferenceInstanceTypes:55,SupportedContentTypes:56,SupportedResponseMIMETypes:57
{KmsKeyId!:86
{ModelCardContent:850,ModelCardStatus:10
{Stage!:15,StageStatus!:15,StageDescription:33
{ModelPackageGroupName!:15,ModelPackageGroupArn!:32,ModelPackageGroupDescription:33,CreationTime!:9,CreatedBy!:221,ModelPackageGroupStatus!:10,ManagedConfiguration:888
{ManagedStorageType:10
{JobDefinitionArn!:1,JobDefinitionName!:15,CreationTime!:9,ModelQualityBaselineConfig:890,ModelQualityAppSpecification!:891,ModelQualityJobInput!:892,ModelQualityJobOutputConfig!:491,JobResources!:495,NetworkConfig:498,RoleArn!:91,StoppingCondition:499
{BaseliningJobName:15,ConstraintsResource:475
{ImageUri!:38,ContainerEntrypoint:478,ContainerArguments:479,RecordPreprocessorSourceUri:33,PostAnalyticsProcessorSourceUri:33,ProblemType:10,Environment:480
{EndpointInput:482,BatchTransformInput:485,GroundTruthS3Input!:848
{MonitoringScheduleArn!:1,MonitoringScheduleName!:15,MonitoringScheduleStatus!:10,MonitoringType:10,FailureReason:33,CreationTime!:9,LastModifiedTime!:9,MonitoringScheduleConfig!:894,EndpointName:37,LastMonitoringExecutionSummary:902
{ScheduleConfig:895,MonitoringJobDefinition:896,MonitoringJobDefinitionName:15,MonitoringType:10
{ScheduleExpression!:8,DataAnalysisStartTime:10,DataAnalysisEndTime:10
{BaselineConfig:897,MonitoringInputs!:898,MonitoringOutputConfig!:491,MonitoringResources!:495,MonitoringAppSpecification!:900,StoppingCondition:499,Environment:480,NetworkConfig:901,RoleArn!:91
{BaseliningJobName:15,ConstraintsResource:475,StatisticsResource:476
[899;1,1
{EndpointInput:482,BatchTransformInput:485
{ImageUri!:38,ContainerEntrypoint:478,ContainerArguments:479,RecordPreprocessorSourceUri:33,PostAnalyticsProcessorSourceUri:33
{EnableInterContainerTrafficEncryption:43,EnableNetworkIsolation:43,VpcConfig:178
{MonitoringScheduleName!:15,ScheduledTime!:9,CreationTime!:9,LastModifiedTime!:9,MonitoringExecutionStatus!:10,ProcessingJobArn:1,EndpointName:37,FailureReason:33,MonitoringJobDefinitionName:15,MonitoringType:10
{NotebookInstanceArn:1,NotebookInstanceName:37,NotebookInstanceStatus:10,FailureReason:33,Url:10,InstanceType:10,IpAddressType:10,SubnetId:180,SecurityGroups:427,RoleArn:91,KmsKeyId:86,NetworkInterfaceId:10,LastModifiedTime:9,CreationTime:9,NotebookInstanceLifecycleConfigName:37,DirectInternetAccess:10,VolumeSizeInGB:543,AcceleratorTypes:904,DefaultCodeRepository:384,AdditionalCodeRepositories:905,RootAccess:10,PlatformIdentifier:906,InstanceMetadataServiceConfiguration:907
[10
[384;0,3
s0,20
{MinimumInstanceMetadataServiceVersion!:908
s0,1
{NotebookInstanceLifecycleConfigArn:1,NotebookInstanceLifecycleConfigName:37,OnCreate:910,OnStart:910,LastModifiedTime:9,CreationTime:9
[911;0,1
{Content:47
{OptimizationJobArn!:1,OptimizationJobStatus!:10,OptimizationStartTime:9,OptimizationEndTime:9,CreationTime!:9,LastModifiedTime!:9,FailureReason:33,OptimizationJobName!:15,ModelSource!:913,OptimizationEnvironment:917,DeploymentInstanceType!:10,MaxInstanceCount:21,OptimizationConfigs!:918,OutputConfig!:925,OptimizationOutput:926,RoleArn!:91,StoppingCondition!:270,VpcConfig:927
{S3:914,SageMakerModel:916
{S3Uri:33,ModelAccessConfig:915
{AcceptEula!:43
{ModelName:37
<1;0,25
[919;0,10
{ModelQuantizationConfig:920,ModelCompilationConfig:921,ModelShardingConfig:922,ModelSpeculativeDecodingConfig:923
{Image:38,OverrideEnvironment:917
{Image:38,OverrideEnvironment:917
{Image:38,OverrideEnvironment:917
{Technique!:10,TrainingDataSource:924
{S3Uri!:33,S3DataType!:10
{KmsKeyId:86,S3OutputLocation!:33,SageMakerModel:916
{RecommendedInferenceImage:38
{SecurityGroupIds!:928,Subnets!:929
[180;1,5
[180;1,16
{Arn:5,Name:8,Type:10,Status:10,CreationTime:9,LastModifiedTime:9,ExecutionRoleArn:91,KmsKeyId:86,BaseUrl:86,MaintenanceConfig:931,Tier:294,Version:294,ApplicationConfig:932,AuthType:10,EnableIamSessionBasedIdentity:43,Error:939,EnableAutoMinorVersionUpgrade:43,CurrentVersionEolDate:9,AvailableUpgrade:940
{MaintenanceWindowStart:831
{AdminUsers:933,Arguments:934,AssignedGroupPatterns:935,RoleGroupAssignments:936
[1;0,5
<33;0,5
[5;0,10
[937;0,10
{RoleName!:1,GroupPatterns!:938
[5;1,10
{Code:294,Reason:1
{Version:294,ReleaseNotes:941
[33;0,10
{PipelineArn:86,PipelineName:8,PipelineDisplayName:8,PipelineDefinition:943,PipelineDescription:218,RoleArn:91,PipelineStatus:10,CreationTime:9,LastModifiedTime:9,LastRunTime:9,CreatedBy:221,LastModifiedBy:221,ParallelismConfiguration:944,PipelineVersionDisplayName:945,PipelineVersionDescription:218
s1,1048576
{MaxParallelExecutionSteps!:21
s1,82
{PipelineDefinition:943,CreationTime:9
{PipelineArn:86,PipelineExecutionArn:86,PipelineExecutionDisplayName:945,PipelineExecutionStatus:10,PipelineExecutionDescription:218,PipelineExperimentConfig:948,FailureReason:949,CreationTime:9,LastModifiedTime:9,CreatedBy:221,LastModifiedBy:221,ParallelismConfiguration:944,SelectiveExecutionConfig:950,PipelineVersionId:21,MLflowConfig:953
{ExperimentName:471,TrialName:471
s0,1300
{SourcePipelineExecutionArn:86,SelectedSteps!:951
[952;1,50
{StepName!:1
{MlflowResourceArn:86,MlflowExperimentName:8
{ProcessingInputs:955,ProcessingOutputConfig:961,ProcessingJobName!:15,ProcessingResources!:966,StoppingCondition:968,AppSpecification!:970,Environment:972,NetworkConfig:901,RoleArn:91,ExperimentConfig:973,ProcessingJobArn!:1,ProcessingJobStatus!:10,ExitMessage:33,FailureReason:33,ProcessingEndTime:9,ProcessingStartTime:9,LastModifiedTime:9,CreationTime!:9,MonitoringScheduleArn:1,AutoMLJobArn:8,TrainingJobArn:1
[956;0,10
{InputName!:10,AppManaged:43,S3Input:957,DatasetDefinition:958
{S3Uri!:33,LocalPath:1,S3DataType!:10,S3InputMode:10,S3DataDistributionType:10,S3CompressionType:10
{AthenaDatasetDefinition:959,RedshiftDatasetDefinition:960,LocalPath:1,DataDistributionType:10,InputMode:10
{Catalog!:8,Database!:236,QueryString!:632,WorkGroup:5,OutputS3Uri!:33,KmsKeyId:86,OutputFormat!:10,OutputCompression:10
{ClusterId!:15,Database!:20,DbUser!:5,QueryString!:632,ClusterRoleArn!:91,OutputS3Uri!:33,KmsKeyId:86,OutputFormat!:10,OutputCompression:10
{Outputs!:962,KmsKeyId:86
[963;0,10
{OutputName!:10,S3Output:964,FeatureStoreOutput:965,AppManaged:43
{S3Uri!:33,LocalPath:1,S3UploadMode!:10
{FeatureGroupName!:20
{ClusterConfig!:967
{InstanceCount!:497,InstanceType!:10,VolumeSizeInGB!:380,VolumeKmsKeyId:86
{MaxRuntimeInSeconds!:969
n1,777600
{ImageUri!:38,ContainerEntrypoint:478,ContainerArguments:971
[1;1,100
<1;0,100
{ExperimentName:471,TrialName:471,TrialComponentDisplayName:471,RunName:471
{ProjectArn!:32,ProjectName!:11,ProjectId!:134,ProjectDescription:33,ServiceCatalogProvisioningDetails:975,ServiceCatalogProvisionedProductDetails:980,ProjectStatus!:10,TemplateProviderDetails:981,CreatedBy:221,CreationTime!:9,LastModifiedTime:9,LastModifiedBy:221
{ProductId!:976,ProvisioningArtifactId:976,PathId:976,ProvisioningParameters:977
s1,100
[978
{Key:979,Value:258
s1,1000
{ProvisionedProductId:976,ProvisionedProductStatusMessage:10
[982;1,1
{CfnTemplateProviderDetail:983
{TemplateName!:11,TemplateURL!:384,RoleARN:91,Parameters:984,StackDetail:986
[985;0,180
{Key!:236,Value:258
{Name:5,Id:8,StatusMessage!:632
{ReservedCapacityArn!:139,ReservedCapacityType:10,Status:10,AvailabilityZone:11,DurationHours:988,DurationMinutes:989,StartTime:9,EndTime:9,InstanceType!:10,TotalInstanceCount!:263,AvailableInstanceCount:263,InUseInstanceCount:263,UltraServerSummary:990
n0,87600
n0,59
{UltraServerType!:20,InstanceType!:10,UltraServerCount:21,AvailableSpareInstanceCount:263,UnhealthyInstanceCount:263
{DomainId:37,SpaceArn:1,SpaceName:37,HomeEfsFileSystemUid:992,Status:10,LastModifiedTime:9,CreationTime:9,FailureReason:33,SpaceSettings:993,OwnershipSettings:1005,SpaceSharingSettings:1006,SpaceDisplayName:294,Url:33
s0,10
{JupyterServerAppSettings:513,KernelGatewayAppSettings:517,CodeEditorAppSettings:994,JupyterLabAppSettings:997,AppType:10,SpaceStorageSettings:998,SpaceManagedResources:10,CustomFileSystems:1000,RemoteAccess:10
{DefaultResourceSpec:284,AppLifecycleManagement:995
{IdleSettings:996
{IdleTimeoutInMinutes:536
{DefaultResourceSpec:284,CodeRepositories:515,AppLifecycleManagement:995
{EbsStorageSettings:999
{EbsVolumeSizeInGb!:543
[1001;0,5
{EFSFileSystem:1002,FSxLustreFileSystem:1003,S3FileSystem:1004
{FileSystemId!:257
{FileSystemId!:257
{S3Uri!:33
{OwnerUserProfileName!:37
{SharingType!:10
{StudioLifecycleConfigArn:1,StudioLifecycleConfigName:37,CreationTime:9,LastModifiedTime:9,StudioLifecycleConfigContent:47,StudioLifecycleConfigAppType:10
{SubscribedWorkteam!:1009
{WorkteamArn!:1,MarketplaceTitle:1010,SellerName:10,MarketplaceDescription:1010,ListingId:10
s1,200
{TrainingJobName!:15,TrainingJobArn!:1,TuningJobArn:1,LabelingJobArn:86,AutoMLJobArn:8,ModelArtifacts!:450,TrainingJobStatus!:10,SecondaryStatus!:10,FailureReason:33,HyperParameters:248,AlgorithmSpecification:1012,RoleArn:91,InputDataConfig:249,OutputDataConfig:261,ResourceConfig:262,WarmPoolStatus:1017,VpcConfig:178,StoppingCondition!:270,CreationTime!:9,TrainingStartTime:9,TrainingEndTime:9,LastModifiedTime:9,SecondaryStatusTransitions:1018,FinalMetricDataList:1020,EnableNetworkIsolation:43,EnableInterContainerTrafficEncryption:43,EnableManagedSpotTraining:43,CheckpointConfig:723,TrainingTimeInSeconds:21,BillableTimeInSeconds:21,BillableTokenCount:263,DebugHookConfig:1022,ExperimentConfig:973,DebugRuleConfigurations:1027,TensorBoardOutputConfig:1030,DebugRuleEvaluationStatuses:1031,ProfilerConfig:1033,ProfilerRuleConfigurations:1035,ProfilerRuleEvaluationStatuses:1037,ProfilingStatus:10,Environment:1039,RetryStrategy:724,RemoteDebugConfig:1040,InfraCheckConfig:1041,ServerlessJobConfig:1042,MlflowConfig:1043,ModelPackageConfig:1044,MlflowDetails:1045,ProgressInfo:1046,OutputModelPackageArn:32
{TrainingImage:38,AlgorithmName:719,TrainingInputMode!:10,MetricDefinitions:234,EnableSageMakerMetricsTimeSeries:43,ContainerEntrypoint:1013,ContainerArguments:1014,TrainingImageConfig:1015
[1;1,100
[1;1,100
{TrainingRepositoryAccessMode!:10,TrainingRepositoryAuthConfig:1016
{TrainingRepositoryCredentialsProviderArn!:32
{Status!:10,ResourceRetainedBillableTimeInSeconds:263,ReusedByJob:15
[1019
{Status!:10,StartTime!:9,EndTime:9,StatusMessage:10
[1021;0,40
{MetricName:236,Value:324,Timestamp:9
{LocalPath:258,S3OutputPath!:33,HookParameters:1023,CollectionConfigurations:1024
<1;0,20
[1025;0,20
{CollectionName:8,CollectionParameters:1026
<1;0,20
[1028;0,20
{RuleConfigurationName!:8,LocalPath:258,S3OutputPath:33,RuleEvaluatorImage!:38,InstanceType:10,VolumeSizeInGB:263,RuleParameters:1029
<1;0,100
{LocalPath:258,S3OutputPath!:33
[1032;0,20
{RuleConfigurationName:8,RuleEvaluationJobArn:1,RuleEvaluationStatus:10,StatusDetails:33,LastModifiedTime:9
{S3OutputPath:33,ProfilingIntervalInMilliseconds:198,ProfilingParameters:1034,DisableProfiler:43
<1;0,20
[1036;0,20
{RuleConfigurationName!:8,LocalPath:258,S3OutputPath:33,RuleEvaluatorImage!:38,InstanceType:10,VolumeSizeInGB:263,RuleParameters:1029
[1038;0,20
{RuleConfigurationName:8,RuleEvaluationJobArn:1,RuleEvaluationStatus:10,StatusDetails:33,LastModifiedTime:9
<486;0,100
{EnableRemoteDebug:43
{EnableInfraCheck:43
{BaseModelArn!:32,AcceptEula:43,JobType!:10,CustomizationTechnique:10,Peft:10,EvaluationType:10,EvaluatorArn:10
{MlflowResourceArn!:86,MlflowExperimentName:8,MlflowRunName:8
{ModelPackageGroupArn!:32,SourceModelPackageArn:32
{MlflowExperimentId:8,MlflowRunId:8
{TotalStepCountPerEpoch:263,CurrentStep:263,CurrentEpoch:263,MaxEpoch:263
{TrainingPlanArn!:139,TrainingPlanName!:20,Status!:10,StatusMessage:33,DurationHours:988,DurationMinutes:989,StartTime:9,EndTime:9,UpfrontFee:1,CurrencyCode:10,TotalInstanceCount:263,AvailableInstanceCount:263,InUseInstanceCount:263,UnhealthyInstanceCount:263,AvailableSpareInstanceCount:263,TotalUltraServerCount:21,TargetResources:1048,ReservedCapacitySummaries:1049
[10;1
[1050;0,5
{ReservedCapacityArn!:139,ReservedCapacityType:10,UltraServerType:20,UltraServerCount:21,InstanceType!:10,TotalInstanceCount!:263,Status!:10,AvailabilityZone:11,DurationHours:988,DurationMinutes:989,StartTime:9,EndTime:9
{TrainingPlanExtensions!:1052,NextToken:101
[1053;0
{TrainingPlanExtensionOfferingId!:10,ExtendedAt:9,StartDate:9,EndDate:9,Status:1,PaymentStatus:1,AvailabilityZone:1,AvailabilityZoneId:10,DurationHours:1054,UpfrontFee:1,CurrencyCode:10
n0,4368
{TransformJobName!:15,TransformJobArn!:1,TransformJobStatus!:10,FailureReason:33,ModelName!:37,MaxConcurrentTransforms:263,ModelClientConfig:1056,MaxPayloadInMB:263,BatchStrategy:10,Environment:273,TransformInput!:275,TransformOutput:278,DataCaptureConfig:1059,TransformResources!:279,CreationTime!:9,TransformStartTime:9,TransformEndTime:9,LabelingJobArn:86,AutoMLJobArn:8,DataProcessing:1060,ExperimentConfig:973
{InvocationsTimeoutInSeconds:1057,InvocationsMaxRetries:1058
n1,3600
n0,3
{DestinationS3Uri!:33,KmsKeyId:86,GenerateInferenceId:43
{InputFilter:37,OutputFilter:37,JoinSource:10
{TrialName:471,TrialArn:1,DisplayName:471,ExperimentName:471,Source:1062,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,MetadataProperties:223
{SourceArn!:1,SourceType:503
{TrialComponentName:471,TrialComponentArn:1,DisplayName:471,Source:1064,Status:1065,StartTime:9,EndTime:9,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,Parameters:1066,InputArtifacts:1068,OutputArtifacts:1068,MetadataProperties:223,Metrics:1070,LineageGroupArn:1,Sources:1072
{SourceArn!:1,SourceType:503
{PrimaryStatus:10,Message:33
<1067;0,300
{StringValue:220,NumberValue:324
<1069;0,60
{MediaType:294,Value!:86
[1071
{MetricName:236,SourceArn:1,TimeStamp:9,Max:324,Min:324,Last:324,Count:198,Avg:324,StdDev:324
[1064
{DomainId:37,UserProfileArn:1,UserProfileName:37,HomeEfsFileSystemUid:992,Status:10,LastModifiedTime:9,CreationTime:9,FailureReason:33,SingleSignOnUserIdentifier:10,SingleSignOnUserValue:1,UserSettings:511
{Workforce!:1075
{WorkforceName!:15,WorkforceArn!:1,LastUpdatedDate:9,SourceIpConfig:1076,SubDomain:10,CognitoConfig:1079,OidcConfig:1081,CreateDate:9,WorkforceVpcConfig:1084,Status:10,FailureReason:384,IpAddressType:10
{Cidrs!:1077
[1078
s4,64
{UserPool!:1080,ClientId!:384
s1,55
{ClientId:384,Issuer:1082,AuthorizationEndpoint:1082,TokenEndpoint:1082,UserInfoEndpoint:1082,LogoutEndpoint:1082,JwksUri:1082,Scope:33,AuthenticationRequestExtraParams:1083
s0,500
<486;0,10
{VpcId!:180,SecurityGroupIds!:1085,Subnets!:1086,VpcEndpointId:236
[180;1,5
[180;1,16
{Workteam!:1088
{WorkteamName!:15,MemberDefinitions!:1089,WorkteamArn!:1,WorkforceArn:1,ProductListingIds:1094,Description!:1010,SubDomain:10,CreateDate:9,LastUpdatedDate:9,NotificationConfiguration:1095,WorkerAccessConfiguration:1096
[1090;1,10
{CognitoMemberDefinition:1091,OidcMemberDefinition:1092
{UserPool!:1080,UserGroup!:5,ClientId!:384
{Groups:1093
[15;1,10
[10
{NotificationTopicArn:10
{S3Presign:1097
{IamPolicyConstraints:1098
)~"
R"~({SourceIp:10,VpcSourceIp:10
{ClusterArn!:1,NodeId!:8,VolumeId!:8,AttachTime!:9,Status!:10,DeviceName!:11
{
{TrialComponentArn:1,TrialArn:1
{
{TrainingPlanExtensions!:1052
{DeviceFleetArn!:10,DeviceFleetName!:15,OutputConfig:508,Description:509,ReportGenerated:9,DeviceStats:1105,AgentVersions:1106,ModelStats:1108
{ConnectedDeviceCount!:198,RegisteredDeviceCount!:198
[1107
{Version!:506,AgentCount!:198
[1109
{ModelName!:15,ModelVersion!:506,OfflineDeviceCount!:198,ConnectedDeviceCount!:198,ActiveDeviceCount!:198,SamplingDeviceCount!:198
{LineageGroupArn:1,ResourcePolicy:1111
s0,20480
{ResourcePolicy!:1113
s1,20480
{Status:10
{InferenceRecommendationsJobName:20,RecommendationId:10,EndpointName:37,TargetCpuUtilizationPerCore:497,ScalingPolicyObjective:1116,Metric:1117,DynamicScalingConfiguration:1118
{MinInvocationsPerMinute:198,MaxInvocationsPerMinute:198
{InvocationsPerInstance:198,ModelLatency:198
{MinCapacity:198,MaxCapacity:198,ScaleInCooldown:198,ScaleOutCooldown:198,ScalingPolicies:1119
[1120
{TargetTracking:1121
{MetricSpecification:1122,TargetValue:324
{Predefined:1123,Customized:1124
{PredefinedMetricType:10
{MetricName:10,Namespace:10,Statistic:10
{PropertyNameSuggestions:1126
[1127
{PropertyName:236
{HubArn!:38,HubContentArn!:38
{AIBenchmarkJobs!:1130,NextToken:101
[1131
{AIBenchmarkJobName!:15,AIBenchmarkJobArn!:1,AIBenchmarkJobStatus!:10,CreationTime!:9,EndTime:9,AIWorkloadConfigName:15
{AIRecommendationJobs!:1133,NextToken:101
[1134
{AIRecommendationJobName!:15,AIRecommendationJobArn!:1,AIRecommendationJobStatus!:10,CreationTime!:9,EndTime:9
{AIWorkloadConfigs!:1136,NextToken:101
[1137
{AIWorkloadConfigName!:15,AIWorkloadConfigArn!:1,CreationTime!:9
{ActionSummaries:1139,NextToken:101
[1140
{ActionArn:1,ActionName:471,Source:217,ActionType:294,Status:10,CreationTime:9,LastModifiedTime:9
{AlgorithmSummaryList!:1142,NextToken:101
[1143
{AlgorithmName!:15,AlgorithmArn!:32,AlgorithmDescription:33,CreationTime!:9,AlgorithmStatus!:10
{SageMakerImageVersionAliases:1145,NextToken:101
[5
{NextToken:101,AppImageConfigs:1147
[1148
{AppImageConfigArn:1,AppImageConfigName:37,CreationTime:9,LastModifiedTime:9,KernelGatewayImageConfig:286,JupyterLabAppImageConfig:291,CodeEditorAppImageConfig:297
{Apps:1150,NextToken:101
[1151
{DomainId:37,UserProfileName:37,SpaceName:37,AppType:10,AppName:37,Status:10,CreationTime:9,ResourceSpec:284
{ArtifactSummaries:1153,NextToken:101
[1154
{ArtifactArn:1,ArtifactName:471,Source:299,ArtifactType:1,CreationTime:9,LastModifiedTime:9
{AssociationSummaries:1156,NextToken:101
[1157
{SourceArn:1,DestinationArn:1,SourceType:1,DestinationType:1,AssociationType:10,SourceName:471,DestinationName:471,CreationTime:9,CreatedBy:221
{AutoMLJobSummaries!:1159,NextToken:101
[1160
{AutoMLJobName!:11,AutoMLJobArn!:8,AutoMLJobStatus!:10,AutoMLJobSecondaryStatus!:10,CreationTime!:9,EndTime:9,LastModifiedTime!:9,FailureReason:33,PartialFailureReasons:320
{Candidates!:1162,NextToken:101
[322
{NextToken:101,Events:1164
[1165;0,100
{EventId!:10,ClusterArn!:1,ClusterName!:15,InstanceGroupName:15,InstanceId:10,ResourceType!:10,EventTime!:9,Description:10,EventLevel:10
{NextToken:101,ClusterNodeSummaries!:1167
[1168
{InstanceGroupName!:15,InstanceId!:10,NodeLogicalId:10,InstanceType!:10,LaunchTime!:9,LastSoftwareUpdateTime:9,InstanceStatus!:437,UltraServerInfo:439,PrivateDnsHostname:10,ImageVersionStatus:10
{ClusterSchedulerConfigSummaries:1170,NextToken:101
[1171;0,100
{ClusterSchedulerConfigArn!:1,ClusterSchedulerConfigId!:82,ClusterSchedulerConfigVersion:198,Name!:15,CreationTime!:9,LastModifiedTime:9,Status!:10,ClusterArn:1
{NextToken:101,ClusterSummaries!:1173
[1174
{ClusterArn!:1,ClusterName!:15,CreationTime!:9,ClusterStatus!:10,TrainingPlanArns:1175
[139
{CodeRepositorySummaryList!:1177,NextToken:101
[1178
{CodeRepositoryName!:15,CodeRepositoryArn!:32,CreationTime!:9,LastModifiedTime!:9,GitConfig:447
{CompilationJobSummaries!:1180,NextToken:101
[1181
{CompilationJobName!:15,CompilationJobArn!:1,CreationTime!:9,CompilationStartTime:9,CompilationEndTime:9,CompilationTargetDevice:10,CompilationTargetPlatformOs:10,CompilationTargetPlatformArch:10,CompilationTargetPlatformAccelerator:10,LastModifiedTime:9,CompilationJobStatus!:10
{ComputeQuotaSummaries:1183,NextToken:101
[1184;0,100
{ComputeQuotaArn!:86,ComputeQuotaId!:10,Name!:15,ComputeQuotaVersion:198,Status!:10,ClusterArn:1,ComputeQuotaConfig:461,ComputeQuotaTarget!:469,ActivationState:10,CreationTime!:9,LastModifiedTime:9
{ContextSummaries:1186,NextToken:101
[1187
{ContextArn:1,ContextName:471,Source:472,ContextType:1,CreationTime:9,LastModifiedTime:9
{JobDefinitionSummaries!:1189,NextToken:101
[1190
{MonitoringJobDefinitionName!:15,MonitoringJobDefinitionArn!:1,CreationTime!:9,EndpointName!:37
{DeviceFleetSummaries!:1192,NextToken:101
[1193
{DeviceFleetArn!:10,DeviceFleetName!:15,CreationTime:9,LastModifiedTime:9
{DeviceSummaries!:1195,NextToken:101
[1196
{DeviceName!:15,DeviceArn!:91,Description:502,DeviceFleetName:15,IotThingName:503,RegistrationTime:9,LatestHeartbeat:9,Models:1197,AgentVersion:506
[1198
{ModelName!:15,ModelVersion!:506
{Domains:1200,NextToken:101
[1201
{DomainArn:1,DomainId:37,DomainName:37,Status:10,CreationTime:9,LastModifiedTime:9,Url:33
{EdgeDeploymentPlanSummaries!:1203,NextToken:101
[1204
{EdgeDeploymentPlanArn!:91,EdgeDeploymentPlanName!:15,DeviceFleetName!:15,EdgeDeploymentSuccess!:198,EdgeDeploymentPending!:198,EdgeDeploymentFailed!:198,CreationTime:9,LastModifiedTime:9
{EdgePackagingJobSummaries!:1206,NextToken:101
[1207
{EdgePackagingJobArn!:91,EdgePackagingJobName!:15,EdgePackagingJobStatus!:10,CompilationJobName:15,ModelName:15,ModelVersion:506,CreationTime:9,LastModifiedTime:9
{EndpointConfigs!:1209,NextToken:101
[1210
{EndpointConfigName!:37,EndpointConfigArn!:91,CreationTime!:9
{Endpoints!:1212,NextToken:101
[1213
{EndpointName!:37,EndpointArn!:91,CreationTime!:9,LastModifiedTime!:9,EndpointStatus!:10
{ExperimentSummaries:1215,NextToken:101
[1216
{ExperimentArn:1,ExperimentName:471,DisplayName:471,ExperimentSource:653,CreationTime:9,LastModifiedTime:9
{FeatureGroupSummaries!:1218,NextToken:101
[1219
{FeatureGroupName!:20,FeatureGroupArn!:1,CreationTime!:9,FeatureGroupStatus:10,OfflineStoreStatus:667
{FlowDefinitionSummaries!:1221,NextToken:101
[1222
{FlowDefinitionName!:15,FlowDefinitionArn!:33,FlowDefinitionStatus!:10,CreationTime!:9,FailureReason:33
{HubContentSummaries!:1224,NextToken:101
[1225
{HubContentName!:37,HubContentArn!:38,SageMakerPublicHubContentArn:38,HubContentVersion!:53,HubContentType!:10,DocumentSchemaVersion!:53,HubContentDisplayName:38,HubContentDescription:544,SupportStatus:10,HubContentSearchKeywords:692,HubContentStatus!:10,CreationTime!:9,OriginalCreationTime:9
{HubContentSummaries!:1224,NextToken:101
{HubSummaries!:1228,NextToken:101
[1229
{HubName!:37,HubArn!:38,HubDisplayName:38,HubDescription:544,HubSearchKeywords:687,HubStatus!:10,CreationTime!:9,LastModifiedTime!:9
{HumanTaskUiSummaries!:1231,NextToken:101
[1232
{HumanTaskUiName!:15,HumanTaskUiArn!:33,CreationTime!:9
{HyperParameterTuningJobSummaries!:1234,NextToken:101
[1235
{HyperParameterTuningJobName!:11,HyperParameterTuningJobArn!:1,HyperParameterTuningJobStatus!:10,Strategy!:10,CreationTime!:9,HyperParameterTuningEndTime:9,LastModifiedTime:9,TrainingJobStatusCounters!:728,ObjectiveStatusCounters!:729,ResourceLimits:702
{ImageVersions:1237,NextToken:101
[1238
{CreationTime!:9,FailureReason:33,ImageArn!:1,ImageVersionArn!:1,ImageVersionStatus!:10,LastModifiedTime!:9,Version!:263
{Images:1240,NextToken:101
[1241
{CreationTime!:9,Description:739,DisplayName:5,FailureReason:33,ImageArn!:1,ImageName!:15,ImageStatus!:10,LastModifiedTime!:9
{InferenceComponents!:1243,NextToken:101
[1244
{CreationTime!:9,InferenceComponentArn!:91,InferenceComponentName!:37,EndpointArn!:91,EndpointName!:37,VariantName!:37,InferenceComponentStatus:10,LastModifiedTime!:9
{InferenceExperiments:1246,NextToken:101
[1247
{Name!:471,Type!:10,Schedule:760,Status!:10,StatusReason:33,Description:33,CreationTime!:9,CompletionTime:9,LastModifiedTime!:9,RoleArn:91
{Steps:1249,NextToken:101
[1250
{StepType!:10,JobName!:20,Status!:10,InferenceBenchmark:1251
{Metrics:798,EndpointMetrics:806,EndpointConfiguration:800,ModelConfiguration!:801,FailureReason:10,InvocationEndTime:9,InvocationStartTime:9
{InferenceRecommendationsJobs!:1253,NextToken:101
[1254
{JobName!:20,JobDescription!:503,JobType!:10,JobArn!:1,Status!:10,CreationTime!:9,CompletionTime:9,RoleArn!:91,LastModifiedTime!:9,FailureReason:33,ModelName:37,SamplePayloadUrl:33,ModelPackageVersionArn:32
{LabelingJobSummaryList:1256,NextToken:101
[1257
{LabelingJobName!:15,LabelingJobArn!:86,CreationTime!:9,LastModifiedTime!:9,LabelingJobStatus!:10,LabelCounters!:808,WorkteamArn!:1,PreHumanTaskLambdaArn:86,AnnotationConsolidationLambdaArn:86,FailureReason:33,LabelingJobOutput:827,InputConfig:810
{LabelingJobSummaryList!:1259,NextToken:101
[1260
{LabelingJobName:15,JobReferenceCode!:307,WorkRequesterAccountId!:566,CreationTime!:9,LabelCounters:1261,NumberOfHumanWorkersPerDataObject:823
{HumanLabeled:263,PendingHuman:263,Total:263
{LineageGroupSummaries:1263,NextToken:101
[1264
{LineageGroupArn:1,LineageGroupName:471,DisplayName:471,CreationTime:9,LastModifiedTime:9
{Summaries:1266,NextToken:101
[1267;0,100
{Arn:5,Name:8,Status:10,CreationTime:9,LastModifiedTime:9,MlflowVersion:361
{TrackingServerSummaries:1269,NextToken:101
[1270;0,100
{TrackingServerArn:86,TrackingServerName:8,CreationTime:9,LastModifiedTime:9,TrackingServerStatus:10,IsActive:10,MlflowVersion:361
{JobDefinitionSummaries!:1189,NextToken:101
{ModelCardExportJobSummaries!:1273,NextToken:101
[1274
{ModelCardExportJobName!:15,ModelCardExportJobArn!:1,Status!:10,ModelCardName!:15,ModelCardVersion!:198,CreatedAt!:9,LastModifiedAt!:9
{ModelCardVersionSummaryList!:1276,NextToken:101
[1277
{ModelCardName!:15,ModelCardArn!:1,ModelCardStatus!:10,ModelCardVersion!:198,CreationTime!:9,LastModifiedTime:9
{ModelCardSummaries!:1279,NextToken:101
[1280
{ModelCardName!:15,ModelCardArn!:1,ModelCardStatus!:10,CreationTime!:9,LastModifiedTime:9
{JobDefinitionSummaries!:1189,NextToken:101
{ModelMetadataSummaries!:1283,NextToken:101
[1284
{Domain!:10,Framework!:10,Task!:10,Model!:10,FrameworkVersion!:10
{ModelPackageGroupSummaryList!:1286,NextToken:101
[1287
{ModelPackageGroupName!:15,ModelPackageGroupArn!:32,ModelPackageGroupDescription:33,CreationTime!:9,ModelPackageGroupStatus!:10,ManagedConfiguration:888
{ModelPackageSummaryList!:1289,NextToken:101
[1290
{ModelPackageName:15,ModelPackageGroupName:15,ModelPackageVersion:21,ModelPackageArn!:32,ModelPackageDescription:33,CreationTime!:9,ModelPackageStatus!:10,ModelApprovalStatus:10,ModelLifeCycle:886,ModelPackageRegistrationType:10
{JobDefinitionSummaries!:1189,NextToken:101
{Models!:1293,NextToken:101
[1294
{ModelName!:37,ModelArn!:91,CreationTime!:9
{MonitoringAlertHistory:1296,NextToken:101
[1297
{MonitoringScheduleName!:15,MonitoringAlertName!:15,CreationTime!:9,AlertStatus!:10
{MonitoringAlertSummaries:1299,NextToken:101
[1300;1,100
{MonitoringAlertName!:15,CreationTime!:9,LastModifiedTime!:9,AlertStatus!:10,DatapointsToAlert!:497,EvaluationPeriod!:497,Actions!:1301
{ModelDashboardIndicator:1302
{Enabled:43
{MonitoringExecutionSummaries!:1304,NextToken:101
[902
{MonitoringScheduleSummaries!:1306,NextToken:101
[1307
{MonitoringScheduleName!:15,MonitoringScheduleArn!:1,CreationTime!:9,LastModifiedTime!:9,MonitoringScheduleStatus!:10,EndpointName:37,MonitoringJobDefinitionName:15,MonitoringType:10
{NextToken:101,NotebookInstanceLifecycleConfigs:1309
[1310
{NotebookInstanceLifecycleConfigName!:37,NotebookInstanceLifecycleConfigArn!:1,CreationTime:9,LastModifiedTime:9
{NextToken:101,NotebookInstances:1312
[1313
{NotebookInstanceName!:37,NotebookInstanceArn!:1,NotebookInstanceStatus:10,Url:10,InstanceType:10,CreationTime:9,LastModifiedTime:9,NotebookInstanceLifecycleConfigName:37,DefaultCodeRepository:384,AdditionalCodeRepositories:905
{OptimizationJobSummaries!:1315,NextToken:101
[1316
{OptimizationJobName!:15,OptimizationJobArn!:1,CreationTime!:9,OptimizationJobStatus!:10,OptimizationStartTime:9,OptimizationEndTime:9,LastModifiedTime:9,DeploymentInstanceType!:10,MaxInstanceCount:21,OptimizationTypes!:1317
[10
{Summaries:1319,NextToken:101
[1320
{Arn:5,Name:8,Type:10,Status:10,CreationTime:9
{PipelineExecutionSteps:1322,NextToken:101
[1323;0,100
{StepName:294,StepDisplayName:1,StepDescription:218,StartTime:9,EndTime:9,StepStatus:10,CacheHitResult:1324,FailureReason:33,Metadata:1325,AttemptCount:198,SelectiveExecutionResult:1354
{SourcePipelineExecutionArn:86
{TrainingJob:1326,ProcessingJob:1327,TransformJob:1328,TuningJob:1329,Model:1330,RegisterModel:1331,Condition:1332,Callback:1333,Lambda:1337,EMR:1338,QualityCheck:1339,ClarifyCheck:1340,Fail:1341,AutoMLJob:1342,Endpoint:1343,EndpointConfig:1344,BedrockCustomModel:1345,BedrockCustomModelDeployment:1346,BedrockProvisionedModelThroughput:1347,BedrockModelImport:1348,InferenceComponent:1349,Lineage:1350
{Arn:1
{Arn:1
{Arn:1
{Arn:1
{Arn:1
{Arn:1
{Outcome:10
{CallbackToken:1334,SqsQueueUrl:1,OutputParameters:1335
s10,10
[1336;0,50
{Name!:1,Value!:33
{Arn:1,OutputParameters:1335
{ClusterId:1,StepId:1,StepName:1,LogFilePath:33
{CheckType:1,BaselineUsedForDriftCheckStatistics:33,BaselineUsedForDriftCheckConstraints:33,CalculatedBaselineStatistics:33,CalculatedBaselineConstraints:33,ModelPackageGroupName:1,ViolationReport:33,CheckJobArn:1,SkipCheck:43,RegisterNewBaseline:43
{CheckType:1,BaselineUsedForDriftCheckConstraints:33,CalculatedBaselineConstraints:33,ModelPackageGroupName:1,ViolationReport:33,CheckJobArn:1,SkipCheck:43,RegisterNewBaseline:43
{ErrorMessage:218
{Arn:8
{Arn:91
{Arn:91
{Arn:33
{Arn:33
{Arn:33
{Arn:33
{Arn:86
{ActionArns:1351,ArtifactArns:1351,ContextArns:1351,Associations:1352
<86;0,5
[1353;0,10
{SourceArn!:86,DestinationArn!:86
{SourcePipelineExecutionArn:86
{PipelineExecutionSummaries:1356,NextToken:101
[1357;0,100
{PipelineExecutionArn:86,StartTime:9,PipelineExecutionStatus:10,PipelineExecutionDescription:218,PipelineExecutionDisplayName:945,PipelineExecutionFailureReason:218
{PipelineParameters:1359,NextToken:101
[1360;0,200
{Name!:8,Value!:33
{PipelineVersionSummaries:1362,NextToken:101
[1363;0,100
{PipelineArn:86,PipelineVersionId:21,CreationTime:9,PipelineVersionDescription:218,PipelineVersionDisplayName:945,LastExecutionPipelineExecutionArn:86
{PipelineSummaries:1365,NextToken:101
[1366;0,100
{PipelineArn:86,PipelineName:8,PipelineDisplayName:8,PipelineDescription:218,RoleArn:91,CreationTime:9,LastModifiedTime:9,LastExecutionTime:9
{ProcessingJobSummaries!:1368,NextToken:101
[1369
{ProcessingJobName!:15,ProcessingJobArn!:1,CreationTime!:9,ProcessingEndTime:9,LastModifiedTime:9,ProcessingJobStatus!:10,FailureReason:33,ExitMessage:33
{ProjectSummaryList!:1371,NextToken:101
[1372
{ProjectName!:11,ProjectDescription:33,ProjectArn!:32,ProjectId!:134,CreationTime!:9,ProjectStatus!:10
{ResourceCatalogs:1374,NextToken:101
[1375
{ResourceCatalogArn!:1,ResourceCatalogName!:20,Description!:1,CreationTime!:9
{Spaces:1377,NextToken:101
[1378
{DomainId:37,SpaceName:37,Status:10,CreationTime:9,LastModifiedTime:9,SpaceSettingsSummary:1379,SpaceSharingSettingsSummary:1380,OwnershipSettingsSummary:1381,SpaceDisplayName:294
{AppType:10,RemoteAccess:10,SpaceStorageSettings:998
{SharingType:10
{OwnerUserProfileName:37
{DeviceDeploymentSummaries!:1383,NextToken:101
[1384
{EdgeDeploymentPlanArn!:91,EdgeDeploymentPlanName!:15,StageName!:15,DeployedStageName:15,DeviceFleetName:15,DeviceName!:15,DeviceArn!:91,DeviceDeploymentStatus:10,DeviceDeploymentStatusMessage:10,Description:502,DeploymentStartTime:9
{NextToken:101,StudioLifecycleConfigs:1386
[1387
{StudioLifecycleConfigArn:1,StudioLifecycleConfigName:37,CreationTime:9,LastModifiedTime:9,StudioLifecycleConfigAppType:10
{SubscribedWorkteams!:1389,NextToken:101
[1009
{Tags:3,NextToken:101
{TrainingJobSummaries!:1392,NextToken:101
[1393
{TrainingJobName!:15,TrainingJobArn!:1,CreationTime!:9,TrainingEndTime:9,LastModifiedTime:9,TrainingJobStatus!:10,SecondaryStatus:10,WarmPoolStatus:1017,TrainingPlanArn:139
{TrainingJobSummaries!:1395,NextToken:101
[730
{NextToken:101,TrainingPlanSummaries!:1397
[1398
{TrainingPlanArn!:139,TrainingPlanName!:20,Status!:10,StatusMessage:33,DurationHours:988,DurationMinutes:989,StartTime:9,EndTime:9,UpfrontFee:1,CurrencyCode:10,TotalInstanceCount:263,AvailableInstanceCount:263,InUseInstanceCount:263,TotalUltraServerCount:21,TargetResources:1048,ReservedCapacitySummaries:1049
{TransformJobSummaries!:1400,NextToken:101
[1401
{TransformJobName!:15,TransformJobArn!:1,CreationTime!:9,TransformEndTime:9,LastModifiedTime:9,TransformJobStatus!:10,FailureReason:33
{TrialComponentSummaries:1403,NextToken:101
[1404
{TrialComponentName:471,TrialComponentArn:1,DisplayName:471,TrialComponentSource:1064,Status:1065,StartTime:9,EndTime:9,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221
{TrialSummaries:1406,NextToken:101
[1407
{TrialArn:1,TrialName:471,DisplayName:471,TrialSource:1062,CreationTime:9,LastModifiedTime:9
{NextToken:101,UltraServers!:1409
[1410;0,100
{UltraServerId!:1,UltraServerType!:20,AvailabilityZone!:11,InstanceType!:10,TotalInstanceCount!:263,ConfiguredSpareInstanceCount:263,AvailableInstanceCount:263,InUseInstanceCount:263,AvailableSpareInstanceCount:263,UnhealthyInstanceCount:263,HealthStatus:10
{UserProfiles:1412,NextToken:101
[1413
{DomainId:37,UserProfileName:37,Status:10,CreationTime:9,LastModifiedTime:9
{Workforces!:1415,NextToken:101
[1075
{Workteams!:1417,NextToken:101
[1088
{ModelPackageGroupArn!:32
{Vertices:1420,Edges:1423,NextToken:101
[1421
{Arn:1,Type:1422,LineageType:10
s0,40
[1424
{SourceArn:1,DestinationArn:1,AssociationType:10
{RenderedContent!:10,Errors!:1426
[1427
{Code!:10,Message!:10
{PipelineExecutionArn:86
{Results:1430,NextToken:101,TotalHits:1463
[1431
{TrainingJob:1432,Experiment:1433,Trial:1434,TrialComponent:1437,Endpoint:1443,ModelPackage:1446,ModelPackageGroup:1447,Pipeline:1448,PipelineExecution:1449,PipelineVersion:1450,FeatureGroup:1451,FeatureMetadata:1452,Project:1453,HyperParameterTuningJob:1454,ModelCard:1455,Model:1456
{TrainingJobName:15,TrainingJobArn:1,TuningJobArn:1,LabelingJobArn:86,AutoMLJobArn:8,ModelArtifacts:450,TrainingJobStatus:10,SecondaryStatus:10,FailureReason:33,HyperParameters:248,AlgorithmSpecification:1012,RoleArn:91,InputDataConfig:249,OutputDataConfig:261,ResourceConfig:262,WarmPoolStatus:1017,VpcConfig:178,StoppingCondition:270,CreationTime:9,TrainingStartTime:9,TrainingEndTime:9,LastModifiedTime:9,SecondaryStatusTransitions:1018,FinalMetricDataList:1020,EnableNetworkIsolation:43,EnableInterContainerTrafficEncryption:43,EnableManagedSpotTraining:43,CheckpointConfig:723,TrainingTimeInSeconds:21,BillableTimeInSeconds:21,DebugHookConfig:1022,ExperimentConfig:973,DebugRuleConfigurations:1027,TensorBoardOutputConfig:1030,DebugRuleEvaluationStatuses:1031,OutputModelPackageArn:32,ModelPackageConfig:1044,ProfilerConfig:1033,Environment:1039,RetryStrategy:724,Tags:3
{ExperimentName:471,ExperimentArn:1,DisplayName:471,Source:653,Description:218,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,Tags:3
{TrialName:471,TrialArn:1,DisplayName:471,ExperimentName:471,Source:1062,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,MetadataProperties:223,Tags:3,TrialComponentSummaries:1435
[1436
{TrialComponentName:471,TrialComponentArn:1,TrialComponentSource:1064,CreationTime:9,CreatedBy:221
{TrialComponentName:471,DisplayName:471,TrialComponentArn:1,Source:1064,Status:1065,StartTime:9,EndTime:9,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,Parameters:1066,InputArtifacts:1068,OutputArtifacts:1068,Metrics:1070,MetadataProperties:223,SourceDetail:1438,LineageGroupArn:1,Tags:3,Parents:1441,RunName:471
{SourceArn:1,TrainingJob:1432,ProcessingJob:1439,TransformJob:1440
{ProcessingInputs:955,ProcessingOutputConfig:961,ProcessingJobName:15,ProcessingResources:966,StoppingCondition:968,AppSpecification:970,Environment:972,NetworkConfig:901,RoleArn:91,ExperimentConfig:973,ProcessingJobArn:1,ProcessingJobStatus:10,ExitMessage:33,FailureReason:33,ProcessingEndTime:9,ProcessingStartTime:9,LastModifiedTime:9,CreationTime:9,MonitoringScheduleArn:1,AutoMLJobArn:8,TrainingJobArn:1,Tags:3
{TransformJobName:15,TransformJobArn:1,TransformJobStatus:10,FailureReason:33,ModelName:37,MaxConcurrentTransforms:263,ModelClientConfig:1056,MaxPayloadInMB:263,BatchStrategy:10,Environment:273,TransformInput:275,TransformOutput:278,DataCaptureConfig:1059,TransformResources:279,CreationTime:9,TransformStartTime:9,TransformEndTime:9,LabelingJobArn:86,AutoMLJobArn:8,DataProcessing:1060,ExperimentConfig:973,Tags:3
[1442
{TrialName:471,ExperimentName:471
{EndpointName!:37,EndpointArn!:91,EndpointConfigName!:37,ProductionVariants:584,DataCaptureConfig:604,EndpointStatus!:10,FailureReason:33,CreationTime!:9,LastModifiedTime!:9,MonitoringSchedules:1444,Tags:3,ShadowProductionVariants:584
[1445
{MonitoringScheduleArn:1,MonitoringScheduleName:15,MonitoringScheduleStatus:10,MonitoringType:10,FailureReason:33,CreationTime:9,LastModifiedTime:9,MonitoringScheduleConfig:894,EndpointName:37,LastMonitoringExecutionSummary:902,Tags:3
{ModelPackageName:15,ModelPackageGroupName:15,ModelPackageVersion:21,ModelPackageRegistrationType:10,ModelPackageArn:32,ModelPackageDescription:33,CreationTime:9,InferenceSpecification:34,SourceAlgorithmSpecification:860,ValidationSpecification:863,ModelPackageStatus:10,ModelPackageStatusDetails:866,CertifyForMarketplace:43,ModelApprovalStatus:10,CreatedBy:221,MetadataProperties:223,ModelMetrics:869,LastModifiedTime:9,LastModifiedBy:221,ApprovalDescription:33,Domain:10,Task:10,SamplePayloadUrl:10,AdditionalInferenceSpecifications:882,SourceUri:33,SecurityConfig:884,ModelCard:885,ModelLifeCycle:886,Tags:3,CustomerMetadataProperties:875,DriftCheckBaselines:876,SkipModelValidation:10
{ModelPackageGroupName:15,ModelPackageGroupArn:32,ModelPackageGroupDescription:33,CreationTime:9,CreatedBy:221,ModelPackageGroupStatus:10,Tags:3
{PipelineArn:86,PipelineName:8,PipelineDisplayName:8,PipelineDescription:218,RoleArn:91,PipelineStatus:10,CreationTime:9,LastModifiedTime:9,LastRunTime:9,CreatedBy:221,LastModifiedBy:221,ParallelismConfiguration:944,Tags:3
{PipelineArn:86,PipelineExecutionArn:86,PipelineExecutionDisplayName:945,PipelineExecutionStatus:10,PipelineExecutionDescription:218,PipelineExperimentConfig:948,FailureReason:949,CreationTime:9,LastModifiedTime:9,CreatedBy:221,LastModifiedBy:221,ParallelismConfiguration:944,SelectiveExecutionConfig:950,PipelineParameters:1359,PipelineVersionId:21,PipelineVersionDisplayName:945
{PipelineArn:86,PipelineVersionId:21,PipelineVersionDisplayName:945,PipelineVersionDescription:218,CreationTime:9,LastModifiedTime:9,CreatedBy:221,LastModifiedBy:221,LastExecutedPipelineExecutionArn:86,LastExecutedPipelineExecutionDisplayName:945,LastExecutedPipelineExecutionStatus:10
{FeatureGroupArn:1,FeatureGroupName:20,RecordIdentifierFeatureName:20,EventTimeFeatureName:20,FeatureDefinitions:655,CreationTime:9,LastModifiedTime:9,OnlineStoreConfig:660,OfflineStoreConfig:663,RoleArn:91,FeatureGroupStatus:10,OfflineStoreStatus:667,LastUpdateStatus:668,FailureReason:33,Description:503,Tags:3
{FeatureGroupArn:1,FeatureGroupName:20,FeatureName:20,FeatureType:10,CreationTime:9,LastModifiedTime:9,Description:38,Parameters:670
{ProjectArn:32,ProjectName:11,ProjectId:134,ProjectDescription:33,ServiceCatalogProvisioningDetails:975,ServiceCatalogProvisionedProductDetails:980,ProjectStatus:10,CreatedBy:221,CreationTime:9,TemplateProviderDetails:981,Tags:3,LastModifiedTime:9,LastModifiedBy:221
{HyperParameterTuningJobName:11,HyperParameterTuningJobArn:1,HyperParameterTuningJobConfig:699,TrainingJobDefinition:717,TrainingJobDefinitions:727,HyperParameterTuningJobStatus:10,CreationTime:9,HyperParameterTuningEndTime:9,LastModifiedTime:9,TrainingJobStatusCounters:728,ObjectiveStatusCounters:729,BestTrainingJob:730,OverallBestTrainingJob:730,WarmStartConfig:732,FailureReason:33,TuningJobCompletionDetails:736,ConsumedResources:737,Tags:3
{ModelCardArn:1,ModelCardName:15,ModelCardVersion:198,Content:850,ModelCardStatus:10,SecurityConfig:851,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,Tags:3,ModelId:10,RiskRating:10,ModelPackageGroupName:10
{Model:1457,Endpoints:1458,LastBatchTransformJob:1440,MonitoringSchedules:1460,ModelCard:1462
{ModelName:37,PrimaryContainer:834,Containers:839,InferenceExecutionConfig:840,ExecutionRoleArn:91,VpcConfig:178,CreationTime:9,ModelArn:91,EnableNetworkIsolation:43,Tags:3,DeploymentRecommendation:841
[1459
{EndpointName!:37,EndpointArn!:91,CreationTime!:9,LastModifiedTime!:9,EndpointStatus!:10
[1461
{MonitoringScheduleArn:1,MonitoringScheduleName:15,MonitoringScheduleStatus:10,MonitoringType:10,FailureReason:33,CreationTime:9,LastModifiedTime:9,MonitoringScheduleConfig:894,EndpointName:37,MonitoringAlertSummaries:1299,LastMonitoringExecutionSummary:902,BatchTransformInput:485
{ModelCardArn:1,ModelCardName:15,ModelCardVersion:198,ModelCardStatus:10,SecurityConfig:851,CreationTime:9,CreatedBy:221,LastModifiedTime:9,LastModifiedBy:221,Tags:3,ModelId:10,RiskRating:10
{Value:198,Relation:10
{TrainingPlanOfferings!:1465,TrainingPlanExtensionOfferings:1470
[1466;0
{TrainingPlanOfferingId!:8,TargetResources!:1048,RequestedStartTimeAfter:9,RequestedEndTimeBefore:9,DurationHours:988,DurationMinutes:989,UpfrontFee:1,CurrencyCode:10,ReservedCapacityOfferings:1467
[1468;0,5
{ReservedCapacityType:10,UltraServerType:20,UltraServerCount:21,InstanceType!:10,InstanceCount!:1469,AvailabilityZone:11,DurationHours:988,DurationMinutes:989,StartTime:9,EndTime:9,ExtensionStartTime:9,ExtensionEndTime:9
n0,256
[1471;0
{TrainingPlanExtensionOfferingId!:10,AvailabilityZone:1,StartDate:9,EndDate:9,DurationHours:1054,UpfrontFee:1,CurrencyCode:10
{PipelineExecutionArn:86
{PipelineExecutionArn:86
{ClusterArn!:1
{InferenceExperimentArn!:1
{TrackingServerArn:86
{PipelineExecutionArn:86
{SessionId:8,StreamUrl:10,TokenValue:33
{AIBenchmarkJobArn!:1
{AIRecommendationJobArn!:1
{InferenceExperimentArn!:1
{TrackingServerArn:86
{PipelineExecutionArn:86
{ActionArn:1
{AppImageConfigArn:1
{ArtifactArn:1
{ClusterArn!:1
{ClusterSchedulerConfigArn!:1,ClusterSchedulerConfigVersion!:198
{ClusterArn!:1
{CodeRepositoryArn!:32
{ComputeQuotaArn!:86,ComputeQuotaVersion!:198
{ContextArn:1
{DomainArn:1
{EndpointArn!:91
{EndpointArn!:91
{ExperimentArn:1
{FeatureGroupArn!:1
{HubArn!:38
{HubArn!:38,HubContentArn!:38
{HubArn!:38,HubContentArn!:38
{ImageArn:1
{ImageVersionArn:1
{InferenceComponentArn!:91
{InferenceComponentArn!:91
{InferenceExperimentArn!:1
{Arn:5
{TrackingServerArn:86
{ModelCardArn!:1
{ModelPackageArn!:32
{MonitoringScheduleArn!:1,MonitoringAlertName:15
{MonitoringScheduleArn!:1
{
{
{Arn:5
{PipelineArn:86,PipelineVersionId:21
{PipelineExecutionArn:86
{PipelineArn:86,PipelineVersionId:21
{ProjectArn!:32
{SpaceArn:1
{TrainingJobArn!:1
{TrialArn:1
{TrialComponentArn:1
{UserProfileArn:1
{Workforce!:1075
{Workteam!:1088
=addAssociation 0
=addTags 2
=associateTrialComponent 6
=attachClusterNodeVolume 7
=batchAddClusterNodes 12
=batchDeleteClusterNodes 22
=batchDescribeModelPackage 29
=batchRebootClusterNodes 60
=batchReplaceClusterNodes 65
=createAIBenchmarkJob 70
=createAIRecommendationJob 71
=createAIWorkloadConfig 72
=createAction 73
=createAlgorithm 74
=createApp 75
=createAppImageConfig 76
=createArtifact 77
=createAutoMLJob 78
=createAutoMLJobV2 79
=createCluster 80
=createClusterSchedulerConfig 81
=createCodeRepository 83
=createCompilationJob 84
=createComputeQuota 85
=createContext 87
=createDataQualityJobDefinition 88
=createDomain 89
=createEdgeDeploymentPlan 90
=createEndpoint 92
=createEndpointConfig 93
=createExperiment 94
=createFeatureGroup 95
=createFlowDefinition 96
=createHub 97
=createHubContentPresignedUrls 98
=createHubContentReference 102
=createHumanTaskUi 103
=createHyperParameterTuningJob 104
=createImage 105
=createImageVersion 106
=createInferenceComponent 107
=createInferenceExperiment 108
=createInferenceRecommendationsJob 109
=createLabelingJob 110
=createMlflowApp 111
=createMlflowTrackingServer 112
=createModel 113
=createModelBiasJobDefinition 114
=createModelCard 115
=createModelCardExportJob 116
=createModelExplainabilityJobDefinition 117
=createModelPackage 118
=createModelPackageGroup 119
=createModelQualityJobDefinition 120
=createMonitoringSchedule 121
=createNotebookInstance 122
=createNotebookInstanceLifecycleConfig 123
=createOptimizationJob 124
=createPartnerApp 125
=createPartnerAppPresignedUrl 126
=createPipeline 127
=createPresignedDomainUrl 128
=createPresignedMlflowAppUrl 129
=createPresignedMlflowTrackingServerUrl 130
=createPresignedNotebookInstanceUrl 131
=createProcessingJob 132
=createProject 133
=createSpace 135
=createStudioLifecycleConfig 136
=createTrainingJob 137
=createTrainingPlan 138
=createTransformJob 140
=createTrial 141
=createTrialComponent 142
=createUserProfile 143
=createWorkforce 144
=createWorkteam 145
=deleteAIBenchmarkJob 146
=deleteAIRecommendationJob 147
=deleteAIWorkloadConfig 148
=deleteAction 149
=deleteArtifact 150
=deleteAssociation 151
=deleteCluster 152
=deleteContext 153
=deleteExperiment 154
=deleteFlowDefinition 155
=deleteHumanTaskUi 156
=deleteImage 157
=deleteImageVersion 158
=deleteInferenceExperiment 159
=deleteMlflowApp 160
=deleteMlflowTrackingServer 161
=deletePartnerApp 162
=deletePipeline 163
=deleteTags 164
=deleteTrial 165
=deleteTrialComponent 166
=deleteWorkforce 167
=deleteWorkteam 168
=describeAIBenchmarkJob 169
=describeAIRecommendationJob 182
=describeAIWorkloadConfig 208
=describeAction 216
=describeAlgorithm 224
=describeApp 283
=describeAppImageConfig 285
=describeArtifact 298
=describeAutoMLJob 302
=describeAutoMLJobV2 338
=describeCluster 368
=describeClusterEvent 419
=describeClusterNode 435
=describeClusterSchedulerConfig 441
=describeCodeRepository 446
=describeCompilationJob 449
=describeComputeQuota 460
=describeContext 470
=describeDataQualityJobDefinition 473
=describeDevice 501
=describeDeviceFleet 507
=describeDomain 510
=describeEdgeDeploymentPlan 571
=describeEdgePackagingJob 581
=describeEndpoint 583
=describeEndpointConfig 635
=describeExperiment 652
=describeFeatureGroup 654
=describeFeatureMetadata 669
=describeFlowDefinition 672
=describeHub 686
=describeHubContent 689
=describeHumanTaskUi 695
=describeHyperParameterTuningJob 698
=describeImage 738
=describeImageVersion 740
=describeInferenceComponent 741
=describeInferenceExperiment 759
=describeInferenceRecommendationsJob 770
=describeLabelingJob 807
=describeLineageGroup 828
=describeMlflowApp 829
=describeMlflowTrackingServer 832
=describeModel 833
=describeModelBiasJobDefinition 844
=describeModelCard 849
=describeModelCardExportJob 852
=describeModelExplainabilityJobDefinition 855
=describeModelPackage 859
=describeModelPackageGroup 887
=describeModelQualityJobDefinition 889
=describeMonitoringSchedule 893
=describeNotebookInstance 903
=describeNotebookInstanceLifecycleConfig 909
=describeOptimizationJob 912
=describePartnerApp 930
=describePipeline 942
=describePipelineDefinitionForExecution 946
=describePipelineExecution 947
=describeProcessingJob 954
=describeProject 974
=describeReservedCapacity 987
=describeSpace 991
=describeStudioLifecycleConfig 1007
=describeSubscribedWorkteam 1008
=describeTrainingJob 1011
=describeTrainingPlan 1047
=describeTrainingPlanExtensionHistory 1051
=describeTransformJob 1055
=describeTrial 1061
=describeTrialComponent 1063
=describeUserProfile 1073
=describeWorkforce 1074
=describeWorkteam 1087
=detachClusterNodeVolume 1099
=disableSagemakerServicecatalogPortfolio 1100
=disassociateTrialComponent 1101
=enableSagemakerServicecatalogPortfolio 1102
=extendTrainingPlan 1103
=getDeviceFleetReport 1104
=getLineageGroupPolicy 1110
=getModelPackageGroupPolicy 1112
=getSagemakerServicecatalogPortfolioStatus 1114
=getScalingConfigurationRecommendation 1115
=getSearchSuggestions 1125
=importHubContent 1128
=listAIBenchmarkJobs 1129
=listAIRecommendationJobs 1132
=listAIWorkloadConfigs 1135
=listActions 1138
=listAlgorithms 1141
=listAliases 1144
=listAppImageConfigs 1146
=listApps 1149
=listArtifacts 1152
=listAssociations 1155
=listAutoMLJobs 1158
=listCandidatesForAutoMLJob 1161
=listClusterEvents 1163
=listClusterNodes 1166
=listClusterSchedulerConfigs 1169
=listClusters 1172
=listCodeRepositories 1176
=listCompilationJobs 1179
=listComputeQuotas 1182
=listContexts 1185
=listDataQualityJobDefinitions 1188
=listDeviceFleets 1191
=listDevices 1194
=listDomains 1199
=listEdgeDeploymentPlans 1202
=listEdgePackagingJobs 1205
=listEndpointConfigs 1208
=listEndpoints 1211
=listExperiments 1214
=listFeatureGroups 1217
=listFlowDefinitions 1220
=listHubContentVersions 1223
=listHubContents 1226
=listHubs 1227
=listHumanTaskUis 1230
=listHyperParameterTuningJobs 1233
=listImageVersions 1236
=listImages 1239
=listInferenceComponents 1242
=listInferenceExperiments 1245
=listInferenceRecommendationsJobSteps 1248
=listInferenceRecommendationsJobs 1252
=listLabelingJobs 1255
=listLabelingJobsForWorkteam 1258
=listLineageGroups 1262
=listMlflowApps 1265
=listMlflowTrackingServers 1268
=listModelBiasJobDefinitions 1271
=listModelCardExportJobs 1272
=listModelCardVersions 1275
=listModelCards 1278
=listModelExplainabilityJobDefinitions 1281
=listModelMetadata 1282
=listModelPackageGroups 1285
=listModelPackages 1288
=listModelQualityJobDefinitions 1291
=listModels 1292
=listMonitoringAlertHistory 1295
=listMonitoringAlerts 1298
=listMonitoringExecutions 1303
=listMonitoringSchedules 1305
=listNotebookInstanceLifecycleConfigs 1308
=listNotebookInstances 1311
=listOptimizationJobs 1314
=listPartnerApps 1318
=listPipelineExecutionSteps 1321
=listPipelineExecutions 1355
=listPipelineParametersForExecution 1358
=listPipelineVersions 1361
=listPipelines 1364
=listProcessingJobs 1367
=listProjects 1370
=listResourceCatalogs 1373
=listSpaces 1376
=listStageDevices 1382
=listStudioLifecycleConfigs 1385
=listSubscribedWorkteams 1388
=listTags 1390
=listTrainingJobs 1391
=listTrainingJobsForHyperParameterTuningJob 1394
=listTrainingPlans 1396
=listTransformJobs 1399
=listTrialComponents 1402
=listTrials 1405
=listUltraServersByReservedCapacity 1408
=listUserProfiles 1411
=listWorkforces 1414
=listWorkteams 1416
=putModelPackageGroupPolicy 1418
=queryLineage 1419
=renderUiTemplate 1425
=retryPipelineExecution 1428
=search 1429
=searchTrainingPlanOfferings 1464
=sendPipelineExecutionStepFailure 1472
=sendPipelineExecutionStepSuccess 1473
=startClusterHealthCheck 1474
=startInferenceExperiment 1475
=startMlflowTrackingServer 1476
=startPipelineExecution 1477
=startSession 1478
=stopAIBenchmarkJob 1479
=stopAIRecommendationJob 1480
=stopInferenceExperiment 1481
=stopMlflowTrackingServer 1482
=stopPipelineExecution 1483
=updateAction 1484
=updateAppImageConfig 1485
=updateArtifact 1486
=updateCluster 1487
=updateClusterSchedulerConfig 1488
=updateClusterSoftware 1489
=updateCodeRepository 1490
=updateComputeQuota 1491
=updateContext 1492
=updateDomain 1493
=updateEndpoint 1494
=updateEndpointWeightsAndCapacities 1495
=updateExperiment 1496
=updateFeatureGroup 1497
=updateHub 1498
=updateHubContent 1499
=updateHubContentReference 1500
=updateImage 1501
=updateImageVersion 1502
=updateInferenceComponent 1503
=updateInferenceComponentRuntimeConfig 1504
=updateInferenceExperiment 1505
=updateMlflowApp 1506
=updateMlflowTrackingServer 1507
=updateModelCard 1508
=updateModelPackage 1509
=updateMonitoringAlert 1510
=updateMonitoringSchedule 1511
=updateNotebookInstance 1512
=updateNotebookInstanceLifecycleConfig 1513
=updatePartnerApp 1514
=updatePipeline 1515
=updatePipelineExecution 1516
=updatePipelineVersion 1517
=updateProject 1518
=updateSpace 1519
=updateTrainingJob 1520
=updateTrial 1521
=updateTrialComponent 1522
=updateUserProfile 1523
=updateWorkforce 1524
=updateWorkteam 1525
)~"},
{"scheduler", R"~({ScheduleArn!:1
s1,1224
{ScheduleGroupArn!:1
{
{
{ActionAfterCompletion:6,Arn:1,CreationDate:7,Description:8,EndDate:7,FlexibleTimeWindow:9,GroupName:11,KmsKeyArn:12,LastModificationDate:7,Name:11,ScheduleExpression:13,ScheduleExpressionTimezone:14,StartDate:7,State:6,Target:15
s
t
s0,512
{MaximumWindowInMinutes:10,Mode!:6
n1,1440
s1,64
s1,2048
s1,256
s1,50
{Arn!:16,DeadLetterConfig:17,EcsParameters:18,EventBridgeParameters:40,Input:42,KinesisParameters:43,RetryPolicy:44,RoleArn!:16,SageMakerPipelineParameters:47,SqsParameters:51
s1,1600
{Arn:16
{CapacityProviderStrategy:19,EnableECSManagedTags:24,EnableExecuteCommand:24,Group:22,LaunchType:6,NetworkConfiguration:25,PlacementConstraints:30,PlacementStrategy:33,PlatformVersion:11,PropagateTags:6,ReferenceId:36,Tags:37,TaskCount:39,TaskDefinitionArn!:16
[20;0,6
{Base:21,CapacityProvider!:22,Weight:23
n0,100000
s1,255
n0,1000
?
{AwsvpcConfiguration:26
{AssignPublicIp:6,SecurityGroups:27,Subnets!:29
[28;1,5
s1,1000
[28;1,16
[31;0,10
{Expression:32,Type:6
s0,2000
[34;0,5
{Field:35,Type:6
s0,255
s0,1024
[38;0,50
<13
n1,10
{DetailType!:41,Source!:13
s1,128
s1
{PartitionKey!:13
{MaximumEventAgeInSeconds:45,MaximumRetryAttempts:46
n60,86400
n0,185
{PipelineParameterList:48
[49;0,200
{Name!:13,Value!:50
s1,1024
{MessageGroupId:41
{Arn:1,CreationDate:7,LastModificationDate:7,Name:11,State:6
{NextToken:12,ScheduleGroups!:54
[55
{Arn:1,CreationDate:7,LastModificationDate:7,Name:11,State:6
{NextToken:12,Schedules!:57
[58
{Arn:1,CreationDate:7,GroupName:11,LastModificationDate:7,Name:11,State:6,Target:59
{Arn!:16
{Tags:61
[62;0,200
{Key!:41,Value!:13
{
{
{ScheduleArn!:1
=createSchedule 0
=createScheduleGroup 2
=deleteSchedule 3
=deleteScheduleGroup 4
=getSchedule 5
=getScheduleGroup 52
=listScheduleGroups 53
=listSchedules 56
=listTagsForResource 60
=tagResource 63
=untagResource 64
=updateSchedule 65
)~"},
{"secretsmanager", R"~({SecretValues:1,NextToken:10,Errors:11
[2
{ARN:3,Name:4,VersionId:5,SecretBinary:6,SecretString:7,VersionStages:8,CreatedDate:9
s20,2048
s1,256
s32,64
b1,65536
s1,65536
[4;1,20
t
s1,4096
[12
{SecretId:13,ErrorCode:14,Message:14
s1,2048
s
{ARN:3,Name:4,VersionId:5
{ARN:3,Name:4,VersionId:5,ReplicationStatus:17
[18
{Region:19,KmsKeyId:20,Status:14,StatusMessage:10,LastAccessedDate:9
s1,128
s0,2048
{ARN:3,Name:22
s1,512
{ARN:3,Name:4,DeletionDate:9
{ARN:3,Name:4,Type:25,Description:26,KmsKeyId:20,RotationEnabled:27,RotationLambdaARN:20,RotationRules:28,ExternalSecretRotationMetadata:31,ExternalSecretRotationRoleArn:3,LastRotatedDate:9,LastChangedDate:9,LastAccessedDate:9,DeletedDate:9,NextRotationDate:9,Tags:33,VersionIdsToStages:35,OwningService:19,CreatedDate:9,PrimaryRegion:19,ReplicationStatus:17
s0,256
s,2048
?
{AutomaticallyAfterDays:29,Duration:30,ScheduleExpression:4
n1,1000
s2,3
[32
{Key:4,Value:13
[34
{Key:19,Value:25
<8
{RandomPassword:37
s0,4096
{ARN:3,Name:22,ResourcePolicy:39
s1,20480
{ARN:3,Name:4,VersionId:5,SecretBinary:6,SecretString:7,VersionStages:8,CreatedDate:9
{Versions:42,NextToken:10,ARN:3,Name:4
[43
{VersionId:5,VersionStages:8,LastAccessedDate:9,CreatedDate:9,KmsKeyIds:44
[20
{SecretList:46,NextToken:10
[47
{ARN:3,Name:4,Type:25,Description:26,KmsKeyId:20,RotationEnabled:27,RotationLambdaARN:20,RotationRules:28,ExternalSecretRotationMetadata:31,ExternalSecretRotationRoleArn:3,LastRotatedDate:9,LastChangedDate:9,LastAccessedDate:9,DeletedDate:9,NextRotationDate:9,Tags:33,SecretVersionsToStages:35,OwningService:19,CreatedDate:9,PrimaryRegion:19
{ARN:3,Name:22
{ARN:3,Name:4,VersionId:5,VersionStages:8
{ARN:3,ReplicationStatus:17
{ARN:3,ReplicationStatus:17
{ARN:3,Name:4
{ARN:3,Name:4,VersionId:5
{ARN:3
{ARN:3,Name:4,VersionId:5
{ARN:3,Name:4
{PolicyValidationPassed:27,ValidationErrors:58
[59
{CheckName:22,ErrorMessage:14
=batchGetSecretValue 0
=cancelRotateSecret 15
=createSecret 16
=deleteResourcePolicy 21
=deleteSecret 23
=describeSecret 24
=getRandomPassword 36
=getResourcePolicy 38
=getSecretValue 40
=listSecretVersionIds 41
=listSecrets 45
=putResourcePolicy 48
=putSecretValue 49
=removeRegionsFromReplication 50
=replicateSecretToRegions 51
=restoreSecret 52
=rotateSecret 53
=stopReplicationToReplica 54
=updateSecret 55
=updateSecretVersionStage 56
=validateResourcePolicy 57
)~"},
{"servicediscovery", R"~({OperationId:1
s,255
{OperationId:1
{OperationId:1
{Service:5
{Id:6,Arn:1,ResourceOwner:7,Name:8,NamespaceId:6,Description:9,InstanceCount:10,DnsConfig:11,Type:8,HealthCheckConfig:15,HealthCheckCustomConfig:17,CreateDate:18,CreatorRequestId:6,CreatedByAccount:7
s,64
s12,12
s
s,1024
n
{NamespaceId:6,RoutingPolicy:8,DnsRecords!:12
[13
{Type!:8,TTL!:14
n0,2147483647
{Type!:8,ResourcePath:1,FailureThreshold:16
n1,10
{FailureThreshold:16
t
{OperationId:1
{
{
{OperationId:1
{Instances:24,InstancesRevision:10
[25
{InstanceId:6,NamespaceName:9,ServiceName:8,HealthStatus:8,Attributes:26
<9
{InstancesRevision:10
{ResourceOwner:7,Instance:29
{Id!:6,CreatorRequestId:6,Attributes:26,CreatedByAccount:7
{Status:31,NextToken:32
<8
s,4096
{Namespace:34
{Id:6,Arn:1,ResourceOwner:7,Name:9,Type:8,Description:9,ServiceCount:10,Properties:35,CreateDate:18,CreatorRequestId:6
{DnsProperties:36,HttpProperties:38
{HostedZoneId:6,SOA:37
{TTL!:14
{HttpName:9
{Operation:40
{Id:1,OwnerAccount:7,Type:8,Status:8,ErrorMessage:8,ErrorCode:8,CreateDate:18,UpdateDate:18,Targets:41
<6
{Service:5
{ServiceAttributes:44
{ServiceArn:1,ResourceOwner:7,Attributes:45
<9;1,30
{ResourceOwner:7,Instances:47,NextToken:32
[48
{Id:6,Attributes:26,CreatedByAccount:7
{Namespaces:50,NextToken:32
[51
{Id:6,Arn:1,ResourceOwner:7,Name:9,Type:8,Description:9,ServiceCount:10,Properties:35,CreateDate:18
{Operations:53,NextToken:32
[54
{Id:1,Status:8
{Services:56,NextToken:32
[57
{Id:6,Arn:1,ResourceOwner:7,Name:8,Type:8,Description:9,InstanceCount:10,DnsConfig:11,HealthCheckConfig:15,HealthCheckCustomConfig:17,CreateDate:18,CreatedByAccount:7
{Tags:59
[60;0,200
{Key!:61,Value!:62
s1,128
s0,256
{OperationId:1
{
{
{OperationId:1
{OperationId:1
{OperationId:1
{OperationId:1
{
=createHttpNamespace 0
=createPrivateDnsNamespace 2
=createPublicDnsNamespace 3
=createService 4
=deleteNamespace 19
=deleteService 20
=deleteServiceAttributes 21
=deregisterInstance 22
=discoverInstances 23
=discoverInstancesRevision 27
=getInstance 28
=getInstancesHealthStatus 30
=getNamespace 33
=getOperation 39
=getService 42
=getServiceAttributes 43
=listInstances 46
=listNamespaces 49
=listOperations 52
=listServices 55
=listTagsForResource 58
=registerInstance 63
=tagResource 64
=untagResource 65
=updateHttpNamespace 66
=updatePrivateDnsNamespace 67
=updatePublicDnsNamespace 68
=updateService 69
=updateServiceAttributes 70
)~"},
{"ses", R"~({
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{Metadata:18,Rules:21
{Name:19,CreatedTimestamp:20
s
t
[22
{Name!:19,Enabled:23,TlsPolicy:19,Recipients:24,Actions:25,ScanEnabled:23
?
[19
[26
{S3Action:27,BounceAction:29,WorkmailAction:30,LambdaAction:31,StopAction:32,AddHeaderAction:33,SNSAction:34,ConnectAction:35
{TopicArn:19,BucketName!:19,ObjectKeyPrefix:19,KmsKeyArn:19,IamRoleArn:28
s20,2048
{TopicArn:19,SmtpReplyCode!:19,StatusCode:19,Message!:19,Sender!:19
{TopicArn:19,OrganizationArn!:19
{TopicArn:19,FunctionArn!:19,InvocationType:19
{Scope!:19,TopicArn:19
{HeaderName!:19,HeaderValue!:19
{TopicArn!:19,Encoding:19
{InstanceARN!:19,IAMRoleARN!:28
{ConfigurationSet:37,EventDestinations:38,TrackingOptions:46,DeliveryOptions:47,ReputationOptions:48
{Name!:19
[39
{Name!:19,Enabled:23,MatchingEventTypes!:40,KinesisFirehoseDestination:41,CloudWatchDestination:42,SNSDestination:45
[19
{IAMRoleARN!:19,DeliveryStreamARN!:19
{DimensionConfigurations!:43
[44
{DimensionName!:19,DimensionValueSource!:19,DefaultDimensionValue!:19
{TopicARN!:19
{CustomRedirectDomain:19
{TlsPolicy:19
{SendingEnabled:23,ReputationMetricsEnabled:23,LastFreshStart:20
{Rule:22
{Metadata:18,Rules:21
{Enabled:23
{TemplateName:19,FromEmailAddress:19,TemplateSubject:19,TemplateContent:19,SuccessRedirectionURL:19,FailureRedirectionURL:19
{DkimAttributes!:54
<55
{DkimEnabled!:23,DkimVerificationStatus!:19,DkimTokens:56
[19
{MailFromDomainAttributes!:58
<59
{MailFromDomain!:19,MailFromDomainStatus!:19,BehaviorOnMXFailure!:19
{NotificationAttributes!:61
<62
{BounceTopic!:19,ComplaintTopic!:19,DeliveryTopic!:19,ForwardingEnabled!:23,HeadersInBounceNotificationsEnabled:23,HeadersInComplaintNotificationsEnabled:23,HeadersInDeliveryNotificationsEnabled:23
{Policies!:64
<65
s1
{VerificationAttributes!:67
<68
{VerificationStatus!:19,VerificationToken:19
{Max24HourSend:70,MaxSendRate:70,SentLast24Hours:70
f
{SendDataPoints:72
[73
{Timestamp:20,DeliveryAttempts:74,Bounces:74,Complaints:74,Rejects:74
n
{Template:76
{TemplateName!:19,SubjectPart:19,TextPart:19,HtmlPart:19
{ConfigurationSets:78,NextToken:19
[37
{CustomVerificationEmailTemplates:80,NextToken:19
[81
{TemplateName:19,FromEmailAddress:19,TemplateSubject:19,SuccessRedirectionURL:19,FailureRedirectionURL:19
{Identities!:83,NextToken:19
[19
{PolicyNames!:85
[86
s1,64
{Filters:88
[89
{Name!:19,IpFilter!:90
{Policy!:19,Cidr!:19
{RuleSets:92,NextToken:19
[18
{TemplatesMetadata:94,NextToken:19
[95
{Name:19,CreatedTimestamp:20
{VerifiedEmailAddresses:97
[19
{
{
{
{MessageId:19
{Status!:103
[104
{Status:19,Error:19,MessageId:19
{MessageId:19
{MessageId!:19
{MessageId!:19
{MessageId!:19
{
{
{
{
{
{
{
{RenderedTemplate:19
{
{
{
{
{DkimTokens!:56
{VerificationToken!:19
{
=cloneReceiptRuleSet 0
=createConfigurationSet 1
=createConfigurationSetEventDestination 2
=createConfigurationSetTrackingOptions 3
=createReceiptFilter 4
=createReceiptRule 5
=createReceiptRuleSet 6
=createTemplate 7
=deleteConfigurationSet 8
=deleteConfigurationSetEventDestination 9
=deleteConfigurationSetTrackingOptions 10
=deleteIdentity 11
=deleteIdentityPolicy 12
=deleteReceiptFilter 13
=deleteReceiptRule 14
=deleteReceiptRuleSet 15
=deleteTemplate 16
=describeActiveReceiptRuleSet 17
=describeConfigurationSet 36
=describeReceiptRule 49
=describeReceiptRuleSet 50
=getAccountSendingEnabled 51
=getCustomVerificationEmailTemplate 52
=getIdentityDkimAttributes 53
=getIdentityMailFromDomainAttributes 57
=getIdentityNotificationAttributes 60
=getIdentityPolicies 63
=getIdentityVerificationAttributes 66
=getSendQuota 69
=getSendStatistics 71
=getTemplate 75
=listConfigurationSets 77
=listCustomVerificationEmailTemplates 79
=listIdentities 82
=listIdentityPolicies 84
=listReceiptFilters 87
=listReceiptRuleSets 91
=listTemplates 93
=listVerifiedEmailAddresses 96
=putConfigurationSetDeliveryOptions 98
=putIdentityPolicy 99
=reorderReceiptRuleSet 100
=sendBounce 101
=sendBulkTemplatedEmail 102
=sendCustomVerificationEmail 105
=sendEmail 106
=sendRawEmail 107
=sendTemplatedEmail 108
=setActiveReceiptRuleSet 109
=setIdentityDkimEnabled 110
=setIdentityFeedbackForwardingEnabled 111
=setIdentityHeadersInNotificationsEnabled 112
=setIdentityMailFromDomain 113
=setIdentityNotificationTopic 114
=setReceiptRulePosition 115
=testRenderTemplate 116
=updateConfigurationSetEventDestination 117
=updateConfigurationSetTrackingOptions 118
=updateReceiptRule 119
=updateTemplate 120
=verifyDomainDkim 121
=verifyDomainIdentity 122
=verifyEmailIdentity 123
)~"},
{"sesv2", R"~({Results:1,Errors:8
[2
{Id:3,Timestamps:4,Values:6
s1,255
[5
t
[7
n
[9
{Id:3,Code:10,Message:10
s
{
{
{
{
{
{
{
{ReportId!:10,DeliverabilityTestStatus!:10
{IdentityType:10,VerifiedForSendingStatus:20,DkimAttributes:21
?
{SigningEnabled:20,Status:10,Tokens:22,SigningHostedZone:10,SigningAttributesOrigin:10,NextSigningKeyLength:10,CurrentSigningKeyLength:10,LastKeyGenerationTimestamp:5
[10
{
{
{JobId:26
s1
{JobId:26
{Status:10,EndpointId:10
{TenantName:26,TenantId:10,TenantArn:26,CreatedTimestamp:5,Tags:30,SendingStatus:10
[31
{Key!:10,Value!:10
{
{
{
{
{
{
{
{
{
{
{Status:10
{
{
{
{DedicatedIpAutoWarmupEnabled:20,EnforcementStatus:10,ProductionAccessEnabled:20,SendQuota:47,SendingEnabled:20,SuppressionAttributes:49,Details:54,VdmAttributes:60
{Max24HourSend:48,MaxSendRate:48,SentLast24Hours:48
f
{SuppressedReasons:50,ValidationAttributes:51
[10
{ConditionThreshold!:52
{ConditionThresholdEnabled!:10,OverallConfidenceThreshold:53
{ConfidenceVerdictThreshold!:10
{MailType:10,WebsiteURL:55,ContactLanguage:10,UseCaseDescription:56,AdditionalContactEmailAddresses:57,ReviewDetails:59
s1,1000
s,5000
[58;1,4
s6,254
{Status:10,CaseId:10
{VdmEnabled!:10,DashboardAttributes:61,GuardianAttributes:62
{EngagementMetrics:10
{OptimizedSharedDelivery:10
{BlacklistReport!:64
<65
[66
{RblName:10,ListingTime:5,Description:10
{ConfigurationSetName:10,TrackingOptions:68,DeliveryOptions:69,ReputationOptions:71,SendingOptions:72,Tags:30,SuppressionOptions:73,VdmOptions:75,ArchivingOptions:78
{CustomRedirectDomain!:10,HttpsPolicy:10
{TlsPolicy:10,SendingPoolName:10,MaxDeliverySeconds:70
n300,50400
{ReputationMetricsEnabled:20,LastFreshStart:5
{SendingEnabled:20
{SuppressedReasons:50,ValidationOptions:74
{ConditionThreshold!:52
{DashboardOptions:76,GuardianOptions:77
{EngagementMetrics:10
{OptimizedSharedDelivery:10
{ArchiveArn:79
s20,1011
{EventDestinations:81
[82
{Name!:10,Enabled:20,MatchingEventTypes!:83,KinesisFirehoseDestination:84,CloudWatchDestination:85,SnsDestination:88,EventBridgeDestination:89,PinpointDestination:90
[10
{IamRoleArn!:26,DeliveryStreamArn!:26
{DimensionConfigurations!:86
[87
{DimensionName!:10,DimensionValueSource!:10,DefaultDimensionValue!:10
{TopicArn!:26
{EventBusArn!:26
{ApplicationArn:26
{ContactListName:10,EmailAddress:10,TopicPreferences:92,TopicDefaultPreferences:92,UnsubscribeAll:20,AttributesData:10,CreatedTimestamp:5,LastUpdatedTimestamp:5
[93
{TopicName!:10,SubscriptionStatus!:10
{ContactListName:10,Topics:95,Description:10,CreatedTimestamp:5,LastUpdatedTimestamp:5,Tags:30
[96
{TopicName!:10,DisplayName!:10,Description:10,DefaultSubscriptionStatus!:10
{TemplateName:26,FromEmailAddress:10,TemplateSubject:10,TemplateContent:10,Tags:30,SuccessRedirectionURL:10,FailureRedirectionURL:10
{DedicatedIp:99
{Ip!:10,WarmupStatus!:10,WarmupPercentage!:7,PoolName:10
{DedicatedIpPool:101
{PoolName!:10,ScalingMode!:10
{DedicatedIps:103,NextToken:10
[99
{DashboardEnabled!:20,SubscriptionExpiryDate:5,AccountStatus:10,ActiveSubscribedDomains:105,PendingExpirationSubscribedDomains:105
[106
{Domain:10,SubscriptionStartDate:5,InboxPlacementTrackingOption:107
{Global:20,TrackedIsps:108
[10
{DeliverabilityTestReport!:110,OverallPlacement!:111,IspPlacements!:112,Message:10,Tags:30
{ReportId:10,ReportName:10,Subject:10,FromEmailAddress:10,CreateDate:5,DeliverabilityTestStatus:10
{InboxPercentage:48,SpamPercentage:48,MissingPercentage:48,SpfPercentage:48,DkimPercentage:48
[113
{IspName:10,PlacementStatistics:111
{DomainDeliverabilityCampaign!:115
{CampaignId:10,ImageUrl:10,Subject:10,FromAddress:26,SendingIps:116,FirstSeenDateTime:5,LastSeenDateTime:5,InboxCount:7,SpamCount:7,ReadRate:48,DeleteRate:48,ReadDeleteRate:48,ProjectedVolume:7,Esps:117
[10
[10
{OverallVolume!:119,DailyVolumes!:123
{VolumeStatistics:120,ReadRatePercent:48,DomainIspPlacements:121
{InboxRawCount:7,SpamRawCount:7,ProjectedInbox:7,ProjectedSpam:7
[122
{IspName:10,InboxRawCount:7,SpamRawCount:7,InboxPercentage:48,SpamPercentage:48
[124
{StartDate:5,VolumeStatistics:120,DomainIspPlacements:121
{MailboxValidation:126
{IsValid:127,Evaluations:128
{ConfidenceVerdict:10
{HasValidSyntax:127,HasValidDnsRecords:127,MailboxExists:127,IsRoleAddress:127,IsDisposable:127,IsRandomInput:127
{IdentityType:10,FeedbackForwardingStatus:20,VerifiedForSendingStatus:20,DkimAttributes:21,MailFromAttributes:130,Policies:131,Tags:30,ConfigurationSetName:10,VerificationStatus:10,VerificationInfo:132
{MailFromDomain!:10,MailFromDomainStatus!:10,BehaviorOnMxFailure!:10
<26
{LastCheckedTimestamp:5,LastSuccessTimestamp:5,ErrorType:10,SOARecord:133
{PrimaryNameServer:10,AdminEmail:10,SerialNumber:7
{Policies:131
{TemplateName!:26,TemplateContent!:136,Tags:30
{Subject:10,Text:10,Html:10
{JobId:26,ExportSourceType:10,JobStatus:10,ExportDestination:138,ExportDataSource:139,CreatedTimestamp:5,CompletedTimestamp:5,FailureInfo:155,Statistics:156
{DataFormat!:10,S3Url:10
{MetricsDataSource:140,MessageInsightsDataSource:145
{Dimensions!:141,Namespace!:10,Metrics!:143,StartDate!:5,EndDate!:5
<142;1,3
[10;1,10
[144;1,10
{Name:10,Aggregation:10
{StartDate!:5,EndDate!:5,Include:146,Exclude:146,MaxResults:154
{FromEmailAddress:147,Destination:147,Subject:149,Isp:151,LastDeliveryEvent:152,LastEngagementEvent:153
[148;,5
s1,320
[150;,1
s1,998
[10;,5
[10;,5
[10;,2
n1,10000
{FailedRecordsS3Url:10,ErrorMessage:10
{ProcessedRecordsCount:7,ExportedRecordsCount:7
{JobId:26,ImportDestination:158,ImportDataSource:161,FailureInfo:155,JobStatus:10,CreatedTimestamp:5,CompletedTimestamp:5,ProcessedRecordsCount:7,FailedRecordsCount:7
{SuppressionListDestination:159,ContactListDestination:160
{SuppressionListImportAction!:10
{ContactListName!:10,ContactListImportAction!:10
{S3Url!:10,DataFormat!:10
{MessageId:10,FromEmailAddress:148,Subject:150,EmailTags:163,Insights:165
[164
{Name!:10,Value!:10
[166
{Destination:148,Isp:10,Events:167
[168
{Timestamp:5,Type:10,Details:169
{Bounce:170,Complaint:171
{BounceType:10,BounceSubType:10,DiagnosticCode:10
{ComplaintSubType:10,ComplaintFeedbackType:10
{EndpointName:173,EndpointId:10,Routes:174,Status:10,CreatedTimestamp:5,LastUpdatedTimestamp:5
s1,64
[175
{Region!:10
{ReputationEntity:177
{ReputationEntityReference:26,ReputationEntityType:10,ReputationManagementPolicy:26,CustomerManagedStatus:178,AwsSesManagedStatus:178,SendingStatusAggregate:10,ReputationImpact:10
{Status:10,Cause:179,LastUpdatedTimestamp:5
s1,512
{SuppressedDestination!:181
{EmailAddress!:10,Reason!:10,LastUpdateTime!:5,Attributes:182
{MessageId:10,FeedbackId:10
{Tenant:184
{TenantName:26,TenantId:10,TenantArn:26,CreatedTimestamp:5,Tags:30,SendingStatus:10
{ConfigurationSets:186,NextToken:10
[10
{ContactLists:188,NextToken:10
[189
{ContactListName:10,LastUpdatedTimestamp:5
{Contacts:191,NextToken:10
[192
{EmailAddress:10,TopicPreferences:92,TopicDefaultPreferences:92,UnsubscribeAll:20,LastUpdatedTimestamp:5
{CustomVerificationEmailTemplates:194,NextToken:10
[195
{TemplateName:26,FromEmailAddress:10,TemplateSubject:10,SuccessRedirectionURL:10,FailureRedirectionURL:10
{DedicatedIpPools:197,NextToken:10
[10
{DeliverabilityTestReports!:199,NextToken:10
[110
{DomainDeliverabilityCampaigns!:201,NextToken:10
[115
{EmailIdentities:203,NextToken:10
[204
{IdentityType:10,IdentityName:26,SendingEnabled:20,VerificationStatus:10
{TemplatesMetadata:206,NextToken:10
[207
{TemplateName:26,CreatedTimestamp:5
{ExportJobs:209,NextToken:10
[210
{JobId:26,ExportSourceType:10,JobStatus:10,CreatedTimestamp:5,CompletedTimestamp:5
{ImportJobs:212,NextToken:10
[213
{JobId:26,ImportDestination:158,JobStatus:10,CreatedTimestamp:5,ProcessedRecordsCount:7,FailedRecordsCount:7
{MultiRegionEndpoints:215,NextToken:218
[216
{EndpointName:173,Status:10,EndpointId:10,Regions:217,CreatedTimestamp:5,LastUpdatedTimestamp:5
[10
s1,5000
{Recommendations:220,NextToken:10
[221
{ResourceArn:26,Type:10,Description:10,Status:10,CreatedTimestamp:5,LastUpdatedTimestamp:5,Impact:10
{ReputationEntities:223,NextToken:10
[177
{ResourceTenants:225,NextToken:10
[226
{TenantName:26,TenantId:10,ResourceArn:26,AssociatedTimestamp:5
{SuppressedDestinationSummaries:228,NextToken:10
[229
{EmailAddress!:10,Reason!:10,LastUpdateTime!:5
{Tags!:30
{TenantResources:232,NextToken:10
[233
{ResourceType:10,ResourceArn:26
{Tenants:235,NextToken:10
[236
{TenantName:26,TenantId:10,TenantArn:26,CreatedTimestamp:5
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{DkimStatus:10,DkimTokens:22,SigningHostedZone:10
{
{
{
{BulkEmailEntryResults!:260
[261
{Status:10,Error:10,MessageId:10
{MessageId:10
{MessageId:10
{
{RenderedTemplate!:10
{
{
{
{
{
{
{
{
{
=batchGetMetricData 0
=cancelExportJob 11
=createConfigurationSet 12
=createConfigurationSetEventDestination 13
=createContact 14
=createContactList 15
=createCustomVerificationEmailTemplate 16
=createDedicatedIpPool 17
=createDeliverabilityTestReport 18
=createEmailIdentity 19
=createEmailIdentityPolicy 23
=createEmailTemplate 24
=createExportJob 25
=createImportJob 27
=createMultiRegionEndpoint 28
=createTenant 29
=createTenantResourceAssociation 32
=deleteConfigurationSet 33
=deleteConfigurationSetEventDestination 34
=deleteContact 35
=deleteContactList 36
=deleteCustomVerificationEmailTemplate 37
=deleteDedicatedIpPool 38
=deleteEmailIdentity 39
=deleteEmailIdentityPolicy 40
=deleteEmailTemplate 41
=deleteMultiRegionEndpoint 42
=deleteSuppressedDestination 43
=deleteTenant 44
=deleteTenantResourceAssociation 45
=getAccount 46
=getBlacklistReports 63
=getConfigurationSet 67
=getConfigurationSetEventDestinations 80
=getContact 91
=getContactList 94
=getCustomVerificationEmailTemplate 97
=getDedicatedIp 98
=getDedicatedIpPool 100
=getDedicatedIps 102
=getDeliverabilityDashboardOptions 104
=getDeliverabilityTestReport 109
=getDomainDeliverabilityCampaign 114
=getDomainStatisticsReport 118
=getEmailAddressInsights 125
=getEmailIdentity 129
=getEmailIdentityPolicies 134
=getEmailTemplate 135
=getExportJob 137
=getImportJob 157
=getMessageInsights 162
=getMultiRegionEndpoint 172
=getReputationEntity 176
=getSuppressedDestination 180
=getTenant 183
=listConfigurationSets 185
=listContactLists 187
=listContacts 190
=listCustomVerificationEmailTemplates 193
=listDedicatedIpPools 196
=listDeliverabilityTestReports 198
=listDomainDeliverabilityCampaigns 200
=listEmailIdentities 202
=listEmailTemplates 205
=listExportJobs 208
=listImportJobs 211
=listMultiRegionEndpoints 214
=listRecommendations 219
=listReputationEntities 222
=listResourceTenants 224
=listSuppressedDestinations 227
=listTagsForResource 230
=listTenantResources 231
=listTenants 234
=putAccountDedicatedIpWarmupAttributes 237
=putAccountDetails 238
=putAccountSendingAttributes 239
=putAccountSuppressionAttributes 240
=putAccountVdmAttributes 241
=putConfigurationSetArchivingOptions 242
=putConfigurationSetDeliveryOptions 243
=putConfigurationSetReputationOptions 244
=putConfigurationSetSendingOptions 245
=putConfigurationSetSuppressionOptions 246
=putConfigurationSetTrackingOptions 247
=putConfigurationSetVdmOptions 248
=putDedicatedIpInPool 249
=putDedicatedIpPoolScalingAttributes 250
=putDedicatedIpWarmupAttributes 251
=putDeliverabilityDashboardOption 252
=putEmailIdentityConfigurationSetAttributes 253
=putEmailIdentityDkimAttributes 254
=putEmailIdentityDkimSigningAttributes 255
=putEmailIdentityFeedbackAttributes 256
=putEmailIdentityMailFromAttributes 257
=putSuppressedDestination 258
=sendBulkEmail 259
=sendCustomVerificationEmail 262
=sendEmail 263
=tagResource 264
=testRenderEmailTemplate 265
=untagResource 266
=updateConfigurationSetEventDestination 267
=updateContact 268
=updateContactList 269
=updateCustomVerificationEmailTemplate 270
=updateEmailIdentityPolicy 271
=updateEmailTemplate 272
=updateReputationEntityCustomerManagedStatus 273
=updateReputationEntityPolicy 274
)~"},
{"sfn", R"~({ActivityArn!:1,CreationDate!:2
s1,256
t
{StateMachineArn!:1,CreationDate!:2,StateMachineVersionArn:1
{StateMachineAliasArn!:1,CreationDate!:2
{
{
{
{
{ActivityArn!:1,Name!:10,CreationDate!:2,EncryptionConfiguration:11
s1,80
{KmsKeyId:12,KmsDataKeyReusePeriodSeconds:13,Type!:14
s1,2048
n60,900
s
{ExecutionArn!:1,StateMachineArn!:1,Name:10,Status!:14,StartDate!:2,StopDate:2,Input:16,InputDetails:17,Output:16,OutputDetails:17,TraceHeader:19,MapRunArn:20,Error:19,Cause:21,StateMachineVersionArn:1,StateMachineAliasArn:1,RedriveCount:22,RedriveDate:2,RedriveStatus:14,RedriveStatusReason:16
s,262144
{Included:18
?
s0,256
s1,2000
s0,32768
n
{MapRunArn!:20,ExecutionArn!:1,Status!:14,StartDate!:2,StopDate:2,MaxConcurrency!:24,ToleratedFailurePercentage!:25,ToleratedFailureCount!:24,ItemCounts!:26,ExecutionCounts!:27,RedriveCount:22,RedriveDate:2
n0
f0,100
{Pending!:24,Running!:24,Succeeded!:24,Failed!:24,TimedOut!:24,Aborted!:24,Total!:24,ResultsWritten!:24,FailuresNotRedrivable:22,PendingRedrive:22
{Pending!:24,Running!:24,Succeeded!:24,Failed!:24,TimedOut!:24,Aborted!:24,Total!:24,ResultsWritten!:24,FailuresNotRedrivable:22,PendingRedrive:22
{StateMachineArn!:1,Name!:10,Status:14,Definition!:29,RoleArn!:1,Type!:14,CreationDate!:2,LoggingConfiguration:30,TracingConfiguration:34,Label:14,RevisionId:14,Description:35,EncryptionConfiguration:11,VariableReferences:36
s1,1048576
{Level:14,IncludeExecutionData:18,Destinations:31
[32
{CloudWatchLogsLogGroup:33
{LogGroupArn:1
{Enabled:18
s,256
<37
[14
{StateMachineAliasArn:1,Name:10,Description:35,RoutingConfiguration:39,CreationDate:2,UpdateDate:2
[40;1,2
{StateMachineVersionArn!:1,Weight!:41
n0,100
{StateMachineArn!:1,Name!:10,Definition!:29,RoleArn!:1,UpdateDate!:2,LoggingConfiguration:30,TracingConfiguration:34,MapRunArn:20,Label:14,RevisionId:14,EncryptionConfiguration:11,VariableReferences:36
{TaskToken:12,Input:44
s,1048576
{Events!:46,NextToken:87
[47
{Timestamp!:2,Type!:14,Id!:22,PreviousEventId:22,ActivityFailedEventDetails:48,ActivityScheduleFailedEventDetails:49,ActivityScheduledEventDetails:50,ActivityStartedEventDetails:52,ActivitySucceededEventDetails:53,ActivityTimedOutEventDetails:54,TaskFailedEventDetails:55,TaskScheduledEventDetails:56,TaskStartFailedEventDetails:59,TaskStartedEventDetails:60,TaskSubmitFailedEventDetails:61,TaskSubmittedEventDetails:62,TaskSucceededEventDetails:63,TaskTimedOutEventDetails:64,ExecutionFailedEventDetails:65,ExecutionStartedEventDetails:66,ExecutionSucceededEventDetails:67,ExecutionAbortedEventDetails:68,ExecutionTimedOutEventDetails:69,ExecutionRedrivenEventDetails:70,MapStateStartedEventDetails:71,MapIterationStartedEventDetails:72,MapIterationSucceededEventDetails:72,MapIterationFailedEventDetails:72,MapIterationAbortedEventDetails:72,LambdaFunctionFailedEventDetails:73,LambdaFunctionScheduleFailedEventDetails:74,LambdaFunctionScheduledEventDetails:75,LambdaFunctionStartFailedEventDetails:76,LambdaFunctionSucceededEventDetails:77,LambdaFunctionTimedOutEventDetails:78,StateEnteredEventDetails:79,StateExitedEventDetails:80,MapRunStartedEventDetails:83,MapRunFailedEventDetails:84,MapRunRedrivenEventDetails:85,EvaluationFailedEventDetails:86
{Error:19,Cause:21
{Error:19,Cause:21
{Resource!:1,Input:16,InputDetails:51,TimeoutInSeconds:22,HeartbeatInSeconds:22
{Truncated:18
{WorkerName:35
{Output:16,OutputDetails:51
{Error:19,Cause:21
{ResourceType!:10,Resource!:10,Error:19,Cause:21
{ResourceType!:10,Resource!:10,Region!:10,Parameters!:57,TimeoutInSeconds:22,HeartbeatInSeconds:22,TaskCredentials:58
s0,262144
{RoleArn:20
{ResourceType!:10,Resource!:10,Error:19,Cause:21
{ResourceType!:10,Resource!:10
{ResourceType!:10,Resource!:10,Error:19,Cause:21
{ResourceType!:10,Resource!:10,Output:16,OutputDetails:51
{ResourceType!:10,Resource!:10,Output:16,OutputDetails:51
{ResourceType!:10,Resource!:10,Error:19,Cause:21
{Error:19,Cause:21
{Input:16,InputDetails:51,RoleArn:1,StateMachineAliasArn:1,StateMachineVersionArn:1
{Output:16,OutputDetails:51
{Error:19,Cause:21
{Error:19,Cause:21
{RedriveCount:22
{Length:24
{Name:10,Index:24
{Error:19,Cause:21
{Error:19,Cause:21
{Resource!:1,Input:16,InputDetails:51,TimeoutInSeconds:22,TaskCredentials:58
{Error:19,Cause:21
{Output:16,OutputDetails:51
{Error:19,Cause:21
{Name!:10,Input:16,InputDetails:51
{Name!:10,Output:16,OutputDetails:51,AssignedVariables:81,AssignedVariablesDetails:82
<14
{Truncated:18
{MapRunArn:20
{Error:19,Cause:21
{MapRunArn:20,RedriveCount:22
{Error:19,Cause:21,Location:19,State!:10
s1,1024
{Activities!:89,NextToken:87
[90
{ActivityArn!:1,Name!:10,CreationDate!:2
{Executions!:92,NextToken:94
[93
{ExecutionArn!:1,StateMachineArn!:1,Name!:10,Status!:14,StartDate!:2,StopDate:2,MapRunArn:20,ItemCount:24,StateMachineVersionArn:1,StateMachineAliasArn:1,RedriveCount:22,RedriveDate:2
s1,3096
{MapRuns!:96,NextToken:87
[97
{ExecutionArn!:1,MapRunArn!:20,StateMachineArn!:1,StartDate!:2,StopDate:2
{StateMachineAliases!:99,NextToken:87
[100
{StateMachineAliasArn!:20,CreationDate!:2
{StateMachineVersions!:102,NextToken:87
[103
{StateMachineVersionArn!:20,CreationDate!:2
{StateMachines!:105,NextToken:87
[106
{StateMachineArn!:1,Name!:10,Type!:14,CreationDate!:2
{Tags:108
[109
{Key:110,Value:19
s1,128
{CreationDate!:2,StateMachineVersionArn!:1
{RedriveDate!:2
{
{
{
{ExecutionArn!:1,StartDate!:2
{ExecutionArn!:1,StateMachineArn:1,Name:10,StartDate!:2,StopDate!:2,Status!:14,Error:19,Cause:21,Input:16,InputDetails:17,Output:16,OutputDetails:17,TraceHeader:19,BillingDetails:118
{BilledMemoryUsedInMB:24,BilledDurationInMilliseconds:24
{StopDate!:2
{
{Output:16,Error:19,Cause:21,InspectionData:122,NextState:10,Status:14
{Input:16,AfterArguments:16,AfterInputPath:16,AfterParameters:16,Result:16,AfterResultSelector:16,AfterResultPath:16,Request:123,Response:124,Variables:16,ErrorDetails:125,AfterItemsPath:16,AfterItemSelector:16,AfterItemBatcher:16,AfterItemsPointer:16,ToleratedFailureCount:24,ToleratedFailurePercentage:25,MaxConcurrency:24
{Protocol:14,Method:14,Url:14,Headers:14,Body:14
{Protocol:14,StatusCode:14,StatusMessage:14,Headers:14,Body:14
{CatchIndex:24,RetryIndex:24,RetryBackoffIntervalSeconds:24
{
{
{UpdateDate!:2,RevisionId:14,StateMachineVersionArn:1
{UpdateDate!:2
{Result!:14,Diagnostics!:131,Truncated:18
[132
{Severity!:14,Code!:14,Message!:14,Location:14
=createActivity 0
=createStateMachine 3
=createStateMachineAlias 4
=deleteActivity 5
=deleteStateMachine 6
=deleteStateMachineAlias 7
=deleteStateMachineVersion 8
=describeActivity 9
=describeExecution 15
=describeMapRun 23
=describeStateMachine 28
=describeStateMachineAlias 38
=describeStateMachineForExecution 42
=getActivityTask 43
=getExecutionHistory 45
=listActivities 88
=listExecutions 91
=listMapRuns 95
=listStateMachineAliases 98
=listStateMachineVersions 101
=listStateMachines 104
=listTagsForResource 107
=publishStateMachineVersion 111
=redriveExecution 112
=sendTaskFailure 113
=sendTaskHeartbeat 114
=sendTaskSuccess 115
=startExecution 116
=startSyncExecution 117
=stopExecution 119
=tagResource 120
=testState 121
=untagResource 126
=updateMapRun 127
=updateStateMachine 128
=updateStateMachineAlias 129
=validateStateMachineDefinition 130
)~"},
{"sns", R"~({IsOptedOut:1
?
{SubscriptionArn:3
s
{PlatformApplicationArn:3
{EndpointArn:3
{
{TopicArn:3
{
{DataProtectionPolicy:3
{Attributes:11
<3
{Attributes:11
{Attributes:11
{IsInSandbox!:1
{Attributes:16
<3
{Attributes:18
<3
{Endpoints:20,NextToken:3
[21
{EndpointArn:3,Attributes:11
{NextToken:3,PhoneNumbers:23
[24
{CreatedAt:25,PhoneNumber:3,Status:3,Iso2CountryCode:26,RouteType:3,NumberCapabilities:27
t
s,2
[3
{PhoneNumbers:29,NextToken:3
[3
{PlatformApplications:31,NextToken:3
[32
{PlatformApplicationArn:3,Attributes:11
{PhoneNumbers!:34,NextToken:3
[35
{PhoneNumber:36,Status:3
s,20
{Subscriptions:38,NextToken:3
[39
{SubscriptionArn:3,Owner:3,Protocol:3,Endpoint:3,TopicArn:3
{Subscriptions:38,NextToken:3
{Tags:42
[43
{Key!:44,Value!:45
s1,128
s0,256
{Topics:47,NextToken:3
[48
{TopicArn:3
{
{MessageId:3,SequenceNumber:3
{Successful:52,Failed:54
[53
{Id:3,MessageId:3,SequenceNumber:3
[55
{Id!:3,Code!:3,Message:3,SenderFault!:1
{
{SubscriptionArn:3
{
{
{
=checkIfPhoneNumberIsOptedOut 0
=confirmSubscription 2
=createPlatformApplication 4
=createPlatformEndpoint 5
=createSMSSandboxPhoneNumber 6
=createTopic 7
=deleteSMSSandboxPhoneNumber 8
=getDataProtectionPolicy 9
=getEndpointAttributes 10
=getPlatformApplicationAttributes 12
=getSMSAttributes 13
=getSMSSandboxAccountStatus 14
=getSubscriptionAttributes 15
=getTopicAttributes 17
=listEndpointsByPlatformApplication 19
=listOriginationNumbers 22
=listPhoneNumbersOptedOut 28
=listPlatformApplications 30
=listSMSSandboxPhoneNumbers 33
=listSubscriptions 37
=listSubscriptionsByTopic 40
=listTagsForResource 41
=listTopics 46
=optInPhoneNumber 49
=publish 50
=publishBatch 51
=setSMSAttributes 56
=subscribe 57
=tagResource 58
=untagResource 59
=verifySMSSandboxPhoneNumber 60
)~"},
{"sqs", R"~({ApproximateNumberOfMessagesMoved:1
n
{Successful!:3,Failed!:6
[4
{Id!:5
s
[7
{Id!:5,SenderFault!:8,Code!:5,Message:5
?
{QueueUrl:5
{Successful!:11,Failed!:6
[12
{Id!:5
{Attributes:14
<5
{QueueUrl:5
{QueueUrls!:17,NextToken:5
[5
{Results:19
[20
{TaskHandle:5,Status:5,SourceArn:5,DestinationArn:5,MaxNumberOfMessagesPerSecond:1,ApproximateNumberOfMessagesMoved:1,ApproximateNumberOfMessagesToMove:1,FailureReason:5,StartedTimestamp:1
{Tags:22
<5
{QueueUrls:17,NextToken:5
{Messages:25
[26
{MessageId:5,ReceiptHandle:5,MD5OfBody:5,Body:5,Attributes:27,MD5OfMessageAttributes:5,MessageAttributes:28
<5
<29
{StringValue:5,BinaryValue:30,StringListValues:31,BinaryListValues:32,DataType!:5
b
[5
[30
{MD5OfMessageBody:5,MD5OfMessageAttributes:5,MD5OfMessageSystemAttributes:5,MessageId:5,SequenceNumber:5
{Successful!:35,Failed!:6
[36
{Id!:5,MessageId!:5,MD5OfMessageBody!:5,MD5OfMessageAttributes:5,MD5OfMessageSystemAttributes:5,SequenceNumber:5
{TaskHandle:5
=cancelMessageMoveTask 0
=changeMessageVisibilityBatch 2
=createQueue 9
=deleteMessageBatch 10
=getQueueAttributes 13
=getQueueUrl 15
=listDeadLetterSourceQueues 16
=listMessageMoveTasks 18
=listQueueTags 21
=listQueues 23
=receiveMessage 24
=sendMessage 33
=sendMessageBatch 34
=startMessageMoveTask 37
)~"},
{"ssm", R"~({
{AssociationId:2
s
{
{WindowExecutionId:5
s36,36
{ActivationId:2,ActivationCode:7
s20,250
{AssociationDescription:9
{Name:2,InstanceId:2,AssociationVersion:2,Date:10,LastUpdateAssociationDate:10,Status:11,Overview:14,DocumentVersion:2,AutomationTargetParameterName:17,Parameters:18,AssociationId:2,Targets:20,ScheduleExpression:24,OutputLocation:25,LastExecutionDate:10,LastSuccessfulExecutionDate:10,AssociationName:2,MaxErrors:30,MaxConcurrency:30,ComplianceSeverity:2,SyncCompliance:2,ApplyOnlyAtCronInterval:31,CalendarNames:32,TargetLocations:33,ScheduleOffset:44,Duration:45,TargetMaps:46,AlarmConfiguration:38,TriggeredAlarms:49,AssociationDispatchAssumeRole:51
t
{Date!:10,Name!:2,Message!:12,AdditionalInfo:13
s1,1024
s,1024
{Status:2,DetailedStatus:2,AssociationStatusAggregatedCount:15
<16
n
s1,50
<19
[2
[21;0,5
{Key:22,Values:23
s1,163
[2;0,50
s1,256
{S3Location:26
{OutputS3Region:27,OutputS3BucketName:28,OutputS3KeyPrefix:29
s3,20
s3,63
s,500
s1,7
?
[2
[34;1,100
{Accounts:35,Regions:36,TargetLocationMaxConcurrency:30,TargetLocationMaxErrors:30,ExecutionRoleName:37,TargetLocationAlarmConfiguration:38,IncludeChildOrganizationUnits:31,ExcludeAccounts:42,Targets:20,TargetsMaxConcurrency:30,TargetsMaxErrors:30
[2;1,50
[2;1,50
s1,64
{IgnorePollAlarmFailure:31,Alarms!:39
[40;1,1
{Name!:41
s1,255
[43;1,5000
s6,68
n1,6
n1,24
[47;0,300
<48;1,20
[17;0,25
[50;1,1
{Name!:41,State!:2
s1,512
{Successful:53,Failed:54
[9
[55
{Entry:56,Message:2,Fault:2
{Name!:2,InstanceId:2,Parameters:18,AutomationTargetParameterName:17,DocumentVersion:2,Targets:20,ScheduleExpression:24,OutputLocation:25,AssociationName:2,MaxErrors:30,MaxConcurrency:30,ComplianceSeverity:2,SyncCompliance:2,ApplyOnlyAtCronInterval:31,CalendarNames:32,TargetLocations:33,ScheduleOffset:44,Duration:45,TargetMaps:46,AlarmConfiguration:38
{DocumentDescription:58
{Sha1:2,Hash:59,HashType:2,Name:2,DisplayName:13,VersionName:2,Owner:2,CreatedDate:10,Status:2,StatusInformation:2,DocumentVersion:2,Description:2,Parameters:60,PlatformTypes:62,DocumentType:2,SchemaVersion:2,LatestVersion:2,DefaultVersion:2,DocumentFormat:2,TargetType:63,Tags:64,AttachmentsInformation:68,Requires:70,Author:2,ReviewInformation:73,ApprovedVersion:2,PendingReviewVersion:2,ReviewStatus:2,Category:76,CategoryEnum:77
s,256
[61
{Name:2,Type:2,Description:2,DefaultValue:2
[2
s,200
[65;,1000
{Key!:66,Value!:67
s1,128
s0,256
[69
{Name:2
[71;1
{Name!:2,Version:2,RequireType:72,VersionName:2
s,128
[74;1
{ReviewedTime:10,Status:2,Reviewer:75
s,50
[72;0,3
[72;0,3
{WindowId:79
s20,20
{OpsItemId:2,OpsItemArn:81
s20,2048
{OpsMetadataArn:83
s1,1011
{BaselineId:85
s20,128
{
{
{
{
{DeletionId:2,TypeName:91,DeletionSummary:92
s1,100
{TotalCount:16,RemainingCount:16,SummaryItems:93
[94
{Version:2,Count:16,RemainingCount:16
{WindowId:79
{
{
{
{DeletedParameters:100,InvalidParameters:100
[101;1,10
s1,2048
{BaselineId:85
{
{
{
{BaselineId:85,PatchGroup:24
{WindowId:79,WindowTargetId:5
{WindowId:79,WindowTaskId:5
{ActivationList:110,NextToken:2
[111
{ActivationId:2,Description:67,DefaultInstanceName:67,IamRole:112,RegistrationLimit:113,RegistrationsCount:113,ExpirationDate:10,Expired:31,CreatedDate:10,Tags:64
s,64
n1,1000
{AssociationDescription:9
{AssociationExecutionTargets:116,NextToken:2
[117
{AssociationId:2,AssociationVersion:2,ExecutionId:2,ResourceId:91,ResourceType:17,Status:2,DetailedStatus:2,LastExecutionDate:10,OutputSource:118
{OutputSourceId:5,OutputSourceType:2
{AssociationExecutions:120,NextToken:2
[121
{AssociationId:2,AssociationVersion:2,ExecutionId:2,Status:2,DetailedStatus:2,CreatedTime:10,LastExecutionDate:10,ResourceCountByStatus:2,AlarmConfiguration:38,TriggeredAlarms:49
{AutomationExecutionMetadataList:123,NextToken:2
[124
{AutomationExecutionId:5,DocumentName:2,DocumentVersion:2,AutomationExecutionStatus:2,ExecutionStartTime:10,ExecutionEndTime:10,ExecutedBy:2,LogFile:2,Outputs:125,Mode:2,ParentAutomationExecutionId:5,CurrentStepName:2,CurrentAction:2,FailureMessage:2,TargetParameterName:17,Targets:20,TargetMaps:46,ResolvedTargets:127,MaxConcurrency:30,MaxErrors:30,Target:2,AutomationType:2,AlarmConfiguration:38,TriggeredAlarms:49,TargetLocationsURL:2,AutomationSubtype:2,ScheduledTime:10,Runbooks:129,OpsItemId:2,AssociationId:2,ChangeRequestName:12
<126;1,200
[51;0,50
{ParameterValues:128,Truncated:31
[2
[130;1,1
{DocumentName!:2,DocumentVersion:2,Parameters:125,TargetParameterName:17,Targets:20,TargetMaps:46,MaxConcurrency:30,MaxErrors:30,TargetLocations:33
{StepExecutions:132,NextToken:2
[133
{StepName:2,Action:2,TimeoutSeconds:16,OnFailure:2,MaxAttempts:16,ExecutionStartTime:10,ExecutionEndTime:10,StepStatus:2,ResponseCode:2,Inputs:134,Outputs:125,Response:2,FailureMessage:2,FailureDetails:135,StepExecutionId:2,OverriddenParameters:125,IsEnd:31,NextStep:2,IsCritical:31,ValidNextSteps:136,Targets:20,TargetLocation:34,TriggeredAlarms:49,ParentStepDetails:138
<2
{FailureStage:2,FailureType:2,Details:125
[137
s1,65535
{StepExecutionId:2,StepName:2,Action:2,Iteration:16,IteratorValue:2
{Patches:140,NextToken:2
[141
{Id:91,ReleaseDate:10,Title:2,Description:2,ContentUrl:2,Vendor:2,ProductFamily:2,Product:2,Classification:2,MsrcSeverity:2,KbNumber:2,MsrcNumber:2,Language:2,AdvisoryIds:142,BugzillaIds:143,CVEIds:144,Name:2,Epoch:16,Version:2,Release:2,Arch:2,Severity:2,Repository:2
[2
[2
[2
{Document:58
{AccountIds:147,AccountSharingInfoList:148,NextToken:2
[2;,20
[149
{AccountId:2,SharedDocumentVersion:150
s,8
{Associations:152,NextToken:2
[153
{AssociationId:2,InstanceId:2,Content:154,AssociationVersion:2
s1
{EffectivePatches:156,NextToken:2
[157
{Patch:141,PatchStatus:158
{DeploymentStatus:2,ComplianceLevel:2,ApprovalDate:10
{InstanceAssociationStatusInfos:160,NextToken:2
[161
{AssociationId:2,Name:2,DocumentVersion:2,AssociationVersion:2,InstanceId:2,ExecutionDate:10,Status:2,DetailedStatus:2,ExecutionSummary:51,ErrorCode:162,OutputUrl:163,AssociationName:2
s,10
{S3OutputUrl:164
{OutputUrl:2
{InstanceInformationList:166,NextToken:2
[167
{InstanceId:2,PingStatus:2,LastPingDateTime:10,AgentVersion:2,IsLatestVersion:31,PlatformType:2,PlatformName:2,PlatformVersion:2,ActivationId:2,IamRole:112,RegistrationDate:10,ResourceType:2,Name:2,IPAddress:168,ComputerName:41,AssociationStatus:2,LastAssociationExecutionDate:10,LastSuccessfulAssociationExecutionDate:10,AssociationOverview:169,SourceId:171,SourceType:2
s1,46
{DetailedStatus:2,InstanceAssociationStatusAggregatedCount:170
<16
s0,128
{InstancePatchStates:173,NextToken:2
[174
{InstanceId!:2,PatchGroup!:24,BaselineId!:85,SnapshotId:5,InstallOverrideList:24,OwnerInformation:66,InstalledCount:16,InstalledOtherCount:16,InstalledPendingRebootCount:16,InstalledRejectedCount:16,MissingCount:16,FailedCount:16,UnreportedNotApplicableCount:16,NotApplicableCount:16,AvailableSecurityUpdateCount:16,OperationStartTime!:10,OperationEndTime!:10,Operation!:2,LastNoRebootInstallOperationTime:10,RebootOption:2,CriticalNonCompliantCount:16,SecurityNonCompliantCount:16,OtherNonCompliantCount:16
{InstancePatchStates:176,NextToken:2
[174;1,5
{Patches:178,NextToken:2
[179
{Title!:2,KBId!:2,Classification!:2,Severity!:2,State!:2,InstalledTime!:10,CVEIds:2
{InstanceProperties:181,NextToken:2
[182
{Name:183,InstanceId:2,InstanceType:184,InstanceRole:184,KeyName:183,InstanceState:184,Architecture:184,IPAddress:168,LaunchTime:10,PingStatus:2,LastPingDateTime:10,AgentVersion:2,PlatformType:2,PlatformName:184,PlatformVersion:184,ActivationId:2,IamRole:112,RegistrationDate:10,ResourceType:2,ComputerName:41,AssociationStatus:2,LastAssociationExecutionDate:10,LastSuccessfulAssociationExecutionDate:10,AssociationOverview:169,SourceId:171,SourceType:2
s,255
s,120
{InventoryDeletions:186,NextToken:2
[187
{DeletionId:2,TypeName:91,DeletionStartTime:10,LastStatus:2,LastStatusMessage:2,DeletionSummary:92,LastStatusUpdateTime:10
{WindowExecutionTaskInvocationIdentities:189,NextToken:2
[190
{WindowExecutionId:5,TaskExecutionId:5,InvocationId:5,ExecutionId:2,TaskType:2,Parameters:2,Status:2,StatusDetails:191,StartTime:10,EndTime:10,OwnerInformation:66,WindowTargetId:192
s0,250
s,36
{WindowExecutionTaskIdentities:194,NextToken:2
[195
{WindowExecutionId:5,TaskExecutionId:5,Status:2,StatusDetails:191,StartTime:10,EndTime:10,TaskArn:196,TaskType:2,AlarmConfiguration:38,TriggeredAlarms:49
s1,1600
{WindowExecutions:198,NextToken:2
[199
{WindowId:79,WindowExecutionId:5,Status:2,StatusDetails:191,StartTime:10,EndTime:10
{ScheduledWindowExecutions:201,NextToken:2
[202
{WindowId:79,Name:203,ExecutionTime:2
s3,128
{Targets:205,NextToken:2
[206
{WindowId:79,WindowTargetId:5,ResourceType:2,Targets:20,OwnerInformation:66,Name:203,Description:66
{Tasks:208,NextToken:2
[209
{WindowId:79,WindowTaskId:5,TaskArn:196,Type:2,Targets:20,TaskParameters:210,Priority:213,LoggingInfo:214,ServiceRoleArn:2,MaxConcurrency:30,MaxErrors:30,Name:203,Description:66,CutoffBehavior:2,AlarmConfiguration:38
<211
{Values:212
[41
n0
{S3BucketName!:28,S3KeyPrefix:29,S3Region!:27
{WindowIdentities:216,NextToken:2
[217
{WindowId:79,Name:203,Description:66,Enabled:31,Duration:45,Cutoff:218,Schedule:24,ScheduleTimezone:2,ScheduleOffset:44,EndDate:2,StartDate:2,NextExecutionTime:2
n0,23
{WindowIdentities:220,NextToken:2
[221
{WindowId:79,Name:203
{NextToken:2,OpsItemSummaries:223
[224
{CreatedBy:2,CreatedTime:10,LastModifiedBy:2,LastModifiedTime:10,Priority:225,Source:66,Status:2,OpsItemId:2,Title:12,OperationalData:226,Category:37,Severity:37,OpsItemType:2,ActualStartTime:10,ActualEndTime:10,PlannedStartTime:10,PlannedEndTime:10
n1,5
<227
{Value:2,Type:2
{Parameters:229,NextToken:2
[230
{Name:101,ARN:2,Type:2,KeyId:24,LastModifiedDate:10,LastModifiedUser:2,Description:231,AllowedPattern:231,Version:16,Tier:2,Policies:232,DataType:171
s0,1024
[233
{PolicyText:2,PolicyType:2,PolicyStatus:2
{BaselineIdentities:235,NextToken:2
[236
{BaselineId:85,BaselineName:203,OperatingSystem:2,BaselineDescription:12,DefaultBaseline:31
{Instances:16,InstancesWithInstalledPatches:16,InstancesWithInstalledOtherPatches:16,InstancesWithInstalledPendingRebootPatches:16,InstancesWithInstalledRejectedPatches:16,InstancesWithMissingPatches:16,InstancesWithFailedPatches:16,InstancesWithNotApplicablePatches:16,InstancesWithUnreportedNotApplicablePatches:16,InstancesWithCriticalNonCompliantPatches:16,InstancesWithSecurityNonCompliantPatches:16,InstancesWithOtherNonCompliantPatches:16,InstancesWithAvailableSecurityUpdates:16
{Mappings:239,NextToken:2
[240
{PatchGroup:24,BaselineIdentity:236
{Properties:242,NextToken:2
[243
<244
s0,4096
{Sessions:246,NextToken:2
[247
{SessionId:248,Target:249,Status:2,StartDate:10,EndDate:10,DocumentName:2,Owner:24,Reason:24,Details:12,OutputUrl:250,MaxSessionDuration:252,AccessType:2
s1,96
s1,400
{S3OutputUrl:251,CloudWatchOutputUrl:251
s1,2083
s1,4
{
{Credentials:255,AccessRequestStatus:2
{AccessKeyId!:2,SecretAccessKey!:2,SessionToken!:2,ExpirationTime!:10
{AutomationExecution:257
{AutomationExecutionId:5,DocumentName:2,DocumentVersion:2,ExecutionStartTime:10,ExecutionEndTime:10,AutomationExecutionStatus:2,StepExecutions:132,StepExecutionsTruncated:31,Parameters:125,Outputs:125,FailureMessage:2,Mode:2,ParentAutomationExecutionId:5,ExecutedBy:2,CurrentStepName:2,CurrentAction:2,TargetParameterName:17,Targets:20,TargetMaps:46,ResolvedTargets:127,MaxConcurrency:30,MaxErrors:30,Target:2,TargetLocations:33,ProgressCounters:258,AlarmConfiguration:38,TriggeredAlarms:49,TargetLocationsURL:2,AutomationSubtype:2,ScheduledTime:10,Runbooks:129,OpsItemId:2,AssociationId:2,ChangeRequestName:12,Variables:125
{TotalSteps:16,SuccessSteps:16,FailedSteps:16,CancelledSteps:16,TimedOutSteps:16
{State:2,AtTime:2,NextTransitionTime:2
{CommandId:5,InstanceId:2,Comment:261,DocumentName:2,DocumentVersion:2,PluginName:262,ResponseCode:16,ExecutionStartDateTime:2,ExecutionElapsedTime:2,ExecutionEndDateTime:2,Status:2,StatusDetails:263,StandardOutputContent:264,StandardOutputUrl:2,StandardErrorContent:265,StandardErrorUrl:2,CloudWatchOutputConfig:266
s,100
s4
s0,100
s,24000
s,8000
{CloudWatchLogGroupName:51,CloudWatchOutputEnabled:31
{Target:249,Status:2
{BaselineId:85,OperatingSystem:2
{InstanceId:2,SnapshotId:5,SnapshotDownloadUrl:2,Product:2
{Name:2,CreatedDate:10,DisplayName:13,VersionName:2,DocumentVersion:2,Status:2,StatusInformation:2,Content:154,DocumentType:2,DocumentFormat:2,Requires:70,AttachmentsContent:271,ReviewStatus:2
[272
{Name:2,Size:16,Hash:59,HashType:2,Url:2
{ExecutionPreviewId:5,EndedAt:10,Status:2,StatusMessage:2,ExecutionPreview:274
{Automation:275
{StepPreviews:276,Regions:277,TargetPreviews:278,TotalAccounts:16
<16
[2;1,50
[279;0,50
{Count:16,TargetType:2
{Entities:281,NextToken:2
[282
{Id:2,Data:283
<284
{TypeName!:91,SchemaVersion!:2,CaptureTime:2,ContentHash:59,Content!:285
[286;0,10000
<244;0,50
{Schemas:288,NextToken:2
[289
{TypeName!:91,Version:2,Attributes!:290,DisplayName:2
[291;1,50
{Name!:2,DataType!:2
{WindowId:79,Name:203,Description:66,StartDate:2,EndDate:2,Schedule:24,ScheduleTimezone:2,ScheduleOffset:44,NextExecutionTime:2,Duration:45,Cutoff:218,AllowUnassociatedTargets:31,Enabled:31,CreatedDate:10,ModifiedDate:10
{WindowExecutionId:5,TaskIds:294,Status:2,StatusDetails:191,StartTime:10,EndTime:10
[5
{WindowExecutionId:5,TaskExecutionId:5,TaskArn:196,ServiceRole:2,Type:2,TaskParameters:296,Priority:213,MaxConcurrency:30,MaxErrors:30,Status:2,StatusDetails:191,StartTime:10,EndTime:10,AlarmConfiguration:38,TriggeredAlarms:49
[210
{WindowExecutionId:5,TaskExecutionId:5,InvocationId:5,ExecutionId:2,TaskType:2,Parameters:2,Status:2,StatusDetails:191,StartTime:10,EndTime:10,OwnerInformation:66,WindowTargetId:192
{WindowId:79,WindowTaskId:5,Targets:20,TaskArn:196,ServiceRoleArn:2,TaskType:2,TaskParameters:210,TaskInvocationParameters:299,Priority:213,MaxConcurrency:30,MaxErrors:30,LoggingInfo:214,Name:203,Description:66,CutoffBehavior:2,AlarmConfiguration:38
{RunCommand:300,Automation:304,StepFunctions:305,Lambda:308
{Comment:261,CloudWatchOutputConfig:266,DocumentHash:59,DocumentHashType:2,DocumentVersion:2,NotificationConfig:301,OutputS3BucketName:28,OutputS3KeyPrefix:29,Parameters:18,ServiceRoleArn:2,TimeoutSeconds:303
{NotificationArn:2,NotificationEvents:302,NotificationType:2
[2
n30,2592000
{DocumentVersion:2,Parameters:125
{Input:306,Name:307
s,4096
s1,80
{ClientContext:309,Qualifier:66,Payload:310
s1,8000
b,4096
{OpsItem:312
{CreatedBy:2,OpsItemType:2,CreatedTime:10,Description:101,LastModifiedBy:2,LastModifiedTime:10,Notifications:313,Priority:225,RelatedOpsItems:315,Status:2,OpsItemId:2,Version:2,Title:12,Source:66,OperationalData:226,Category:37,Severity:37,ActualStartTime:10,ActualEndTime:10,PlannedStartTime:10,PlannedEndTime:10,OpsItemArn:81
[314
{Arn:2
[316
{OpsItemId!:2
{ResourceId:12,Metadata:318,NextToken:2
<319;1,5
{Value:320
s1,4096
{Entities:322,NextToken:2
[323
{Id:2,Data:324
<325
{CaptureTime:2,Content:326
[327;0,10000
<244;0,50
{Parameter:329
{Name:101,Type:2,Value:2,Version:16,Selector:171,SourceResult:2,LastModifiedDate:10,ARN:2,DataType:171
{Parameters:331,NextToken:2
[332
{Name:101,Type:2,KeyId:24,LastModifiedDate:10,LastModifiedUser:2,Description:231,Value:2,AllowedPattern:231,Version:16,Labels:333,Tier:2,Policies:232,DataType:171
[91;1,10
{Parameters:335,InvalidParameters:100
[329
{Parameters:335,NextToken:2
{BaselineId:85,Name:203,OperatingSystem:2,GlobalFilters:338,ApprovalRules:342,ApprovedPatches:347,ApprovedPatchesComplianceLevel:2,ApprovedPatchesEnableNonSecurity:31,RejectedPatches:347,RejectedPatchesAction:2,PatchGroups:348,CreatedDate:10,ModifiedDate:10,Description:12,Sources:349,AvailableSecurityUpdatesComplianceStatus:2
{PatchFilters!:339
[340;0,4
{Key!:2,Values!:341
[37;1,20
{PatchRules!:343
[344;0,10
{PatchFilterGroup!:338,ComplianceLevel:2,ApproveAfterDays:345,ApproveUntilDate:346,EnableNonSecurity:31
n0,360
s1,10
[91;0,50
[24
[350;0,20
{Name!:2,Products!:351,Configuration!:12
[66;1,20
{BaselineId:85,PatchGroup:24,OperatingSystem:2
{NextToken:2,Policies:354
[355
{PolicyId:2,PolicyHash:2,Policy:2
{ServiceSetting:357
{SettingId:358,SettingValue:320,LastModifiedDate:10,LastModifiedUser:2,ARN:2,Status:2
s1,1000
{InvalidLabels:333,ParameterVersion:16
{AssociationVersions:361,NextToken:2
[362;1
{AssociationId:2,AssociationVersion:2,CreatedDate:10,Name:2,DocumentVersion:2,Parameters:18,Targets:20,ScheduleExpression:24,OutputLocation:25,AssociationName:2,MaxErrors:30,MaxConcurrency:30,ComplianceSeverity:2,SyncCompliance:2,ApplyOnlyAtCronInterval:31,CalendarNames:32,TargetLocations:33,ScheduleOffset:44,Duration:45,TargetMaps:46,AssociationDispatchAssumeRole:51
{Associations:364,NextToken:2
[365
{Name:2,InstanceId:2,AssociationId:2,AssociationVersion:2,DocumentVersion:2,Targets:20,LastExecutionDate:10,Overview:14,ScheduleExpression:24,AssociationName:2,ScheduleOffset:44,Duration:45,TargetMaps:46
{CommandInvocations:367,NextToken:2
[368
{CommandId:5,InstanceId:2,InstanceName:183,Comment:261,DocumentName:2,DocumentVersion:2,RequestedDateTime:10,Status:2,StatusDetails:263,TraceOutput:369,StandardOutputUrl:2,StandardErrorUrl:2,CommandPlugins:370,ServiceRole:2,NotificationConfig:301,CloudWatchOutputConfig:266
s,2500
[371
{Name:262,Status:2,StatusDetails:263,ResponseCode:16,ResponseStartDateTime:10,ResponseFinishDateTime:10,Output:369,StandardOutputUrl:2,StandardErrorUrl:2,OutputS3Region:27,OutputS3BucketName:28,OutputS3KeyPrefix:29
{Commands:373,NextToken:2
[374
{CommandId:5,DocumentName:2,DocumentVersion:2,Comment:261,ExpiresAfter:10,Parameters:18,InstanceIds:375,Targets:20,RequestedDateTime:10,Status:2,StatusDetails:263,OutputS3Region:27,OutputS3BucketName:28,OutputS3KeyPrefix:29,MaxConcurrency:30,MaxErrors:30,TargetCount:16,CompletedCount:16,ErrorCount:16,DeliveryTimedOutCount:16,ServiceRole:2,NotificationConfig:301,CloudWatchOutputConfig:266,TimeoutSeconds:303,AlarmConfiguration:38,TriggeredAlarms:49
[2;0,50
{ComplianceItems:377,NextToken:2
[378
{ComplianceType:91,ResourceType:17,ResourceId:91,Id:2,Title:29,Status:2,Severity:2,ExecutionSummary:379,Details:380
{ExecutionTime!:10,ExecutionId:261,ExecutionType:75
<244
{ComplianceSummaryItems:382,NextToken:2
[383
{ComplianceType:91,CompliantSummary:384,NonCompliantSummary:386
{CompliantCount:16,SeveritySummary:385
{CriticalCount:16,HighCount:16,MediumCount:16,LowCount:16,InformationalCount:16,UnspecifiedCount:16
{NonCompliantCount:16,SeveritySummary:385
{Name:2,DocumentVersion:2,Author:2,Metadata:388,NextToken:2
{ReviewerResponse:389
[390
{CreateTime:10,UpdatedTime:10,ReviewStatus:2,Comment:391,Reviewer:75
[392;0,1
{Type:2,Content:12
{DocumentVersions:394,NextToken:2
[395;1
{Name:2,DisplayName:13,DocumentVersion:2,VersionName:2,CreatedDate:10,IsDefaultVersion:31,DocumentFormat:2,Status:2,StatusInformation:2,ReviewStatus:2
{DocumentIdentifiers:397,NextToken:2
[398
{Name:2,CreatedDate:10,DisplayName:13,Owner:2,VersionName:2,PlatformTypes:62,DocumentVersion:2,DocumentType:2,SchemaVersion:2,DocumentFormat:2,TargetType:63,Tags:64,Requires:70,ReviewStatus:2,Author:2
{TypeName:91,InstanceId:2,SchemaVersion:2,CaptureTime:2,Entries:285,NextToken:2
{Nodes:401,NextToken:2
[402;0,50
{CaptureTime:10,Id:2,Owner:403,Region:37,NodeType:405
{AccountId:2,OrganizationalUnitId:404,OrganizationalUnitPath:51
s1,68
{Instance:406
{AgentType:41,AgentVersion:2,ComputerName:41,InstanceStatus:41,IpAddress:168,ManagedStatus:2,PlatformType:2,PlatformName:184,PlatformVersion:184,ResourceType:2
{Summary:408,NextToken:2
[409;0,50
<244;0,3
{NextToken:2,Summaries:411
[412
{OpsItemId:2,EventId:2,Source:2,DetailType:2,Detail:2,CreatedBy:413,CreatedTime:10
{Arn:2
{NextToken:2,Summaries:415
[416
{OpsItemId:2,AssociationId:2,ResourceType:2,AssociationType:2,ResourceUri:2,CreatedBy:413,CreatedTime:10,LastModifiedBy:413,LastModifiedTime:10
{OpsMetadataList:418,NextToken:2
[419;1,50
{ResourceId:12,OpsMetadataArn:83,LastModifiedDate:10,LastModifiedUser:2,CreationDate:10
{ResourceComplianceSummaryItems:421,NextToken:2
[422
{ComplianceType:91,ResourceType:17,ResourceId:91,Status:2,OverallSeverity:2,ExecutionSummary:379,CompliantSummary:384,NonCompliantSummary:386
{ResourceDataSyncItems:424,NextToken:2
[425
{SyncName:37,SyncType:37,SyncSource:426,S3Destination:431,LastSyncTime:10,LastSuccessfulSyncTime:10,SyncLastModifiedTime:10,LastStatus:2,SyncCreatedTime:10,LastSyncStatusMessage:2
{SourceType:37,AwsOrganizationsSource:427,SourceRegions:430,IncludeFutureRegions:31,State:37,EnableAllOpsDataSources:31
{OrganizationSourceType!:37,OrganizationalUnits:428
[429;1,1000
{OrganizationalUnitId:66
[37
{BucketName!:101,Prefix:24,SyncFormat!:2,Region!:37,AWSKMSKeyARN:51,DestinationDataSharing:432
{DestinationDataSharingType:37
{TagList:64
{
{
{Message:2
{Version:16,Tier:2
{PolicyId:2,PolicyHash:2
{BaselineId:85
{BaselineId:85,PatchGroup:24
{WindowTargetId:5
{WindowTaskId:5
{
{ServiceSetting:357
{SessionId:248,TokenValue:446,StreamUrl:2
s0,300
{
{Command:374
{AccessRequestId:2
{
{AutomationExecutionId:5
{AutomationExecutionId:5
{ExecutionPreviewId:5
{SessionId:248,TokenValue:446,StreamUrl:2
{
{SessionId:248
{RemovedLabels:333,InvalidLabels:333
{AssociationDescription:9
{AssociationDescription:9
{DocumentDescription:58
{Description:462
{Name:2,DefaultVersion:2,DefaultVersionName:2
{
{WindowId:79,Name:203,Description:66,StartDate:2,EndDate:2,Schedule:24,ScheduleTimezone:2,ScheduleOffset:44,Duration:45,Cutoff:218,AllowUnassociatedTargets:31,Enabled:31
{WindowId:79,WindowTargetId:5,Targets:20,OwnerInformation:66,Name:203,Description:66
{WindowId:79,WindowTaskId:5,Targets:20,TaskArn:196,ServiceRoleArn:2,TaskParameters:210,TaskInvocationParameters:299,Priority:213,MaxConcurrency:30,MaxErrors:30,LoggingInfo:214,Name:203,Description:66,CutoffBehavior:2,AlarmConfiguration:38
{
{
{OpsMetadataArn:83
{BaselineId:85,Name:203,OperatingSystem:2,GlobalFilters:338,ApprovalRules:342,ApprovedPatches:347,ApprovedPatchesComplianceLevel:2,ApprovedPatchesEnableNonSecurity:31,RejectedPatches:347,RejectedPatchesAction:2,CreatedDate:10,ModifiedDate:10,Description:12,Sources:349,AvailableSecurityUpdatesComplianceStatus:2
{
{
=addTagsToResource 0
=associateOpsItemRelatedItem 1
=cancelCommand 3
=cancelMaintenanceWindowExecution 4
=createActivation 6
=createAssociation 8
=createAssociationBatch 52
=createDocument 57
=createMaintenanceWindow 78
=createOpsItem 80
=createOpsMetadata 82
=createPatchBaseline 84
=createResourceDataSync 86
=deleteActivation 87
=deleteAssociation 88
=deleteDocument 89
=deleteInventory 90
=deleteMaintenanceWindow 95
=deleteOpsItem 96
=deleteOpsMetadata 97
=deleteParameter 98
=deleteParameters 99
=deletePatchBaseline 102
=deleteResourceDataSync 103
=deleteResourcePolicy 104
=deregisterManagedInstance 105
=deregisterPatchBaselineForPatchGroup 106
=deregisterTargetFromMaintenanceWindow 107
=deregisterTaskFromMaintenanceWindow 108
=describeActivations 109
=describeAssociation 114
=describeAssociationExecutionTargets 115
=describeAssociationExecutions 119
=describeAutomationExecutions 122
=describeAutomationStepExecutions 131
=describeAvailablePatches 139
=describeDocument 145
=describeDocumentPermission 146
=describeEffectiveInstanceAssociations 151
=describeEffectivePatchesForPatchBaseline 155
=describeInstanceAssociationsStatus 159
=describeInstanceInformation 165
=describeInstancePatchStates 172
=describeInstancePatchStatesForPatchGroup 175
=describeInstancePatches 177
=describeInstanceProperties 180
=describeInventoryDeletions 185
=describeMaintenanceWindowExecutionTaskInvocations 188
=describeMaintenanceWindowExecutionTasks 193
=describeMaintenanceWindowExecutions 197
=describeMaintenanceWindowSchedule 200
=describeMaintenanceWindowTargets 204
=describeMaintenanceWindowTasks 207
=describeMaintenanceWindows 215
=describeMaintenanceWindowsForTarget 219
=describeOpsItems 222
=describeParameters 228
=describePatchBaselines 234
=describePatchGroupState 237
=describePatchGroups 238
=describePatchProperties 241
=describeSessions 245
=disassociateOpsItemRelatedItem 253
=getAccessToken 254
=getAutomationExecution 256
=getCalendarState 259
=getCommandInvocation 260
=getConnectionStatus 267
=getDefaultPatchBaseline 268
=getDeployablePatchSnapshotForInstance 269
=getDocument 270
=getExecutionPreview 273
=getInventory 280
=getInventorySchema 287
=getMaintenanceWindow 292
=getMaintenanceWindowExecution 293
=getMaintenanceWindowExecutionTask 295
=getMaintenanceWindowExecutionTaskInvocation 297
=getMaintenanceWindowTask 298
=getOpsItem 311
=getOpsMetadata 317
=getOpsSummary 321
=getParameter 328
=getParameterHistory 330
=getParameters 334
=getParametersByPath 336
=getPatchBaseline 337
=getPatchBaselineForPatchGroup 352
=getResourcePolicies 353
=getServiceSetting 356
=labelParameterVersion 359
=listAssociationVersions 360
=listAssociations 363
=listCommandInvocations 366
=listCommands 372
=listComplianceItems 376
=listComplianceSummaries 381
=listDocumentMetadataHistory 387
=listDocumentVersions 393
=listDocuments 396
=listInventoryEntries 399
=listNodes 400
=listNodesSummary 407
=listOpsItemEvents 410
=listOpsItemRelatedItems 414
=listOpsMetadata 417
=listResourceComplianceSummaries 420
=listResourceDataSync 423
=listTagsForResource 433
=modifyDocumentPermission 434
=putComplianceItems 435
=putInventory 436
=putParameter 437
=putResourcePolicy 438
=registerDefaultPatchBaseline 439
=registerPatchBaselineForPatchGroup 440
=registerTargetWithMaintenanceWindow 441
=registerTaskWithMaintenanceWindow 442
=removeTagsFromResource 443
=resetServiceSetting 444
=resumeSession 445
=sendAutomationSignal 447
=sendCommand 448
=startAccessRequest 449
=startAssociationsOnce 450
=startAutomationExecution 451
=startChangeRequestExecution 452
=startExecutionPreview 453
=startSession 454
=stopAutomationExecution 455
=terminateSession 456
=unlabelParameterVersion 457
=updateAssociation 458
=updateAssociationStatus 459
=updateDocument 460
=updateDocumentDefaultVersion 461
=updateDocumentMetadata 463
=updateMaintenanceWindow 464
=updateMaintenanceWindowTarget 465
=updateMaintenanceWindowTask 466
=updateManagedInstanceRole 467
=updateOpsItem 468
=updateOpsMetadata 469
=updatePatchBaseline 470
=updateResourceDataSync 471
=updateServiceSetting 472
)~"},
{"ssoadmin", R"~({Status:1
s
{
{
{AccountAssignmentCreationStatus:5
{Status:1,RequestId:6,FailureReason:1,TargetId:7,TargetType:1,PermissionSetArn:8,PrincipalType:1,PrincipalId:9,CreatedDate:10
s36,36
s12,12
s10,1224
s1,47
t
{ApplicationArn:8,InstanceArn:8,IdentityStoreArn:1
{
{InstanceArn:8
{
{PermissionSet:16
{Name:17,PermissionSetArn:8,Description:18,CreatedDate:10,SessionDuration:19,RelayState:20
s1,32
s1,700
s1,100
s1,240
{TrustedTokenIssuerArn:8
{AccountAssignmentDeletionStatus:5
{
{
{
{
{
{
{
{
{AccountAssignmentCreationStatus:5
{AccountAssignmentDeletionStatus:5
{ApplicationArn:8,ApplicationProviderArn:8,Name:19,ApplicationAccount:7,InstanceArn:8,IdentityStoreArn:1,Status:1,PortalOptions:34,Description:37,CreatedDate:10,CreatedFrom:17
{SignInOptions:35,Visibility:1
{Origin!:1,ApplicationUrl:36
s1,512
s1,128
{PrincipalType:1,PrincipalId:9,ApplicationArn:8
{ApplicationProviderArn!:8,FederationProtocol:1,DisplayData:40,ResourceServerConfig:42
{DisplayName:19,IconUrl:41,Description:37
s1,768
{Scopes:43
<44
{LongDescription:37,DetailedTitle:37
{InstanceArn:8,IdentityStoreId:46,OwnerAccountId:7,Name:47,CreatedDate:10,Status:1,StatusReason:1,EncryptionConfigurationDetails:48
s1,64
s0,255
{KeyType:1,KmsKeyArn:49,EncryptionStatus:1,EncryptionStatusReason:1
s20,2048
{Status:1,StatusReason:1,InstanceAccessControlAttributeConfiguration:51
{AccessControlAttributes!:52
[53;0,50
{Key!:37,Value!:54
{Source!:55
[56;1,1
s0,256
{PermissionSet:16
{PermissionSetProvisioningStatus:59
{Status:1,RequestId:6,AccountId:7,PermissionSetArn:8,FailureReason:1,CreatedDate:10
{RegionName:17,Status:1,AddedDate:10,IsPrimaryRegion:61
?
{TrustedTokenIssuerArn:8,Name:63,TrustedTokenIssuerType:1,TrustedTokenIssuerConfiguration:64
s1,255
{OidcJwtConfiguration:65
{IssuerUrl!:36,ClaimAttributePath!:63,IdentityStoreAttributePath!:63,JwksRetrievalOption!:1
{
{
{Scope!:1,AuthorizedTargets:69
[19;1,10
{AssignmentRequired!:61
{AuthenticationMethod:72
{Iam:73
{ActorPolicy!:74
{
{Grant!:76
{AuthorizationCode:77,JwtBearer:79,RefreshToken:83,TokenExchange:84
{RedirectUris:78
[1;1,10
{AuthorizedTokenIssuers:80
[81;1,10
{TrustedTokenIssuerArn:8,AuthorizedAudiences:82
[36;1,10
{
{
{UserBackgroundSessionApplicationStatus:1
{InlinePolicy:87
s1,32768
{PermissionsBoundary:89
{CustomerManagedPolicyReference:90,ManagedPolicyArn:49
{Name!:37,Path:36
{AccountAssignmentsCreationStatus:92,NextToken:94
[93
{Status:1,RequestId:6,CreatedDate:10
s0,2048
{AccountAssignmentsDeletionStatus:92,NextToken:94
{AccountAssignments:97,NextToken:94
[98
{AccountId:7,PermissionSetArn:8,PrincipalType:1,PrincipalId:9
{AccountAssignments:100,NextToken:94
[101
{AccountId:7,PermissionSetArn:8,PrincipalId:9,PrincipalType:1
{AccountIds:103,NextToken:94
[7
{Scopes!:105,NextToken:94
[106;0,10
{Scope!:1,AuthorizedTargets:69
{ApplicationAssignments:108,NextToken:94
[109
{ApplicationArn!:8,PrincipalId!:9,PrincipalType!:1
{ApplicationAssignments:111,NextToken:94
[112
{ApplicationArn:8,PrincipalId:9,PrincipalType:1
{AuthenticationMethods:114,NextToken:94
[115
{AuthenticationMethodType:1,AuthenticationMethod:72
{Grants!:117,NextToken:94
[118
{GrantType!:1,Grant!:76
{ApplicationProviders:120,NextToken:94
[121
{ApplicationProviderArn!:8,FederationProtocol:1,DisplayData:40,ResourceServerConfig:42
{Applications:123,NextToken:94
[124;0,50
{ApplicationArn:8,ApplicationProviderArn:8,Name:19,ApplicationAccount:7,InstanceArn:8,IdentityStoreArn:1,Status:1,PortalOptions:34,Description:37,CreatedDate:10,CreatedFrom:17
{CustomerManagedPolicyReferences:126,NextToken:94
[90
{Instances:128,NextToken:94
[129;0,10
{InstanceArn:8,IdentityStoreId:46,OwnerAccountId:7,Name:47,CreatedDate:10,Status:1,StatusReason:1
{AttachedManagedPolicies:131,NextToken:94
[132
{Name:19,Arn:49
{PermissionSetsProvisioningStatus:134,NextToken:94
[135
{Status:1,RequestId:6,CreatedDate:10
{PermissionSets:137,NextToken:94
[8
{NextToken:94,PermissionSets:137
{Regions:140,NextToken:94
[141
{RegionName:17,Status:1,AddedDate:10,IsPrimaryRegion:61
{Tags:143,NextToken:94
[144;0,75
{Key!:37,Value!:56
{TrustedTokenIssuers:146,NextToken:94
[147
{TrustedTokenIssuerArn:8,Name:63,TrustedTokenIssuerType:1
{PermissionSetProvisioningStatus:59
{
{
{
{
{Status:1
{
{
{
{
{
{
{
=addRegion 0
=attachCustomerManagedPolicyReferenceToPermissionSet 2
=attachManagedPolicyToPermissionSet 3
=createAccountAssignment 4
=createApplication 11
=createApplicationAssignment 12
=createInstance 13
=createInstanceAccessControlAttributeConfiguration 14
=createPermissionSet 15
=createTrustedTokenIssuer 21
=deleteAccountAssignment 22
=deleteApplication 23
=deleteApplicationAssignment 24
=deleteInlinePolicyFromPermissionSet 25
=deleteInstance 26
=deleteInstanceAccessControlAttributeConfiguration 27
=deletePermissionSet 28
=deletePermissionsBoundaryFromPermissionSet 29
=deleteTrustedTokenIssuer 30
=describeAccountAssignmentCreationStatus 31
=describeAccountAssignmentDeletionStatus 32
=describeApplication 33
=describeApplicationAssignment 38
=describeApplicationProvider 39
=describeInstance 45
=describeInstanceAccessControlAttributeConfiguration 50
=describePermissionSet 57
=describePermissionSetProvisioningStatus 58
=describeRegion 60
=describeTrustedTokenIssuer 62
=detachCustomerManagedPolicyReferenceFromPermissionSet 66
=detachManagedPolicyFromPermissionSet 67
=getApplicationAccessScope 68
=getApplicationAssignmentConfiguration 70
=getApplicationAuthenticationMethod 71
=getApplicationGrant 75
=getApplicationSessionConfiguration 85
=getInlinePolicyForPermissionSet 86
=getPermissionsBoundaryForPermissionSet 88
=listAccountAssignmentCreationStatus 91
=listAccountAssignmentDeletionStatus 95
=listAccountAssignments 96
=listAccountAssignmentsForPrincipal 99
=listAccountsForProvisionedPermissionSet 102
=listApplicationAccessScopes 104
=listApplicationAssignments 107
=listApplicationAssignmentsForPrincipal 110
=listApplicationAuthenticationMethods 113
=listApplicationGrants 116
=listApplicationProviders 119
=listApplications 122
=listCustomerManagedPolicyReferencesInPermissionSet 125
=listInstances 127
=listManagedPoliciesInPermissionSet 130
=listPermissionSetProvisioningStatus 133
=listPermissionSets 136
=listPermissionSetsProvisionedToAccount 138
=listRegions 139
=listTagsForResource 142
=listTrustedTokenIssuers 145
=provisionPermissionSet 148
=putApplicationAssignmentConfiguration 149
=putApplicationSessionConfiguration 150
=putInlinePolicyToPermissionSet 151
=putPermissionsBoundaryToPermissionSet 152
=removeRegion 153
=tagResource 154
=untagResource 155
=updateApplication 156
=updateInstance 157
=updateInstanceAccessControlAttributeConfiguration 158
=updatePermissionSet 159
=updateTrustedTokenIssuer 160
)~"},
{"sts", R"~({Credentials:1,AssumedRoleUser:5,PackedPolicySize:8,SourceIdentity:9
{AccessKeyId!:2,SecretAccessKey!:3,SessionToken!:3,Expiration!:4
s16,128
s
t
{AssumedRoleId!:6,Arn!:7
s2,193
s20,2048
n0
s2,64
{Credentials:1,AssumedRoleUser:5,PackedPolicySize:8,Subject:3,SubjectType:3,Issuer:3,Audience:3,NameQualifier:3,SourceIdentity:9
{Credentials:1,SubjectFromWebIdentityToken:12,AssumedRoleUser:5,PackedPolicySize:8,Provider:3,Audience:3,SourceIdentity:9
s6,255
{Credentials:1,SourceIdentity:9
{DecodedMessage:3
{Account:3
{UserId:3,Account:3,Arn:7
{Credentials:1,PackedPolicySize:8,AssumedPrincipal:7
{Credentials:1,FederatedUser:19,PackedPolicySize:8
{FederatedUserId!:6,Arn!:7
{Credentials:1
{WebIdentityToken:3,Expiration:4
=assumeRole 0
=assumeRoleWithSAML 10
=assumeRoleWithWebIdentity 11
=assumeRoot 13
=decodeAuthorizationMessage 14
=getAccessKeyInfo 15
=getCallerIdentity 16
=getDelegatedAccessToken 17
=getFederationToken 18
=getSessionToken 20
=getWebIdentityToken 21
)~"},
{"textract", R"~({DocumentMetadata:1,Blocks:3,HumanLoopActivationOutput:20,AnalyzeDocumentModelVersion:5
{Pages:2
n0
[4
{BlockType:5,Confidence:6,Text:5,TextType:5,RowIndex:2,ColumnIndex:2,RowSpan:2,ColumnSpan:2,Geometry:7,Id:5,Relationships:12,EntityTypes:15,SelectionStatus:5,Page:2,Query:16
s
f0,100
{BoundingBox:8,Polygon:10,RotationAngle:9
{Width:9,Height:9,Left:9,Top:9
f
[11
{X:9,Y:9
[13
{Type:5,Ids:14
[5
[5
{Text!:17,Alias:17,Pages:18
s1,200
[19;1
s1,9
{HumanLoopArn:21,HumanLoopActivationReasons:22,HumanLoopActivationConditionsEvaluationResults:23
s,256
[5;1
s,10240
{DocumentMetadata:1,ExpenseDocuments:25
[26
{ExpenseIndex:2,SummaryFields:27,LineItemGroups:35,Blocks:3
[28
{Type:29,LabelDetection:30,ValueDetection:30,PageNumber:2,Currency:31,GroupProperties:32
{Text:5,Confidence:6
{Text:5,Geometry:7,Confidence:6
{Code:5,Confidence:6
[33
{Types:34,Id:5
[5
[36
{LineItemGroupIndex:2,LineItems:37
[38
{LineItemExpenseFields:27
{IdentityDocuments:40,DocumentMetadata:1,AnalyzeIDModelVersion:5
[41
{DocumentIndex:2,IdentityDocumentFields:42,Blocks:3
[43
{Type:44,ValueDetection:44
{Text!:5,NormalizedValue:45,Confidence:6
{Value:5,ValueType:5
{AdapterId:47
s12,1011
{AdapterId:47,AdapterVersion:49
s1,128
{
{
{DocumentMetadata:1,Blocks:3,DetectDocumentTextModelVersion:5
{AdapterId:47,AdapterName:49,CreationTime:54,Description:55,FeatureTypes:56,AutoUpdate:5,Tags:57
t
s1,256
[5
<58;0,200
s0,256
{AdapterId:47,AdapterVersion:49,CreationTime:54,FeatureTypes:56,Status:5,StatusMessage:55,DatasetConfig:60,KMSKeyId:64,OutputConfig:65,EvaluationMetrics:66,Tags:57
{ManifestS3Object:61
{Bucket:62,Name:63,Version:63
s3,255
s1,1024
s1,2048
{S3Bucket!:62,S3Prefix:63
[67
{Baseline:68,AdapterVersion:68,FeatureType:5
{F1Score:9,Precision:9,Recall:9
{DocumentMetadata:1,JobStatus:5,NextToken:63,Blocks:3,Warnings:70,StatusMessage:5,AnalyzeDocumentModelVersion:5
[71
{ErrorCode:5,Pages:72
[2
{DocumentMetadata:1,JobStatus:5,NextToken:63,Blocks:3,Warnings:70,StatusMessage:5,DetectDocumentTextModelVersion:5
{DocumentMetadata:1,JobStatus:5,NextToken:63,ExpenseDocuments:25,Warnings:70,StatusMessage:5,AnalyzeExpenseModelVersion:5
{DocumentMetadata:1,JobStatus:5,NextToken:63,Results:76,Warnings:70,StatusMessage:5,AnalyzeLendingModelVersion:5
[77
{Page:2,PageClassification:78,Extractions:81
{PageType!:79,PageNumber!:79
[80
{Value:5,Confidence:6
[82
{LendingDocument:83,ExpenseDocument:26,IdentityDocument:41
{LendingFields:84,SignatureDetections:88
[85
{Type:5,KeyDetection:86,ValueDetections:87
{Text:5,SelectionStatus:5,Geometry:7,Confidence:6
[86
[89
{Confidence:6,Geometry:7
{DocumentMetadata:1,JobStatus:5,Summary:91,Warnings:70,StatusMessage:5,AnalyzeLendingModelVersion:5
{DocumentGroups:92,UndetectedDocumentTypes:101
[93
{Type:5,SplitDocuments:94,DetectedSignatures:97,UndetectedSignatures:99
[95
{Index:2,Pages:96
[2
[98
{Page:2
[100
{Page:2
[5
{AdapterVersions:103,NextToken:63
[104
{AdapterId:47,AdapterVersion:49,CreationTime:54,FeatureTypes:56,Status:5,StatusMessage:55
{Adapters:106,NextToken:63
[107
{AdapterId:47,AdapterName:49,CreationTime:54,FeatureTypes:56
{Tags:57
{JobId:110
s1,64
{JobId:110
{JobId:110
{JobId:110
{
{
{AdapterId:47,AdapterName:49,CreationTime:54,Description:55,FeatureTypes:56,AutoUpdate:5
=analyzeDocument 0
=analyzeExpense 24
=analyzeID 39
=createAdapter 46
=createAdapterVersion 48
=deleteAdapter 50
=deleteAdapterVersion 51
=detectDocumentText 52
=getAdapter 53
=getAdapterVersion 59
=getDocumentAnalysis 69
=getDocumentTextDetection 73
=getExpenseAnalysis 74
=getLendingAnalysis 75
=getLendingAnalysisSummary 90
=listAdapterVersions 102
=listAdapters 105
=listTagsForResource 108
=startDocumentAnalysis 109
=startDocumentTextDetection 111
=startExpenseAnalysis 112
=startLendingAnalysis 113
=tagResource 114
=untagResource 115
=updateAdapter 116
)~"},
{"timestreamquery", R"~({CancellationMessage:1
s
{Arn!:3
s1,2048
{MaxQueryTCU:5,QueryPricingModel:1,QueryCompute:6
n
{ComputeMode:1,ProvisionedCapacity:7
{ActiveQueryTCU:5,NotificationConfiguration:8,LastUpdate:10
{SnsConfiguration:9,RoleArn!:3
{TopicArn!:3
{TargetQueryTCU:5,Status:1,StatusMessage:1
{Endpoints!:12
[13
{Address!:1,CachePeriodInMinutes!:5
{ScheduledQuery!:15
{Arn!:3,Name!:16,QueryString!:17,CreationTime:18,State!:1,PreviousInvocationTime:18,NextInvocationTime:18,ScheduleConfiguration!:19,NotificationConfiguration!:21,TargetConfiguration:22,ScheduledQueryExecutionRoleArn:3,KmsKeyId:3,ErrorReportConfiguration:31,LastRunSummary:35,RecentlyFailedRuns:46
s1,64
s1,262144
t
{ScheduleExpression!:20
s1,256
{SnsConfiguration!:9
{TimestreamConfiguration!:23
{DatabaseName!:1,TableName!:1,TimeColumn!:1,DimensionMappings!:24,MultiMeasureMappings:26,MixedMeasureMappings:29,MeasureNameColumn:1
[25
{Name!:1,DimensionValueType!:1
{TargetMultiMeasureName:1,MultiMeasureAttributeMappings!:27
[28;1
{SourceColumn!:1,TargetMultiMeasureAttributeName:1,MeasureValueType!:1
[30;1
{MeasureName:1,SourceColumn:1,TargetMeasureName:1,MeasureValueType!:1,MultiMeasureAttributeMappings:27
{S3Configuration!:32
{BucketName!:33,ObjectKeyPrefix:34,EncryptionOption:1
s3,63
s1,896
{InvocationTime:18,TriggerTime:18,RunStatus:1,ExecutionStats:36,QueryInsightsResponse:37,ErrorReportLocation:44,FailureReason:1
{ExecutionTimeInMillis:5,DataWrites:5,BytesMetered:5,CumulativeBytesScanned:5,RecordsIngested:5,QueryResultRows:5
{QuerySpatialCoverage:38,QueryTemporalRange:42,QueryTableCount:5,OutputRows:5,OutputBytes:5
{Max:39
{Value:40,TableArn:3,PartitionKey:41
f
[1
{Max:43
{Value:5,TableArn:3
{S3ReportLocation:45
{BucketName:33,ObjectKey:1
[35
{ScheduledQueries!:48,NextToken:1
[49
{Arn!:3,Name!:16,CreationTime:18,State!:1,PreviousInvocationTime:18,NextInvocationTime:18,ErrorReportConfiguration:31,TargetDestination:50,LastRunStatus:1
{TimestreamDestination:51
{DatabaseName:1,TableName:1
{Tags!:53,NextToken:1
[54;0,200
{Key!:55,Value!:56
s1,128
s0,256
{QueryString!:17,Columns!:58,Parameters!:64
[59
{Name:1,Type:60,DatabaseName:1,TableName:1,Aliased:63
{ScalarType:1,ArrayColumnInfo:61,TimeSeriesMeasureValueColumnInfo:61,RowColumnInfo:62
{Name:1,Type!:60
[61
?
[65
{Name!:1,Type!:60
{QueryId!:16,NextToken:3,Rows!:67,ColumnInfo!:62,QueryStatus:73,QueryInsightsResponse:74
[68
{Data!:69
[70
{ScalarValue:1,TimeSeriesValue:71,ArrayValue:69,RowValue:68,NullValue:63
[72
{Time!:1,Value!:70
{ProgressPercentage:40,CumulativeBytesScanned:5,CumulativeBytesMetered:5
{QuerySpatialCoverage:38,QueryTemporalRange:42,QueryTableCount:5,OutputRows:5,OutputBytes:5,UnloadPartitionCount:5,UnloadWrittenRows:5,UnloadWrittenBytes:5
{
{
{MaxQueryTCU:5,QueryPricingModel:1,QueryCompute:6
=cancelQuery 0
=createScheduledQuery 2
=describeAccountSettings 4
=describeEndpoints 11
=describeScheduledQuery 14
=listScheduledQueries 47
=listTagsForResource 52
=prepareQuery 57
=query 66
=tagResource 75
=untagResource 76
=updateAccountSettings 77
)~"},
{"transcribe", R"~({CategoryProperties:1
{CategoryName:2,Rules:3,CreateTime:18,LastUpdateTime:18,Tags:19,InputType:12
s1,200
[4;1,20
{NonTalkTimeFilter:5,InterruptionFilter:11,TranscriptFilter:13,SentimentFilter:16
{Threshold:6,AbsoluteTimeRange:7,RelativeTimeRange:8,Negate:10
n0,14400000
{StartTime:6,EndTime:6,First:6,Last:6
{StartPercentage:9,EndPercentage:9,First:9,Last:9
n0,100
?
{Threshold:6,ParticipantRole:12,AbsoluteTimeRange:7,RelativeTimeRange:8,Negate:10
s
{TranscriptFilterType!:12,AbsoluteTimeRange:7,RelativeTimeRange:8,ParticipantRole:12,Negate:10,Targets!:14
[15;1
s1,2000
{Sentiments!:17,AbsoluteTimeRange:7,RelativeTimeRange:8,ParticipantRole:12,Negate:10
[12;1,1
t
[20;1,200
{Key!:21,Value!:22
s1,128
s0,256
{LanguageCode:12,BaseModelName:12,ModelName:2,InputDataConfig:24,ModelStatus:12
{S3Uri!:15,TuningDataS3Uri:15,DataAccessRoleArn!:25
s20,2048
{VocabularyName:2,LanguageCode:12,VocabularyState:12,LastModifiedTime:18,FailureReason:12
{VocabularyName:2,LanguageCode:12,VocabularyState:12,LastModifiedTime:18,FailureReason:12
{VocabularyFilterName:2,LanguageCode:12,LastModifiedTime:18
{
{
{LanguageModel:32
{ModelName:2,CreateTime:18,LastModifiedTime:18,LanguageCode:12,BaseModelName:12,ModelStatus:12,UpgradeAvailability:10,FailureReason:12,InputDataConfig:24
{CategoryProperties:1
{CallAnalyticsJob:35
{CallAnalyticsJobName:2,CallAnalyticsJobStatus:12,CallAnalyticsJobDetails:36,LanguageCode:12,MediaSampleRateHertz:39,MediaFormat:12,Media:40,Transcript:41,StartTime:18,CreationTime:18,CompletionTime:18,FailureReason:12,DataAccessRoleArn:25,IdentifiedLanguageScore:42,Settings:43,ChannelDefinitions:50,Tags:19
{Skipped:37
[38
{Feature:12,ReasonCode:12,Message:12
n8000,48000
{MediaFileUri:15,RedactedMediaFileUri:15
{TranscriptFileUri:15,RedactedTranscriptFileUri:15
f
{VocabularyName:2,VocabularyFilterName:2,VocabularyFilterMethod:12,LanguageModelName:2,ContentRedaction:44,LanguageOptions:46,LanguageIdSettings:47,Summarization:49
{RedactionType!:12,RedactionOutput!:12,PiiEntityTypes:45
[12;0,11
[12;1
<48;1,5
{VocabularyName:2,VocabularyFilterName:2,LanguageModelName:2
{GenerateAbstractiveSummary!:10
[51;2,2
{ChannelId:52,ParticipantRole:12
n0,1
{MedicalScribeJob:54
{MedicalScribeJobName:2,MedicalScribeJobStatus:12,LanguageCode:12,Media:40,MedicalScribeOutput:55,StartTime:18,CreationTime:18,CompletionTime:18,FailureReason:12,Settings:56,DataAccessRoleArn:25,ChannelDefinitions:59,MedicalScribeContextProvided:10,Tags:19
{TranscriptFileUri!:15,ClinicalDocumentUri!:15
{ShowSpeakerLabels:10,MaxSpeakerLabels:57,ChannelIdentification:10,VocabularyName:2,VocabularyFilterName:2,VocabularyFilterMethod:12,ClinicalNoteGenerationSettings:58
n2,30
{NoteTemplate:12
[60;2,2
{ChannelId!:52,ParticipantRole!:12
{MedicalTranscriptionJob:62
{MedicalTranscriptionJobName:2,TranscriptionJobStatus:12,LanguageCode:12,MediaSampleRateHertz:63,MediaFormat:12,Media:40,Transcript:64,StartTime:18,CreationTime:18,CompletionTime:18,FailureReason:12,Settings:65,ContentIdentificationType:12,Specialty:12,Type:12,Tags:19
n16000,48000
{TranscriptFileUri:15
{ShowSpeakerLabels:10,MaxSpeakerLabels:57,ChannelIdentification:10,ShowAlternatives:10,MaxAlternatives:66,VocabularyName:2
n2,10
{VocabularyName:2,LanguageCode:12,VocabularyState:12,LastModifiedTime:18,FailureReason:12,DownloadUri:15
{TranscriptionJob:69
{TranscriptionJobName:2,TranscriptionJobStatus:12,LanguageCode:12,MediaSampleRateHertz:39,MediaFormat:12,Media:40,Transcript:41,StartTime:18,CreationTime:18,CompletionTime:18,FailureReason:12,Settings:70,ModelSettings:71,JobExecutionSettings:72,ContentRedaction:44,IdentifyLanguage:10,IdentifyMultipleLanguages:10,LanguageOptions:46,IdentifiedLanguageScore:42,LanguageCodes:73,Tags:19,Subtitles:75,LanguageIdSettings:47,ToxicityDetection:78
{VocabularyName:2,ShowSpeakerLabels:10,MaxSpeakerLabels:57,ChannelIdentification:10,ShowAlternatives:10,MaxAlternatives:66,VocabularyFilterName:2,VocabularyFilterMethod:12
{LanguageModelName:2
{AllowDeferredExecution:10,DataAccessRoleArn:25
[74
{LanguageCode:12,DurationInSeconds:42
{Formats:76,SubtitleFileUris:77,OutputStartIndex:52
[12
[15
[79;1,1
{ToxicityCategories!:80
[12;1,1
{VocabularyName:2,LanguageCode:12,VocabularyState:12,LastModifiedTime:18,FailureReason:12,DownloadUri:15
{VocabularyFilterName:2,LanguageCode:12,LastModifiedTime:18,DownloadUri:15
{NextToken:84,Categories:85
s,8192
[1
{Status:12,NextToken:84,CallAnalyticsJobSummaries:87
[88
{CallAnalyticsJobName:2,CreationTime:18,StartTime:18,CompletionTime:18,LanguageCode:12,CallAnalyticsJobStatus:12,CallAnalyticsJobDetails:36,FailureReason:12
{NextToken:84,Models:90
[32
{Status:12,NextToken:84,MedicalScribeJobSummaries:92
[93
{MedicalScribeJobName:2,CreationTime:18,StartTime:18,CompletionTime:18,LanguageCode:12,MedicalScribeJobStatus:12,FailureReason:12
{Status:12,NextToken:84,MedicalTranscriptionJobSummaries:95
[96
{MedicalTranscriptionJobName:2,CreationTime:18,StartTime:18,CompletionTime:18,LanguageCode:12,TranscriptionJobStatus:12,FailureReason:12,OutputLocationType:12,Specialty:12,ContentIdentificationType:12,Type:12
{Status:12,NextToken:84,Vocabularies:98
[99
{VocabularyName:2,LanguageCode:12,LastModifiedTime:18,VocabularyState:12
{ResourceArn:101,Tags:19
s1,1011
{Status:12,NextToken:84,TranscriptionJobSummaries:103
[104
{TranscriptionJobName:2,CreationTime:18,StartTime:18,CompletionTime:18,LanguageCode:12,TranscriptionJobStatus:12,FailureReason:12,OutputLocationType:12,ContentRedaction:44,ModelSettings:71,IdentifyLanguage:10,IdentifyMultipleLanguages:10,IdentifiedLanguageScore:42,LanguageCodes:73,ToxicityDetection:78
{Status:12,NextToken:84,Vocabularies:98
{NextToken:84,VocabularyFilters:107
[108
{VocabularyFilterName:2,LanguageCode:12,LastModifiedTime:18
{CallAnalyticsJob:35
{MedicalScribeJob:54
{MedicalTranscriptionJob:62
{TranscriptionJob:69
{
{
{CategoryProperties:1
{VocabularyName:2,LanguageCode:12,LastModifiedTime:18,VocabularyState:12
{VocabularyName:2,LanguageCode:12,LastModifiedTime:18,VocabularyState:12
{VocabularyFilterName:2,LanguageCode:12,LastModifiedTime:18
=createCallAnalyticsCategory 0
=createLanguageModel 23
=createMedicalVocabulary 26
=createVocabulary 27
=createVocabularyFilter 28
=deleteCallAnalyticsCategory 29
=deleteCallAnalyticsJob 30
=describeLanguageModel 31
=getCallAnalyticsCategory 33
=getCallAnalyticsJob 34
=getMedicalScribeJob 53
=getMedicalTranscriptionJob 61
=getMedicalVocabulary 67
=getTranscriptionJob 68
=getVocabulary 81
=getVocabularyFilter 82
=listCallAnalyticsCategories 83
=listCallAnalyticsJobs 86
=listLanguageModels 89
=listMedicalScribeJobs 91
=listMedicalTranscriptionJobs 94
=listMedicalVocabularies 97
=listTagsForResource 100
=listTranscriptionJobs 102
=listVocabularies 105
=listVocabularyFilters 106
=startCallAnalyticsJob 109
=startMedicalScribeJob 110
=startMedicalTranscriptionJob 111
=startTranscriptionJob 112
=tagResource 113
=untagResource 114
=updateCallAnalyticsCategory 115
=updateMedicalVocabulary 116
=updateVocabulary 117
=updateVocabularyFilter 118
)~"},
{"transfer", R"~({ServerId!:1,ExternalId!:2
s19,19
s1,256
{AgreementId!:1
{ConnectorId!:1
{ProfileId!:1
{ServerId!:1
{ServerId!:1,UserName!:8
s3,100
{WebAppId!:10
s24,24
{WorkflowId!:1
{ServerId!:1,Access!:13
{HomeDirectory:14,HomeDirectoryMappings:15,HomeDirectoryType:17,Policy:18,PosixProfile:19,Role:22,ExternalId:2
s0,1024
[16;1,50000
{Entry!:14,Target!:14,Type:17
s
s0,2048
{Uid!:20,Gid!:20,SecondaryGids:21
n0,4294967295
[20;0,16
s20,2048
{Agreement!:24
{Arn!:25,AgreementId:1,Description:26,Status:17,ServerId:1,LocalProfileId:1,PartnerProfileId:1,BaseDirectory:14,AccessRole:22,Tags:27,PreserveFilename:17,EnforceMessageSigning:17,CustomDirectories:31
s20,1600
s1,200
[28;1,50
{Key!:29,Value!:30
s0,128
s0,256
{FailedFilesDirectory!:14,MdnFilesDirectory!:14,PayloadFilesDirectory!:14,StatusFilesDirectory!:14,TemporaryFilesDirectory!:14
{Certificate!:33
{Arn!:25,CertificateId:34,Usage:17,Status:17,Certificate:35,CertificateChain:36,ActiveDate:37,InactiveDate:37,Serial:38,NotBeforeDate:37,NotAfterDate:37,Type:17,Description:26,Tags:27
s22,22
s1,16384
s1,2097152
t
s0,48
{Connector!:40
{Arn!:25,ConnectorId:1,Url:41,As2Config:42,AccessRole:22,LoggingRole:22,Tags:27,SftpConfig:46,ServiceManagedEgressIpAddresses:50,SecurityPolicyName:51,EgressConfig:52,EgressType!:17,ErrorMessage:17,Status!:17,IpAddressType:17
s0,255
{LocalProfileId:1,PartnerProfileId:1,MessageSubject:43,Compression:17,EncryptionAlgorithm:17,SigningAlgorithm:17,MdnSigningAlgorithm:17,MdnResponse:17,BasicAuthSecretId:18,PreserveContentType:17,AsyncMdnConfig:44
s1,1024
{Url:41,ServerIds:45
[1;1,10
{UserSecretId:47,TrustedHostKeys:48,MaxConcurrentConnections:49
s1,2048
[47;0,10
n1
[17
s0,100
{VpcLattice:53
{ResourceConfigurationArn!:47,PortNumber:54
n1,65535
{WorkflowId!:1,Execution!:56
{ExecutionId:57,InitialFileLocation:58,ServiceMetadata:63,ExecutionRole:22,LoggingConfiguration:66,PosixProfile:19,Status:17,Results:68
s36,36
{S3FileLocation:59,EfsFileLocation:62
{Bucket:60,Key:14,VersionId:43,Etag:61
s3,63
s1,65536
{FileSystemId:29,Path:61
{UserDetails!:64
{UserName!:8,ServerId!:1,SessionId:65
s3,32
{LoggingRole:22,LogGroupName:67
s1,512
{Steps:69,OnExceptionSteps:69
[70;1,50
{StepType:17,Outputs:71,Error:72
s0,65536
{Type!:17,Message!:17
{HostKey!:74
{Arn!:25,HostKeyId:75,HostKeyFingerprint:17,Description:76,Type:17,DateImported:37,Tags:27
s25,25
s0,200
{Profile!:78
{Arn!:25,ProfileId:1,ProfileType:17,As2Id:79,CertificateIds:80,Tags:27
s1,128
[34
{SecurityPolicy!:82
{Fips:83,SecurityPolicyName!:51,SshCiphers:84,SshKexs:84,SshMacs:84,TlsCiphers:84,SshHostKeyAlgorithms:84,Type:17,Protocols:86
?
[85
s0,50
[17;1,5
{Server!:88
{Arn!:25,Certificate:89,ProtocolDetails:90,Domain:17,EndpointDetails:93,EndpointType:17,HostKeyFingerprint:17,IdentityProviderDetails:98,IdentityProviderType:17,LoggingRole:18,PostAuthenticationLoginBanner:101,PreAuthenticationLoginBanner:101,Protocols:102,SecurityPolicyName:51,ServerId:1,State:17,Tags:27,UserCount:103,WorkflowDetails:104,StructuredLogDestinations:108,S3StorageOptions:109,As2ServiceManagedEgressIpAddresses:50,IpAddressType:17
s0,1600
{PassiveIp:91,TlsSessionResumptionMode:17,SetStatOption:17,As2Transports:92
s0,15
[17;1,1
{AddressAllocationIds:94,SubnetIds:95,VpcEndpointId:34,VpcId:17,SecurityGroupIds:96
[17
[17
[97
s11,20
{Url:41,InvocationRole:22,DirectoryId:99,Function:100,SftpAuthenticationMethods:17
s12,12
s1,170
s0,4096
[17;1,4
n
{OnUpload:105,OnPartialUpload:107
[106;0,1
{WorkflowId!:1,ExecutionRole!:22
[106;0,1
[25;0,1
{DirectoryListingOptimization:17
{ServerId!:1,User!:111
{Arn!:25,HomeDirectory:14,HomeDirectoryMappings:15,HomeDirectoryType:17,Policy:18,PosixProfile:19,Role:22,SshPublicKeys:112,Tags:27,UserName:8
[113;0,5
{DateImported!:37,SshPublicKeyBody!:18,SshPublicKeyId!:114
s21,21
{WebApp!:116
{Arn!:25,WebAppId!:10,DescribedIdentityProviderDetails:117,AccessEndpoint:43,WebAppEndpoint:43,WebAppUnits:120,Tags:27,WebAppEndpointPolicy:17,EndpointType:17,DescribedEndpointDetails:121
{IdentityCenterConfig:118
{ApplicationArn:119,InstanceArn:119,Role:22
s10,1224
{Provisioned:49
{Vpc:122
{SubnetIds:95,VpcId:17,VpcEndpointId:34
{WebAppCustomization!:124
{Arn!:25,WebAppId!:10,Title:51,LogoFile:125,FaviconFile:126
b1,51200
b1,20960
{Workflow!:128
{Arn!:25,Description:30,Steps:129,OnExceptionSteps:129,WorkflowId:1,Tags:27
[130;0,8
{Type:17,CopyStepDetails:131,CustomStepDetails:135,DeleteStepDetails:138,TagStepDetails:139,DecryptStepDetails:142
{Name:132,DestinationFileLocation:133,OverwriteExisting:17,SourceFileLocation:30
s0,30
{S3FileLocation:134,EfsFileLocation:62
{Bucket:60,Key:14
{Name:132,Target:136,TimeoutSeconds:137,SourceFileLocation:30
s0,170
n1,1800
{Name:132,SourceFileLocation:30
{Name:132,Tags:140,SourceFileLocation:30
[141;1,10
{Key!:79,Value!:30
{Name:132,Type!:17,SourceFileLocation:30,OverwriteExisting:17,DestinationFileLocation!:133
{CertificateId!:34
{ServerId!:1,HostKeyId!:75
{ServerId!:1,SshPublicKeyId!:114,UserName!:8
{NextToken:147,ServerId!:1,Accesses!:148
s1,6144
[149
{HomeDirectory:14,HomeDirectoryType:17,Role:22,ExternalId:2
{NextToken:147,Agreements!:151
[152
{Arn:25,AgreementId:1,Description:26,Status:17,ServerId:1,LocalProfileId:1,PartnerProfileId:1
{NextToken:147,Certificates!:154
[155
{Arn:25,CertificateId:34,Usage:17,Status:17,ActiveDate:37,InactiveDate:37,Type:17,Description:26
{NextToken:147,Connectors!:157
[158
{Arn:25,ConnectorId:1,Url:41
{NextToken:147,WorkflowId!:1,Executions!:160
[161
{ExecutionId:57,InitialFileLocation:58,ServiceMetadata:63,Status:17
{FileTransferResults!:163,NextToken:147
[164;0,1000
{FilePath!:43,StatusCode!:17,FailureCode:17,FailureMessage:17
{NextToken:147,ServerId!:1,HostKeys!:166
[167
{Arn!:25,HostKeyId:75,Fingerprint:17,Description:76,Type:17,DateImported:37
{NextToken:147,Profiles!:169
[170
{Arn:25,ProfileId:1,As2Id:79,ProfileType:17
{NextToken:147,SecurityPolicyNames!:172
[51
{NextToken:147,Servers!:174
[175
{Arn!:25,Domain:17,IdentityProviderType:17,EndpointType:17,LoggingRole:22,ServerId:1,State:17,UserCount:103
{Arn:25,NextToken:147,Tags:27
{NextToken:147,ServerId!:1,Users!:178
[179
{Arn!:25,HomeDirectory:14,HomeDirectoryType:17,Role:22,SshPublicKeyCount:103,UserName:8
{NextToken:147,WebApps!:181
[182
{Arn!:25,WebAppId!:10,AccessEndpoint:43,WebAppEndpoint:43,EndpointType:17
{NextToken:147,Workflows!:184
[185
{WorkflowId:1,Description:30,Arn:25
{
{ListingId!:67,OutputFileName!:188
s26,537
{TransferId!:67
{DeleteId!:67
{MoveId!:67
{ConnectorId:1,Status:17,StatusMessage:17,SftpConnectionDetails:193
{HostKey:47
{Response:17,StatusCode!:103,Message:17,Url!:41
{ServerId!:1,ExternalId!:2
{AgreementId!:1
{CertificateId!:34
{ConnectorId!:1
{ServerId!:1,HostKeyId!:75
{ProfileId!:1
{ServerId!:1
{ServerId!:1,UserName!:8
{WebAppId!:10
{WebAppId!:10
=createAccess 0
=createAgreement 3
=createConnector 4
=createProfile 5
=createServer 6
=createUser 7
=createWebApp 9
=createWorkflow 11
=describeAccess 12
=describeAgreement 23
=describeCertificate 32
=describeConnector 39
=describeExecution 55
=describeHostKey 73
=describeProfile 77
=describeSecurityPolicy 81
=describeServer 87
=describeUser 110
=describeWebApp 115
=describeWebAppCustomization 123
=describeWorkflow 127
=importCertificate 143
=importHostKey 144
=importSshPublicKey 145
=listAccesses 146
=listAgreements 150
=listCertificates 153
=listConnectors 156
=listExecutions 159
=listFileTransferResults 162
=listHostKeys 165
=listProfiles 168
=listSecurityPolicies 171
=listServers 173
=listTagsForResource 176
=listUsers 177
=listWebApps 180
=listWorkflows 183
=sendWorkflowStepState 186
=startDirectoryListing 187
=startFileTransfer 189
=startRemoteDelete 190
=startRemoteMove 191
=testConnection 192
=testIdentityProvider 194
=updateAccess 195
=updateAgreement 196
=updateCertificate 197
=updateConnector 198
=updateHostKey 199
=updateProfile 200
=updateServer 201
=updateUser 202
=updateWebApp 203
=updateWebAppCustomization 204
)~"},
{"translate", R"~({Name:1,Status:2
s1,256
s
{Name:1,Status:2
{TextTranslationJobProperties:5
{JobId:6,JobName:1,JobStatus:2,JobDetails:7,SourceLanguageCode:9,TargetLanguageCodes:10,TerminologyNames:11,ParallelDataNames:11,Message:2,SubmittedTime:12,EndTime:12,InputDataConfig:13,OutputDataConfig:16,DataAccessRoleArn:19,Settings:20
s1,32
{TranslatedDocumentsCount:8,DocumentsWithErrorsCount:8,InputDocumentsCount:8
n
s2,5
[9;1
[1
t
{S3Uri!:14,ContentType!:15
s,1024
s,256
{S3Uri!:14,EncryptionKey:17
{Type!:2,Id!:18
s1,400
s20,2048
{Formality:2,Profanity:2,Brevity:2
{ParallelDataProperties:22,DataLocation:26,AuxiliaryDataLocation:26,LatestUpdateAttemptAuxiliaryDataLocation:26
{Name:1,Arn:23,Description:15,Status:2,SourceLanguageCode:9,TargetLanguageCodes:24,ParallelDataConfig:25,Message:2,ImportedDataSize:8,ImportedRecordCount:8,FailedRecordCount:8,SkippedRecordCount:8,EncryptionKey:17,CreatedAt:12,LastUpdatedAt:12,LatestUpdateAttemptStatus:2,LatestUpdateAttemptAt:12
s1,512
[9
{S3Uri:14,Format:2
{RepositoryType!:27,Location!:27
s,10000
{TerminologyProperties:29,TerminologyDataLocation:30,AuxiliaryDataLocation:30
{Name:1,Description:15,Arn:23,SourceLanguageCode:9,TargetLanguageCodes:24,EncryptionKey:17,SizeBytes:8,TermCount:8,CreatedAt:12,LastUpdatedAt:12,Directionality:2,Message:2,SkippedTermCount:8,Format:2
{RepositoryType!:27,Location!:27
{TerminologyProperties:29,AuxiliaryDataLocation:30
{Languages:33,DisplayLanguageCode:2,NextToken:35
[34
{LanguageName!:1,LanguageCode!:9
s,8192
{ParallelDataPropertiesList:37,NextToken:35
[22
{Tags:39
[40;0,200
{Key!:41,Value!:42
s1,128
s0,256
{TerminologyPropertiesList:44,NextToken:35
[29
{TextTranslationJobPropertiesList:46,NextToken:35
[5
{JobId:6,JobStatus:2
{JobId:6,JobStatus:2
{
{TranslatedDocument!:51,SourceLanguageCode!:9,TargetLanguageCode!:9,AppliedTerminologies:53,AppliedSettings:20
{Content!:52
b
[54
{Name:1,Terms:55
[56
{SourceText:27,TargetText:27
{TranslatedText!:58,SourceLanguageCode!:9,TargetLanguageCode!:9,AppliedTerminologies:53,AppliedSettings:20
s,20000
{
{Name:1,Status:2,LatestUpdateAttemptStatus:2,LatestUpdateAttemptAt:12
=createParallelData 0
=deleteParallelData 3
=describeTextTranslationJob 4
=getParallelData 21
=getTerminology 28
=importTerminology 31
=listLanguages 32
=listParallelData 36
=listTagsForResource 38
=listTerminologies 43
=listTextTranslationJobs 45
=startTextTranslationJob 47
=stopTextTranslationJob 48
=tagResource 49
=translateDocument 50
=translateText 57
=untagResource 59
=updateParallelData 60
)~"},
{"xray", R"~({Traces:1,UnprocessedTraceIds:10,NextToken:8
[2
{Id:3,Duration:4,LimitExceeded:5,Segments:6
s1,35
f
?
[7
{Id:8,Document:9
s
s1
[3
{
{Group:13
{GroupName:8,GroupARN:8,FilterExpression:8,InsightsConfiguration:14
{InsightsEnabled:5,NotificationsEnabled:5
{SamplingRuleRecord:16
{SamplingRule:17,CreatedAt:29,ModifiedAt:29
{RuleName:18,RuleARN:8,ResourceARN!:19,Priority!:20,FixedRate!:21,ReservoirSize!:22,ServiceName!:23,ServiceType!:23,Host!:23,HTTPMethod!:24,URLPath!:25,Version!:26,Attributes:27,SamplingRateBoost:28
s1,32
s,500
n1,9999
f0,1
n0
s,64
s,10
s,128
n1
<18;,5
{MaxRate!:21,CooldownWindowMinutes!:22
t
{
{
{SamplingRuleRecord:16
{EncryptionConfig:34
{KeyId:8,Status:8,Type:8
{Group:13
{Groups:37,NextToken:8
[38
{GroupName:8,GroupARN:8,FilterExpression:8,InsightsConfiguration:14
{IndexingRules:40,NextToken:8
[41;1,10
{Name:18,ModifiedAt:29,Rule:42
{Probabilistic:43
{DesiredSamplingPercentage!:4,ActualSamplingPercentage:4
{Insight:45
{InsightId:8,GroupARN:46,GroupName:18,RootCauseServiceId:47,Categories:49,State:8,StartTime:29,EndTime:29,Summary:8,ClientRequestImpactStatistics:50,RootCauseServiceRequestImpactStatistics:50,TopAnomalousServices:52
s1,400
{Name:8,Names:48,AccountId:8,Type:8
[8
[8
{FaultCount:51,OkCount:51,TotalCount:51
n
[53
{ServiceId:47
{InsightEvents:55,NextToken:57
[56
{Summary:8,EventTime:29,ClientRequestImpactStatistics:50,RootCauseServiceRequestImpactStatistics:50,TopAnomalousServices:52
s1,2000
{InsightId:8,StartTime:29,EndTime:29,ServiceGraphStartTime:29,ServiceGraphEndTime:29,Services:59,NextToken:57
[60
{ReferenceId:51,Type:8,Name:8,Names:48,AccountId:8,Edges:61
[62
{ReferenceId:51
{InsightSummaries:64,NextToken:57
[65
{InsightId:8,GroupARN:46,GroupName:18,RootCauseServiceId:47,Categories:49,State:8,StartTime:29,EndTime:29,Summary:8,ClientRequestImpactStatistics:50,RootCauseServiceRequestImpactStatistics:50,TopAnomalousServices:52,LastUpdateTime:29
{RetrievalStatus:8,Services:67,NextToken:8
[68;0,1000
{Service:69,Links:81
{ReferenceId:51,Name:8,Names:48,Root:5,AccountId:8,Type:8,State:8,StartTime:29,EndTime:29,Edges:70,SummaryStatistics:80,DurationHistogram:75,ResponseTimeHistogram:75
[71
{ReferenceId:51,StartTime:29,EndTime:29,SummaryStatistics:72,ResponseTimeHistogram:75,Aliases:77,EdgeType:8,ReceivedEventAgeHistogram:75
{OkCount:51,ErrorStatistics:73,FaultStatistics:74,TotalCount:51,TotalResponseTime:4
{ThrottleCount:51,OtherCount:51,TotalCount:51
{OtherCount:51,TotalCount:51
[76
{Value:4,Count:51
[78
{Name:8,Names:79,Type:8
[8
{OkCount:51,ErrorStatistics:73,FaultStatistics:74,TotalCount:51,TotalResponseTime:4
[82;0,100
{ReferenceType:8,SourceTraceId:8,DestinationTraceIds:83
[3
{SamplingRuleRecords:85,NextToken:8
[16
{SamplingStatisticSummaries:87,NextToken:8
[88
{RuleName:8,Timestamp:29,RequestCount:51,BorrowCount:51,SampledCount:51
{SamplingTargetDocuments:90,LastRuleModification:29,UnprocessedStatistics:93,UnprocessedBoostStatistics:93
[91
{RuleName:8,FixedRate:4,ReservoirQuota:51,ReservoirQuotaTTL:29,Interval:51,SamplingBoost:92
{BoostRate!:4,BoostRateTTL!:29
[94
{RuleName:8,ErrorCode:8,Message:8
{StartTime:29,EndTime:29,Services:96,ContainsOldGroupVersions:5,NextToken:8
[69
{TimeSeriesServiceStatistics:98,ContainsOldGroupVersions:5,NextToken:8
[99
{Timestamp:29,EdgeSummaryStatistics:72,ServiceSummaryStatistics:80,ServiceForecastStatistics:100,ResponseTimeHistogram:75
{FaultCountHigh:51,FaultCountLow:51
{Services:96,NextToken:8
{Destination:8,Status:8
{TraceSummaries:104,ApproximateTime:29,TracesProcessedCount:51,NextToken:8
[105
{Id:3,StartTime:29,Duration:4,ResponseTime:4,HasFault:5,HasError:5,HasThrottle:5,IsPartial:5,Http:106,Annotations:107,Users:112,ServiceIds:111,ResourceARNs:114,InstanceIds:116,AvailabilityZones:118,EntryPoint:47,FaultRootCauses:120,ErrorRootCauses:128,ResponseTimeRootCauses:134,Revision:51,MatchedEventTime:29
{HttpURL:8,HttpStatus:51,HttpMethod:8,UserAgent:8,ClientIp:8
<108
[109
{AnnotationValue:110,ServiceIds:111
{NumberValue:4,BooleanValue:5,StringValue:8
[47
[113
{UserName:8,ServiceIds:111
[115
{ARN:8
[117
{Id:8
[119
{Name:8
[121
{Services:122,ClientImpacting:5
[123
{Name:8,Names:48,Type:8,AccountId:8,EntityPath:124,Inferred:5
[125
{Name:8,Exceptions:126,Remote:5
[127
{Name:8,Message:8
[129
{Services:130,ClientImpacting:5
[131
{Name:8,Names:48,Type:8,AccountId:8,EntityPath:132,Inferred:5
[133
{Name:8,Exceptions:126,Remote:5
[135
{Services:136,ClientImpacting:5
[137
{Name:8,Names:48,Type:8,AccountId:8,EntityPath:138,Inferred:5
[139
{Name:8,Coverage:4,Remote:5
{ResourcePolicies:141,NextToken:144
[142
{PolicyName:143,PolicyDocument:8,PolicyRevisionId:8,LastUpdatedTime:29
s1,128
s1,100
{RetrievalStatus:8,TraceFormat:8,Traces:146,NextToken:8
[147;0,5
{Id:3,Duration:4,Spans:148
[149;0,100
{Id:150,Document:151
s1,16
s,204800
{Tags:153,NextToken:8
[154;0,200
{Key!:143,Value!:155
s0,256
{EncryptionConfig:34
{ResourcePolicy:142
{
{UnprocessedTraceSegments:160
[161
{Id:8,ErrorCode:8,Message:8
{RetrievalToken:163
s0,1020
{
{
{Group:13
{IndexingRule:41
{SamplingRuleRecord:16
{Destination:8,Status:8
=batchGetTraces 0
=cancelTraceRetrieval 11
=createGroup 12
=createSamplingRule 15
=deleteGroup 30
=deleteResourcePolicy 31
=deleteSamplingRule 32
=getEncryptionConfig 33
=getGroup 35
=getGroups 36
=getIndexingRules 39
=getInsight 44
=getInsightEvents 54
=getInsightImpactGraph 58
=getInsightSummaries 63
=getRetrievedTracesGraph 66
=getSamplingRules 84
=getSamplingStatisticSummaries 86
=getSamplingTargets 89
=getServiceGraph 95
=getTimeSeriesServiceStatistics 97
=getTraceGraph 101
=getTraceSegmentDestination 102
=getTraceSummaries 103
=listResourcePolicies 140
=listRetrievedTraces 145
=listTagsForResource 152
=putEncryptionConfig 156
=putResourcePolicy 157
=putTelemetryRecords 158
=putTraceSegments 159
=startTraceRetrieval 162
=tagResource 164
=untagResource 165
=updateGroup 166
=updateIndexingRule 167
=updateSamplingRule 168
=updateTraceSegmentDestination 169
)~"},
};

}  // namespace

constinit const std::span<const OutputText> output_texts = texts;

}  // namespace stepwell::shapes
