<#-- Other functions: what is proved of each, then those that are only named, then those of the same shape. -->
<#if other??>
${say("related.lead", symbol, other)}

</#if>
<#list related as one>
- <#if one.file??>${link(one.title, one.file)}<#else>${one.title}</#if><#if one.says?has_content>${say("related.colon")} <#list one.says as sentence>${say(sentence)}<#sep> </#list></#if>
</#list>

<#if sameShape?has_content>
<#assign others><#list sameShape as one><#if one.file??>${link(one.title, one.file)}<#else>${one.title}</#if><#sep>${say("related.comma")} </#list></#assign>
${say("related.shape", others)}
</#if>
