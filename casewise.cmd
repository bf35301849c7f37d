@echo off
rem Runs target\casewise.jar from wherever it is called.
setlocal
set "JAR=%~dp0target\casewise.jar"
if not exist "%JAR%" goto missing
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem Short runs start faster with the quick compiler alone; long work wants the other one too.
set "QUICK=-XX:TieredStopAtLevel=1"
if /i "%~1"=="serve" set "QUICK="
"%JAVA%" %QUICK% -XX:+UseSerialGC %CASEWISE_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:missing
echo casewise: %JAR% is missing; make it with: mvn -f "%~dp0." package 1>&2
exit /b 3
