// Written by scripts/trainLetters.mts from 18,535 words. Do not edit.

/** Fifths of a bit that a letter costs after two others, one character each, base 64. */
export const letterCosts =
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfyeKHJkVRladQHRIiKkIGKHTXhUZayCgdkCjikE nIqhIq HbkE   PpZ EgkhQnoHPluKfj5d NZbQmkmZbd' +
  'qLnno5krlBmoehlEknRjgOqmrWncsSbTRnTdkPiTMLDfcWKEPfN Al cvDdebIbjpC  JeWBn HWnGh p  XgOeca8fbZH fHZeGYjDfaI m kYa' +
  'k9l fCdflFjdXdlCflWbPNle RgTzenRKcSVblmhXD4ZatdKMso npblhC fZA  dKgaZctGSW CWH N  g kGf WD ljJ jHZO8  fYMGcb j  ' +
  'rFociChoh8fmTooA  cWXRjo ikau9jgYCkr DfcjhgBmqdVaJrqpZphpBedi9Zh Hp epmAU iaXJgn i  sbFMK OQee QKSHdC IXPMLUj O ' +
  ' DwjnJg YQ gMqhCl 6elLikmi ai   c  c P  Q c c  Yc1     XtJkhg2fgtL klkjJg nccOiqrjlgqKrKjDv LHpUSaaJJdedDEfWwPlr' +
  'rGlenEa FKoqfbnHs BRZJiUeHpZvbOZZehjpRecTQ6 K OEJcZbkPKexBiimA m F mVdhHj VLfT n GVKpDiimE iGE  Q fFb JSfZ alETa' +
  'VKVNMaP OZPWQFSFSWTHMz  PM FT8tk Eaw F.vpSmBh slqIcY XyVl7c.NJ SZMaVWMIMTjRd GbN fzZOMQOKTL OZx sEJ T SJP   D  E' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVf9EZCDwncrcmdRXKmbzRUPdfkrfetSSXViJ WfD  5  L  QH W   Z  KMiHnD  HHOFfjcQ WYhDb   TRm' +
  'GD dKEaXbHVcSSPBlgRP WR  Y lBDnMUhgfqNmhFaHsOoEJZmhqcolqMQ x.BB. F  g wO  MnAe   m sJJ   7 HvH  NMMY  JQ V     e' +
  'DJwx J   F  HolIz BoLG x l qSsioRpvV   dCK6fz JJIca d a D9  KM  yD  ZUWFXz RpPRO   xCM TcC   E iTbhRZ TPBO   Wi ' +
  'BLdTfJaXdB WCZRRYliNMQii X gJDKhW8 n E hUM WI gRha   Y eHLuIELjKsE ZhXOO eoLFXqc Lbf1tmkhwtp twqgfWpW YUkhji  o ' +
  'HJ   Jg LI kPgiO8 PHKe   c aF.  sx s g  a rqs  lr1     kEDXQKFkM FnQSUUTfdOMKd k Oe DXiOjFn MF QTjaQY  BFVT  Oii' +
  'KL O Ae S8 phlWG  TZKP l ewhQsgOPoGN qw KST q eA8   O R WA gb8 e C  d bF  LwYa   U tHCZ LNbXj8 bN GL  jObW . Yv ' +
  '9O ZtDr.o8y wR.KQ  UNy  pq m9FSe Lyd B .MWOWa NHcX X   gDMYyQD . 9  VXZLg  WUJRK Og 3mShjSS.kqrxlgl m slmw  g  9' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfN MCK  M vcwFgM e IAPfy iXS JTRmrBzqwChvAqpWt IXiV x J p9SyeCS  RTjaDtuHNwMlUP   kgP' +
  'ABrpfILnuBrodndQl.MZpWnpwgoLJU PKTRSLPaOFeE z BLN XkbZP ALohkJOk E tQmg9n RXVOqntWocCWrts4saZQ uXgVVt GNjTxw pwo' +
  'BAlKtHqq L.rXdaEoxQJTV mvavfTPNXVJwL    6sFZ. IpJ v   d JUz n2  uW xwliapv Olcsl   PEGkaeFiKpB wNkaMo aPNRoi bH ' +
  'cM  y3   C kp  G   zxa   P  DIYojJusz5ytcYpIO uboYw .kpqIFsWTAOQr9vilmfLrxqUOdht eowNQcZN fX f ZGSSEp BMOFTOLfX ' +
  'I7vhkMosdT pIljKU AZTVpywkykMt xkq l Y  T.jik udj2     CQ8 ttA.w D cwqtB  sclUy. Wx DM FND  rQ eR  KW  l8X   ae ' +
  'DC nwDu eI zMupMy EdgM u IxtSeWTQcIJ DV.HTH p UKAac  Tv RAujl8tjyB qcmYKu XXiVpyxPhUMAkreEzkRK nX P8l RRij iyPek' +
  'DMnKdIbkZHipgWkUAplVCi  ZaoW6enMxVnp dupFgMTI mfCqxg  szJFeZXD ajHpbYZMPYmfXbNhE OCk3ikHfOgwgmnshch iyohis ycw E' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfKoZPMg V khVCQJKJ IKBRdn o  9OgKmMulrCcqLlkKo SHdQ s byISP r 5  MFwnb  G  YYhE   xt ' +
  '8BvsiCsqNQurgqIUo fKtZqszkrs9pehJRZbeTZTLTHgM KAVoj   qoDLohkEOI B tQmgJn RIVOqntWoc8RmonBoVUC pSbQQo OWeOsr krj' +
  'ADhenAqh G pRWPN  LeRT elTp GEXaMKHzjd QOUKDS QLIb.X dcma9  rB  z8 Z pmHu. OqXwp   xALVyiBUQ J  UhSOYheESVdT P  ' +
  'V8  hD   H  m  E   btB   b  B7bqGJxu K wfbsVK werbz  QstGLtXUBJRsBxjmngEsyrVPeiu GpxRf mLSfbuf kLA7YU HTgPSgr W ' +
  '8LykoPrwgW sSonNJ McXCt .I HM   sy t g  b rqs  mr1     kTO dx8   7  ZvyE  wqpaf  J  3g gxRw MT qluwgN XHNfSx nwS' +
  'CN   E  x8  RmiH  YIzJlhff nQTrXXQhb VUXDHM b 8HG    ae CDxmo7xm J tgqbNy aalYs .SkIDFjq8IyjQJ mW OKk QQhi hwOcj' +
  'CPrNgLencKlsjZnXDtoY7l  cdrZ5RTCzjKS fKLlOihd Yhms.j  u KFMusB v c UNu9Ft .swj p Is 4QQfLjiyiopujdj Q.qjkt .ey B' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVf9 TVMk .adSRQWF S IIC Yk Q  AGhinIvnsHesGnlBp UTfR t J.lD8xetK  MTjZZttJuwZlUa   kAt' +
  'GKW.rBZy 8 zLyoOx FN iy. s.UGWVJKcJPtdbMLVFjOjFGNjQtUb c7GvprMWs L  ItQLv YJcGxv dwLEQvyx3xfeN zNQZZx NfnX   u.s' +
  'CLopw8tt F uagcIN.TgWF pycxiOMnIUSJN rngaUDWdhCDKfR ilQ PBIxhJ xoQ.rqecTjp Gf7Of  vmA5rhlQpnwN  UrhTv hWUFvp ix ' +
  'LF .o5.. G  WuuE.  pmaw  J  DJdsnAzw 6 yRduWL ygtc   puvGJ ifCrd C uxysA   RbSu  H  9 bJVU a W fULIjT IDQRYI  V ' +
  'IU psTw.lI xWtr3b NgRdx  s OEw .nt o b  W mHn xhm2     fNB br8yu H vuosD. qkjGxy UO 1W d W  Wh yt  Zo  lJn   v  ' +
  'HR.jMCqx8O vPqlIu TMbZzqQOtpHNaDyRyR SOhASI H HOl     P L8 vwD u B  oykB  iith.  btfJFrylG rYI ue W7s DYpq p Wlr' +
  '4SuIkOirfOpwndrbHwrbIo  ggud6fpgWiHr fwSlh9hc LhmXzi  Q.JBojhG kt5zlijWZiwphlXre Jhu2jmfhLiyiopujdj k.pjkt .ey F' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfQ QKC de z KKLJ Z FDFUT m f PGSZcA  aGsUU PJU QKcD V O .QP YhH  LE QLaeFm Pg9Kr  ab ' +
  '2Sm hKvcvK  epSWp uYpR k aev9ubdCXxw e NSMI I JGS y U VgKK   BJj 8  M  N  RVUJ   w ZQE   D dwB  WSOC  LgaGi  Y  ' +
  'OC.  L   L  Gsp7  IsNW   p uKVQGWQXId  .MWAcy PGEiM i u 6I  TD   K   VJWx  FQkVt   .EL YcV   H  9 zK  YGCSeb z  ' +
  'GIddPBX gFlhEdVKT  RTZXk GgnCIK i7j  G nhzjKH  Q Sf     BPmJIJbWgLokeeYT kkN8Wa  ab HrTKPuDn ruXQRInQ CMiDPV  X ' +
  'ME   Ei cQ  G RDf ENER      J        t  n      a 1     xAHfScHSZgGziSOPTY QGLZQS WZa6YmNkK  YN hUeaQLguGEU o loc' +
  'DIhSoCgqNH ZTbZJk HMHQ Y UapLmmbOEta XrWOkXzl 5JI V VxQ LF dg5   C iT eL  RgaVc  Z wAFz uD zKJ  J KNU LLyy y ft.' +
  'ML H J nYI     d7  aAf     mCTOZVEWY 9.vVllKT rKTvRM  yP6O KYE Y I QXwJQV  uyc V Od 3sXoYXr rwU sms s yXt   n  9' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfO OAG  t G ZEQO sZOJUKQ  wO FDcdiJqhnJZnHigGkzPOaMxo XvC5OuapO  IQfWJpqErsWiRX.  gcL' +
  '6IqnLGnlsEpmblbOjyaXoUlnLemnKPiGUOffPYWdSsK y 5OK iVu  cDg  Z5P  E  Q  S  ZIqa   r dATorq6qYKI sVeSSq RZgRvu ntm' +
  'AEhipClmyHwnTZVGktMZORyirVqaYalCcEfI  kLFmAsmZObT j L Z FEjnX9 meGphgUSJZfyGVMcV  kcGKhDDGfdmJ tKhXJlyXMKOlf Ynz' +
  'fA  oD   B  gvv9  cqnJx  W  7DVkfGrowDuqZVmPL qYlUt xhmn7IsMSQeQqRvhkEfWqxqTOdEt dovN wUf  y Y zFpNNt 3bhMtgc y ' +
  'ALsfiDmqbQ nMjh9S HWRTnvuiwiLr wjo j X  Rzihj sci1     aU7 qqAxt F utnqGz pjiGwx Yv 4e eSGT.RL okLueO. TMdxVVUux' +
  '7L qz9y WR  RTtLW SLjh N i OknnnuVuLPmsx8l7.m KKT    zT HFwDnAvl.I seoaMx ZDkXr.zRjWMGkre6zkSB nX PMl RRij iyPek' +
  '6OqMgKenbKlsjZnXDsnXEk  ccqZ2enexhoq Bvqjgggb mflqyh  tzLHgaZB clDrdabORZohYdCiW PZH3kngiJRzjpqvkek l qklu  fz B' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfH HNc  S NUsMRH W GY7Waz ud BAfglMtkqLcKKkjHn JRcH.r axjDFrYnLzzLNdTTHn9oqTfOUxz eZK' +
  'DHpndCnlrLpmakaOjyZXnUlmuAJJCcQYNYaUfl iNQAYooEFK kaToboBNqjmLQm B vSIiLJ TZXDspvYreMX   5UmlA  Jshh  Hnvf   U .' +
  'BZ   J   W  HuqUW ha4Z   q vIWRMSTOc h hPV8Mz REHSOc av FEjnX9 meGphgUSJZfyGVMcV  kcJMkad8ifpE wNkaMn.aPNQni aD ' +
  'XH  pA  aC  hww7   comy  J  NEfup3 y U zifwOU .iNe   qwwH7 mjGvh F y OvB   SfYy  u  7YsqOWzu O wJSKNa FQOUJU  a ' +
  'HDuKjLnJcS oFkiET IYSGoxvjxjBs xkp k Y  T.jik tdj2     cb5 vvB y H zysvF  uonI   e. 2iZiyRySlR QYMySU  fRh z pX ' +
  '7I luEsz9Q xjsnWw PPeb s dvrNFqqxLxu DZzDGHSp DUZ f  gu 8FwlnAwl.I sfpaMx ZZkXr.zRjHDGjqdIyjR8 mW OFk RRhi ixOdj' +
  'DMnKdIbkZHipgWkUAplVCi  ZaoW2VeVoXegrUlgaXXWJ dWbhoX vjqBHhbZG cm7sdabORaohZdQjW QZm3hNdegfMglmshbh hyLghr ycw D' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfN MTQcQkdOiRJOA OgFJKYM  baRDAefkLskLLbpJkiCm RIcO.q ZxiTMsYn5zzGNdUUnoEpqUgOUy. ean' +
  '9LmjaDjhoAliXhXLguHUkQhjrbijJKdLGW   UmYLKFamfAGSba VZfdGLohkKOk B tQmgEo RDVFqntWpc9Rmon9oWUM qHcQQo GWeOts krj' +
  'AEhipClmyHwnTZVGktMZORyirVqaUHUJRHPM   hJX8aN VMLVR   u GFkoYA ofHrihWTLagzHWNdW  mDDLiYDDgenD uMiZKmzYOLPmg Zo.' +
  'JKxvjBvw 9 xbqqJS  QNJs  F  F8crmAyv M xQctIS xGsb.  otuIGybZ9kWx8 oqslNx wZUKnz Nu E baGjjhcU gJOPIT DIPJNK  T ' +
  'CCtfiJmqbQ nNjhIG HXREnvuiwiEt ylq l Y  E kjl uek3     cLI sXBzv J wdcN6  rbOVyz rx 3Q.arTrwdU kNprbLwyYLOOr iqu' +
  '6QUu FTTZM  PIaV  eKLU W m .PPEipWRS RKYVDBvR PHI x ztm QCtik5tixF pcmXJu WWhVoywPgTHIHsgD.lGM oZ RHm TTjk kzBfl' +
  'BOqMgKenbJlsHZnWDsnXBk  ccqZ8c9OJfmozbsoheedF kNRowf  qxAFfZX9 akHqbYZMPYmfXbOhU OXk2jlPgiiyinpujdj k.pikt .ey F' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfA NTRk O hee9QJjy MKH Y   UlLj.XfG Z Cx 9abc  NVSAhh f  H9jj I qGDYLZp L  VSMXr  dO ' +
  'FBmeQ7 Y J  R aHj lVTR  gf mDdbVHcjbi TZNRFda CDQTTQ  R MK   NH  4  bf T  XZMq   F  MMgfhHkQED Zaf9Z  UaWG k   l' +
  'MQuv Jyz U .fmO4x CmMd v i n4WcSXKGYszxfUVKRdoWSRrZvmma AEtxhC woK.rqecFMp QHWmf  umD9 ZdD .fG  GdvM  vaKO   v  ' +
  'KFp GCbbiA fIMfS   RPVk  R  JHYWZF bnD  MR U8 nVnQ   oT JLkNJJS8cGlUcgYaj  LHWUu hhlM   d     i ge1   RUVVlW    ' +
  'EIda Hg TO XJg MI WKAOS    bO   .    o  S zy.  tz0     sAMgQT9 U D TVPbRe VQOb kng iGKrKkGY MFeQOSfPM  MASr  hll' +
  'FHiYgBspOC mWaXM  XNLNsl HZnBdccPajhzbRmWGCpb UAG syuoh UC   4   G    UL  Z  k   e yS6qylJ qYK ue KAr YYop p Vkq' +
  '6M dxAvYsF  .X WU  oK   tt TPJpgzipr PwrDii3d oWmszi  u KA cZ7 f D  V WQ Z . Z x iL 6dfZHcbschiodXd dujcdn uYs 7' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfA l9W zp pYNeKPzP OQMqHN rT PIabgGoflGWkFfeLixMMXJvm VsACHnTiHuuGIYPPijDklOaJPsvxZVi' +
  'HPqoe6omtMqnLlcHkzaYoEmnMfno8c DGygZTxRGUbR w ZMIgactZT KHkdgFKgxA pMicFj NTRKmjpSkYAOjmlDlTSJ nPZNNlzMTbLqD iog' +
  'B7klrFop KzqVcYJnwPbRT kuYtd4jpFkgllX  rhYHeq jKK l yyX BFkoYA nfHqhhVTKagzHWNdV  ldCKhXbGfdmJ tKhYDlyXNCOlf Ynz' +
  'EHhgUEgEmBuhLbbKg.qVSRcs OvmIMYoj5us.NytNZJKO ucoGw .kpqPDtXU7gRsSxjmngJsyrVPeiu GpIIrIieurmQEtWUdBmh HHhFLQ Um ' +
  'DMugjEnFcH oOkiJT EYSUowvjxIFu zmr m a  V lkm vfl1     eFFfUTBaXlF.XWRUIcqSMLPZa TYh7j GNba mQ tUazBT WgOS .KZU ' +
  'NPxgG4nvXH sfniRs RWZWxn YrmQeddSaki.cTnJG9qc O7X tzvpO 9GxmoBwm J tfpbNx aalYs .BkXHGoviG oVO Db TQp VIFn m Cho' +
  'DMnKdIbkZHipgWkUAplVCi  ZaoW6MWMfPWYjMdYSOOOJ UOTYgP mbhCEeYWD ajGpbXYDOXleWbNgT NWj4ceYZbbrbgincWc dtibdm tXr 9' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfG QMbg M tdcIWJ M JTBtL  PE FNfgl8tkqLbpDkjDn RRcP.r axjOL.gvC  UF7ccvwKxycoWd   Eiv' +
  'DIusiHEqxDurgqgDo PcQZqszGrsEgecFPfyZQ .TYD a EOH XjiFgPSPsloNSo 9 x7qGNr VcZSurxatg7CsPtEtbaI vYhWWu FckUyx qxp' +
  'H7kls9pp KzqWcZJnwPcSU luZueAfvUWHVr   yMU8kL XMJ sO ae FEjnX9 meGphgUSJZfyGVMcV  kcAJgXaFeclC tKgXIkxWMJNke Xmy' +
  'b4  rB   H  jyyQ   tqS.  U  E6WmhHsqyLwraXnQM sFmWu yinoLQxaXJjVvD.mpqj4v uYTilx is.N.beOgWw g VSB7wq GQrPPI  v ' +
  'RLsfiJmqbQ nMjh8S 8WRTnvuiwiMs xkp k Y  S.jik tdj1     cTUuii2pl.U mlfiHr hbOdnp Lnv4X TWT  cL wQ. PD  kNQ   U a' +
  'ID y E  pD  W PE  RTUDf  N  BlSZUisp aHv7QHyI OOT .  wp FBymo6xm J tgqbNy aalZs .TkXJ6nuLB nVH qa SPo VVlm m Shn' +
  'DMnKdIbkZHipgWkUAplVCi  ZaoW3bkNudkmxarmgcccN QcEnud  pv9CgaYB clIrdZbORZnhYdPiV PYl3ZbUWYXnXdejYTYzZpfYZj pTn C' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfJ NJN  VrTjYoMF ZqCICSalgMW F5mnsF.rxMixRrqKu ZJjN y h qML hwV  JNmddwxEyzdpY4   njR' +
  'AUeTyC   8  ffRbf TJ M   z a9McMKYhUpZokdHIhduGHMeQgWZWd6WzRvJZv B  bxrIy cNgM O h.nHcxzyAygfE .MmbBz KhLG   v u' +
  'J9MryLuv Q wcie7t VKYa r.ezkLPTELNSN   OnREUbcOIG UmneG EJoscE sBLvmlaXEek CaRha  qi9PtjmCroNF  WtNGx jHWawr Oz ' +
  'EER fC goH isf Hh iNUU i CljL7kZY9   B  nk PZ  n.X   v  PF gd9pb A svwpR  .eZWr  Ay IHJFe  H omRviHNRbMIYYUE XS ' +
  'GD psDM.AMSxXtPOc RKbRy  s sNu ylr m Z  U kjl vfk1     dENnbb7ietM fGYbQkxaUTDgi afo2V O K  qP xd  PT  lPm   Wb ' +
  'DF zeA  QB  yc O  NMsX   P VILYOHHiL MM lRHbW OBJ   iUX SR . 3 . B  t pb  oozm   gyWN7lLgK.lTD oZ RDm TTjk kzQfl' +
  'DMnKdIbkZHipgWkUAplVCi  ZaoW1t jliWl T  ygkvc  Zi  Q  WlMHhbZ6 dJJseabPRaoiZeFjW QZm2ikefhgxhmntici izohis zdx E' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfIoePP kP LYPHdE K HKC   SQQeOVxyUA   8t M dEV Ejua   s  OJxdsE  Q6iYYstFKPYkTZ   jfs' +
  '9ByvmGvt.NxujSNOs iJwStvOnuKFQ fLe lbamaQN7bh JIF hcrWS Q9qjmMQm 9 vJoiFp TaXQspvYre8Lqsr7sZYQ tLfUUs SaiKwv ovn' +
  'H6klsFop KzqVcYDnwPcRT luYtdIW KWM.S  kdOVAsdgYECj. YOO KInrbE GjLulkIWOdk 7aRgZ  phGOmc9LkhrO yPmLHp IRPFpk cs ' +
  'BCWyZ8yz E .ettTS  olTv  P aNCo d6   H  so He  YUIY  Z  BSsVSCeQqCvhkmfWqxqFDdht dovL dL7j RgUd.bYGYi LLPQIe kN ' +
  'NH  kSl jF  9  Aw KYMOo     9t ylq l Y  T kjl uek3     cDGmaaEhdIM edXIFjxZTSFgh Zfo3K VWN.QmI tpy.kk  YOS . rzY' +
  '9RzirEpxLF uhpkEu KEbYyp atoIbnUukuscZVx8MESm PHE   cWL JHyno3xm K ugqcOy aalZs  TlXBCgnaFvgOG jT LIh NOef euLag' +
  '7PrNhLfocLmtkaoYEtoYBl  ddra8akLuRLmxarMgLRcX i7hmud  pvQ3mLeL irOxjfgUWftmejMob Ver2hjdeggwglnshbh hynghr ycw B' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfElNNPj TdZWSDELkV LPEcSY fQ NGlmrASqwIiwGrpBt PHjO x g pPK  c9 lHFehI  E  JlMS   Qa ' +
  'EFer 9f  C  LqnKb TKjR j h r9WcMJTgMacRZPRJXTnFHQaZVVddhRO ZaGk  8 WG  9  OZrQ   s y2Y o Jm lR  Tq.X  aOZQ     j' +
  'SBvw 6z. V  hnjCy ancI w j oDKdIWFOcVpeWSLFTWXXNHeW eWN QEuyiB xpR.srfdLkq 8gCng  vnAP HvE.x I  V PJ  OGGT . a  ' +
  'WIzWlByy A zdssBy  YkXu  C  Q8jyt6   F  mj.MY  mzi   u..MI cj6ug I y  vF  UjIRx  LV EkXSKXiflfngaIKaYnFICKNL ha ' +
  'PD psTw.lM KW9rOc EgbDx Os sV   sy t g  b sqt  ms0     kOFvjj3qm O nmgjYK icbeoq Lnw7U QmHQ ZF hWeqRO  hBN e   g' +
  'BH ovAg VE qRvZNv IJkY k VtWFLpdwNdf WWzH8IQU VGJ   Wgb LE   5   G  aauC  tt r  bl WJEszm6 sJM vf XTt DZqr q Xls' +
  'DMnKdIbkZHipgWkUAplVCi  ZaoW4eeC qfc n ctEXZk wpV. P    MBtnmA py9 qnUben umRFwj cmz3ilePihxhKotici jzpiIt zdx E' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfR kN4ZynYnxZJjcxm KgFOqv qq HDR  L   LD J RP dLCKSh  v  MC JeCj NJ Es WL  sTNJ    N ' +
  'KMcVXA   F RTdNNP SQmCXS QVmMjufPoXmxotogWOzmvE3gtVxKvsxBd V P7  F  Y xO  YZFP   n tFL  YE HqI  LxLLd AQ.R   R Y' +
  'GHqryDvv F wOiCBt ViYa r.fzkQkqNCWml   sYj6fr HJM T zzO MX  q3  xN .zIlLsy KoTvo  YvCHVtx9 z J  QYuR  HKTI   u  ' +
  'LFg IHnS M  DQWI   RSFI  N gKKN  FgoeGo eFdR7  chT  mT j9KjQNHOTjNegadSQo eCHWRg XljKyUqL RV y 9CQOuI KNHnZa  b ' +
  'HPeKa9  ZM  XY MM KNEN   QYfQx  ou p c  X nmp yio0     gDLfSMH WeJ PcITZamNMBR b QanAT NnE  VI XdgnSh aJAT  kLn ' +
  'GC  cBX IHjZV YIi MQLU   R  IvOSVs LmufhNtC O EFC Q   O S9  d7 g F i  PL  Z.hch  M xABi fE  tL  T DU  tGb    N k' +
  '6Y.WqFoxlBv tjxgN xhOu  mGPjAZiZs7ikvKpkeHbaV hLfJsb znuQX QZD eYH SXdBUI  GzH K Se 6adWXZZpZeglaUa.brgZbk rVp 6' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfU TFQ  O R UQZK cZ7JEU Z Td I8dejKrioCaoIjhFl.QPbNyp YwhBI hwV  VB8ddwxHyzdUPe   njw' +
  'E5wtjDMryKvshrhVp gduartKkstKP DJWle e  OVEa  8LRb j  eUM8unqGUq H zVsKPt LdaGvtJbuO9TorqJqYXO sVeTTq 6ZhRvu num' +
  'GAz. D   B  SroISWMMWj . O tLcxJUIdt d b9aCTL KHPbt Z f GFkoYA ofHrihVTKagzAWNdW  mdFKnFhMl9sJ .RnNKr eTRUrm Hu ' +
  'TA  y9   8  q  M   lxN   O  8HcrNDyv H wfctNR xQObN MnttFJwZWHiGu9zlopjHM uXSQlx IszQ fTLq   QYdNUGWR 8CSPOP  Q ' +
  'ON f 7  yH  Df Ep FXoZb  Z  Lr wjo j X  Rzihj sci1     aaO   8 l C r  p7   zyVh rZM 4F l H  ON vrzcWl  WQL   sX ' +
  'CP h H hR7  X  H  TItK   T  KoCoYNvc VOyFdJYS GIB    .e LH qsB q N xkufH  eepcw  Wo5FCHqdIyjRJ mW DLk HRhi hxOdj' +
  '7RsOiNCpdMnulbpZFupZHn  efsb4ZjZscRlwJqlfbbbW GbFltc SouLHgaZF cl5rdZbORZnhYdPiV PYl2knQikjzjpqvkek N rklu  fz D' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfInOJLlcRgRcTHNGbQpGKESUZhUUjNGYZdEmdjEUiDdbJgvKKVHtk TqcNGmShFttFHXNOhiCikNZIOruwYUh' +
  '8JkhYBhfmFjgVfVJesURiOfhoZghDRbMIWUTfVbVNPFgUdEGNbVeQcZfKHkdgFKgxA pMicFj NTRKmjpSkY7NilkDkSRI mPYMNkzLTbLpo hog' +
  'DDghoBklxGvmSYUFjsLYNQyhqUpZESYNTPDTousaPQFNZkSNNmUqChV.FEjnX9 meGphgUSJZfyGVMcV  kcDHeVYDcajG rIeVGivVKILid Vlx' +
  '7LlkYJklrEylPffPk uZBVgw SzrIDPfaAljrEpkTQgJFxlTfPn rbghAJjMKIVHiImZcdWNiohKFUYk VfnIZTRNdaVnZcWNLCVPuFMQOQOkkVE' +
  'DHobeFimXM jIfdEO DSNPjrqeseLr wjo j X  Rzihj sci1     aFFfUTBaXlF.XWRUIcqSMLPZa TYh5QqQgIglTKraVegQQlnNGPjhrXfj' +
  'AHqYiCgnPDzlXfbKk JPRPpgtQjfXDssz5zx Ax mqjOr kmm   e x PCthj6shwE oblWIt VVgUnxvOfSHBfmZEufNF iS KHg MMde dtKZf' +
  'DMnKdIbkZHipgWkUAplVCi  ZaoW6MWMfPWYjMdYSOOOJ UOTYgP mbhHDcWVB YhFnZWXKNVjdUZLeR LUi2adWYaZpZfglaUa brhabl rVp E' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfJ QFLoXPjOcSKJGgO OSCjSS TP ECoptM tz9kyOtrDv OQSX . S sKF tg9g BGUpW  J  odjK   zve' +
  'AKcdyAg ZEa SgNP  aF U U zd EJaIJRNPnXaWOOJmNUVCMbRfundpJB Q.Ff. M  J w8  holH   m sIHS  7 qpL  bwkJX aQyBT  d R' +
  'O6rszCww L xdjfLu WjZC s f.lKKKLQJRO  uXNKDNMfWKJhN hcS IHmqZC phJsjjXUMci DYAfX  nfBM sRAMy G  M sX  sFYI . S  ' +
  'HB aT9X  D  hxbL   Vocy  E bH7t ZE   A  du Sj  N T   g UCA mkCbS Efz ZwJd  KVUy  c  MYOMNfUNicMYMMIVH QNLJIJYXMm' +
  'HN LwM. OU  UXv9g 8OfW   w wSz  qw r e  Z por .kq0     iNE fw7 z D .ztZC  vefP   N a4M SjE  VGa m nPad dMb   ian' +
  'BE XfDo NC  ehhIf sKfO i RjiHuVBbQOydUPJKPChL WML    YY RB   6W  A  x TU  rr Y   k oQ8z u8 zRH  n fL  HQyW y ft.' +
  '8OqMgKenbKlsjHnXDsnXEk  ccqZ3UPTdca. N ZueqcH waS.fN    NIzts5 v L wsuRRs .rwi o Br 1mpikml lrsxmgm n tmnw  Q  H' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfIZIPP OIRUezJHIQV GSIVRkhNc GPhimIvmsGdNEmkHo TTeA t IzlNF z K  BG kVh Fl AgiRl   . ' +
  'BGzxnFSR KzHlvQFt Dhxevw owxCWoKIRgPrbicLQF TSDHLUbmmmYcMJ uxEbx G  czs7. dkhC . K oEBuxw9wedU yakYDw HemW . tzr' +
  'BBXi Ci  F id gE  Q ZQ iiy XIWLQOPYG   bQMCGf ULI M cfPjIBrvf9 vmCypodaKhn IdLkd  tkEHbsbEzx D  H VG  rKTJ z I  ' +
  'LC  s9   D  jzMD   tbP.  J  E8WytE   E  mizDY  RyT   Uz.BDzcaAlXyA prtmPy xaPVo. OvVGkQMgWQ. b  BLEcb FVcFUQ dV ' +
  'PE ld8g eO lMc 9t Jisb  j   M   v  v j  F utv  ou1     nEQqCe8PiwL ihcfFn dXWaPl ejsBH m AV eAm Xk Je  hVLlX   i' +
  'FAvlaEnjlGqeeiYLftBTrM m VvkPOBKgOUR PcfIILkE FQf  d  b DQ QxF HTT  pzTX  jjv5   cuSMBv TE Sd8 yi aDw Pdtu u apv' +
  '4UwSLQjshPqxoescIxtFKq  hiweHCvm ovN l xdD7ni uGay T  . JCuOm7 pzQ qnoben umqHwj Bmz2moijll lqsxmgm m slnw  h  B' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfF KJQliR LlSJOGmW FQEmUUXdVkVJghNMulrMdrLlk7o KGdE s bykMP pcS  2fulla LV lxfR   vrU' +
  'BIyvlBvt.Cxujtj9r ifwctv nuvBbjSEbmSrWdaPOGtX BIXXjvS brEO.twIbw H  TysAK dIhNPz i FJXsvuDucbL w8iWFu DdkUzy rxp' +
  'DK d 9j  H  eRaE  GQiN h W TNNXJXONW   bMNF8VbRUO I  lc BHmqaD qhKtkjYVNci 8YQfY  ogKHqhkLpmw5  UrhDu hWUJup hx ' +
  'KH dcD   C  hYwW   Pony  6 dEEgvq8 z P  FgxJHV jwO   sxySD he9qb 8 twxqJ   fZos  Jz AodVO fSfc ScKSSQn7MTSPL  j ' +
  'BJ.nqRLyjY vIrpQZ CeP9v  q qCs xkp k Y  S.jik tdj2     cS8 f G   A lj  G   fxE m OVi1ieT S lyY  a jeW  bSjeke  c' +
  'QI  Y7j tD  MfjIU GXvU   P  IGWcTOdz NOcWTR I 6SM e  fe IC qsC q H xkuf7  eepdw  XoMPIV qA LdB zj b8w ddtu u apv' +
  '7SuQjOiqfNpvmcqaGwrb7o  gguc6c N uR  h XMZtt7 zbj  S    EQqkiA lvS mjkXajxqi8Csf Ziv5Qrlmoo otv.pjp p voqz  k  6' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfN VbSV M Ycf6eG r GRFtwf vv JROQVEgZ TVbCN NU WAKT X ZcZTO F F  GJyGY  V  pX9L   zU ' +
  'FI  r8 S C .pzpEQ TT Uz  sZ 9fZWLYzy d zJXE y GDPKc v WXGUXy I9L P  J wa  GRSJ N mOOINS  DYEBJ  TLjj  MQWI      ' +
  'FGopwDst O uZgcIr.7gJX pycxhLqgMGNgd   zFfHle CHE J   g DH  t5   D   roOw  dPjyr   zEQxFqPvsTK  HxnL. nN7T.U n  ' +
  'JAe NHT mQkcDYVSe  YCL   Z  EMJZW6aV R iJRUXK  P L    ibKMVHDNcHfH LSWSWVeROGO Y fW Hnhfbroj nqkbaRje La7BDQyyj ' +
  'Ed dLEfRyT  D MLB YNLSdh Y  Lr wjo j X  Rzihj sci1     aEEeLXBaZoN nOULUW LIXHY  Xf CImTSDmPQK  Pm UYedQBMeh ede' +
  'FKhXbETdGB  XdmFW SOOS f dU QTTTaQaYq9YdNHKgS LBNtjplfYyHD uw5 u M  oyLE  iith.  bsfPAnuh9 nVN qa SPo UVlm l SAn' +
  '3XzVoTnwkDu siwfM wgNt  llziIMmdw8mC.ctoMQfEa leUGwf  ryKHztsC v B wSuhPs bbwI o AQ 7bdXYaaqafAmbVb cshacl sWq 9' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfG YXP  c SZz9WD x FQDal   V BHZafGnekFWkEfdLhwMLXJul Usd8LrXmDzyLNcTTmnHopTfNExz dZm' +
  'BNolb4ljqJnkZjZMhwYVlSjlscklBX ZLY oZYikIXH   6Kp    bWlL9lfhHMhzB qNjdGl OVSLnlrTmZ4SnqpIpXWN rTdRRp FYfQut msl' +
  'AEhipClmyHwnTZVGktMZORyirVqaRMyIEFiQ   .UbEKz LCM U   v FEjnX9 meGphgUSJZfyGVMcV  kcCChXbGfdmJ tEhXJlyXMKOlf Ynz' +
  'J7onb8nntH oShhRM xcZYjz U t7HTjeEpnuItoXTkNJ pHjTr vfklIFwZPDiUu6zlopiQu.tXSMkw MrzEysJS zu HeKAWNuY FORLVd  Q ' +
  'BHpbfGinXN jJfeEO DTOQksresfLr wjo j X  Rzihj sci1     aG5uiiBpl.M mkfiXr hbadnp KmvEcRDTBsyfF miqsIcyzKDbvt ksv' +
  'AMvdn7lsUJ qclgGp OUWUulyWokFeSdkFki.cLnFbPLc 6XX tzvpi SBwkm9vkzB reoZLw YYjXq.yRiEBCgnaFvgNG jT LIh NNef euLZg' +
  '9NpLeJclaIjqhXlVBrmWDj  abpXChZEZkrQLhyYnPjjO GEHTNk  O HJjIEI foLugcdR7cqjbgSlY Sbo2prlmoQ Htu.Hjp p vopz  j  P' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfK dHq  YYMadKa8 S DRJxh  LX 7FdejKrioKaoIjhPl.HPbGyp YwhBIoUjIwvIKZQQjkElmQcKRuwyaGj' +
  '7RspgGpnuNrodndDm.caqWnpxhApIQIpJMwQ CLxOXJ w BJq Wat e LIlehGLhyA qMjcGk NURDmkqSlY4SnqpIpXWE rTdRRp QYfQut msl' +
  'TD.  8   A  lsoD  fshj   O tcKuPFCVq  cPMnBRacQIE r   s FEjnX9 meGphgUSJZfyGVMcV  kc7LiZcHgenK vMiZKmzYDLPmg Zo ' +
  'J6tsfCssyDQtXmmWs  hedo  I yIDPfaAljrEpkTQgJFxlTfPn rbgh7P YfDrR E uFyrZ   Kapt  K. OybpT Wtex dAkNco 5ObQoL  t ' +
  'RLsfiJmqb8 nGjhBS HWRTnvuiwiLr wjo j X  Rzihj sci1     aZ6.onVur 6 rqloHw mgfjtu ns 5i hyEy lT JTwyiS  VSh.y pEY' +
  'BNven9lsDJ qdlgGp PUXUulzWpkEUUUbRbYqTHdOSKhT 7NNujqlKYzPCthj6shwE oblWIt VVgUnxvOfS8IlsgK.lTM oZ RNm TTjk 9zQfl' +
  '9NpLeJclaIjqhXlVBrmWDj  abpXFjaHZJsS iNPJGRRY HIVa F  O QMmgeK 6rOwifgT9ftmeiVob VeK4dfGaccscHjodXd eujcen uYs C' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfL KDE shwhriW8Wrg JMLikpwSkzOHZafFnekFVjEedKhwLLWJul DrdVS kz5  GZpf8z.O. frag   qmz' +
  'EMnkFAkHpCmjYiYMhvXUlRikrcjkGku8CponypuoNLY.nwIChupykvtyBMoDlFHl E uQmgKo RYVPqouWpcAOjmlAlTSJ nFZNNlzMUbMqp ioh' +
  'F7mnuHrr E sYebLpyEeUW nwbwgUiNOjPVO U qMDGUp.V8F k xxl HGlpZB pgIsjiXUMbh.IXOeX  nAAIfWZEdbkH sJfWHjwVLIMjd Wlx' +
  'EAhgUEggmBuhLaaKg.qVSRcs NvmJLXmiCtqyMxs7XoRH tHnXv zjop9KkNKIWIiJnZcdXOipiLGVZl VgnFhbZVlIKvhNeVUEdY 9UYWEWssd ' +
  'PJ   F  xJ  E  6c FVnp     fDs xkp k X  S.jik tdj2     b9HhVVCcYnG ZXSVKerTONQac UZi8XwWNPnsZCxgFKnXMsuKNWpnyemq' +
  'BRbxW8 OnR  T XN  DRVL   a c8QQQXNXUmPVaKOHdP IKKqgmicVvPCthj6shwE oblWIt VVgUnxvOfSHBfmZEufNF iS KHg MMde dtKZf' +
  '4StPjOhqeNovmcqaGvraIo  Hgtc4SbSlUbdpRidXUUTP aTYelV sBnBEdXWC ZiGoaXYLOWleVaMfT MVj4fiFMfKueklqfZf gwmfgp wau F' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfF NTS zpcpzTFOEzJ EJXasx JJ IHnosD.syCjxSsqGu LZkB z M rJd p O  4LYYJ  R  lxRZ   vG ' +
  'HBqneAnmsLqnblbIkzBYoVmnvfnoGLwLGRpo.qwIKUDZpXFIPwqzVVT.YWysuPZu 2  awqNy KifL.y gRmLZuxwCwedU yKkBPx Mfn9 L t.s' +
  'IIlmtGqq L.rBdaAoxDdTV mvaufDmsFWLon   UNK5ht aTh o   p ENswgI wnPzqpH9Tio 9eVle  ulDCrilQqnwD  CsiFv OXVLvq iy ' +
  'L9xvj9ww C QbqqGw  liSs  P  7FE.wI   J  JPaLb  o l   x  aB 5ePqc K twyrO   fEpt  Z. SuYUPyPq uxTLYIql 4UlElj  q ' +
  'HHV V6  RG fi fNT YTGT   W  Lr wjo j X  Rzihj sci1     aV5vkjCqn C SmhkNs icbfpq jox9k V N. VO JFy.kkb P8j Z aR ' +
  'KH pyCw DK  OWWK. aUiPFw F.vPaaaQXhfxZf8UCRnZ SGG qwsmG CB.oqDzo L visd8. ccnbu  VmZR5. uP .OT  n M9  Uhyz y Ru.' +
  'DMnKdIbkZHipgWkUAplVCi  ZaoW6GZQjTabnPgbVSSRN YRWckT DelBCnhfA jsJykghVXgunCkWpc Wfs2egabdctdijpeYe evkdeo vZt E' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVfI SJD  iQORNOPK Q KKDxOP ya KDghlHtlrMcqKljCn SSdP s 9ykEEyetE  SLjaatuDvwZmUD   kJJ' +
  'JDwukDuszEwthsNVq CeuIst HtuBxeOF .X KcPMXC k FJdjdbwXWgKHkdgFKgxA pMicFj NTRKmjpSkYJXsvuNucbI w6iW9u VdlNzy ryq' +
  'BDHmtGpq L.rXdZKoxBdSV mvZueLOwRgGWdcfWzKPG8M YTJ O  ht IGlpZC ph7sjiXUMbi JYPeX  nfOIofiGnktA  LpfEs fUSDsn Iv ' +
  'JDrqeCqqwB rVkk9q .fcNm  X wTEbrmAxv 5 wfbsVR xerbz  nstc4 jgDse I vyzsK   hcav  M  MtTkhwtR twqgf8Yj FFkNDI  o ' +
  'PT.nqEuyjP vUrp4a EfZQv  q qGv .ms n a  V mln wgm1     eMMnbbFietH fdYb5jxZTTKgi afoMN bLUsxMA lhqsccxzZSbus j5v' +
  '7Qzhr6pwYN ugpkTt SYaYyp NsoEkkkrXQFbjKMEEOUj GLe .P wX WBzop8yn L vhrdPz bbnDt  DmYKAv pJ vdF yi aDw Bdtu u MpS' +
  'DMnKdIbkZHipgWkUAplVCi  ZaoWCisE lsu WPJoMkkI XHKu B  x H4qkiP mvM njkYGjxqinZsf NLv3cfYacbrbhincWc dticdm tXr C' +
  ' JOIJKPSTKYTQNPOIcLHMPRRicVf7tUPRriKmXiZNTMhWvDQKYbgnaaLALdeIJKiJJZnIigOl.PPaMyp YvJ6OvbqO  OQgWIqrCrtWiRX.  hdG' +
  '4QroJFMmtMqncmcQlzbZpVmowgnMEKhTPcDalchcUKLnajKMUhclXig96OrknMRn A wTpjMq UaYRtqwZsL9OjlEDlSRJ mPYNNlzLTbLqp hog' +
  '3KnovIrs N tZfbMqzSfVX oxbwhBSXNHPUTnusaPQCMZjSGNmUqhhV.DHmqaD qhKtkjYANcj EZQfY  ogAJgXaFeclI tKgXIkxWMJNke XmG' +
  '5KljXBjkqJxlPeeOk tZWUgv Ryq5NaLkFwt JzudNrTP vFqZx  lrr5PpSENbNnNsehibTntmQLadq aksHYSQMcYUmYbVLKBUOsELPNPNjjU.' +
  'CDtgjKnrcR oAKiJT IXSUowvjxjDs xkp k X  S.jik tdj2     bBIjFEEeaoI bZUXMftVPOSce Wbk5VLUlMlqXOveailVVqsSAUnlwckn' +
  'K9vdmHDsDI qckgPp OUWUulyVokNQQQXNXUmPVZKOGdP 8JJqfmhbUvPCthj6shwE oblWIt VVgUnxvOfSICgnaFvgNB jT LIh NNef euLZg' +
  '6WxLnSJuiRszqgueKzveMs  CkxM7NEOhQXZkNeZTPPPK VPUZhQ ociHDcWVB YhFnZWXKNVjdUZLeR LUi4dzSddd vd YXPd Se cWX erc A';
