<#-- How the derivative is found, case by case, each step with its rule. -->
<#list derivative.derivation as part>
**${say("derivation.where", part.where)}**

| ${say("derivation.step")} | ${say("derivation.rule")} |
| :-- | :-- |
<#list part.steps as step>
| ${cell(step.statement)} | ${cell(say(step.rule))} |
</#list>

</#list>
