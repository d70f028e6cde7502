@node "%~dp0channel" %*
