@echo off
rem leadworkbench              opens the workbench; options of the platform may follow (-nl de, ...)
rem leadworkbench COMMAND ...  runs without a window; the exit code is the command's
rem --data DIR                 in any place: where all data lie; a relative folder is the caller's
rem --store "URL"              in any place: the store, where it is not in the data folder
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "java="
call :try "%here%jre\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%j in (java.exe) do call :try "%%~$PATH:j"
for /d %%v in ("%ProgramFiles%\*" "%LOCALAPPDATA%\Programs\*") do for /d %%j in ("%%~v\*") do call :try "%%~j\bin\java.exe"
if not defined java (
  >&2 echo leadworkbench needs Java 21 or newer: install it, or set JAVA_HOME.
  exit /b 69
)
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
"%java%" -Djdk.console=java.base -Xmx1g -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%here%logging.properties" %LEADWORKBENCH_JAVA_OPTIONS% -jar "%launcher%" %*
exit /b %ERRORLEVEL%

rem Takes this Java if none was taken before and it is new enough: its version's first number counts, 1 up to Java 8.
:try
if defined java exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=2,3" %%a in ('""%~1" -version 2^>^&1"') do if "%%a"=="version" for /f "tokens=1 delims=.-+" %%m in ("%%~b") do if %%m GEQ 21 set "java=%~1"
exit /b 0
