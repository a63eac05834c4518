; The program cannot start before Windows 10: its setup says so instead of installing it.
!include WinVer.nsh

!macro customInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "结余需要 Windows 10 或更高版本。$\r$\nJieyu needs Windows 10 or later." /SD IDOK
    SetErrorLevel 1633
    Quit
  ${EndIf}
!macroend
