@echo off
rem leadworkbench              opens the workbench; options of the platform may follow (-nl de, ...)
rem leadworkbench COMMAND ...  runs without a window; the exit code is the command's
rem --data DIR                 in any place: where all data lie; a relative folder is the caller's
setlocal
set "here=%~dp0"
set "java=%here%jre\bin\java.exe"
if not exist "%java%" if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" set "java=java.exe"
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
"%java%" -Xmx1g -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%here%logging.properties" %LEADWORKBENCH_JAVA_OPTIONS% -jar "%launcher%" %*
exit /b %ERRORLEVEL%
